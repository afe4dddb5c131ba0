import { type Span, wordsOf } from "../../../document/span.js";
import type { Discrepancy, Issue, Position } from "../../reading.js";
import type { Scene } from "../scene.js";

type Kind = Discrepancy["kind"];

/** Positions of one actor on one issue that don't sit together, each pair with a sentence that says why. */
export function discrepanciesOf(scene: Scene, positions: readonly Position[], issues: readonly Issue[]): Discrepancy[] {
  const { actors, party } = scene.cast;
  const sideOf = new Map(actors.map(({ id }, i) => [id, party[i]]));
  const byIssue = new Map(issues.map((issue) => [issue.id, { issue, held: [] as Position[] }]));
  for (const position of positions) byIssue.get(position.issue)?.held.push(position);
  return [...byIssue.values()]
    .flatMap(({ issue, held }) => pairsOf(held).flatMap(([a, b]) => {
      const kind = sideOf.get(a.actor) === sideOf.get(b.actor) ? kindOf(a, b) : null;
      return kind ? [{ kind, actor: a.actor, issue: issue.id, between: [a.id, b.id] as [string, string], why: whyOf(scene, kind, a, b, issue), confidence: 0.5 }] : [];
    }))
    .map((found, i) => ({ id: `d${i + 1}`, ...found }));
}

const pairsOf = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

/** How two positions don't sit together; null when they do. */
function kindOf(a: Position, b: Position): Kind | null {
  if (a.stance === b.stance) return a.condition && b.condition && a.claimedBy === b.claimedBy ? null : null;
  if (a.claimedBy !== b.claimedBy) return a.stance !== "noncommittal" && b.stance !== "noncommittal" ? "disputed" : "shift";
  return a.stance === "noncommittal" || b.stance === "noncommittal" ? "shift" : "reversal";
}

const WORDS: Readonly<Record<Position["stance"], string>> = { for: "for", against: "against", noncommittal: "noncommittal on" };

/** "Orvane is for observers (“is open to observers”, according to August Merrow) and against them (“…”)." */
function whyOf(scene: Scene, kind: Kind, a: Position, b: Position, { label }: Issue): string {
  const [one, other] = [sideOf(scene, a), sideOf(scene, b)];
  const name = nameOf(scene, a.actor);
  const ending: Record<Kind, string> = {
    reversal: "the stance has changed sign", shift: "it is not the same commitment", disputed: "one of them contradicts the other",
    conditional: "both conditions can't hold", unkept: "the day has passed",
  };
  return `${name} is ${WORDS[a.stance]} “${label}” ${one} and ${WORDS[b.stance]} it ${other}: ${ending[kind]}.`;
}

const LONGEST = 120;

/** The words that a position rests on, whose word it is, and the day. */
function sideOf(scene: Scene, { evidence, claimedBy, on }: Position): string {
  const words = wordsOf(scene.doc.text, evidence[0] as Span).replace(/\s+/g, " ");
  const day = on.value ? `, ${on.value}` : "";
  return `(“${words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words}”${claimedBy ? `, according to ${nameOf(scene, claimedBy)}` : ""}${day})`;
}

const nameOf = ({ cast }: Scene, id: string): string => cast.actors.find((actor) => actor.id === id)?.name ?? id;
