import { audienceNouns, bodySides, firmSides, leaderNouns, stateSides } from "../../language/en/roles.js";
import { actorsOfToken, type Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isTitle } from "./persons.js";
import { speakerOf } from "./link/speaker.js";
import { quotingOf } from "./sayings.js";

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

/**
 * Those that "both sides", "the two leaders", "the two countries" mean: two who were mentioned together, else the two
 * most in mind.
 */
export function pairFor(context: Context, phrase: NounPhrase): number[] {
  const { stage, discourse, tree } = context;
  const { lemma } = tree.words[phrase.head];
  if (phrase.preposition === "of" && actorsOfToken(context, phrase.complement).length === 0) return [];
  const latest = discourse.latest(tree.sentence[phrase.head], 8).filter((a) => !isExcluded(context, a, phrase.head));
  const sideOf = (a: number): number => (bodySides.has(lemma) || stateSides.has(lemma) ? stage.partyOf(a) : a);
  const fits = (a: number): boolean => fitsSide(stage.drafts[sideOf(a)], lemma, phrase.title);
  const set = latest.find(
    (a) => stage.drafts[a].set && stage.drafts[a].members.length === 2 && stage.drafts[a].members.every(fits),
  );
  if (set !== undefined) return [...new Set(stage.drafts[set].members.map(sideOf))];
  return together(
    context,
    latest.filter((a) => !stage.drafts[a].set && fits(a)),
    sideOf,
  );
}

/** In somebody's own words "both sides" are two others. */
function isExcluded(context: Context, actor: number, token: number): boolean {
  const saying = quotingOf(context, token);
  const speaker = saying < 0 ? -1 : speakerOf(context, saying);
  return speaker >= 0 && (actor === speaker || actor === context.stage.partyOf(speaker));
}

/**
 * The two sides of the latest sentence that mentions two or more, those most in mind; of all sentences where none does.
 */
function together(
  { discourse, tree }: Context,
  actors: readonly number[],
  sideOf: (actor: number) => number,
): number[] {
  const sentenceOf = (a: number): number => tree.sentence[discourse.lastToken(a)];
  const sidesIn = (sentence: number | null): number[] => [
    ...new Set(
      actors
        .filter((a) => sentence === null || sentenceOf(a) === sentence)
        .sort((a, b) => weight(b) - weight(a))
        .map(sideOf),
    ),
  ];
  const weight = (a: number): number => discourse.weightOf(a, sentenceOf(actors[0]));
  const sentences = [...new Set(actors.map(sentenceOf))].sort((a, b) => b - a);
  const shared = sentences.find((s) => sidesIn(s).length > 1) ?? null;
  const sides = sidesIn(shared).slice(0, 2);
  return sides.length < 2 ? [] : sides.sort((a, b) => a - b);
}

/** Whether an actor can be one of two sides, countries, presidents, men. */
function fitsSide({ kind, roles, plural, set, gender, noun }: Draft, lemma: string, title: readonly string[]): boolean {
  if (set || (noun !== null && audienceNouns.has(noun))) return false;
  if (stateSides.has(lemma)) return kind === "state";
  if (bodySides.has(lemma)) return true;
  if (firmSides.has(lemma)) return kind === "organization";
  if (plural) return false;
  if (lemma === "two" || lemma === "both") return kind === "person" || kind === "state";
  if (kind !== "person") return false;
  if (lemma === "man") return gender !== "female";
  if (lemma === "woman") return gender !== "male";
  return leaderNouns.has(lemma) || lemma === "counterpart" || roles.some((r) => isTitle(title, r.words));
}
