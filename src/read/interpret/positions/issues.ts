import type { Dossier } from "../../../document/dossier.js";
import type { Issue } from "../../reading.js";
import { placeOf, type Tree } from "../../tag/tree.js";
import { LONGEST, nameOf } from "./label.js";
import { type Matter, stemOf, WITHOUT } from "./matter.js";
import type { Stand, Topic } from "./stands.js";

/** Only so many of the latest issues, and of each so many of the latest phrases, are compared with a new phrase: time stays linear. */
const LATEST = { topics: 60, matters: 12 } as const;
/** How much two matters must have in common to be one issue, 0..1. */
const ALIKE = 0.5;

/** The topic of each stand; null for one that points back to nothing. In the order of the stands, which is that of the text. */
export function topicsOf(stands: readonly Stand[], dossier: Dossier | null): (Topic | null)[] {
  const topics: Topic[] = (dossier?.issues ?? []).map(({ id, label, words }) => ({ matters: [], known: { id, label }, stems: stemsOf([label, ...words]) }));
  let last: Topic | null = null;
  return stands.map(({ matter }) => {
    const pointsBack = matter.stems.size === 0;
    const topic: Topic | null = pointsBack ? last : (closest(topics, matter) ?? opened(topics));
    if (!topic) return null;
    topic.matters.push(matter);
    for (const [stem, weight] of matter.stems) topic.stems.set(stem, Math.max(topic.stems.get(stem) ?? 0, weight));
    return (last = topic);
  });
}

/** Stems of a dossier's words, which have no tags: a plural's "s" is taken off. */
function stemsOf(phrases: readonly string[]): Map<string, number> {
  return new Map(phrases.flatMap((phrase) => (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((w) => w.length > 3).map((w): [string, number] => [stemOf(w.replace(/([^s])s$/, "$1")), 1])));
}

function opened(topics: Topic[]): Topic {
  const topic: Topic = { matters: [], stems: new Map(), known: null };
  topics.push(topic);
  return topic;
}

function closest(topics: readonly Topic[], matter: Matter): Topic | null {
  let best: Topic | null = null;
  // Of topics that are as much alike, the one that more has been said on.
  let most = 0;
  for (const topic of [...topics.filter(({ known }) => known), ...topics.slice(-LATEST.topics)]) {
    const alike = Math.max(...topic.matters.slice(-LATEST.matters).map((other) => likeness(other.stems, matter.stems)), topic.known ? likeness(topic.stems, matter.stems) : 0);
    const score = alike + Math.min(topic.matters.length, 20) / 1000;
    if (alike >= ALIKE && score > most) [best, most] = [topic, score];
  }
  return best;
}

const APART = 0.6;

/** The share of the smaller one's weight that both have, 0..1. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stem, weight] of a) shared += Math.min(weight, b.get(stem) ?? 0);
  const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((x, y) => x + y, 0);
  // "negotiating without Belmara" isn't what "negotiating" is.
  const kept = a.has(WITHOUT) === b.has(WITHOUT) ? 1 : APART;
  return (kept * shared) / Math.max(1e-9, Math.min(sum(a), sum(b)));
}

/** Topics as issues: named by the words of the text, or as the dossier names them. In the order of their first mention; `ids` gives each its id. */
export function issuesOf(text: string, tree: Tree, topics: readonly Topic[]): { issues: Issue[]; ids: Map<Topic, string> } {
  const ids = new Map<Topic, string>();
  const taken = new Set<string>();
  const issues = [...new Set(topics)].map((topic): Issue => {
    const label = topic.known?.label ?? labelOf(text, tree, topic);
    const slug = topic.known?.id ?? slugOf(label);
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    ids.set(topic, id);
    return { id, label, mentions: mentionsOf(tree, topic) };
  });
  return { issues, ids };
}

/** The most telling phrase for it: a noun's rather than a verb's, with most of the topic's words, not too long. */
function labelOf(text: string, tree: Tree, { matters, stems }: Topic): string {
  const score = (m: Matter): number => (tree.words[m.head].upos === "VERB" ? 0 : 1) + 2 * likeness(stems, m.stems) + Math.min(m.stems.size, 4) / 2 - (m.to - m.from > LONGEST ? 2 : 0);
  return nameOf(text, tree, [...matters].sort((a, b) => score(b) - score(a) || a.from - b.from)[0]);
}

const slugOf = (label: string): string => label.normalize("NFD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, "") || "issue";

function mentionsOf(tree: Tree, { matters }: Topic): Issue["mentions"] {
  const places = new Map(matters.map((m) => [`${m.from}-${m.to}`, placeOf(tree, m)]));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
