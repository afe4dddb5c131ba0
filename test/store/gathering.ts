import type { Added, Addition } from "../../src/store/add.js";
import type { Store } from "../../src/store/store.js";
import { Hosts } from "../../src/gather/fetch/hosts.js";
import { gather } from "../../src/gather/gather.js";
import type { Found, Gathered } from "../../src/gather/gathered.js";
import { NO_FACTS, type Facts } from "../../src/gather/report.js";
import { BY, silent } from "./reports.js";

/** What became of a report, as `rapporteur add` is told it; an error's code where it couldn't be gathered. */
export type Became = Added | string;

/** Adds what is gathered to a store, as `rapporteur add` does it, but for reading it; so many at once. */
export async function keepAll(store: Store, reports: AsyncIterable<Gathered>, atOnce = 1): Promise<Became[]> {
  const became: Became[] = [];
  let waiting: Addition[] = [];
  const keep = async (): Promise<void> => {
    became.push(...(await store.addMany(waiting)));
    waiting = [];
  };
  for await (const one of reports) {
    const addition = "doc" in one ? additionOf(one) : null;
    const known = addition && (await store.identify(addition.doc, addition.gathered)).known;
    if (addition && !known) waiting.push(addition);
    if (waiting.length >= atOnce || known || !addition) await keep();
    if (known) became.push(known);
    else if (!("doc" in one)) became.push(one.error.code);
  }
  await keep();
  return became;
}

const additionOf = ({ doc, knownBy, where, origin }: Found): Addition => ({
  doc,
  gathered: { bytes: origin.bytes, mediaType: origin.type, from: where, at: origin.at, knownBy },
  reading: silent(doc),
  by: BY,
});

/** Adds files, folders and addresses; paths are told from `base`. */
export const addAll = (
  store: Store,
  paths: readonly string[],
  base: string | null = null,
  facts: Partial<Facts> = {},
  atOnce = 1,
): Promise<Became[]> =>
  keepAll(
    store,
    gather(paths, {
      facts: { ...NO_FACTS, ...facts },
      form: "text",
      base,
      hosts: new Hosts({ every: 0 }),
      fetch: { allowPrivate: true },
    }),
    atOnce,
  );

/** "new 1", "changed 1 2", "known 1 1": what became of it, its id, its version where that isn't the first. */
export const brief = (became: Became): string =>
  typeof became === "string"
    ? became
    : `${became.outcome} ${became.report}${became.version > 1 ? ` ${became.version}` : ""}`;

/** All that a store holds: each report's id with the texts of its versions. */
export async function heldIn(store: Store): Promise<Record<string, string[]>> {
  const held: Record<string, string[]> = {};
  for (let after: string | undefined; ; ) {
    const page = await store.reports({}, { limit: 500, after });
    for (const { id } of page.entries) held[id] = (await store.versions(id)).map(({ doc }) => doc.text);
    if (page.next === null) return held;
    after = page.next;
  }
}
