import type { Document } from "../../document/document.js";
import type { Dossier } from "../../document/dossier.js";
import type { Attribution } from "../attribute/attributor.js";
import type { Actor } from "../reading.js";
import { placeOf, type Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import type { Cast, Mention } from "./cast.js";

/** Who is meant by names, titles, pronouns and descriptions, and who speaks in each attribution. */
export function resolve(_doc: Document, layout: Layout, tree: Tree, attributions: readonly Attribution[], _dossier: Dossier | null): Cast {
  const { words } = tree;
  const actors: Actor[] = [];
  const mentions: Mention[] = [];
  const byId = new Map<string, number>();
  for (let t = 0; t < words.length; t++) {
    if (words[t].name === null || !words[t].nameStart) continue;
    let to = t + 1;
    while (to < words.length && words[to].name === words[t].name && !words[to].nameStart) to++;
    const { start, end } = placeOf(tree, { from: t, to });
    const name = layout.text.slice(start, end);
    const id = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const index = byId.get(id) ?? actors.push({ id, kind: words[t].name === "person" ? "person" : words[t].name === "place" ? "state" : "organization", name, roles: [], speaksFor: null, mentions: [] }) - 1;
    byId.set(id, index);
    actors[index].mentions.push({ start, end, form: "name" });
    let head = t;
    for (let i = t; i < to; i++) if (tree.head[i] < t || tree.head[i] >= to) head = i;
    mentions.push({ from: t, to, head, form: "name", actors: [index] });
  }
  const headed = new Int32Array(words.length).fill(-1);
  mentions.forEach(({ head }, m) => { headed[head] = m; });
  const speakers = Int32Array.from(attributions, ({ source }) => {
    const m = source ? mentions.find(({ head }) => head >= source.from && head < source.to) : undefined;
    return m ? m.actors[0] : -1;
  });
  return { actors, mentions, speakers, headed, party: Int32Array.from(actors, (_, i) => i), members: actors.map((_, i) => [i]) };
}
