import { addressOf, type Place, placeOf } from "./place";

/** Where the reader is: follows the address bar. */
class Router {
  place = $state.raw<Place>(placeOf(location.href));

  constructor() {
    history.scrollRestoration = "manual";
    addEventListener("popstate", ({ state }) => {
      this.place = placeOf(location.href);
      requestAnimationFrame(() => this.#scrollBack((state as { y?: number } | null)?.y ?? 0));
    });
    document.addEventListener("click", (event) => this.#follow(event));
  }

  /** Goes to an address of the desk. `instead`: in place of the one before, which going back then skips. */
  go(address: string, instead = false): void {
    if (instead) history.replaceState(history.state, "", address);
    else {
      history.replaceState({ y: scrollY }, "");
      history.pushState(null, "", address);
    }
    this.place = placeOf(location.href);
    if (!instead) scrollTo(0, 0);
  }

  /** Changes what the view is asked for: null takes a filter away. */
  ask(changes: Readonly<Record<string, string | null>>, instead = false): void {
    this.go(addressOf(this.place, changes), instead);
  }

  /** Lists that were left are as long again only after they are shown: the place is waited for, some frames at most. */
  #scrollBack(y: number, frames = 60): void {
    const isThere = document.documentElement.scrollHeight >= y + innerHeight;
    if (isThere || frames === 0) scrollTo(0, y);
    if (!isThere && frames > 0) requestAnimationFrame(() => this.#scrollBack(y, frames - 1));
  }

  /** Links of the desk's own are followed without loading the page anew. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    if (link.target || link.hasAttribute("download") || link.origin !== location.origin || !isView(link.pathname))
      return;
    event.preventDefault();
    this.go(link.href);
  }
}

/** What the server answers itself, and what is a file, isn't a view. */
const isView = (path: string): boolean => !/^\/(v1|api|mcp|assets|health)(\/|$)/.test(path);

export const router = new Router();
