import { type Correctable, type Form, isForm, isPassage, LISTS, type Passage } from "../text/fields.js";
import type { ToldFacts } from "../text/told-facts.js";
import { type Is, isListOf, isMadeOf, isMaybe, isOneOf, isText } from "../text/made-of.js";

/** Somebody of the record, or something, that was chosen by name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/**
 * What can be written at the desk, and what is kept of it. `seen`: the last decision that its writer had seen when they
 * began; null where there was none.
 */
export interface Written {
  /** Of an entry, by its id: the form as it was and as it is. */
  correction: { readonly before: Form; readonly now: Form; readonly seen: string | null };
  /** On an entry, by its id. */
  note: { readonly words: string; readonly seen: string | null };
  /** To a report, by its id: what was missed in it. */
  addition: { readonly list: Correctable; readonly passages: readonly Passage[]; readonly now: Form };
  /** Of an actor or issue, by its id. */
  merge: { readonly others: readonly Choice[]; readonly seen: string | null };
  split: { readonly off: readonly string[]; readonly seen: string | null };
  rename: { readonly called: string; readonly seen: string | null };
  /** Of a report, by its id: what is known of it, as it was and as it should be. */
  facts: { readonly before: ToldFacts; readonly now: ToldFacts; readonly seen: string | null };
  /** A text that is to be added. */
  paste: {
    readonly text: string;
    readonly title: string;
    readonly outlet: string;
    readonly publishedAt: string;
    readonly url: string;
  };
}
type Kind = keyof Written;

const seen = isMaybe(isText);
const facts = isMadeOf<ToldFacts>({ title: isText, outlet: isText, publishedAt: isText });
const IS: { readonly [kind in Kind]: Is<Written[kind]> } = {
  correction: isMadeOf<Written["correction"]>({ before: isForm, now: isForm, seen }),
  note: isMadeOf<Written["note"]>({ words: isText, seen }),
  addition: isMadeOf<Written["addition"]>({ list: isOneOf(LISTS), passages: isListOf(isPassage), now: isForm }),
  merge: isMadeOf<Written["merge"]>({
    others: isListOf(isMadeOf<Choice>({ id: isText, name: isText, about: isText })),
    seen,
  }),
  split: isMadeOf<Written["split"]>({ off: isListOf(isText), seen }),
  rename: isMadeOf<Written["rename"]>({ called: isText, seen }),
  facts: isMadeOf<Written["facts"]>({ before: facts, now: facts, seen }),
  paste: isMadeOf<Written["paste"]>({ text: isText, title: isText, outlet: isText, publishedAt: isText, url: isText }),
};

/** Begins the name of whatever is kept here. */
const DRAFT = "draft ";

/**
 * What somebody is writing in this window: there again after the page was left or loaded anew, or its session has
 * ended. What comes back from storage is looked at first.
 */
export class Drafts {
  /** Who is at the desk: only they find what they have written. Nobody: nothing is found or kept. */
  whose: string | null = null;
  readonly #kept = new Map<string, string>();
  readonly #storage: () => Storage;

  /**
   * `storage`: may throw, and what it gives may, where storage is refused. Then drafts hold until the page is loaded
   * anew.
   */
  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  get<K extends Kind>(kind: K, of: string): Written[K] | null {
    if (this.whose === null) return null;
    const draft = parsed(this.#kept.get(this.#name(kind, of)) ?? this.#stored(this.#name(kind, of)));
    return IS[kind](draft) ? draft : null;
  }

  /** Whether a correction of an entry, or a note on it, is being written. */
  isAbout(entry: string): boolean {
    return this.get("correction", entry) !== null || this.get("note", entry) !== null;
  }

  put<K extends Kind>(kind: K, of: string, draft: Written[K]): void {
    if (this.whose === null) return;
    const [name, words] = [this.#name(kind, of), JSON.stringify(draft)];
    this.#kept.set(name, words);
    try {
      this.#storage().setItem(name, words);
    } catch {
      this.#unstore([name]); // Nothing older may come back in its place.
    }
  }

  /** It was sent, or thrown away. */
  drop(kind: Kind, of: string): void {
    this.#kept.delete(this.#name(kind, of));
    this.#unstore([this.#name(kind, of)]);
  }

  /** Somebody signs out: nothing that was written here is left, whoever wrote it. */
  forget(): void {
    this.#kept.clear();
    this.#unstore();
  }

  #name(kind: Kind, of: string): string {
    return DRAFT + JSON.stringify([this.whose, kind, of]);
  }

  #stored(name: string): string | null {
    try {
      return this.#storage().getItem(name);
    } catch {
      return null;
    }
  }

  /** Without names: all drafts. */
  #unstore(names?: readonly string[]): void {
    try {
      const storage = this.#storage();
      for (const name of names ?? Object.keys(storage).filter((key) => key.startsWith(DRAFT))) storage.removeItem(name);
    } catch {
      // Storage may be refused: then nothing lies there.
    }
  }
}

function parsed(words: string | null): unknown {
  try {
    return JSON.parse(words ?? "null");
  } catch {
    return null;
  }
}

export const drafts = new Drafts(() => sessionStorage);
