/**
 * Prints how well mentions of persons and organisations are found and linked in GUM, beside the tagger's bare names.
 *
 *   npx tsx evaluate/resolve/score.ts [--corpora DIR] [--part test|dev|train] [--genre news]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadWeights } from "../../src/model/weights-file.js";
import { loadAttributor } from "../../src/read/attribute/load.js";
import { inOrder } from "../../src/read/attribute/statements.js";
import { createLinker } from "../../src/read/resolve/link/linker.js";
import { resolve } from "../../src/read/resolve/resolve.js";
import { createTagger } from "../../src/read/tag/tagger.js";
import { placeOf, type Tree } from "../../src/read/tag/tree.js";
import { treeOf } from "../../src/read/tag/tree-of.js";
import { layOut } from "../../src/read/text/lay-out.js";
import { corporaFolder } from "../../train/tag/corpora.js";
import { gumDocuments } from "./gum.js";
import { add, type Counts, type FoundMention, resolutionCounts, shown } from "./scores.js";

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(name);
  return at >= 0 && process.argv[at + 1] ? process.argv[at + 1] : otherwise;
}

async function main(): Promise<void> {
  const part = option("--part", "test");
  const genre = option("--genre", "");
  const tagger = createTagger(await loadWeights("en-tag.bin.gz"));
  const linker = createLinker(await loadWeights("en-link.bin.gz"));
  const { attributor } = await loadAttributor(undefined);
  const totals: Record<string, Counts> = {};
  const count = (name: string, counts: Counts): void => {
    totals[name] = add(totals[name] ?? { right: 0, found: 0, gold: 0 }, counts);
  };
  for (const document of gumDocuments(
    gunzipSync(readFileSync(join(corporaFolder(process.argv), `gum/${part}.conllu.gz`))).toString("utf8"),
  )) {
    const { text, id } = document;
    if (!id.includes(genre)) continue;
    const layout = layOut(text);
    const tree = treeOf(tagger.tag(layout));
    const { attributions } = await attributor.attribute(layout, tree);
    const { mentions } = resolve(layout, tree, inOrder(attributions), null, linker);
    const found = mentions.map(
      ({ from, to, head, actors, form }): FoundMention => ({
        ...placeOf(tree, { from, to }),
        head: placeOf(tree, { from: head, to: head + 1 }),
        actors,
        form,
      }),
    );
    for (const [name, counts] of Object.entries(resolutionCounts(document, found))) count(name, counts);
    for (const [name, counts] of Object.entries(resolutionCounts(document, bareNames(tree))))
      count(`bare ${name}`, counts);
  }
  for (const [name, counts] of Object.entries(totals)) console.log(name.padEnd(16), shown(counts));
}

/** The baseline: each name that the tagger marks is a mention, names of the same words are the same actor. */
function bareNames(tree: Tree): FoundMention[] {
  const { words } = tree;
  const ids = new Map<string, number>();
  return words.flatMap(({ nameStart, name }, t): FoundMention[] => {
    if (!nameStart || name === null) return [];
    let to = t + 1;
    while (to < words.length && words[to].name === name && !words[to].nameStart) to++;
    const key = words
      .slice(t, to)
      .map(({ norm }) => norm)
      .join(" ");
    ids.set(key, ids.get(key) ?? ids.size);
    let head = t;
    while (head < to - 1 && tree.head[head] >= t && tree.head[head] < to) head += 1;
    return [
      {
        ...placeOf(tree, { from: t, to }),
        head: placeOf(tree, { from: head, to: head + 1 }),
        actors: [ids.get(key) as number],
        form: "name",
      },
    ];
  });
}

await main();
