import { untrack } from "svelte";
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
  own = $state.raw<readonly Key[]>([]);
  #going = Number.NEGATIVE_INFINITY;

  constructor() {
    addEventListener("keydown", (event) => this.#press(event));
  }

  /** Adds a view's keys until the function that is given back is called. */
  use(keys: readonly Key[]): () => void {
    untrack(() => (this.own = [...this.own, ...keys]));
    return () => untrack(() => (this.own = this.own.filter((key) => !keys.includes(key))));
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

  #act(key: string): boolean {
    if (performance.now() - this.#going < WAITS) {
      this.#going = Number.NEGATIVE_INFINITY;
      const view = VIEWS.find((one) => one.key === key);
      if (view) router.go(`/${view.page}`);
      return view !== undefined;
    }
    if (key === "g") return (this.#going = performance.now()) > 0;
    if (key === "?") return (this.isHelpShown = !this.isHelpShown) || true;
    if (key === "Escape" && this.isHelpShown) return !(this.isHelpShown = false);
    if (key === "/") return focusSearch();
    const own = this.#meant(key);
    own?.act();
    return own !== undefined;
  }
}

/** Whether somebody is writing. */
const isTyped = ({ target, key }: KeyboardEvent): boolean =>
  key !== "Escape" && target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** Whether the key presses what has the focus: a link or button does what it says. */
const isPressed = ({ target, key }: KeyboardEvent): boolean => (key === "Enter" || key === " ") && target instanceof HTMLElement && target.matches("a, button, summary");

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>("[data-search]");
  if (search) search.focus();
  else router.go("/statements");
  return true;
}

export const keys = new Keys();
