import { Refused } from "../api/client";
import { listed } from "../text/names";
import { since } from "../text/told";
import { Attempt } from "./attempt.svelte";
import { type Conflict, decide, type Decided, type KeptDecision, type Wish } from "./deeds";
import { dossier } from "./dossier.svelte";
import { type Choice, drafts } from "./drafts";
import { GoingBack } from "./going-back";
import { toasts } from "./toasts.svelte";

export type Revision = "merge" | "split" | "rename";

/** An actor or an issue. `names`: all that it goes by, its own first; `ids`: all that it had, its own first. */
export interface Revised {
  readonly of: "actors" | "issues";
  readonly id: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly history: readonly KeptDecision[];
  readonly ondone: (made: Decided | null) => void;
}

/** Who or what is one: what is chosen or written about that, kept as a draft until it is done or thrown away. */
export class Revising {
  mode = $state<Revision | null>(null);
  others = $state.raw<readonly Choice[]>([]);
  off = $state<string[]>([]);
  called = $state("");
  /** What others have decided since it was begun. */
  conflict = $state.raw<readonly KeptDecision[] | null>(null);
  isRestored = $state(false);
  readonly deed = new Attempt();
  readonly way: GoingBack;
  readonly #asked: () => Revised;
  #seen = $state<string | null>(null);

  /** `about`: what it is by now. */
  constructor(about: () => Revised) {
    this.#asked = about;
    const attempt = new Attempt();
    this.way = new GoingBack(async (act) => {
      const isDone = await attempt.run(async () => {
        await act();
        this.about.ondone(null);
      });
      if (!isDone && attempt.error) toasts.say(attempt.error.message, { isFault: true });
    });
  }

  get about(): Revised {
    return this.#asked();
  }

  get name(): string {
    return this.about.names[0] ?? this.about.id;
  }

  /** What it is. */
  get one(): "actor" | "issue" {
    return this.about.of === "actors" ? "actor" : "issue";
  }

  /** What its names are called. */
  get forms(): "names" | "wordings" {
    return this.about.of === "actors" ? "names" : "wordings";
  }

  open(wanted: Revision): void {
    const draft = {
      merge: drafts.get("merge", this.#at("merge")),
      split: drafts.get("split", this.#at("split")),
      rename: drafts.get("rename", this.#at("rename")),
    };
    const restored = draft[wanted];
    this.others = draft.merge?.others ?? [];
    this.off = draft.split?.off.filter((form) => this.about.names.includes(form)) ?? [];
    this.called = draft.rename?.called ?? this.name;
    this.conflict = this.deed.error = null;
    this.isRestored = restored !== null;
    this.#seen = restored ? restored.seen : (this.about.history.at(-1)?.id ?? null);
    this.mode = wanted;
  }

  /** What is chosen or written as a draft, as long as it changes anything. */
  draft(): void {
    const { mode, others, off, called } = this;
    const seen = this.#seen;
    if (mode === "merge" && others.length > 0) drafts.put(mode, this.#at(mode), { others, seen });
    else if (mode === "split" && off.length > 0) drafts.put(mode, this.#at(mode), { off: $state.snapshot(off), seen });
    else if (mode === "rename" && called.trim() !== "" && called.trim() !== this.name)
      drafts.put(mode, this.#at(mode), { called, seen });
    else if (mode) drafts.drop(mode, this.#at(mode));
  }

  /** What was chosen or written is done, or thrown away. */
  shut(): void {
    if (this.mode) drafts.drop(this.mode, this.#at(this.mode));
    this.mode = null;
  }

  discard(): void {
    if (!this.mode) return;
    drafts.drop(this.mode, this.#at(this.mode));
    this.open(this.mode);
  }

  async send(): Promise<void> {
    const words = this.#saidOf();
    await this.deed.run(async () => {
      try {
        const made = await decide(this.#wish());
        const still = this.#stillOne(made);
        this.shut();
        toasts.say(still.length === 0 ? words : `${words} A report has ${listed(still)} for ${this.name} as well.`, {
          undo: () => void this.way.back(made.decision.id),
        });
        this.about.ondone(made);
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 409) throw error;
        const { history: all = [] } = error.body as Partial<Conflict>;
        this.conflict = since(all, this.#seen, dossier.known?.you?.name ?? null);
        this.#seen = all.at(-1)?.id ?? null;
      }
    });
  }

  /** By which id a draft is kept: somebody may have renamed it meanwhile. */
  #at(what: Revision): string {
    return this.about.ids.find((one) => drafts.get(what, one) !== null) ?? this.about.id;
  }

  #wish(): Wish {
    const { of, id } = this.about;
    const seen = this.#seen;
    if (this.mode === "merge") {
      const ids = [id, ...this.others.map((other) => other.id)];
      return { do: of === "actors" ? "merge-actors" : "merge-issues", ids, seen };
    }
    if (this.mode === "split")
      return { do: of === "actors" ? "split-actor" : "split-issue", id, names: $state.snapshot(this.off), seen };
    return { do: of === "actors" ? "rename-actor" : "rename-issue", id, name: this.called.trim(), seen };
  }

  #saidOf(): string {
    if (this.mode === "merge")
      return `${listed([this.name, ...this.others.map((other) => other.name)])} are one ${this.one} now.`;
    if (this.mode === "split") return `${listed(this.off)} ${this.off.length === 1 ? "is" : "are"} another’s now.`;
    return `It is called ${this.called.trim()} now.`;
  }

  /** Names that were split off and that a report has for this one as well. */
  #stillOne({ entry }: Decided): string[] {
    if (this.mode !== "split" || entry === null) return [];
    const kept =
      "label" in entry ? [entry.label, ...entry.aliases] : "name" in entry ? [entry.name, ...entry.aliases] : [];
    return this.off.filter((form) => kept.includes(form));
  }
}
