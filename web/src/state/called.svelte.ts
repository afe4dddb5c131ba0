import type { FacetsAnswer } from "../api/answers";
import { got } from "../api/client";
import type { Filter } from "./filters";

/** What ids in filters are called. Asked for once; a value that is no id is called what it is. */
class Called {
  #names = $state.raw<Readonly<Record<string, string>>>({});
  #asked = new Set<string>();

  name(filter: Filter, value: string): string {
    return this.#names[keyOf(filter, value)] ?? value;
  }

  know(filter: Filter, value: string, name: string): void {
    this.#asked.add(keyOf(filter, value));
    this.#names = { ...this.#names, [keyOf(filter, value)]: name };
  }

  /** Finds out what is called so, unless it is known. */
  async ask(filter: Filter, value: string): Promise<void> {
    if (!NAMED.has(filter) || this.#asked.has(keyOf(filter, value))) return;
    this.#asked.add(keyOf(filter, value));
    const facets = await got<FacetsAnswer>(`/v1/facets?${new URLSearchParams({ [filter]: value })}`).catch(() => null);
    const name =
      filter === "issue"
        ? facets?.issues.find(({ id }) => id === value)?.label
        : facets?.[filter === "party" ? "parties" : "speakers"].find(({ id }) => id === value)?.name;
    if (name !== undefined) this.know(filter, value, name);
  }
}

const NAMED = new Set<Filter>(["speaker", "party", "issue"]);
const keyOf = (filter: Filter, value: string): string => `${filter === "issue" ? "issue" : "actor"} ${value}`;

export const called = new Called();
