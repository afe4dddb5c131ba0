import type { Family, QuoteMark } from "./marks.js";
import { endOfUnclosed, type Words } from "./unclosed.js";

export interface Part {
  readonly first: number;
  end: number;
  /** Whether a mark stands at its beginning. */
  readonly marked: boolean;
}

/** A quotation by its tokens, marks included. */
export interface Quoted {
  /** Token ranges, half-open: one, or one a paragraph where it runs on. */
  readonly parts: Part[];
  depth: number;
  closed: boolean;
}

interface Open {
  readonly mark: QuoteMark;
  readonly quoted: Quoted;
  /** Quotations that were opened in it, and closed. */
  readonly inside: Quoted[];
  /** The first mark of its own family that opened inside it, or -1. */
  next: number;
  /**
   * Whether another quotation with the same marks has been closed inside it: a sign that its own closing mark was
   * forgotten.
   */
  crossed: boolean;
}

/** A quotation that may go on in the next paragraph, and where it ends if it doesn't. */
interface Carried {
  readonly open: Open;
  readonly end: number;
}

/**
 * Pairs quotation marks, paragraph by paragraph. A quotation left open at a paragraph's end goes on when the next
 * paragraph begins with its mark; otherwise its closing mark was forgotten, and it ends where its words seem to: before
 * those that say whose it is, before the next quotation, with its paragraph. Quotations nest: an inner one left open
 * ends with the outer.
 */
export class QuotationPairing {
  private readonly begun: Quoted[] = [];
  /** Marks that opened nothing after all. */
  private readonly dropped = new Set<Quoted>();
  private readonly stack: Open[] = [];
  /** The same by their families. */
  private readonly open = new Map<Family, Open[]>();
  /** Quotations left open by the paragraph before, outermost first. */
  private carried: Carried[] = [];

  constructor(private readonly words: Words) {}

  /** Reads the paragraph whose tokens are `first` to `end`; `marks` are its quotation marks in order. */
  paragraph(first: number, end: number, marks: readonly QuoteMark[]): void {
    const betterLater = closersAhead(marks);
    const pending = this.carried;
    const resumed = this.resume(first, marks);
    const rest = resumed === 0 ? this.closePending(pending, first, marks) : resumed;
    for (const { open, end } of pending.slice(rest)) lastPart(open.quoted).end = end;
    for (let i = rest; i < marks.length; i++) this.read(marks[i], betterLater[i]);
    this.endParagraph(first, end);
  }

  /** The quotations of all paragraphs read, in order of their first mark, the outer before the inner. */
  found(): Quoted[] {
    for (const { open, end } of this.carried.splice(0)) lastPart(open.quoted).end = end;
    const found = this.begun.filter((quoted) => !this.dropped.has(quoted));
    setDepths(found);
    return found;
  }

  /** Takes up carried quotations whose marks stand at the paragraph's beginning; returns how many marks that used. */
  private resume(first: number, marks: readonly QuoteMark[]): number {
    let used = 0;
    for (const { open } of this.carried) {
      const mark = marks[used];
      if (!mark || mark.token !== first + used || mark.family !== open.mark.family || !mark.opens) break;
      open.quoted.parts.push({ first: mark.token, end: mark.token, marked: true });
      this.dropped.delete(open.quoted);
      this.push(opened(open.mark, open.quoted));
      used++;
    }
    this.carried = [];
    return used;
  }

  /** A quotation may run on without its mark repeated: then the paragraph's first mark closes it and opens nothing. */
  private closePending(pending: readonly Carried[], first: number, marks: readonly QuoteMark[]): number {
    const open = pending[0]?.open;
    const mark = marks[0];
    if (!open || !mark || pending.length > 1 || mark.opens || mark.doubtful || mark.family !== open.mark.family)
      return 0;
    if (mark.family === "single") return 0;
    open.quoted.parts.push({ first, end: mark.token + 1, marked: false });
    open.quoted.closed = true;
    return 1;
  }

  private read(mark: QuoteMark, betterLater: boolean): void {
    const closes = mark.closes && !(mark.doubtful && betterLater) ? this.partnerOf(mark) : null;
    if (closes && (!mark.opens || this.prefersClosing(mark))) this.close(closes, mark);
    else if (mark.opens) this.begin(mark);
  }

  /** A mark that could do either closes when its like is open, except right after an opening mark. */
  private prefersClosing(mark: QuoteMark): boolean {
    const top = this.stack[this.stack.length - 1];
    return top !== undefined && lastPart(top.quoted).first < mark.token - 1;
  }

  /** The family of an open quotation that the mark can close. */
  private partnerOf(mark: QuoteMark): Family | null {
    if (this.isOpen(mark.family)) return mark.family;
    return substitutes[mark.family]?.find((family) => this.isOpen(family)) ?? null;
  }

  private isOpen(family: Family): boolean {
    return (this.open.get(family)?.length ?? 0) > 0;
  }

  private begin(mark: QuoteMark): void {
    const quoted: Quoted = { parts: [{ first: mark.token, end: mark.token, marked: true }], depth: 0, closed: false };
    this.begun.push(quoted);
    const around = this.open.get(mark.family)?.at(-1);
    if (around && around.next < 0) around.next = mark.token;
    this.push(opened(mark, quoted));
  }

  private push(open: Open): void {
    this.stack.push(open);
    const alike = this.open.get(open.mark.family);
    if (alike) alike.push(open);
    else this.open.set(open.mark.family, [open]);
  }

  private pop(): Open {
    const open = this.stack.pop()!;
    this.open.get(open.mark.family)?.pop();
    return open;
  }

  private close(family: Family, mark: QuoteMark): void {
    while (this.stack[this.stack.length - 1].mark.family !== family) this.leaveOpen(this.pop(), mark.token);
    const { quoted } = this.pop();
    lastPart(quoted).end = mark.token + 1;
    quoted.closed = true;
    const around = this.stack[this.stack.length - 1];
    around?.inside.push(quoted);
    if (around && around.mark.family === family) around.crossed = true;
  }

  /** Ends a quotation without a closing mark before token `end`. A lone single mark is taken for an apostrophe. */
  private leaveOpen({ quoted, mark }: Open, end: number): void {
    if (mark.family === "single" && quoted.parts.length === 1) this.dropped.add(quoted);
    lastPart(quoted).end = end;
  }

  /**
   * A lone single mark is an apostrophe, unless the next paragraph takes it up: from inside another quotation, from a
   * paragraph's beginning, or where nothing else opens so.
   */
  private endParagraph(first: number, end: number): void {
    const left = this.stack.splice(0);
    this.open.clear();
    this.carried = [];
    let carries = true;
    /** Where those end that are left open around one, the outermost first. */
    const around: number[] = [];
    left.forEach((open, i) => {
      const { mark, quoted, crossed } = open;
      const nextOpen = left[i + 1]?.mark.token ?? end;
      while (around.length > 0 && around[around.length - 1] <= lastPart(quoted).first) around.pop();
      const forgotten = this.endOf(open, around.at(-1) ?? end, nextOpen);
      around.push(forgotten.end);
      const lone = mark.family === "single" && quoted.parts.length === 1;
      if (lone) this.dropped.add(quoted);
      lastPart(quoted).end = end;
      if (lone && i === 0 && quoted.parts[0].first > first && !mark.clear) return;
      carries &&= !crossed && !forgotten.isTold;
      if (carries) this.carried.push({ open, end: forgotten.end });
      else lastPart(quoted).end = forgotten.end;
      carries ||= forgotten.end <= nextOpen && this.carried.length === 0;
    });
  }

  /**
   * Where a quotation ends whose closing mark was forgotten; `limit` is where the next one begins that is left open as
   * well.
   */
  private endOf({ quoted, inside, next }: Open, end: number, limit: number): { end: number; isTold: boolean } {
    const { first } = lastPart(quoted);
    const found = endOfUnclosed(this.words, {
      first,
      end,
      limit: Math.min(limit, end, next < 0 ? end : next),
      next: next < end ? next : -1,
    });
    const isCut = inside.some((inner) => inner.parts[0].first < found.end && last(inner) > found.end);
    return isCut ? { end, isTold: false } : found;
  }
}

const opened = (mark: QuoteMark, quoted: Quoted): Open => ({ mark, quoted, inside: [], next: -1, crossed: false });

/** Marks that writers mix up: what else an unpaired closing mark may close. */
const substitutes: Partial<Record<Family, readonly Family[]>> = {
  double: ["straight", "tex"],
  straight: ["double", "tex"],
  tex: ["double", "straight"],
};

const lastPart = (quoted: Quoted): Part => quoted.parts[quoted.parts.length - 1];
const last = (quoted: Quoted): number => lastPart(quoted).end;

/** For each doubtful mark, whether a sure closing mark of its family comes before the next opening one. */
function closersAhead(marks: readonly QuoteMark[]): boolean[] {
  const next = new Map<Family, boolean>();
  const ahead = new Array<boolean>(marks.length);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, opens, closes, doubtful } = marks[i];
    ahead[i] = next.get(family) ?? false;
    if (opens) next.set(family, false);
    else if (closes && !doubtful) next.set(family, true);
  }
  return ahead;
}

/** Depths from nesting; `found` is in order of first token, outer before inner. */
function setDepths(found: readonly Quoted[]): void {
  const around: Quoted[] = [];
  for (const quoted of found) {
    while (around.length > 0 && last(around[around.length - 1]) <= quoted.parts[0].first) around.pop();
    quoted.depth = around.length;
    around.push(quoted);
  }
}
