import type { When } from "../../document/when.js";
import { actVerbs, attitudeNouns, attitudeVerbs, speechVerbs, supportVerbs } from "../../language/en/dates/saying-days.js";
import type { Attribution } from "../attribute/attributor.js";
import { relationOf, type Tokens, type Tree } from "../tag/tree.js";
import { attachedTimex, sharedWith } from "./attached.js";
import { headOf } from "./outlook.js";
import { isNegated, tenseOf } from "./tense.js";
import type { Timex } from "./timex.js";
import { stated } from "./when.js";

/**
 * What the words of a statement tell of its day: a date that they state, or that it belongs to the *report*'s own news, to what its
 * *speaker* was saying just then, to the statement *around* it, or to a *background* whose day nobody tells.
 */
export type Saying = When | "report" | "speaker" | "around" | "background";

/** `around` is the statement in whose content it stands, `near` are the temporal expressions of the cue's sentence. */
export function sayingOf(tree: Tree, { cue, content }: Attribution, around: Attribution | undefined, near: readonly Timex[], isQuoted: (token: number) => boolean): Saying {
  const token = cueHead(tree, cue);
  const isSaid = (t: number): boolean => isAmong(content, t);
  const isWithin = (t: number): boolean => around === undefined || isAmong(around.content, t);
  const own = near.filter(({ from }) => !isSaid(from) && isWithin(from));
  let t = token;
  for (let next = t; next >= 0 && !isSaid(next) && isWithin(next); next = sharedWith(tree, t, supportVerbs)) {
    t = next;
    const timex = attachedTimex(tree, own, t);
    if (timex !== null) return stated(timex);
  }
  if (around && sharedWith(tree, token, supportVerbs) === cueHead(tree, around.cue)) return "around";
  return around ? nestedSaying(tree, token, isQuoted) : undatedSaying(tree, token, t);
}

const isAmong = (pieces: readonly Tokens[], t: number): boolean => pieces.some(({ from, to }) => from <= t && t < to);

/** The word that a cue is about: its first verb, without helpers; else the word that the others hang from. */
export function cueHead(tree: Tree, cue: Tokens): number {
  for (let t = cue.from; t < cue.to; t++) if (tree.words[t].upos === "VERB" && !["aux", "case", "mark"].includes(relationOf(tree, t))) return t;
  return headOf(tree, cue);
}

/** Inside another statement: what somebody thinks as that is said is of its day ("said that he *wanted* …"); what somebody said or did isn't. */
function nestedSaying(tree: Tree, token: number, isQuoted: (token: number) => boolean): Saying {
  const { lemma, upos, xpos } = tree.words[token];
  if (upos === "NOUN") return attitudeNouns.has(lemma) && !isBackground(tree, governor(tree, token)) ? "around" : "background";
  const tense = tenseOf(tree, token);
  if (tense === "present" || (tense === "bare" && upos !== "VERB")) return "around";
  const isThought = attitudeVerbs.has(lemma) || upos !== "VERB";
  return isThought && (tense === "open" ? xpos === "VB" : tense === "past" && !isQuoted(token)) ? "around" : "background";
}

/** In the report's own words: `verb` is the one whose day the cue `token` shares, itself where it shares none. */
function undatedSaying(tree: Tree, token: number, verb: number): Saying {
  const { lemma, upos } = tree.words[token];
  if (attitudeNouns.has(lemma) && upos !== "VERB") return isBackground(tree, governor(tree, token)) ? "background" : "report";
  if (lemma === "accord") return "speaker";
  if (upos === "NOUN" && verb === token) return "background";
  if (isBackground(tree, verb)) return "background";
  const isAct = actVerbs.has(tree.words[verb].lemma) && tenseOf(tree, verb) !== "present" && !isNegated(tree, verb);
  if (isAct) return "background";
  if (relationOf(tree, verb) === "acl" && !speechVerbs.has(tree.words[verb].lemma) && tenseOf(tree, verb) === "past") return "background";
  return speechVerbs.has(lemma) ? "speaker" : "report";
}

/** What had been said before, has been said some time, may be said, or is told beside a noun ("a plan proposed by him"). */
function isBackground(tree: Tree, t: number): boolean {
  if (t < 0) return false;
  const tense = tenseOf(tree, t);
  if (tense === "perfect") return !isNegated(tree, t);
  if (tense === "participle") return relationOf(tree, t) === "acl";
  return tense === "pastPerfect" || tense === "open";
}

/** The predicate that a noun belongs to. */
function governor({ head, words }: Tree, noun: number): number {
  let t = head[noun];
  for (let steps = 0; t >= 0 && steps < 6 && words[t].upos !== "VERB"; steps++) t = head[t];
  return t;
}

/** Whether the words themselves state a day. */
export const tellsDay = (saying: Saying): saying is When => typeof saying !== "string";
