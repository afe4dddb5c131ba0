import { type Document, TOLD, type ToldFact } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { isImplied } from "./days.js";
import type { Setting } from "./entry.js";
import { harmless } from "./harmless.js";
import { mark } from "./mark.js";
import { namesOf } from "./names.js";
import { SECTIONS, type Section } from "./section-names.js";
import { listingOf } from "./sections.js";
import { CONTENT, CUE, DIM, NESTED_CONTENT, NORMAL, painted, plain, SOURCE, STRONG } from "./style.js";
import type { Terminal } from "./terminal.js";
import { type Piece, wrap } from "./wrap.js";

/**
 * A report for the eye: its head, its text with the statements marked, and below it what it says, section by section.
 */
export function show(
  doc: Document,
  reading: Reading,
  terminal: Terminal,
  sections: ReadonlySet<Section> = new Set(SECTIONS),
): string {
  const setting = { width: terminal.width, paint: terminal.colour ? painted : plain };
  const names = namesOf(doc, reading);
  const listings = SECTIONS.flatMap((section) =>
    section === "text" || !sections.has(section) ? [] : (listingOf(section, reading, names, setting) ?? []),
  );
  const marked = sections.has("text")
    ? [...body(mark(doc, reading.statements, terminal.colour), setting), ...key(reading, terminal, setting), ""]
    : [];
  const lines = [
    ...head(doc, reading, setting),
    "",
    ...marked,
    ...listings.flatMap(({ heading, lines }) => [
      ...wrap([{ text: heading, style: STRONG }], setting.width, setting.paint),
      ...lines,
      ...(lines.length ? [] : [""]),
    ]),
    ...(listings.length && hasImplied(reading, sections)
      ? wrap([{ text: FOOTNOTE, style: DIM }], setting.width, setting.paint)
      : []),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const CALLED: Readonly<Record<ToldFact, string>> = { publishedAt: "day", title: "title", outlet: "outlet" };

function head(
  { id, title, outlet, publishedAt, url }: Document,
  { report: { found = {} } }: Reading,
  { width, paint }: Setting,
): string[] {
  const facts = [title === null ? null : id, outlet, publishedAt, url].filter((fact) => fact !== null);
  return [
    ...wrap([{ text: harmless(title ?? id), style: STRONG }], width, paint),
    ...(facts.length ? wrap([{ text: harmless(facts.join(" · ")), style: DIM }], width, paint) : []),
    ...(TOLD.some((fact) => found[fact])
      ? wrap(
          [
            {
              text: `Found in the text, not given: ${TOLD.filter((fact) => found[fact])
                .map((fact) => CALLED[fact])
                .join(", ")}.`,
              style: DIM,
            },
          ],
          width,
          paint,
        )
      : []),
    paint("─".repeat(width), DIM),
  ];
}

/** The report's lines, wrapped; several empty lines become one. */
function body(lines: readonly Piece[][], { width, paint }: Setting): string[] {
  const wrapped = lines.flatMap((line) =>
    line.some(({ text }) => text.trim() !== "") ? wrap(line, width, paint) : [""],
  );
  const start = wrapped.findIndex((line) => line !== "");
  return wrapped
    .slice(Math.max(0, start))
    .filter((line, i, all) => line !== "" || (all[i - 1] !== "" && i < all.length - 1));
}

/** What the marks in the text mean. */
function key({ statements }: Reading, { colour }: Terminal, { width, paint }: Setting): string[] {
  if (statements.length === 0) return [];
  const looks: [string, Piece["style"]][] = [
    ["source", SOURCE],
    ["cue", CUE],
    ["content", CONTENT],
    ["content within content", NESTED_CONTENT],
  ];
  const pieces = colour
    ? looks.flatMap(([text, style], i) => [...(i ? [{ text: " · ", style: DIM }] : []), { text, style }])
    : [{ text: "<source> _cue_ {content}", style: NORMAL }];
  return ["", ...wrap(pieces, width, paint)];
}

const FOOTNOTE = "by DAY: the report doesn't tell the day; it was no later than that one.";

const hasImplied = (reading: Reading, sections: ReadonlySet<Section>): boolean =>
  (["statements", "meetings", "positions"] as const).some(
    (section) => sections.has(section) && reading[section].some(({ on }) => isImplied(on)),
  );
