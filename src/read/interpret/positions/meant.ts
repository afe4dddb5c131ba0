import { actorsAt } from "../../resolve/cast.js";
import type { FoundStand } from "../../meaning/meaning.js";
import { dependants, type Tokens, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isNegated } from "../modality.js";
import { matterIn } from "./matter.js";
import type { Stand } from "./stands.js";

/**
 * The stances that the network found, with those who take them; none where nobody can be told. Of two unlike ones that
 * somebody takes on the same words, the one that is said nearer to them.
 */
export function meantStands(scene: Scene, found: readonly FoundStand[]): Stand[] {
  const cues = new Map(scene.attributions.map(({ cue }, i) => [`${cue.from} ${cue.to}`, i]));
  const away = ({ at, matter }: FoundStand): number => Math.abs(at.from - matter.from);
  const stands = [...found]
    .sort((a, b) => away(a) - away(b))
    .filter(({ matter }) => !isAsked(scene.tree, matter))
    .flatMap((stand) => {
      const speaker = scene.cast.speakers[cues.get(`${stand.at.from} ${stand.at.to}`) ?? -1] ?? -1;
      const holders = holdersOf(scene, stand, speaker);
      return holders.length === 0 ? [] : [standOf(scene, stand, holders)];
    });
  return stands.filter((stand, i) => !stands.slice(0, i).some((nearer) => isUnlike(nearer, stand)));
}

function standOf(scene: Scene, found: FoundStand, holders: readonly number[]): Stand {
  const { firmness, probability } = found;
  const matter = matterIn(scene, found.matter);
  const isDenied = isNegated(scene.tree, matter.head, (c) => c < matter.from || c >= matter.to);
  const stance = isDenied && found.stance === "for" ? "against" : found.stance;
  // What is said is told where its matter stands: the words around it may say it of another.
  const at = found.isSaid ? matter.head : found.at.from;
  const evidence = evidenceOf(scene.tree, at, found.matter);
  return { at, holders, matter, stance, firmness, evidence, probability };
}

/** Whether two are stances of one actor on the same words, and not the same. */
const isUnlike = (a: Stand, b: Stand): boolean =>
  a.stance !== b.stance &&
  a.matter.from < b.matter.to &&
  b.matter.from < a.matter.to &&
  a.holders.some((holder) => b.holders.includes(holder));

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
