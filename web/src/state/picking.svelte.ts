import { sentenceFrom, moved, whole, wordsIn } from "../text/words";
import type { Passage } from "../text/fields";
import type { Stretch } from "../text/layers";
import type { Pick } from "./deeds";

/** Choosing words of a text by keys or mouse: each piece of it, until they are taken or it is broken off. */
export class Picking {
  what = $state<string | null>(null);
  pieces = $state.raw<readonly Stretch[]>([]);
  at = $state(0);
  #done: ((chosen: Passage[] | null) => void) | null = null;
  #from: HTMLElement | null = null;
  readonly #words: readonly Stretch[];

  /** `near`: where to begin, where there are no words yet. */
  constructor(
    readonly report: string,
    readonly text: string,
    readonly near: () => number,
    readonly selected: () => Stretch | null,
  ) {
    this.#words = wordsIn(text);
  }

  /** Whole words of what somebody selected. */
  wordsAt(stretch: Stretch): Passage | null {
    const found = whole(this.#words, stretch);
    return found && this.#passage(found);
  }

  /** Lets words be chosen; those that are selected already are taken as they are. */
  readonly ask: Pick = ({ what, passages }) => {
    this.end();
    const selected = this.selected();
    const taken = selected && this.wordsAt(selected);
    getSelection()?.removeAllRanges();
    if (taken) return Promise.resolve([taken]);
    const here = passages.filter(({ report }) => report === this.report);
    this.pieces = here.length > 0 ? here : [sentenceFrom(this.text, { start: this.near(), end: this.near() }, 0)];
    this.at = 0;
    this.what = what;
    this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#from?.blur();
    return new Promise((done) => (this.#done = done));
  };

  take(): void {
    this.#finish(this.pieces.map((piece) => this.#passage(piece)));
  }

  end(): void {
    this.#finish(null);
  }

  /** Words that were selected by mouse stand in for the piece that is being chosen. */
  put(selected: Stretch): void {
    const found = whole(this.#words, selected);
    if (found) this.#set(found);
  }

  /** A key; true where it means something here. Whatever else is pressed waits until words are chosen. */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    const piece = this.pieces[this.at];
    if (this.what === null || !piece) return false;
    if (key === "/") {
      this.end(); // whoever searches breaks it off
      return false;
    }
    if (key === "ArrowRight" || key === "ArrowLeft")
      this.#set(moved(this.#words, piece, shiftKey ? "start" : "end", key === "ArrowRight" ? 1 : -1));
    else if (key === "ArrowDown" || key === "ArrowUp")
      this.#set(sentenceFrom(this.text, piece, key === "ArrowDown" ? 1 : -1));
    else if (key === "Enter") this.take();
    else if (key === "Escape") this.end();
    else if (key === "Tab" && this.pieces.length > 1) this.at = (this.at + 1) % this.pieces.length;
    else if (key === "Delete" && this.pieces.length > 1) this.#drop();
    else return key.length === 1;
    return true;
  }

  /** Hears keys, and what is selected by mouse, until the function that is given back is called. */
  listen(): () => void {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !this.press(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const up = (): void => {
      const selected = this.selected();
      if (this.what === null || !selected) return;
      this.put(selected);
      getSelection()?.removeAllRanges();
    };
    addEventListener("keydown", pressed, true);
    addEventListener("pointerup", up);
    return () => {
      removeEventListener("keydown", pressed, true);
      removeEventListener("pointerup", up);
    };
  }

  #set(piece: Stretch): void {
    this.pieces = this.pieces.map((one, i) => (i === this.at ? piece : one));
  }

  #drop(): void {
    this.pieces = this.pieces.filter((_, i) => i !== this.at);
    this.at = Math.min(this.at, this.pieces.length - 1);
  }

  #passage({ start, end }: Stretch): Passage {
    return { report: this.report, start, end, text: this.text.slice(start, end) };
  }

  #finish(chosen: Passage[] | null): void {
    const done = this.#done;
    this.#done = this.what = null;
    this.pieces = [];
    done?.(chosen);
    this.#from?.focus({ preventScroll: true });
    this.#from = null;
  }
}
