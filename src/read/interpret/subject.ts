import { dependant, dependants, relationOf, type Tree } from "../tag/tree.js";

const RELATIVE = new Set(["WDT", "WP"]);
/** What hangs so from a clause shares its subject when it has none of its own. */
const SHARED = new Set(["conj", "advcl", "xcomp", "parataxis"]);
const FARTHEST = 8;

export const isPassive = (tree: Tree, t: number): boolean => tree.children[t].some((c) => tree.words[c].relation === "aux:pass" || tree.words[c].relation === "nsubj:pass");

/** Who does what a verb, adjective or predicate noun says: a token, or -1. "Ruel refused to sign": of "refused" and of "sign" it is "Ruel". */
export function subjectOf(tree: Tree, t: number, steps = 0): number {
  if (steps > FARTHEST) return -1;
  if (isPassive(tree, t)) return agentOf(tree, t);
  // Of two ("front-runner Ana Ruel has …", taken for two subjects) the nearer one.
  const own = dependants(tree, t, "nsubj").at(-1) ?? -1;
  if (own >= 0) return RELATIVE.has(tree.words[own].xpos) && tree.words[t].relation === "acl:relcl" ? tree.head[t] : own;
  const head = tree.head[t];
  if (head < 0) return -1;
  const relation = relationOf(tree, t);
  // "urged Teshk to sign": the object of what governs it.
  if (relation === "xcomp") {
    const object = dependant(tree, head, "obj", "iobj");
    if (object >= 0 && object < t) return object;
    if (isPassive(tree, head)) return dependant(tree, head, "nsubj");
  }
  if (SHARED.has(relation)) return subjectOf(tree, head, steps + 1);
  // "Tolvik spoke to the envoys, accusing them": after a comma the participle goes with the subject.
  if (relation === "acl" && tree.words[t].xpos === "VBG") return tree.words[tree.left[t] - 1]?.norm === "," ? subjectAbove(tree, head, steps + 1) : head;
  return -1;
}

/** The subject of the nearest verb above a word. */
function subjectAbove(tree: Tree, t: number, steps: number): number {
  for (let up = t; up >= 0 && steps < FARTHEST; up = tree.head[up], steps++) if (tree.words[up].upos === "VERB") return subjectOf(tree, up, steps);
  return t;
}

/** "by the envoy" of a passive, or -1. */
const agentOf = (tree: Tree, t: number): number => dependants(tree, t, "obl").find((c) => tree.words[c].relation === "obl:agent" || dependants(tree, c, "case").some((k) => tree.words[k].lemma === "by")) ?? -1;
