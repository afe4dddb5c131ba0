import type { NameKind } from "./names.js";
import type { WordTags } from "./words.js";

/** Pictures and shapes that stand beside words: "🔴 Ana Ruel 🙂". */
const picture =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u25A0-\u25FF\u2600-\u27BF\u200D\uFE0F\u20E3]+$/u;
const foreign = /^(?=.*\p{L})\P{Script=Latin}+$/u;
const capital = /^\p{Lu}/u;
/** A name in brackets after its original has at most so many words. */
const LONGEST_NAME = 5;
/** So many words may say of which language an original is: "(Hebrew: …)". */
const LONGEST_LABEL = 3;

/**
 * Which words of a sentence the tagger isn't shown, since it would take them for parts of names or lose its way:
 * pictures, and a name's original in another script with the brackets between the two: "Liat Cohen-Ram *(ליאת
 * כהן-רם)*", "*王小明 (*Wang Xiaoming*)*". Null where there are none, or nothing else.
 */
export function hiddenIn(norms: readonly string[]): Uint8Array | null {
  let hidden: Uint8Array | null = null;
  const hide = (from: number, to: number): void => void (hidden ??= new Uint8Array(norms.length)).fill(1, from, to);
  for (let i = 0; i < norms.length; i++) {
    if (norms[i].charCodeAt(0) < 0x80 && norms[i] !== "(") continue;
    if (picture.test(norms[i])) hide(i, i + 1);
    else if (norms[i] === "(" && i > 0) {
      const end = bracketedOriginal(norms, i);
      if (end > i) hide(i, end);
    } else if (foreign.test(norms[i])) {
      const opens = foreignEnd(norms, i);
      const end = bracketedName(norms, opens);
      if (end > opens) {
        hide(i, opens + 1);
        hide(end - 1, end);
      }
      i = opens - 1;
    }
  }
  return hidden !== null && (hidden as Uint8Array).includes(0) ? hidden : null;
}

function foreignEnd(norms: readonly string[], from: number): number {
  let to = from;
  while (to < norms.length && foreign.test(norms[to])) to += 1;
  return to;
}

/** Past the bracket of "(ליאת כהן-רם)", "(Hebrew: ליאת כהן-רם)" after a name; `at` for none. */
function bracketedOriginal(norms: readonly string[], at: number): number {
  if (!capital.test(norms[at - 1])) return at;
  let from = at + 1;
  const colon = norms.slice(from, from + LONGEST_LABEL).indexOf(":");
  if (colon > 0) from += colon + 1;
  const to = foreignEnd(norms, from);
  return to > from && norms[to] === ")" ? to + 1 : at;
}

/** Past the bracket of "(Wang Xiaoming)"; `at` for none. */
function bracketedName(norms: readonly string[], at: number): number {
  if (norms[at] !== "(") return at;
  let to = at + 1;
  while (to < norms.length && to - at <= LONGEST_NAME && norms[to] !== ")") to += 1;
  return norms[to] === ")" && to > at + 1 && capital.test(norms[at + 1]) && capital.test(norms[to - 1]) ? to + 1 : at;
}

/** Puts what was hidden back among the words that were tagged without it. A picture inside a name is part of it. */
export function withHidden(norms: readonly string[], hidden: Uint8Array, tags: readonly WordTags[]): WordTags[] {
  const places = [...norms.keys()].filter((i) => hidden[i] === 0);
  const out: WordTags[] = [];
  let shown = 0;
  norms.forEach((norm, i) => {
    if (hidden[i] === 0) {
      const { head } = tags[shown];
      out.push({ ...tags[shown], head: head < 0 ? head : places[head] });
      shown += 1;
    } else out.push(signTags(norm, places[Math.max(0, shown - 1)], nameAround(tags, shown)));
  });
  return out;
}

function signTags(norm: string, head: number, name: NameKind | null): WordTags {
  const [upos, xpos, relation] = /^[()]$/.test(norm)
    ? ["PUNCT", norm === "(" ? "-LRB-" : "-RRB-", "punct"]
    : foreign.test(norm)
      ? ["X", "FW", "dep"]
      : ["SYM", "SYM", "punct"];
  return { lemma: norm, upos, xpos, head, relation, name, nameStart: false };
}

/** The kind of the name that goes on past a place between two tagged words; null where none does. */
const nameAround = (tags: readonly WordTags[], shown: number): NameKind | null =>
  shown > 0 && shown < tags.length && tags[shown].name !== null && !tags[shown].nameStart ? tags[shown].name : null;
