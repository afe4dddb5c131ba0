import type { Span } from "../../src/document/span.js";

/** A text that grows, and tells where each piece of it came to stand. */
export class Page {
  #text = "";

  get text(): string {
    return this.#text;
  }

  add(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }
}
