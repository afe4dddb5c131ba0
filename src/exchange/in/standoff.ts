import type { Span } from "../../document/span.js";
import { ExchangeError } from "../error.js";

/** A place with a type. */
export interface TextBound {
  readonly type: string;
  /** In UTF-16 code units; pieces that only a line's end parts are one. */
  readonly spans: readonly Span[];
}

/** A brat .ann file, by brat's ids. */
export interface Standoff {
  readonly textBounds: ReadonlyMap<string, TextBound>;
  readonly events: ReadonlyMap<
    string,
    { readonly type: string; readonly trigger: string; readonly args: readonly (readonly [role: string, id: string])[] }
  >;
  readonly relations: ReadonlyMap<string, { readonly type: string; readonly from: string; readonly to: string }>;
  /** "Stance" and so on, by whose they are. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notes: ReadonlyMap<string, string>;
}

/**
 * A .ann file, of a report's text as it was given. What brat knows and we don't (normalizations, equivalences) is
 * passed over.
 */
export function readStandoff(text: string, ann: string): Standoff {
  const file = {
    textBounds: new Map(),
    events: new Map(),
    relations: new Map(),
    attributes: new Map<string, Map<string, string>>(),
    notes: new Map<string, string>(),
  };
  const unit = unitsOf(text);
  for (const [i, line] of ann.split(/\r?\n/).entries()) {
    const [id, data = "", rest = ""] = line.split("\t");
    const where = `line ${i + 1}`;
    if (/^T\d/.test(id)) file.textBounds.set(id, textBoundOf(data, text, unit, where));
    else if (/^E\d/.test(id)) file.events.set(id, eventOf(data, where));
    else if (/^R\d/.test(id)) file.relations.set(id, relationOf(data, where));
    else if (/^[AM]\d/.test(id)) attributeTo(file.attributes, data);
    else if (id.startsWith("#")) file.notes.set(data.split(" ")[1] ?? "", rest);
    else if (line.trim() !== "" && !/^[*N]/.test(id)) throw new ExchangeError("It isn't brat standoff", where);
  }
  return file;
}

function textBoundOf(data: string, text: string, unit: (codePoint: number) => number, where: string): TextBound {
  const space = data.indexOf(" ");
  const pieces = data
    .slice(space + 1)
    .split(";")
    .map((pair) => pair.split(" ").map(Number));
  const spans = pieces.map(([start, end]) => ({ start: unit(start), end: unit(end) }));
  if (space < 1 || spans.some(({ start, end }) => !(start < end && end <= text.length)))
    throw new ExchangeError("Its places aren't in the report's text", where);
  return { type: data.slice(0, space), spans: joined(text, spans) };
}

/** Pieces between which there is nothing but a line's end. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const gap = last ? text.slice(last.end, span.start) : "x";
    if (last && gap.trim() === "" && /[\r\n]/.test(gap)) whole[whole.length - 1] = { start: last.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

function eventOf(data: string, where: string): { type: string; trigger: string; args: (readonly [string, string])[] } {
  const [[type, trigger], ...args] = data
    .trim()
    .split(/ +/)
    .map((part) => part.split(":"));
  if (!type || !trigger) throw new ExchangeError("It is an event without a trigger", where);
  return { type, trigger, args: args.map(([role, id = ""]) => [role.replace(/\d/g, ""), id]) };
}

function relationOf(data: string, where: string): { type: string; from: string; to: string } {
  const [type, one = "", two = ""] = data.split(" ");
  if (!one.startsWith("Arg1:") || !two.startsWith("Arg2:"))
    throw new ExchangeError("It is a relation without two arguments", where);
  return { type, from: one.slice(5), to: two.slice(5) };
}

function attributeTo(attributes: Map<string, Map<string, string>>, data: string): void {
  const [name, of = "", value = ""] = data.split(" ");
  const there = attributes.get(of) ?? new Map<string, string>();
  attributes.set(of, there.set(name, value));
}

/** Places in UTF-16 code units by places in code points. NaN for what is no place. */
function unitsOf(text: string): (codePoint: number) => number {
  const units: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) units.push(i);
  units.push(text.length);
  return (codePoint) => units[codePoint] ?? Number.NaN;
}
