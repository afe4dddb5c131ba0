import {
  calendarAbbreviations,
  closingAbbreviations,
  numberedAbbreviations,
  openingAbbreviations,
} from "../../language/en/abbreviations.js";
import { elidedWords } from "../../language/en/contractions.js";
import { sentenceOpeners } from "../../language/en/sentence-openers.js";
import { topLevelDomains } from "../../language/en/top-level-domains.js";
import {
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  Kind,
  kindAt,
  kindBefore,
  widthAt,
} from "./characters.js";
import { type Emit, splitContraction } from "./contractions.js";

const attributeValue = `(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\\s"'<>]{1,300})`;
const tagAttribute = `(?:\\s{1,8}[\\w:-]{1,40}=${attributeValue})`;
const tag = new RegExp(`<\\/?[A-Za-z][\\w:-]{0,40}${tagAttribute}{0,16}\\s{0,8}\\/?>`, "y");
const hostName = /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,6}\.([a-z]{2,5})(?![\p{L}\p{N}])/iuy;
const spacedEllipsis = /\.(?:[ \u00A0]\.){2,}/y;
const emailAddress = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const webAddress = /(?:[a-z]{2,8}:\/\/|www\.)[^\s<>"“”«»]+/iy;
const handle = /[@#](?=[\p{N}_]{0,40}\p{L})[\p{L}\p{M}\p{N}_]+/uy;
const entity = /&(?:[A-Za-z]{2,8}|#\d{1,6});/y;
const elision = /['’‘](?:\d\ds|\p{L}{1,5})(?![\p{L}\p{N}])/uy;
const clitic = /['’](?:s|m|d|re|ve|ll)(?![\p{L}\p{N}'’])/iuy;
const heightInFeet = /\d{1,2}['’′]\d{1,2}(?:["”″](?![\p{L}\p{N}]))?/uy;
/** A left mark or a grave typed for an apostrophe: "Vell‘s", "don`t". */
const mistypedClitic = /['’‘`´](?:s|t|m|d|re|ve|ll)(?![\p{L}\p{N}])/iuy;
const elidedYear = /['’‘]\d\d(?![\d\p{L}])/uy;
const quotedNickname = /["“'‘]\p{Lu}[\p{L}\p{M}'’-]{0,20}["”'’]\s\p{Lu}/uy;
const unit = /(?:a\.?m|p\.?m|million|billion|trillion|px|km|kg|pc)(?![\p{L}\p{N}])/iuy;
const face = /[:;=8]['-]?[()DPp/|*\][]+$/;
const hyphens = "-\u2010\u2011";
const apostrophes = "'’";
/** Marks that make one token however often they are repeated. */
const repeated = ".-*_=~—–+|^$<>";

/** The tokens of `text` between `from` and `to`. */
export function tokenize(text: string, from: number, to: number, emit: Emit): void {
  let i = from;
  while (i < to) {
    if (isSpaceAt(text, i)) {
      i++;
      continue;
    }
    const whole = wordsWithSpaces(text, i, to);
    if (whole > i) {
      emit(i, whole);
      i = whole;
      continue;
    }
    let end = i + 1;
    while (end < to && !isSpaceAt(text, end)) end++;
    tokenizeChunk(text, i, end, to, emit);
    i = end;
  }
}

/** End of a token at `i` that may hold blanks, a tag or a spaced-out ellipsis; `i` when there is none. */
function wordsWithSpaces(text: string, i: number, to: number): number {
  const pattern = text[i] === "<" ? tag : text[i] === "." && isSpaceAt(text, i + 1) ? spacedEllipsis : null;
  const end = pattern ? matchEnd(pattern, text, i) : i;
  return end <= to ? end : i;
}

/** End of the pattern's match that begins at `i`; `i` when there is none. */
function matchEnd(pattern: RegExp, text: string, i: number): number {
  pattern.lastIndex = i;
  return pattern.test(text) ? pattern.lastIndex : i;
}

function tokenizeChunk(text: string, start: number, end: number, to: number, emit: Emit): void {
  if (end - start <= 4 && face.test(text.slice(start, end))) return emit(start, end);
  const chunk = text.slice(start, end);
  const mayHoldAddress = chunk.includes("@") || chunk.includes("://") || /^\P{L}?www\./iu.test(chunk);
  let i = start;
  while (i < end) {
    const address = mayHoldAddress ? addressEnd(text, i, end) : i;
    if (address > i) {
      emit(i, address);
      i = address;
    } else if (isWordAt(text, i)) i = word(text, i, end, to, emit);
    else i = marks(text, i, end, emit);
  }
}

function addressEnd(text: string, i: number, end: number): number {
  const address = Math.max(matchEnd(webAddress, text, i), matchEnd(emailAddress, text, i));
  let last = Math.min(address, end);
  const bracketed = text.slice(i, last).includes("(");
  while (last > i + 1 && (".,;:!?'’]…".includes(text[last - 1]) || (text[last - 1] === ")" && !bracketed))) last--;
  return last;
}

/** Emits the word that begins at `i`, in its parts, and returns its end. */
function word(text: string, i: number, end: number, to: number, emit: Emit): number {
  const feet = isDigitAt(text, i) ? matchEnd(heightInFeet, text, i) : i;
  if (feet > i && feet <= end) {
    emit(i, feet);
    return feet;
  }
  let at = i;
  let part = i;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === Kind.Letter || kind === Kind.Digit || kind === Kind.Mark) {
      if (
        kind === Kind.Letter &&
        at > i &&
        isDigitAt(text, at - 1) &&
        isNumber(text, i, at) &&
        matchEnd(unit, text, at) > at
      )
        break;
      at += widthAt(text, at);
      continue;
    }
    const joined = joinedEnd(text, i, part, at, end);
    if (joined === at) break;
    if (text[at] === "." || hyphens.includes(text[at])) part = joined;
    if (text[at] === "/" && part > i) part = joined;
    at = joined;
  }
  if (text[at] === "." && at < end && takesStop(text, i, part, at, to)) at++;
  else if (text[at] === "$" && at < end && at - i <= 2 && isUpperAt(text, i)) at++;
  splitContraction(text, i, at, emit);
  return at;
}

function isNumber(text: string, start: number, end: number): boolean {
  if (end - start > 12) return false;
  for (let i = start; i < end; i++) if (!isDigitAt(text, i) && !".,:".includes(text[i])) return false;
  return true;
}

/** The end of a mark at `at` that joins what is before it and after it into one word; `at` when it doesn't. */
function joinedEnd(text: string, start: number, part: number, at: number, end: number): number {
  const next = at + 1;
  if (next >= end) return at;
  const mark = text[at];
  const follows = isWordAt(text, next);
  if (mark === ".") return joinsAtStop(text, part, at, end) ? next : at;
  if (!follows) return at;
  if (hyphens.includes(mark) || mark === "_") return next;
  if (apostrophes.includes(mark)) return isLetterAt(text, next) ? next : at;
  if ("‘`´".includes(mark)) return matchEnd(mistypedClitic, text, at) > at ? next : at;
  if (mark === "/") return next;
  if (mark === "&") return isUpperAt(text, at - 1) && isUpperAt(text, next) ? next : at;
  if (mark === "@") return at;
  if (mark === ",")
    return isDigitAt(text, at - 1) && /^\d{3}(?!\d)|^\d\d,\d{3}/.test(text.slice(next, next + 6)) ? next : at;
  if (mark === ":")
    return isDigitAt(text, at - 1) && isDigitAt(text, start) && /^\d\d(?!\d)/.test(text.slice(next, next + 3))
      ? next
      : at;
  return at;
}

/** Whether a full stop at `at` is inside a word: "3.5", "U.S", "nytimes.com", "U.S.-born". */
function joinsAtStop(text: string, part: number, at: number, end: number): boolean {
  const next = at + 1;
  if (hyphens.includes(text[next])) return at - part === 1 && isLetterAt(text, part) && isWordAt(text, next + 1);
  if (!isWordAt(text, next)) return false;
  if (isDigitAt(text, next)) return isDigitAt(text, at - 1);
  if (at - part === 1 && isLetterAt(text, part) && !(isLetterAt(text, next + 1) && isLetterAt(text, next))) return true;
  if (at - part <= 2 && closingAbbreviations.has(text.slice(part, next + 1))) return true;
  return isLetterAt(text, next) && hostEnd(text, part, end) > at;
}

/** End of the host name that begins at `i` ("news.example.org"); `i` when there is none. */
function hostEnd(text: string, i: number, end: number): number {
  hostName.lastIndex = i;
  const match = hostName.exec(text);
  return match && hostName.lastIndex <= end && topLevelDomains.has(match[1]) ? hostName.lastIndex : i;
}

/**
 * Whether the full stop at `at` belongs to the word before it. `part` is where the word's last dotted or hyphenated
 * part begins.
 */
function takesStop(text: string, start: number, part: number, at: number, to: number): boolean {
  if (text[at + 1] === ".") return false;
  if (at - part === 1 && isLetterAt(text, part)) return isInitial(text, start, part, at, to);
  if (at - part > 6) return false;
  const abbreviation = text.slice(part, at);
  if (openingAbbreviations.has(abbreviation)) return wordAfter(text, at + 1, to) < to;
  if (numberedAbbreviations.has(abbreviation)) return isDigitAt(text, wordAfter(text, at + 1, to));
  if (calendarAbbreviations.has(abbreviation) || closingAbbreviations.has(abbreviation)) return true;
  return false;
}

/** Whether one letter with a full stop is an initial or the last of an acronym. */
function isInitial(text: string, start: number, part: number, at: number, to: number): boolean {
  if (start < part) return text[part - 1] === "." || isUpperAt(text, part);
  const after = wordAfter(text, at + 1, to);
  if (text[part] === "v") return after < to;
  if (text[part] === "c" || text[part] === "p") return isDigitAt(text, after);
  if (!isUpperAt(text, part) || after >= to) return false;
  if (matchEnd(quotedNickname, text, after) > after) return true;
  if (!isUpperAt(text, after)) return text[at + 1] === "," && text[part] !== "I";
  return !sentenceOpeners.has(text.slice(after, lettersEnd(text, after, to))) && text[part] !== "I";
}

/** Start of what follows the white space at `i`. */
function wordAfter(text: string, i: number, to: number): number {
  while (i < to && isSpaceAt(text, i)) i++;
  return i;
}

function lettersEnd(text: string, i: number, to: number): number {
  const limit = Math.min(to, i + 16);
  while (i < limit && isLetterAt(text, i)) i++;
  return i;
}

/** Emits the mark or marks that begin at `i` and returns their end. */
function marks(text: string, i: number, end: number, emit: Emit): number {
  const special = specialMarksEnd(text, i, end);
  if (special > i && special <= end) {
    splitContraction(text, i, special, emit);
    return special;
  }
  const c = text[i];
  if ((c === "-" || c === "+" || c === ".") && isDigitAt(text, i + 1) && i + 1 < end && opensAt(text, i)) {
    const last = numberEnd(text, i + 1, end);
    emit(i, last);
    return last;
  }
  let last = i + widthAt(text, i);
  while (last < end && (kindAt(text, last) === Kind.Mark || isSkinTone(text, last))) last += widthAt(text, last);
  emit(i, last);
  return last;
}

/** Whether an emoji modifier (U+1F3FB to U+1F3FF) stands at `i`. */
const isSkinTone = (text: string, i: number): boolean =>
  text.charCodeAt(i) === 0xd83c && text.charCodeAt(i + 1) >= 0xdffb && text.charCodeAt(i + 1) <= 0xdfff;

const opensAt = (text: string, i: number): boolean =>
  kindBefore(text, i) === Kind.Space || "([“\"'‘".includes(text[i - 1]);

function numberEnd(text: string, i: number, end: number): number {
  while (i < end && (isDigitAt(text, i) || (",.".includes(text[i]) && isDigitAt(text, i + 1)))) i++;
  return i;
}

/** End of several marks that make one token; `i` when the mark at `i` stands alone. */
function specialMarksEnd(text: string, i: number, end: number): number {
  const c = text[i];
  if (c === "?" || c === "!") return stopsEnd(text, i, end);
  if (c === "`") return text[i + 1] === c && i + 1 < end ? i + 2 : i;
  if (c === "@" || c === "#") return isWordAt(text, i - 1) ? i : matchEnd(handle, text, i);
  if (c === "<" && matchEnd(tag, text, i) > i) return matchEnd(tag, text, i);
  if (repeated.includes(c)) return runEnd(text, i, end);
  if (c === "&") return matchEnd(entity, text, i);
  if (c === "'" || c === "’" || c === "‘") return apostropheEnd(text, i, end);
  return i;
}

/** End of the same mark repeated; `i` when it isn't. */
function runEnd(text: string, i: number, end: number): number {
  let last = i + 1;
  while (last < end && text[last] === text[i]) last++;
  return last > i + 1 ? last : i;
}

function stopsEnd(text: string, i: number, end: number): number {
  while (i < end && (text[i] === "?" || text[i] === "!")) i++;
  return i;
}

/** "''" as one mark, "'s" apart from its word, "'90s" and "'em"; `i` for a mark alone. */
function apostropheEnd(text: string, i: number, end: number): number {
  if (text[i + 1] === text[i] && i + 1 < end) return closesThree(text, i, end) ? i + 1 : i + 2;
  if (matchEnd(elidedYear, text, i) > i && isLetterAt(text, i - 2) && isSpaceAt(text, i - 1)) return i + 3;
  const ending = matchEnd(clitic, text, i);
  if (ending > i && text[i] !== "‘" && !opensAt(text, i)) return ending;
  const elided = matchEnd(elision, text, i);
  if (elided === i) return i;
  const rest = text.slice(i + 1, elided).toLowerCase();
  if (rest === "n" && "'’".includes(text[elided])) return elided + 1;
  return isDigitAt(text, i + 1) || (elidedWords.has(rest) && !beginsSentence(text, i + 1, rest)) ? elided : i;
}

/** Whether three single marks at `i` end a quotation inside another, "... he said 'no,'''" rather than begin one. */
const closesThree = (text: string, i: number, end: number): boolean =>
  text[i + 2] === text[i] && text[i + 3] !== text[i] && i + 2 < end && !opensAt(text, i);

/** A capital begins a quoted sentence more often than an elided word. */
const beginsSentence = (text: string, i: number, rest: string): boolean =>
  isUpperAt(text, i) && !rest.startsWith("tw") && rest !== "tis";
