import { loadWeights } from "../../../src/model/weights-file.js";
import { createTagger, type Tagger } from "../../../src/read/tag/tagger.js";
import type { WordTags } from "../../../src/read/tag/words.js";

/** The tagger with the weights that the package carries. */
export const packagedTagger = async (): Promise<Tagger> => createTagger(await loadWeights("en-tag.bin.gz"));

/** A tree in one line: "Olm<-said/nsubj" for each word, the root as "said". */
export function arcs(words: readonly string[], tags: readonly WordTags[]): string[] {
  return tags.map(({ head, relation }, i) => (head < 0 ? words[i] : `${words[i]}<-${words[head]}/${relation}`));
}

/** What is wrong with a sentence's tags: not a tree, not one root, a head outside, a label out of place. */
export function brokenTags(words: readonly string[], tags: readonly WordTags[]): string[] {
  const broken: string[] = [];
  const roots = tags.filter((t) => t.head === -1);
  if (tags.length > 0 && roots.length !== 1) broken.push(`${roots.length} roots`);
  tags.forEach((t, i) => {
    if (!Number.isInteger(t.head) || t.head < -1 || t.head >= tags.length || t.head === i)
      broken.push(`head ${t.head} at ${i}`);
    if ((t.relation === "root") !== (t.head === -1)) broken.push(`relation ${t.relation} at ${i}`);
    for (const value of [t.upos, t.xpos, t.relation]) if (!/\S/.test(value)) broken.push(`nothing at ${i}`);
    if (words[i] !== "" && t.lemma === "") broken.push(`no lemma at ${i}`);
    if (t.nameStart && t.name === null) broken.push(`name begins without a kind at ${i}`);
    if (t.name !== null && !t.nameStart && tags[i - 1]?.name !== t.name)
      broken.push(`name goes on from nothing at ${i}`);
  });
  if (broken.length === 0 && hasCycle(tags)) broken.push("cycle");
  return broken;
}

/** Follows each word up; a word already known to reach the root needs no second look. */
function hasCycle(tags: readonly WordTags[]): boolean {
  const state = new Uint8Array(tags.length);
  for (let i = 0; i < tags.length; i++) {
    const path: number[] = [];
    let at = i;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = tags[at].head;
    }
    if (at >= 0 && state[at] === 1) return true;
    for (const k of path) state[k] = 2;
  }
  return false;
}
