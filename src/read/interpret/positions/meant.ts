import { actorsAt } from "../../resolve/cast.js";
import type { FoundStand } from "../../meaning/meaning.js";
import { dependants, type Tokens, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { matterIn } from "./matter.js";
import type { Stand } from "./stands.js";

/** The stances that the network found, with those who take them; none where nobody can be told. */
export function meantStands(scene: Scene, found: readonly FoundStand[]): Stand[] {
  const cues = new Map(scene.attributions.map(({ cue }, i) => [`${cue.from} ${cue.to}`, i]));
  return found
    .filter(({ matter }) => !isAsked(scene.tree, matter))
    .flatMap((stand): Stand[] => {
      const speaker = scene.cast.speakers[cues.get(`${stand.at.from} ${stand.at.to}`) ?? -1] ?? -1;
      const holders = holdersOf(scene, stand, speaker);
      if (holders.length === 0) return [];
      const matter = matterIn(scene, stand.matter);
      // What is said is told where its matter stands: the words around it may say it of another.
      const at = stand.isSaid ? matter.head : stand.at.from;
      return [
        {
          at,
          holders,
          matter,
          stance: stand.stance,
          firmness: stand.firmness,
          evidence: evidenceOf(scene.tree, at, stand.matter),
          probability: stand.probability,
        },
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** `speaker` is that of the statement, or -1. */
function holdersOf({ cast, tree }: Scene, { isSaid, holder }: FoundStand, speaker: number): number[] {
  if (isSaid) return speaker < 0 ? [] : [...cast.members[speaker]];
  return holder === null ? [] : actorsOf(cast, tree, holder);
}

/**
 * Those whom a phrase names: by its own head, else by the first of its words that names somebody; and those who are
 * named in one breath with them.
 */
export function actorsOf(cast: Scene["cast"], tree: Tree, { from, to }: Tokens): number[] {
  const named = Array.from({ length: to - from }, (_, i) => from + i).filter((t) => actorsAt(cast, t).length > 0);
  const head = named.find((t) => tree.head[t] < from || tree.head[t] >= to) ?? named[0];
  if (head === undefined) return [];
  const all = [head, ...dependants(tree, head, "conj")];
  return [...new Set(all.flatMap((t) => actorsAt(cast, t)).flatMap((a) => cast.members[a]))];
}

/** The matter with the word that takes the stance, where they stand in one sentence. */
const evidenceOf = (tree: Tree, at: number, { from, to }: Tokens): Tokens =>
  tree.sentence[at] === tree.sentence[from] ? { from: Math.min(at, from), to: Math.max(at + 1, to) } : { from, to };

/** Whether a question names it: who asks whether takes no stance. */
function isAsked({ sentence, sentences }: Tree, { from }: Tokens): boolean {
  const words = sentences[sentence[from]].words;
  return words.slice(-3).some(({ norm }) => norm === "?");
}
