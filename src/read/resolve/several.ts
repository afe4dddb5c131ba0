import { bodySides, firmSides, leaderNouns, stateSides } from "../../language/en/roles.js";
import { actorsOfToken, type Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isTitle } from "./persons.js";

/** "Olmia and Vastria": a set of actors that "they" and "both" can take up. Noted at the last of them. */
export function noteCoordination(context: Context, head: number): void {
  const { tree, discourse } = context;
  if (tree.children[head].length === 0) return;
  const conjuncts = tree.children[head].filter((c) => tree.words[c].relation === "conj");
  if (conjuncts.length === 0 || conjuncts.length > 8) return;
  const actors = [...new Set([head, ...conjuncts].flatMap((t) => [...actorsOfToken(context, t)]))];
  if (actors.length < 2) return;
  discourse.note(setOf(context, actors), head);
}

/** The draft that stands for several actors together. */
export function setOf({ stage }: Context, actors: readonly number[]): number {
  const found = stage.sets.get(actors.join(" "));
  if (found !== undefined) return found;
  const kinds = new Set(actors.map((a) => stage.drafts[a].kind));
  const kind: Draft["kind"] = kinds.size === 1 ? [...kinds][0] : "group";
  const set = stage.add({ kind, name: "", plural: true, set: true, members: actors });
  stage.sets.set(actors.join(" "), set);
  return set;
}

/** Those that "both sides", "the two leaders", "the two countries" mean: two who were mentioned together, else the two most in mind. */
export function pairFor(context: Context, phrase: NounPhrase): number[] {
  const { stage, discourse, tree } = context;
  const { lemma } = tree.words[phrase.head];
  const sentence = tree.sentence[phrase.head];
  const fits = (a: number): boolean => fitsSide(stage.drafts[a], lemma, phrase.title);
  const latest = discourse.latest(sentence, 8);
  const set = latest.find((a) => stage.drafts[a].set && stage.drafts[a].members.length === 2 && stage.drafts[a].members.every(fits));
  if (set !== undefined) return [...stage.drafts[set].members];
  const single = latest.filter((a) => !stage.drafts[a].set && fits(a)).sort((a, b) => discourse.weightOf(b, sentence) - discourse.weightOf(a, sentence));
  return single.length < 2 ? [] : single.slice(0, 2).sort((a, b) => a - b);
}

/** Whether an actor can be one of two sides, countries, presidents, men. */
function fitsSide({ kind, roles, plural, set, gender }: Draft, lemma: string, title: readonly string[]): boolean {
  if (set) return false;
  if (stateSides.has(lemma)) return kind === "state";
  if (bodySides.has(lemma)) return kind !== "person";
  if (firmSides.has(lemma)) return kind === "organization";
  if (plural) return false;
  if (lemma === "two" || lemma === "both") return kind === "person" || kind === "state";
  if (kind !== "person") return false;
  if (lemma === "man") return gender !== "female";
  if (lemma === "woman") return gender !== "male";
  return leaderNouns.has(lemma) || lemma === "counterpart" || roles.some((r) => isTitle(title, r.words));
}
