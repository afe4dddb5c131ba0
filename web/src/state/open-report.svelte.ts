import { untrack } from "svelte";
import { got, type Schemas } from "../api/client";
import { Names } from "../api/names";
import type { Stretch } from "../text/layers";
import { type Found, inOrder, type Kind, KINDS, type Mark, marksOf } from "../text/marks";
import { mayCorrect } from "./deeds";
import { drafts } from "./drafts";
import { Loader } from "./loader.svelte";
import { router } from "./router.svelte";

type Answer = Schemas["ReportAnswer"];

/** A report that is open: its text, all that was found in it, and the entry that is chosen. */
export class OpenReport {
  readonly loader = new Loader<Answer>();
  /** What is known of the chosen entry: newer than the report, and with its history. */
  readonly detail = new Loader<Schemas["EntryAnswer"]>();
  hidden = $state.raw<ReadonlySet<Kind>>(new Set());
  /** The entry that is pointed at. */
  lit = $state<string | null>(null);
  chosen = $state<string | null>(null);
  /** The passage that the address means. */
  asked = $state.raw<Stretch | null>(null);
  /** What others have done to the chosen entry meanwhile. */
  notice = $state<string | null>(null);

  readonly #version = $derived(router.place.query.get("version"));
  readonly answer = $derived(this.loader.data);
  readonly isCurrent = $derived(this.answer !== null && this.answer.version === this.answer.report.version);
  readonly mayWrite = $derived(mayCorrect() && this.isCurrent);
  readonly names = $derived(namesIn(this.answer));

  readonly marks = $derived.by(() => (this.answer && this.isCurrent ? marksOf(this.id, this.answer.entries) : []));
  readonly entries = $derived(this.answer ? inOrder(this.answer.entries, this.marks) : []);
  readonly counts = $derived(countsOf(this.answer, this.marks));
  readonly #rejected = $derived(
    new Set(this.entries.filter(({ entry }) => entry.review.state === "rejected").map(({ entry }) => entry.id)),
  );
  /** What somebody has rejected is marked only while it is chosen. */
  readonly #chosenAgain = $derived(this.chosen !== null && this.#rejected.has(this.chosen) ? this.chosen : null);
  readonly shownMarks = $derived(
    this.marks.filter(
      ({ kind, id }) => !this.hidden.has(kind) && (!this.#rejected.has(id) || id === this.#chosenAgain),
    ),
  );
  readonly shown = $derived(this.entries.filter((found) => !this.hidden.has(found.list)));

  /** The chosen entry: as it was asked for last, where that is newer than the report. */
  readonly found = $derived.by((): Found | null => {
    const known = this.entries.find((one) => one.entry.id === this.chosen) ?? null;
    const newer = this.detail.data?.entry;
    return known && newer?.id === this.chosen ? ({ ...known, entry: newer } as Found) : known;
  });
  readonly foundNames = $derived(this.detail.data ? new Names(this.detail.data.named).join(this.names) : this.names);
  /** The last decision on the chosen entry that is shown; nothing was decided on what the machine alone has found. */
  readonly seen = $derived.by((): string | null | undefined => {
    if (this.detail.data?.entry.id === this.chosen) return this.detail.data?.history.at(-1)?.id ?? null;
    return this.found?.entry.review.state === "machine" ? null : undefined;
  });
  /** An entry that somebody is writing about, and that others have taken away meanwhile. */
  readonly gone = $derived(
    this.answer && this.chosen !== null && !this.found && drafts.isAbout(this.chosen) ? this.chosen : null,
  );

  constructor(readonly id: string) {
    this.chosen = untrack(() => router.place.query.get("entry"));
  }

  load(): Promise<void> {
    const version = this.#version ? `?version=${this.#version}` : "";
    return this.loader.load((signal) => got(`/v1/reports/${encodeURIComponent(this.id)}${version}`, { signal }));
  }

  loadDetail(entry: string): Promise<void> {
    return this.detail.load((signal) => got(`/v1/entries/${encodeURIComponent(entry)}`, { signal }));
  }

  has(entry: string): boolean {
    return this.entries.some((one) => one.entry.id === entry);
  }

  choose(entry: string | null): void {
    if (entry !== this.chosen) this.notice = null;
    this.chosen = entry;
  }

  /** After something was decided: `next` is chosen where it is here, and nothing that is here no more. */
  chooseAfter(next: string | undefined): void {
    if (next !== undefined && this.has(next)) this.chosen = next;
    if (this.chosen !== null && !this.has(this.chosen)) this.chosen = null;
  }

  /** Throws away what was written about an entry that is gone. */
  discard(entry: string): void {
    drafts.drop("correction", entry);
    drafts.drop("note", entry);
    this.choose(null);
  }

  /** Marks the passage that the address means, and chooses the entry that rests on it. Whether it wasn't marked yet. */
  mean({ start, end }: Stretch): boolean {
    if (this.asked?.start === start && this.asked.end === end) return false;
    this.asked = { start, end };
    const meant = this.marks.find(
      (mark) => mark.start === start && mark.end === end && mark.kind !== "sources" && mark.kind !== "cues",
    );
    if (this.chosen === null && meant) this.chosen = meant.id;
    return true;
  }

  /** Of entries that lie around one place, the innermost first: the one after the chosen one. */
  nextOf(ids: readonly string[]): string | null {
    return ids[(ids.indexOf(this.chosen ?? "") + 1) % ids.length] ?? null;
  }

  /** The entry so many places after the chosen one in the list. */
  stepped(by: number): string | null {
    const at = this.shown.findIndex(({ entry }) => entry.id === this.chosen);
    const next = this.shown[Math.max(0, Math.min(this.shown.length - 1, at < 0 ? 0 : at + by))];
    return next?.entry.id ?? null;
  }

  /** Where in the text somebody is. */
  near(): number {
    return this.marks.find((mark) => mark.id === this.chosen)?.start ?? this.asked?.start ?? 0;
  }
}

function namesIn(all: Answer | null): Names {
  const known = new Names();
  if (all)
    known.take(all.named).take({
      actors: [],
      issues: [],
      reports: [],
      statements: all.entries.statements,
      positions: all.entries.positions,
    });
  return known;
}

/** How many there are of each kind: sources and cues by the mark, the others by the entry. */
const countsOf = (answer: Answer | null, marks: readonly Mark[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      kind === "sources" || kind === "cues"
        ? marks.filter((mark) => mark.kind === kind).length
        : (answer?.entries[kind].length ?? 0),
    ]),
  );
