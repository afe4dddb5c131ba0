import { calendarNames } from "../../language/en/calendar-names.js";
import { compassPoints } from "../../language/en/states.js";
import { plainLetters } from "../../language/plain-letters.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import type { Known, Sense } from "./gazetteer.js";
import { compassStates, type KnownName, meaningsOf } from "./known-names.js";
import { beforeSuffixes, isPersonalTitle, isTitleAt } from "./name-words.js";
import { isRoleNoun } from "./role-nouns.js";
import { type Run, runsOf } from "./name-runs.js";

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

/** The token of a stretch that hangs from outside it, the last if there are several. */
export function headOf({ head }: Tree, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) if (head[t] < from || head[t] >= to) return t;
  return to - 1;
}

const inOrder = (names: readonly Name[]): Name[] => [...names].sort((a, b) => a.from - b.from || b.to - a.to);
/** The words of a stretch, without pictures and originals in another script that stand among them. */
const wordsIn = ({ words }: Tree, from: number, to: number): string[] =>
  words
    .slice(from, to)
    .flatMap(({ norm, upos }) =>
      (upos === "X" && !/\p{Script=Latin}/u.test(norm)) || (upos === "SYM" && !/[\p{L}\p{N}&+]/u.test(norm))
        ? []
        : [norm],
    );

/**
 * All names in the order of the text: known ones, "the North" for a North X that is named, and what else looks like a
 * name.
 */
export function namesOf(tree: Tree, knownNames: readonly KnownName[]): Name[] {
  const meaning = meaningsOf(knownNames);
  const taken = new Int32Array(tree.words.length).fill(-1);
  knownNames.forEach(({ from, to }, i) => taken.fill(i, from, to));
  const runs = ownRuns(tree, taken, knownNames);
  const covered = new Set(runs.flatMap(({ over }) => over));
  const known = knownNames.flatMap((k, i): Name[] => {
    if (covered.has(i)) return [];
    const core = wordsIn(tree, k.from, k.to);
    return [
      {
        from: k.from,
        to: k.to,
        head: headOf(tree, k.from, k.to),
        start: k.start,
        end: k.end,
        tagged: null,
        ...meaning(k),
        core,
      },
    ];
  });
  const points = compassNames(tree, compassStates(known.flatMap((n) => n.known)), taken);
  const clear = new Set(points.map(({ from }) => from));
  const own = runs.map(({ name }) => name).filter(({ from, to }) => !(to === from + 1 && clear.has(from)));
  return inOrder([...known, ...own, ...points]);
}

/** "the North", "the South's", "North and South Korea". */
function compassNames({ words }: Tree, states: ReadonlyMap<string, Known>, taken: Int32Array): Name[] {
  const found: Name[] = [];
  for (let t = 0; states.size > 0 && t < words.length; t++) {
    const { norm } = words[t];
    const state = states.get(norm);
    if (!state || taken[t] >= 0) continue;
    const before = words[t - 1]?.norm.toLowerCase() ?? "";
    const after = words[t + 1]?.norm ?? "";
    const joined = /^(?:and|or|&)$/.test(after) && compassPoints.has(words[t + 2]?.norm ?? "") && taken[t + 2] >= 0;
    const alone =
      !/^\p{Lu}/u.test(after) && (before === "the" || /^['’]s?$/.test(after) || words[t - 1]?.upos === "ADJ");
    if (joined || alone) found.push(single(t, norm, { known: [state] }));
  }
  return found;
}

const single = (t: number, norm: string, rest: Partial<Name>): Name => ({
  from: t,
  to: t + 1,
  head: t,
  start: 0,
  end: norm.length,
  tagged: null,
  known: [],
  sense: "name",
  core: [norm],
  ...rest,
});

/**
 * Names that are more than what is known, with the known names that they take the place of: "State Department" is
 * known, "Sam Jordan" isn't.
 */
function ownRuns(
  tree: Tree,
  taken: Int32Array,
  known: readonly KnownName[],
): { name: Name; over: readonly number[] }[] {
  return runsOf(tree).flatMap((run) => {
    const { to, kind } = run;
    let { from } = run;
    while (
      from < to &&
      kind !== "organization" &&
      taken[from] >= 0 &&
      known[taken[from]].entry.senses[0].sense === "adjective" &&
      known[taken[from]].to < to
    )
      from = known[taken[from]].to;
    const over = [...new Set(taken.slice(from, to))].filter((i) => i >= 0);
    if (over.some((i) => known[i].from < from || known[i].to > to)) return [];
    if (
      over.length > 0 &&
      known[over[over.length - 1]].to === to &&
      !isMore(tree, { from, to, kind }, known[over[0]], known[over[over.length - 1]])
    )
      return [];
    if (kind === null && over.length > 0) return [];
    const name = nameOf(tree, { from, to, kind });
    return name ? [{ name, over: kind === "person" ? over : [] }] : [];
  });
}

/**
 * Whether a run that ends with a known name says more than it: "Sam Jordan", "Bank of Chile" do, "US State Department"
 * doesn't.
 */
function isMore({ words }: Tree, { from, to, kind }: Run, first: KnownName, last: KnownName): boolean {
  if (kind === "person") return first.from > from && words[from].upos === "PROPN";
  return (
    kind === "organization" &&
    to - from > 2 &&
    last.from > from &&
    words[last.from - 1].upos === "ADP" &&
    last.entry.senses[0].known.kind === "state"
  );
}

/** Joram “Old Heron” Tace → Joram, Tace. */
function withoutNickname(words: readonly string[]): string[] {
  const quote = (word: string): boolean => /^["“”«»'‘’`]+$/.test(word);
  const open = words.findIndex(quote);
  const close = words.findLastIndex(quote);
  return open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : [...words];
}

function nameOf(tree: Tree, { from, to, kind }: Run): Name | null {
  let start = from;
  let end = to;
  if (kind !== "organization") while (start < end - 1 && isTitleAt(tree.words, start)) start += 1;
  if (kind !== "organization") end = beforeSuffixes(tree.words, start, end);
  const core = withoutNickname(wordsIn(tree, start, end));
  if (!core.some((w) => /^\p{L}/u.test(w)) || (core.length === 1 && isPersonalTitle(core[0]))) return null;
  return {
    from: start,
    to,
    head: headOf(tree, from, to),
    start: 0,
    end: tree.words[to - 1].norm.length,
    tagged: kind,
    known: [],
    sense: "name",
    core,
  };
}

function uncovered({ words }: Tree, names: readonly Name[]): (t: number) => boolean {
  const over = new Uint8Array(words.length);
  for (const { from, to } of names) over.fill(1, from, to);
  return (t) => over[t] === 0;
}

/** With the words that only this report shows to be demonyms: "Olmian" where it tells of Olmia. */
export function withAdjectives(tree: Tree, names: readonly Name[], adjectives: ReadonlyMap<string, string>): Name[] {
  const isFree = uncovered(tree, names);
  const added: Name[] = [];
  if (adjectives.size > 0)
    tree.words.forEach(({ norm }, t) => {
      if (adjectives.has(norm) && isFree(t)) added.push(single(t, norm, { sense: "adjective" }));
    });
  return added.length > 0 ? inOrder([...names, ...added]) : [...names];
}

/**
 * With parts of names where the tagger sees none: "Burns" in "Burns denied …" where the report names a Nicholas Burns,
 * "the Front" for the Upland Front.
 */
export function withEchoes(tree: Tree, names: readonly Name[]): Name[] {
  const { words } = tree;
  const isFree = uncovered(tree, names);
  const surnames = new Set<string>();
  const bodies = new Set<string>();
  for (const { tagged, core, known } of names) {
    if (tagged === "person" && core.length > 1) surnames.add(plainLetters(core[core.length - 1]));
    if (core.length > 1 && (tagged === "organization" || known[0]?.kind === "organization"))
      bodies.add(core[core.length - 1]);
  }
  const singles = new Map(names.filter((name) => isSingle(tree, name)).map((name) => [name.core[0], name]));
  const added: Name[] = [];
  words.forEach(({ norm }, t) => {
    const isSurname = /^\p{Lu}/u.test(norm) && surnames.has(plainLetters(norm));
    const same = singles.get(norm);
    if ((!isSurname && !same && !bodies.has(norm)) || !isFree(t)) return;
    if (same && isAtStart(tree, t) && /^(?:PROPN|NOUN|ADJ)$/.test(words[t].upos))
      added.push(single(t, norm, { tagged: same.tagged }));
    else if (isSurname && mayEcho(tree, t)) added.push(single(t, norm, { tagged: "person" }));
    else if (bodies.has(norm) && isShortBody(words, t)) added.push(single(t, norm, { tagged: "organization" }));
  });
  return inOrder([...names, ...added]);
}

const isAtStart = ({ sentence }: Tree, t: number): boolean => t === 0 || sentence[t - 1] !== sentence[t];

/**
 * A name of one word that stands where only names have capitals: "Olmia" in "in Olmia", so that it is one in "Olmia
 * will not sign" too.
 */
const isSingle = (tree: Tree, { core, from, known }: Name): boolean =>
  core.length === 1 && known.length === 0 && /^\p{Lu}\p{Ll}{2}/u.test(core[0]) && !isAtStart(tree, from);

/** "the Compact", "a Compact official". */
function isShortBody(words: readonly Word[], t: number): boolean {
  const next = words[t + 1];
  return (
    (words[t - 1]?.norm.toLowerCase() === "the" && !/^\p{Lu}/u.test(next?.norm ?? "")) ||
    (next !== undefined && isRoleNoun(next.lemma))
  );
}

/** Not "in May", and not a verb inside a sentence. */
function mayEcho({ words, sentence }: Tree, t: number): boolean {
  if (calendarNames.has(words[t].norm.toLowerCase()) && words[t].name !== "person") return false;
  return /^(?:PROPN|NOUN|ADJ)$/.test(words[t].upos) || t === 0 || sentence[t - 1] !== sentence[t];
}
