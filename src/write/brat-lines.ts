import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import { bratText, fragmentsOf } from "./brat-text.js";
import { codePointsOf } from "./code-points.js";

/** Lines of a brat .ann file as they are made; each method returns the id of what it adds. */
export interface BratLines {
  readonly text: string;
  /** `T1	Cue 15 20	said`; null where the spans cover nothing. */
  textBound(type: string, spans: readonly Span[]): string | null;
  /**
   * `E1     Statement:T1 Source:T2 Content:T3`; arguments that are null are left out. The trigger's type is the
   * event's.
   */
  event(
    type: string,
    trigger: string,
    args: readonly (readonly [role: string, id: string | null | undefined])[],
  ): string;
  /** `R1	Reversal Arg1:E1 Arg2:E2` */
  relation(type: string, from: string, to: string): string;
  /** `A1	Stance E3 for` */
  attribute(type: string, of: string, value: string): void;
  /** `#1	AnnotatorNotes E3	actor orvane` */
  note(of: string, text: string): void;
  print(): string;
}

export function bratLines(doc: Document): BratLines {
  const text = bratText(doc.text);
  const codePoint = codePointsOf(text);
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const add = (prefix: string, ...fields: readonly string[]): string => {
    const n = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, n);
    lines.push([`${prefix}${n}`, ...fields].join("\t"));
    return `${prefix}${n}`;
  };
  return {
    text,
    textBound(type, spans) {
      const fragments = fragmentsOf(text, spans);
      if (fragments.length === 0) return null;
      const places = fragments.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`);
      return add(
        "T",
        `${type} ${places.join(";")}`,
        fragments.map(({ start, end }) => text.slice(start, end)).join(" "),
      );
    },
    event: (type, trigger, args) =>
      add("E", [`${type}:${trigger}`, ...args.filter(([, id]) => id).map(([role, id]) => `${role}:${id}`)].join(" ")),
    relation: (type, from, to) => add("R", `${type} Arg1:${from} Arg2:${to}`),
    attribute: (type, of, value) => void add("A", `${type} ${of} ${value}`),
    note: (of, words) => void add("#", `AnnotatorNotes ${of}`, bratText(words).replace(/\s+/g, " ")),
    print: () => lines.map((line) => `${line}\n`).join(""),
  };
}
