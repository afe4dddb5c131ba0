import { implicativeVerbs, motionVerbs } from "../../../language/en/meeting-statuses.js";
import { dependants, type Tree } from "../../tag/tree.js";
import { isOneOf } from "../lookup.js";
import { hasTense, modalityOf } from "../modality.js";
import { put, type Standing } from "./compose.js";
import { isReported } from "./predicates.js";
import { isInfinitive } from "../subjects.js";
import type { Trigger } from "./triggers.js";

/**
 * What somebody acts for is to come; what "is necessary", or is only to be agreed on or undone, is no more than
 * possible.
 */
export function aimed(standing: Standing, isJudged: boolean): Standing {
  if (standing === "bare") return isJudged ? "proposed" : "aimed";
  return standing === "agreed" || standing === "declined" || standing === "cancelled" || standing === "postponed"
    ? "possible"
    : standing;
}

/** "has twice *travelled* to Teshk to meet him". */
export function hasGone(tree: Tree, verb: number): boolean {
  const { perfect, tense, sort, negated } = modalityOf(tree, verb);
  return isOneOf(motionVerbs, tree.words[verb]) && perfect && tense !== null && sort === null && !negated;
}

/** Before a meeting something was done, so that it is to come; what should be done before it says nothing of it. */
export function beforeTimeOf(tree: Tree, predicate: number): Standing {
  const { tense, sort, inCondition } = modalityOf(tree, predicate);
  return tense !== null && sort === null && !inCondition ? "aimed" : "bare";
}

/** At, during or after a meeting something was done or will be: so was the meeting, or will be. */
export function atTimeOf(tree: Tree, predicate: number): Standing {
  if (hasTense(tree, predicate)) {
    const modality = modalityOf(tree, predicate);
    return modality.sort === null && modality.tense === "past"
      ? "held"
      : put("bare", { ...modality, negated: false }, isReported(tree, predicate));
  }
  const governor = tree.head[predicate];
  return isInfinitive(tree, predicate) && governor >= 0 && isOneOf(implicativeVerbs, tree.words[governor])
    ? atTimeOf(tree, governor)
    : "bare";
}

/** "flew in *to meet* him", "came *for talks*": what somebody went for, in the past tense. */
export function isErrand(tree: Tree, { token, support }: Trigger): boolean {
  const inner = support >= 0 ? support : token;
  const verb = tree.head[inner];
  if (verb < 0 || !isOneOf(motionVerbs, tree.words[verb])) return false;
  const isAim = isInfinitive(tree, inner) || dependants(tree, inner, "case").some((c) => tree.words[c].lemma === "for");
  return isAim && modalityOf(tree, verb).tense === "past";
}
