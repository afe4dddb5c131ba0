import { femaleTitles, maleTitles, nameSuffixes, neutralTitles } from "../../language/en/personal-titles.js";
import { groupNouns, officeNouns } from "../../language/en/roles.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import type { Known, Sense } from "./gazetteer.js";
import { compassStates, isCompassPoint, type KnownName, meaningsOf } from "./known-names.js";
import { isRoleNoun } from "./role-nouns.js";

/** A name in the text, and what kind of thing it names. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Where it begins in its first token and ends in its last, when that is shared with another name ("US-Olmian"). */
  readonly start: number;
  readonly end: number;
  /** What the tagger takes it for; `null` for a known name. */
  readonly tagged: Word["name"];
  /** Known parties that it stands for; none for a name that only this report tells of. */
  readonly known: readonly Known[];
  readonly sense: Sense;
  /** Its words, without titles: "Ms Irsa Tolvik" → Irsa, Tolvik. */
  readonly core: readonly string[];
}

const plainTitle = (word: string): string => word.toLowerCase().replace(/\.$/, "");
export const isPersonalTitle = (word: string): boolean => maleTitles.has(plainTitle(word)) || femaleTitles.has(plainTitle(word)) || neutralTitles.has(plainTitle(word));

/** The token of a stretch that hangs from outside it, the last if there are several. */
export function headOf({ head }: Tree, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) if (head[t] < from || head[t] >= to) return t;
  return to - 1;
}

/** All names in the order of the text: known ones, "the North" for a North X that is named, and what the tagger takes for names. */
export function namesOf(tree: Tree, knownNames: readonly KnownName[]): Name[] {
  const meaning = meaningsOf(knownNames);
  const taken = new Int32Array(tree.words.length).fill(-1);
  knownNames.forEach(({ from, to }, i) => taken.fill(i, from, to));
  const runs = taggedNames(tree, taken, knownNames);
  const covered = new Set(runs.flatMap(({ over }) => over));
  const known = knownNames.flatMap((k, i): Name[] => {
    if (covered.has(i)) return [];
    const { known, sense } = meaning(k);
    return [{ from: k.from, to: k.to, head: headOf(tree, k.from, k.to), start: k.start, end: k.end, tagged: null, known, sense, core: coreOf(tree, k.from, k.to) }];
  });
  const compass = compassStates(known.flatMap((n) => n.known));
  const named = runs.map(({ name }) => name);
  const points = compassNames(tree, compass, taken);
  const clear = new Set(points.map(({ from }) => from));
  return [...known, ...named.filter(({ from, to }) => !(to === from + 1 && clear.has(from))), ...points].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** With the words that only this report shows to be demonyms: "Olmian" where it tells of Olmia. */
export function withAdjectives(tree: Tree, names: readonly Name[], adjectives: ReadonlyMap<string, string>): Name[] {
  const over = new Uint8Array(tree.words.length);
  for (const { from, to } of names) over.fill(1, from, to);
  const added = tree.words.flatMap(({ norm }, t): Name[] => (over[t] || !adjectives.has(norm) ? [] : [{ from: t, to: t + 1, head: t, start: 0, end: norm.length, tagged: null, known: [], sense: "adjective", core: [norm] }]));
  return [...names, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Parts of persons' names where the tagger sees no name: "Burns" in "Burns denied …" where the report names a Nicholas Burns. */
export function withEchoes(tree: Tree, names: readonly Name[]): Name[] {
  const { words } = tree;
  const over = new Uint8Array(words.length);
  const surnames = new Set<string>();
  for (const { from, to, tagged, core } of names) {
    over.fill(1, from, to);
    if (tagged === "person" && core.length > 1) surnames.add(core[core.length - 1]);
  }
  const added = words.flatMap(({ norm }, t): Name[] => (over[t] || !surnames.has(norm) || !mayEcho(tree, t) ? [] : [{ from: t, to: t + 1, head: t, start: 0, end: norm.length, tagged: "person", known: [], sense: "name", core: [norm] }]));
  return [...names, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Not "May 12", and not a verb inside a sentence. */
function mayEcho({ words, sentence }: Tree, t: number): boolean {
  const next = words[t + 1];
  if (next && /^\d/.test(next.norm)) return false;
  return /^(?:PROPN|NOUN|ADJ)$/.test(words[t].upos) || t === 0 || sentence[t - 1] !== sentence[t];
}

const coreOf = ({ words }: Tree, from: number, to: number): string[] => words.slice(from, to).map(({ norm }) => norm);

/** "the North", "the South's", "North and South Korea". */
function compassNames(tree: Tree, states: ReadonlyMap<string, Known>, taken: Int32Array): Name[] {
  const { words } = tree;
  return words.flatMap(({ norm }, t): Name[] => {
    const state = states.get(norm);
    if (!state || taken[t] >= 0 || !isCompassPoint(norm)) return [];
    const before = words[t - 1]?.norm.toLowerCase() ?? "";
    const after = words[t + 1]?.norm ?? "";
    const joined = /^(?:and|or|&)$/.test(after) && isCompassPoint(words[t + 2]?.norm ?? "") && taken[t + 2] >= 0;
    const alone = !/^\p{Lu}/u.test(after) && (before === "the" || /^['’]s?$/.test(after) || words[t - 1]?.upos === "ADJ");
    return joined || alone ? [{ from: t, to: t + 1, head: t, start: 0, end: norm.length, tagged: null, known: [state], sense: "name", core: [norm] }] : [];
  });
}

interface Run {
  readonly name: Name;
  /** Known names that it takes the place of. */
  readonly over: readonly number[];
}

/** What the tagger takes for names and is more than what is known: "State Department" in "US State Department" is known, "Bank of Chile" isn't. */
function taggedNames(tree: Tree, taken: Int32Array, known: readonly KnownName[]): Run[] {
  const runs: Run[] = [];
  for (const run of runsOf(tree)) {
    let { from, to } = run;
    while (from < to && (taken[from] >= 0 && run.kind === "person" && known[taken[from]].to < to && known[taken[from]].entry.senses[0].sense === "adjective")) from = known[taken[from]].to;
    while (from < to - 1 && isRoleNoun(tree.words[from].norm) && run.kind === "person") from += 1;
    const over = [...new Set(taken.slice(from, to))].filter((i) => i >= 0);
    if (over.some((i) => known[i].from < from || known[i].to > to)) continue;
    const last = over[over.length - 1];
    if (over.length > 0 && known[last].to === to && !isMore(run.kind, from, known[over[0]], tree)) continue;
    const keep = run.kind === "person" ? over : [];
    const name = nameOf(tree, from, to, run.kind);
    if (name) runs.push({ name, over: keep });
  }
  return runs;
}

/** Whether a run says more than the known name at its end: "Sam Jordan" does, "US" or "the Olmian State Department" doesn't. */
const isMore = (kind: Word["name"], from: number, { from: start, entry }: KnownName, { words }: Tree): boolean =>
  kind === "person" && start > from && entry.senses[0].sense !== "adjective" && words[from].upos === "PROPN";

function nameOf(tree: Tree, from: number, to: number, kind: Word["name"]): Name | null {
  let start = from;
  let end = to;
  if (kind === "person") while (start < end - 1 && isPersonalTitle(tree.words[start].norm)) start += 1;
  while (end > start + 1 && nameSuffixes.has(plainTitle(tree.words[end - 1].norm))) end -= 1;
  const core = coreOf(tree, start, end);
  if (!core.some((w) => /^\p{L}/u.test(w))) return null;
  return { from: start, to, head: headOf(tree, from, to), start: 0, end: tree.words[to - 1].norm.length, tagged: kind, known: [], sense: "name", core };
}

/** Stretches that the tagger marks, and capitalised phrases that end in a word for a body: "the Upland Front". */
function runsOf({ words }: Tree): { from: number; to: number; kind: Word["name"] }[] {
  const runs: { from: number; to: number; kind: Word["name"] }[] = [];
  for (let t = 0; t < words.length; ) {
    const body = bodyEnd(words, t);
    let to = t + 1;
    const { name: kind } = words[t];
    if (kind !== null) while (to < words.length && words[to].name === kind && !words[to].nameStart) to++;
    if (body > to || (body > t && kind === null)) runs.push({ from: t, to: body, kind: "organization" });
    else if (kind !== null) runs.push({ from: t, to, kind });
    t = Math.max(to, body);
  }
  return runs;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.norm) && (word.upos === "PROPN" || word.upos === "ADJ" || word.upos === "NOUN");

/** Where a capitalised phrase of two words or more ends whose last is a word for a body, or 0. */
function bodyEnd(words: readonly Word[], from: number): number {
  if (!isCapital(words[from]) || (from > 0 && isCapital(words[from - 1]) && words[from - 1].name === words[from].name && !words[from].nameStart)) return 0;
  let to = from + 1;
  while (isCapital(words[to]) && to - from < 8) to++;
  for (; to > from + 1; to--) if (groupNouns.has(words[to - 1].norm.toLowerCase()) || officeBodies.has(words[to - 1].norm.toLowerCase())) return to;
  return 0;
}

const officeBodies = new Set([..."compact pact treaty-organisation fund bank institute centre center press news post times university college school ministry".split(" ")].filter((w) => !officeNouns.has(w)));
