import { isDigitAt, isLetterAt, isUpperAt, Kind, kindAt, kindBefore } from "./characters.js";

/** Marks that open and close each other. */
export type Family = "double" | "straight" | "guillemet" | "angle" | "single" | "tex" | "corner" | "white-corner";

/** A token that can open or close a quotation. */
export interface QuoteMark {
  readonly token: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /**
   * May be an apostrophe ("the states’ plan") or a measure (a 12" gun), so that it closes only when nothing later does.
   */
  readonly doubtful: boolean;
  /** Can be nothing but an opening mark, even where nothing closes it. */
  readonly clear: boolean;
}

interface Shape {
  readonly family: Family;
  /** What the mark's shape alone says that it does. */
  readonly role: "opens" | "closes" | "either";
}

const shapes: Readonly<Record<string, Shape>> = {
  "“": { family: "double", role: "opens" },
  "„": { family: "double", role: "opens" },
  "‟": { family: "double", role: "opens" },
  "”": { family: "double", role: "closes" },
  '"': { family: "straight", role: "either" },
  "＂": { family: "straight", role: "either" },
  "«": { family: "guillemet", role: "opens" },
  "»": { family: "guillemet", role: "closes" },
  "‹": { family: "angle", role: "opens" },
  "›": { family: "angle", role: "closes" },
  "‘": { family: "single", role: "opens" },
  "‚": { family: "single", role: "opens" },
  "‛": { family: "single", role: "opens" },
  "’": { family: "single", role: "closes" },
  "'": { family: "single", role: "either" },
  "`": { family: "single", role: "opens" },
  "``": { family: "tex", role: "opens" },
  "‘‘": { family: "tex", role: "opens" },
  "''": { family: "tex", role: "either" },
  "’’": { family: "tex", role: "closes" },
  "「": { family: "corner", role: "opens" },
  "」": { family: "corner", role: "closes" },
  "『": { family: "white-corner", role: "opens" },
  "』": { family: "white-corner", role: "closes" },
};

const openers = "([{<¿¡/-–—“\"'‘«‹„「『`";
const closers = ")]}>,.;:?!…/-–—”\"'’»›」』";

/** The quotation mark that the token from `start` to `end` is; null when it is none, or an apostrophe. */
export function quoteMarkAt(text: string, token: number, start: number, end: number): QuoteMark | null {
  if (end - start > 2) return null;
  const shape = shapes[text.slice(start, end)];
  if (!shape) return null;
  const free = kindBefore(text, start) === Kind.Space || openers.includes(text[start - 1]);
  const freeAfter = end >= text.length || kindAt(text, end) === Kind.Space || closers.includes(text[end]);
  const before = kindBefore(text, start) !== Kind.Space;
  const after = end < text.length && kindAt(text, end) !== Kind.Space;
  if (shape.family === "single") return singleMark(text, token, start, end, shape, free, freeAfter);
  const { family, role } = shape;
  if (role === "either") {
    const opens = after && (free || !before);
    const closes = before && freeAfter;
    const doubtful = closes && isDigitAt(text, start - 1);
    return opens || closes
      ? { token, family, opens, closes, doubtful, clear: false }
      : { token, family, opens: true, closes: true, doubtful, clear: false };
  }
  // A mark whose shape and place disagree ("word“", ”word") can do what its place says.
  const opens = role === "opens" ? true : after && !before;
  const closes = role === "closes" || (before && !free && freeAfter) || /[.,?!…]/.test(text[start - 1] ?? "");
  return { token, family, opens, closes, doubtful: false, clear: opens && !closes };
}

/** Single marks open before a word and close after one; anything else is an apostrophe. */
function singleMark(
  text: string,
  token: number,
  start: number,
  end: number,
  shape: Shape,
  free: boolean,
  freeAfter: boolean,
): QuoteMark | null {
  const after = end < text.length && kindAt(text, end) !== Kind.Space;
  const opens = shape.role !== "closes" && free && after;
  const closes = (shape.role !== "opens" || text[start] === "‘") && kindBefore(text, start) !== Kind.Space && freeAfter;
  if (!opens && !closes) return null;
  const doubtful =
    closes &&
    (isDigitAt(text, start - 1) ||
      (/[sSzZxX]$|in$/.test(text.slice(start - 2, start)) &&
        isLetterAt(text, start - 1) &&
        kindAt(text, end) === Kind.Space));
  const clear =
    opens && !closes && /[.?!…,:;—–] ?$/.test(text.slice(Math.max(0, start - 2), start)) && isUpperAt(text, end);
  return { token, family: "single", opens, closes, doubtful, clear };
}
