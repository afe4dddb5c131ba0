import { changesOf, type Correctable, type Fields, type Form } from "../text/fields";
import { drafts } from "./drafts";

/** What is open under an entry. */
export type Mode = "shut" | "edit" | "note" | "history";

/** What somebody writes about one entry, a correction or a note: kept as a draft until it is sent or thrown away. */
export class Writing {
  mode = $state<Mode>("shut");
  form = $state<Form | null>(null);
  note = $state("");
  /** What had been decided when its writer began: whatever came since is shown before it is passed over. */
  seen = $state.raw<{ readonly edit: string | null; readonly note: string | null }>({ edit: null, note: null });
  /** Which of them was written before the page was left or loaded anew. */
  restored = $state.raw({ edit: false, note: false });
  /** The form as the entry has it. */
  #before = $state.raw<Form | null>(null);

  constructor(
    readonly id: string,
    isCorrectable: boolean,
  ) {
    const written = isCorrectable ? drafts.get("correction", id) : null;
    const noted = drafts.get("note", id);
    this.mode = written ? "edit" : noted ? "note" : "shut";
    this.#before = written?.before ?? null;
    this.form = written?.now ?? null;
    this.note = noted?.words ?? "";
    this.seen = { edit: written?.seen ?? null, note: noted?.seen ?? null };
    this.restored = { edit: written !== null, note: noted !== null };
  }

  /** A correction begins with the entry as it is, unless one is being written. */
  begin(asIs: () => Form, seen: string | null): void {
    if (this.form) return;
    this.#before = asIs();
    this.form = structuredClone(this.#before);
    this.seen = { ...this.seen, edit: seen };
  }

  beginNote(seen: string | null): void {
    if (this.note === "") this.seen = { ...this.seen, note: seen };
  }

  /** What the form says otherwise than the entry; null where no correction is being written. */
  changesOf(list: Correctable): Fields | null {
    if (!this.#before || !this.form) return null;
    return changesOf(list, this.#before, $state.snapshot(this.form) as Form);
  }

  /** The correction as a draft, as long as it changes anything. */
  draftForm(): void {
    if (!this.#before || !this.form) return;
    const now = $state.snapshot(this.form) as Form;
    if (JSON.stringify(now) === JSON.stringify(this.#before)) drafts.drop("correction", this.id);
    else drafts.put("correction", this.id, { before: this.#before, now, seen: this.seen.edit });
  }

  draftNote(): void {
    if (this.note.trim() === "") drafts.drop("note", this.id);
    else drafts.put("note", this.id, { words: this.note, seen: this.seen.note });
  }

  /** Whether something would be lost if what is open were shut. */
  isAnything(): boolean {
    if (this.mode === "note") return this.note.trim() !== "";
    return this.mode === "edit" && drafts.get("correction", this.id) !== null;
  }

  /** Keeps what is open beside: the function that is given back writes it again, and says what it was. */
  kept(): () => Mode {
    const [mode, note, before, form] = [this.mode, this.note, this.#before, $state.snapshot(this.form) as Form | null];
    return () => {
      if (mode === "note") this.note = note;
      else {
        this.#before = before;
        this.form = form;
      }
      return mode;
    };
  }

  /**
   * Shuts what is open. A correction that was being written comes back from behind a note or the history; shut itself,
   * it is thrown away, as a note is.
   */
  shut(): void {
    const isBehind = this.mode !== "edit" && this.form !== null;
    if (this.mode === "note") {
      this.note = "";
      drafts.drop("note", this.id);
    }
    this.restored = { edit: this.restored.edit && isBehind, note: this.restored.note && this.note !== "" };
    this.mode = isBehind ? "edit" : "shut";
    if (isBehind) return;
    drafts.drop("correction", this.id);
    this.form = this.#before = null;
  }
}
