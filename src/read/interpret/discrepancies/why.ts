import { wordsOf } from "../../../document/span.js";
import type { Position } from "../../reading.js";
import { shortened } from "../../shortened.js";
import type { Scene } from "../scene.js";
import type { Kind } from "./kinds.js";

const WORDS: Readonly<Record<Position["stance"], string>> = {
  for: "for",
  against: "against",
  noncommittal: "noncommittal on",
};
const ENDINGS: Readonly<Record<Kind, string>> = {
  reversal: "the stance has changed sign",
  shift: "it is not the same commitment",
  disputed: "one of them contradicts the other",
  conditional: "it can't be with a condition and without one",
  unkept: "the day has passed without it",
};

/**
 * "Orvane is for “observers” (“is open to observers”, according to August Merrow) and against it (“…”): one of them
 * contradicts the other."
 */
export function whyOf(scene: Scene, kind: Kind, a: Position, b: Position, label: string): string {
  const [one, other] = [sideOf(scene, a), sideOf(scene, b)];
  const is = scene.cast.actors.find(({ id }) => id === a.actor)?.kind === "group" ? "are" : "is";
  const first =
    `${nameOf(scene, a.actor)} ${is} ${isFirm(kind, a, b) ? "firmly " : ""}${WORDS[a.stance]} “${label}” ` +
    `${kind === "conditional" ? `${underOf(a)} ` : ""}${one}`;
  const second =
    kind === "unkept"
      ? "but"
      : kind === "conditional"
        ? `and ${underOf(b)}`
        : a.stance === b.stance
          ? `and then ${b.firmness === "firm" ? "firmly" : "less firmly"} so`
          : `and ${WORDS[b.stance]} it`;
  return `${first} ${second} ${other}: ${ENDINGS[kind]}.`;
}

const isFirm = (kind: Kind, a: Position, b: Position): boolean =>
  kind !== "conditional" && a.stance === b.stance && a.firmness === "firm";
const underOf = ({ condition }: Position): string => (condition ? "under a condition" : "without any");

const LONGEST = 120;

/** The words that a position rests on, whose word it is, and the day. */
function sideOf(scene: Scene, { evidence, claimedBy, on }: Position): string {
  const shown = shortened(wordsOf(scene.doc.text, evidence[0]).replace(/\s+/g, " "), LONGEST);
  return `(“${shown}”${claimedBy ? `, according to ${nameOf(scene, claimedBy)}` : ""}${on.value ? `, ${on.value}` : ""})`;
}

const nameOf = ({ cast }: Scene, id: string): string => cast.actors.find((actor) => actor.id === id)?.name ?? id;
