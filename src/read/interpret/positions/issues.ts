import { stanceNouns } from "../../../language/en/contrast.js";
import type { Dossier } from "../../../document/dossier.js";
import type { Issue } from "../../reading.js";
import { actorsAt } from "../../resolve/cast.js";
import { placeOf, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { nameOf } from "./label.js";
import { type Matter, stemOf, WITHOUT } from "./matter.js";
import { LONGEST } from "./phrase.js";
import type { Stand, Topic } from "./stands.js";
import { isAmount } from "./telling.js";

/**
 * Only so many of the latest issues, and of each so many of the latest phrases, are compared with a new phrase: time
 * stays linear.
 */
const LATEST = { topics: 60, matters: 12 } as const;
/** How much a matter must have in common with another one, and with an issue that a dossier names, to be of it, 0..1. */
const ALIKE = { found: 0.8, known: 0.5 } as const;

/** The topic of each stand. In the order of the stands, which is that of the text. */
export function topicsOf(scene: Scene, stands: readonly Stand[]): Topic[] {
  const { dossier, tree } = scene;
  const topics: Topic[] = (dossier?.issues ?? []).map(({ id, label, words }) => ({
    ...noTopic(),
    known: { id, label, words },
    stems: stemsOf([label, ...words]),
  }));
  const people = new Map(topics.map((topic) => [topic, peopleNamed(dossier?.cast ?? [], topic)]));
  const isOfOthers = (topic: Topic, matter: Matter): boolean =>
    areOthers(people.get(topic) ?? NOBODY, peopleIn(scene, matter));
  const called = new Map<string, Meant>();
  let last: Meant | undefined;
  const found = stands.map(({ at, matter }) => {
    const pointed = matter.stems.size === 0 ? calledSo(tree, called, matter) : undefined;
    const meant = pointed ?? (matter.stems.size === 0 && !matter.isNamed ? last : undefined);
    const topic: Topic =
      (matter.stems.size === 0
        ? meant?.topic
        : closest(
            topics.filter((one) => !isOfOthers(one, matter)),
            matter,
          )) ?? opened(topics);
    topic.matters.push(matter);
    if (meant) topic.meant.set(matter, meant.matter);
    for (const [stem, weight] of matter.stems) topic.stems.set(stem, Math.max(topic.stems.get(stem) ?? 0, weight));
    // Nothing points back to what has no name.
    if (topic.matters.length === 1 && labelOf(scene, topic) === null) return topic;
    last = { topic, matter: meant?.matter ?? matter };
    for (const stem of callingsOf(tree, at, matter)) called.set(stem, last);
    return topic;
  });
  for (const topic of new Set(found)) topic.named = topic.known ? null : (namedBy(scene, topic)?.matter ?? null);
  return found;
}

const NOBODY: ReadonlySet<string> = new Set();
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Surnames of the people whom a dossier's issue names: "a meeting of *Dovrek* and *Valch*". */
function peopleNamed(cast: Dossier["cast"], { known }: Topic): ReadonlySet<string> {
  const words = new Set(known ? wordsOf(known.label) : []);
  const surnames = cast.filter(({ kind }) => kind === "person").flatMap(({ name }) => wordsOf(name).slice(-1));
  return new Set(surnames.filter((name) => words.has(name)));
}

/** Surnames of the people whom a matter names: "would not meet *Adeyl*". */
function peopleIn({ cast, tree }: Scene, { from, to }: Matter): ReadonlySet<string> {
  const names = tree.words.slice(from, to).flatMap(({ upos }, i) => (upos === "PROPN" ? actorsAt(cast, from + i) : []));
  const people = names.map((a) => cast.actors[a]).filter(({ kind }) => kind === "person");
  return new Set(people.flatMap(({ name }) => wordsOf(name).slice(-1)));
}

/** Whether both name people, and none that the other names. */
const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));

/** What a phrase that only points back stands for. */
interface Meant {
  readonly topic: Topic;
  readonly matter: Matter;
}

const calledSo = ({ words }: Tree, called: ReadonlyMap<string, Meant>, { head }: Matter): Meant | undefined =>
  stanceNouns.has(words[head].lemma) ? called.get(stemOf(words[head].lemma)) : undefined;

/**
 * Words by which a stance leads to what it is on: after "its plan to hire" and "planned to hire", "the plan" is to
 * hire.
 */
function callingsOf({ head, words }: Tree, at: number, matter: Matter): string[] {
  const stems = [stemOf(words[at].lemma)];
  for (let t = head[matter.head], steps = 0; t >= 0 && t !== at && steps < STEPS; t = head[t], steps++)
    stems.push(stemOf(words[t].lemma));
  return stems;
}

const STEPS = 4;

/** Stems of a dossier's words, which have no tags: a plural's "s" is taken off. */
function stemsOf(phrases: readonly string[]): Map<string, number> {
  return new Map(
    phrases.flatMap((phrase) =>
      (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
        .filter((w) => w.length > 3)
        .map((w): [string, number] => [stemOf(w.replace(/([^s])s$/, "$1")), 1]),
    ),
  );
}

const noTopic = (): Topic => ({ matters: [], meant: new Map(), named: null, stems: new Map(), known: null });

function opened(topics: Topic[]): Topic {
  const topic = noTopic();
  topics.push(topic);
  return topic;
}

function closest(topics: readonly Topic[], matter: Matter): Topic | null {
  let best: Topic | null = null;
  // Of topics that are as much alike, the one that more has been said on.
  let most = 0;
  for (const topic of [...topics.filter(({ known }) => known), ...topics.slice(-LATEST.topics)]) {
    const alike = Math.max(
      ...topic.matters.slice(-LATEST.matters).map((other) => likeness(other.stems, matter.stems)),
      topic.known ? likeness(topic.stems, matter.stems) : 0,
    );
    const score = alike + Math.min(topic.matters.length, 20) / 1000;
    if (alike >= (topic.known ? ALIKE.known : ALIKE.found) && score > most) [best, most] = [topic, score];
  }
  return best;
}

/**
 * Stems that make of a thing another one: "negotiating without Belmara" isn't what "negotiating" is, nor "a link
 * between the aid and the talks" what "aid" is.
 */
const CHANGING = [WITHOUT, ...["link", "connection"].map(stemOf)];
const APART = 0.45;

/** The share of the smaller one's weight that both have, 0..1. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [stem, weight] of a) shared += Math.min(weight, b.get(stem) ?? 0);
  const sum = (stems: ReadonlyMap<string, number>): number => [...stems.values()].reduce((x, y) => x + y, 0);
  const kept = CHANGING.every((stem) => a.has(stem) === b.has(stem)) ? 1 : APART;
  return (kept * shared) / Math.max(1e-9, Math.min(sum(a), sum(b)));
}

/**
 * Topics as issues: named by the words of the text, or as the dossier names them; those that nothing names are none. In
 * the order of their first mention; `ids` gives each its id.
 */
export function issuesOf(scene: Scene, topics: readonly Topic[]): { issues: Issue[]; ids: Map<Topic, string> } {
  const ids = new Map<Topic, string>();
  const taken = new Set<string>();
  const issues = [...new Set(topics)].flatMap((topic): Issue[] => {
    const label = labelOf(scene, topic);
    if (label === null) return [];
    const slug = topic.known?.id ?? slugOf(label);
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    ids.set(topic, id);
    return [{ id, label, mentions: mentionsOf(scene.tree, topic) }];
  });
  return { issues, ids };
}

/**
 * The most telling name for it: a noun's rather than a verb's, no amount, like most that is said of it, not too long.
 * Null where nothing names it.
 */
export const labelOf = (scene: Scene, topic: Topic): string | null =>
  topic.known?.label ?? namedBy(scene, topic)?.name ?? null;

/** The matter that gives the name, and the name; null where nothing does. */
function namedBy(scene: Scene, { matters }: Topic): { name: string; matter: Matter } | null {
  const near = matters.slice(0, LATEST.matters);
  const score = (m: Matter, name: string): number => {
    const shared = near.reduce((sum, other) => sum + likeness(other.stems, m.stems), 0) / near.length;
    return (
      (scene.tree.words[m.head].upos === "VERB" ? 0 : 1) +
      shared +
      Math.min(m.stems.size, 4) / 2 -
      (name.split(" ").length > LONGEST ? 2 : 0) -
      (isAmount(scene.tree, m.head) ? 2 : 0)
    );
  };
  let best: { name: string; matter: Matter } | null = null;
  let most = -Infinity;
  for (const matter of near) {
    const name = matter.stems.size === 0 ? null : nameOf(scene, matter);
    if (name === null || score(matter, name) <= most) continue;
    best = { name, matter };
    most = score(matter, name);
  }
  return best;
}

const slugOf = (label: string): string =>
  label
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "") || "issue";

function mentionsOf(tree: Tree, { matters }: Topic): Issue["mentions"] {
  const places = new Map(matters.map((m) => [`${m.from}-${m.to}`, placeOf(tree, m)]));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
