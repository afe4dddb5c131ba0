import { flushSync } from "svelte";
import { router } from "./router.svelte";
import { VIEWS } from "./views";

/** What a key does in the view that is shown. */
export interface Key {
  readonly key: string;
  readonly does: string;
  readonly act: () => void;
  /** A page's key goes before the same key of a part that it holds. */
  readonly wins?: boolean;
}

/** How long `g` waits for its letter, in ms. */
const WAITS = 1500;

/** Keys: those of the whole desk, and those of the view that is shown. */
class Keys {
  isHelpShown = $state(false);
  /** Whether the field is open that searches everything. */
  isSearchShown = $state(false);
  own = $state.raw<readonly Key[]>([]);
  #kept: readonly Key[] = [];
  #going = Number.NEGATIVE_INFINITY;

  constructor() {
    addEventListener("keydown", (event) => this.#press(event));
  }

  /** Adds a view's keys until the function that is given back is called. */
  use(keys: readonly Key[]): () => void {
    this.#keep([...this.#kept, ...keys]);
    return () => this.#keep(this.#kept.filter((key) => !keys.includes(key)));
  }

  /**
   * What is read while an effect is taken down is as it was before: the list is kept beside, so that keys which came in
   * meanwhile stay.
   */
  #keep(keys: readonly Key[]): void {
    this.#kept = keys;
    this.own = keys;
  }

  /** Those that do something, each once. */
  get shown(): readonly Key[] {
    return [...new Set(this.own.map(({ key }) => key))].flatMap((key) => this.#meant(key) ?? []);
  }

  #meant(key: string): Key | undefined {
    return this.own.findLast((one) => one.key === key && one.wins) ?? this.own.findLast((one) => one.key === key);
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event) || isPressed(event)) return;
    if (this.#act(event.key)) event.preventDefault();
  }

  /**
   * What is asked for by `/`, `?` and Esc goes first, whatever was pressed before; behind the help the view's keys
   * rest.
   */
  #act(key: string): boolean {
    const isGoing = performance.now() - this.#going < WAITS;
    this.#going = Number.NEGATIVE_INFINITY;
    if (key === "/") return this.#search();
    if (key === "?") return (this.isHelpShown = !this.isHelpShown) || true;
    if (this.isHelpShown) return key === "Escape" && !(this.isHelpShown = false);
    if (isGoing) return go(key);
    if (key === "g") return (this.#going = performance.now()) > 0;
    const own = this.#meant(key);
    own?.act();
    return own !== undefined;
  }

  /**
   * Puts the cursor into the page's own search field, or opens the one that searches everything. It is there before the
   * next key is heard.
   */
  #search(): boolean {
    this.isHelpShown = false;
    flushSync(); // what lies behind an open dialog can't take the cursor
    const own = [...document.querySelectorAll<HTMLInputElement>("[data-search]")].find((field) =>
      field.checkVisibility(),
    );
    own?.focus();
    if (own && document.activeElement === own) own.select();
    else flushSync(() => (this.isSearchShown = true));
    return true;
  }
}

function go(key: string): boolean {
  const view = VIEWS.find((one) => one.key === key);
  if (view) router.go(`/${view.page}`);
  return view !== undefined;
}

/** Fields that nothing is written into: the keys that they know are in `PRESSED_BY`. */
const UNWRITTEN = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;
/** What a key does by itself to what has the focus. */
const PRESSED_BY: Readonly<Record<string, string>> = { Enter: "a, button, summary", " ": "a, button, summary, input" };
const ARROWS = "input[type=radio], input[type=range]";

/** Whether somebody is writing. */
const isTyped = ({ target, key }: KeyboardEvent): boolean =>
  key !== "Escape" &&
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(?:SELECT|TEXTAREA)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !UNWRITTEN.test(target.type)));

/** Whether the key presses what has the focus: a link, button or box does what it says. */
const isPressed = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.matches(key.startsWith("Arrow") ? ARROWS : (PRESSED_BY[key] ?? ":not(*)"));

export const keys = new Keys();
