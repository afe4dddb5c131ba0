import type { Store } from "../../store/store.js";

/** The ids of all reports, the oldest first, page by page. */
export async function* reportIds(store: Store): AsyncGenerator<string> {
  for (let after: string | undefined; ; ) {
    const { entries, next } = await store.reports({}, { limit: 500, after, oldestFirst: true });
    yield* entries.map(({ id }) => id);
    if (next === null) return;
    after = next;
  }
}
