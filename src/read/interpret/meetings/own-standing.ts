import { courseVerbs, modifierEffects } from "../../../language/en/meeting-statuses.js";
import { supportVerbs } from "../../../language/en/meeting-words.js";
import { dependants, type Tree } from "../../tag/tree.js";
import { entryOf, isOneOf } from "../lookup.js";
import { modalityOf } from "../modality.js";
import { governed, put, type Standing } from "./compose.js";
import { courseOf, effectOf } from "./effects.js";
import { isInfinitive } from "../subjects.js";

/**
 * What a noun's own adjectives and clauses say: "the *planned* talks", "talks *scheduled* for May", "a meeting *held*
 * in Teshk".
 */
export function ownStanding(tree: Tree, t: number): Standing {
  for (const m of dependants(tree, t, "amod", "compound")) {
    const effect = entryOf(modifierEffects, tree.words[m]);
    if (effect) return effect;
  }
  for (const c of dependants(tree, t, "acl")) {
    const standing = attached(tree, c);
    if (standing !== "bare") return standing;
  }
  return "bare";
}

/**
 * A clause that hangs from the noun: "talks *that have stalled*", "*due to begin* on Monday", "*to be held* in May".
 */
function attached(tree: Tree, c: number): Standing {
  const { lemma, xpos } = tree.words[c];
  const effect = effectOf(tree, c);
  const isRelative = tree.words[c].relation === "acl:relcl";
  const bare: Standing = effect ? governed("bare", effect) : "bare";
  if (isRelative) return put(courseOf(tree, c, bare), modalityOf(tree, c), true);
  if (isInfinitive(tree, c))
    return effect ? bare : /^(be|hold|take|begin|start|open)$/.test(lemma) ? "scheduled" : "bare";
  if (effect) return bare;
  return (xpos === "VBN" || xpos === "VBD") &&
    (isOneOf(supportVerbs, tree.words[c]) ||
      isOneOf(courseVerbs.start, tree.words[c]) ||
      isOneOf(courseVerbs.end, tree.words[c]))
    ? "held"
    : "bare";
}
