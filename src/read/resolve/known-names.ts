import { compassPoints, namesAfterThe, otherParts, turningPrefix } from "../../language/en/states.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import { type Entry, firstWord, type Gazetteer, type Known, type Sense } from "./gazetteer.js";

/** A known phrase in a text. */
export interface KnownName {
  readonly from: number;
  readonly to: number;
  /** Where it begins inside its first token and ends inside its last: "US-Olmian" holds two. */
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** Known phrases in a text, longest first, none overlapping. */
export function knownNames({ words }: Tree, gazetteer: Gazetteer): KnownName[] {
  const found: KnownName[] = [];
  for (let t = 0; t < words.length; ) {
    const { norm } = words[t];
    const isCompound = norm.includes("-") || norm.includes("–");
    if (!isCompound && !gazetteer.has(norm)) {
      t += 1;
      continue;
    }
    const here = isCompound && turningPrefix.test(norm) ? [] : namesFrom(words, t, gazetteer);
    found.push(...here);
    t = here.length > 0 ? Math.max(t + 1, here[here.length - 1].to) : t + 1;
  }
  return found;
}

/** The phrases that begin in a token: one, or several joined by hyphens. */
function namesFrom(words: readonly Word[], t: number, gazetteer: Gazetteer): KnownName[] {
  const found: KnownName[] = [];
  let at = { token: t, offset: 0 };
  for (;;) {
    const name = nameAt(words, at.token, at.offset, gazetteer);
    const { norm } = words[at.token];
    if (name) found.push(name);
    const from = name ? { token: name.to - 1, offset: name.end } : at;
    const hyphen = words[from.token].norm.slice(from.offset).search(/[-–]/);
    if (hyphen < 0 || (!name && norm.length < 4)) return found;
    at = { token: from.token, offset: from.offset + hyphen + 1 };
  }
}

function nameAt(words: readonly Word[], token: number, offset: number, gazetteer: Gazetteer): KnownName | null {
  const first = firstWord(words[token].norm.slice(offset));
  for (const entry of gazetteer.get(first) ?? []) {
    const end = matchAt(words, token, offset, entry.phrase);
    if (end && isApt(words, token, end.token, entry))
      return { from: token, to: end.token + 1, start: offset, end: end.offset, entry };
  }
  return null;
}

/** Where a phrase ends that begins here; null when it doesn't. */
function matchAt(
  words: readonly Word[],
  token: number,
  offset: number,
  phrase: string,
): { token: number; offset: number } | null {
  let t = token;
  let o = offset;
  for (let i = 0; i < phrase.length; i++) {
    if (o === words[t].norm.length) {
      if (t + 1 >= words.length) return null;
      const gap = words[t + 1].start > words[t].end;
      t += 1;
      o = 0;
      if (gap !== (phrase[i] === " ")) return null;
      if (gap) continue;
    }
    if (words[t].norm[o] !== phrase[i]) return null;
    o += 1;
  }
  const rest = words[t].norm[o];
  return rest === undefined || rest === "-" || rest === "–" || phrase.endsWith("-") ? { token: t, offset: o } : null;
}

/**
 * Whether words that look like a known phrase can be it: "the West" but not "West", "Male" the capital but not "Male
 * voters".
 */
function isApt(words: readonly Word[], from: number, last: number, { phrase, senses }: Entry): boolean {
  if (otherParts.has(words[from - 1]?.norm ?? "")) return false;
  const { upos, name } = words[from];
  if (namesAfterThe.has(phrase)) return words[from - 1]?.norm.toLowerCase() === "the" && !isProper(words[last + 1]);
  if (last > from || senses[0].sense === "name") return true;
  if (senses[0].sense === "capital" || senses[0].sense === "seat") return upos === "PROPN" || name !== null;
  return upos !== "VERB" && upos !== "AUX";
}

const isProper = (word: Word | undefined): boolean =>
  word !== undefined && word.upos === "PROPN" && /^\p{Lu}/u.test(word.norm);

/** What is meant by phrases that can stand for several: who is named most in the report, else the likeliest. */
export function meaningsOf(names: readonly KnownName[]): (name: KnownName) => { known: Known[]; sense: Sense } {
  const times = new Map<Known, number>();
  for (const { entry } of names)
    if (entry.all || entry.senses.length === 1)
      for (const { known } of entry.senses) times.set(known, (times.get(known) ?? 0) + 1);
  return ({ entry }) => {
    if (entry.all) return { known: entry.senses.map(({ known }) => known), sense: "name" };
    const { known, sense } = entry.senses.reduce((a, b) =>
      (times.get(b.known) ?? 0) > (times.get(a.known) ?? 0) ? b : a,
    );
    return { known: [known], sense };
  };
}

/**
 * "The North" where the report names a North X: the word that follows the compass point in the names of states → the
 * state.
 */
export function compassStates(known: Iterable<Known>): Map<string, Known> {
  const states = new Map<string, Known>();
  for (const k of known) {
    const [point, ...rest] = k.name.split(" ");
    if (rest.length > 0 && compassPoints.has(point) && k.kind === "state" && !states.has(point)) states.set(point, k);
  }
  return states;
}
