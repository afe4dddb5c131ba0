import { partWords } from "../../language/en/determiners.js";
import { relationOf } from "../tag/tree.js";
import { actorsOfToken, type Context } from "./context.js";
import { mayDescribe, resolveDescription } from "./described.js";
import { resolvePronoun } from "./pronominal.js";
import { pairFor } from "./several.js";
import { phraseAt } from "./titles.js";

/**
 * "one of them", "some of the rebels", "neither of the two": as far as can be told, those it is a part of. "The two",
 * "both": a pair.
 */
export function resolvePart(context: Context, t: number): void {
  const { tree, stage } = context;
  if (!partWords.has(tree.words[t].lemma) || stage.headed[t] >= 0) return;
  if (tree.words[t + 1]?.lemma !== "of") return bothOf(context, t);
  const whole = tree.children[t].find((c) => c > t + 1 && relationOf(tree, c) === "nmod");
  if (whole === undefined) return;
  const actors = wholeOf(context, whole);
  if (actors.length > 0) stage.mention({ from: t, to: whole + 1, head: t, form: "description", actors });
}

/** The actors of a phrase that comes only after the word at hand. */
function wholeOf(context: Context, t: number): readonly number[] {
  const known = context.stage.at(t);
  if (known.length > 0) return known;
  if (context.tree.words[t].upos === "PRON") resolvePronoun(context, t);
  else if (mayDescribe(context, t)) resolveDescription(context, t);
  return actorsOfToken(context, t);
}

/** "the two", "both", by themselves. */
function bothOf(context: Context, t: number): void {
  const { tree, stage } = context;
  const { lemma, relation } = tree.words[t];
  const isTwo = lemma === "both" || (lemma === "two" && tree.words[t - 1]?.lemma === "the");
  if (!isTwo || !/^(?:nsubj|obj|obl|nmod)/.test(relation)) return;
  const actors = pairFor(context, phraseAt(context, t));
  if (actors.length === 2) stage.mention({ from: t, to: t + 1, head: t, form: "description", actors });
}
