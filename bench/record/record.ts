// npm run bench:record [-- REPORTS [FOLDER]]: what it costs to keep a record, in an embedded store.
//   (a) reading and recording against reading alone, in one run, one report after the other
//   (b) the next report with 1,000 reports in the record, and with REPORTS (default 100,000)
//   (c) each question with REPORTS in the record
//
// The reports are invented (generate.ts). A store that is in FOLDER already is gone on with; without FOLDER it is made
// anew, and taken away afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Found } from "../../src/gather/gathered.js";
import type { Addition } from "../../src/store/add.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { generate } from "./generate.js";
import { world } from "./world.js";

const REPORTS = 100_000;
const FEW = 1000;
const BATCH = 50;
const MEASURED = 60;
const ROUNDS = 15;

const reports = Number(process.argv[2] ?? REPORTS);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
const invented = world();

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
const ms = (value: number): string => `${value.toFixed(1)} ms`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** A report as it would be added: nobody times the making of it. */
function addition(n: number): Addition {
  const at = new Date().toISOString();
  return {
    ...generate(invented, n),
    gathered: { bytes: null, mediaType: "text/plain", from: "bench", at },
    by: { model: "light", program: "bench", at },
  };
}

/**
 * (a) As `rapporteur add` does it: each report is kept while the next one is read in a process of its own. Reading
 * alone is done in such a process too.
 */
async function againstReading(store: Store, from: number): Promise<void> {
  const { ReadingProcess } = (await import(
    built("work/reading-process.js")
  )) as typeof import("../../src/work/reading-process.js");
  const { recorded } = (await import(built("work/recorded.js"))) as typeof import("../../src/work/recorded.js");
  const found = Array.from({ length: MEASURED }, (_, i): Found => {
    const { doc, gathered } = addition(from + i);
    return {
      doc,
      knownBy: { places: [], claims: [`id:${doc.id}`], spot: null, otherIds: [] },
      where: "bench",
      origin: {
        source: "bench",
        inside: [],
        at: gathered.at,
        bytes: Buffer.from(doc.text),
        type: gathered.mediaType,
        byline: null,
        itemId: null,
      },
    };
  });
  const reads = new ReadingProcess({ model: undefined, dossier: null });
  const { model } = await reads.read(found[0].doc, "en"); // loads the model; not measured
  const alone = await timed(async () => {
    for (const { doc } of found) await reads.read(doc, "en");
  });
  await reads.end();
  const times: number[] = [];
  const signal = new AbortController().signal;
  let last = 0;
  for await (const _ of recorded(iterate(found), { store, dossier: null }, { language: "en", signal })) {
    times.push(performance.now() - last);
    last = performance.now();
  }
  // the first waits for the model
  const both = (times.slice(1).reduce((sum, time) => sum + time, 0) / (MEASURED - 1)) * MEASURED;
  const words = found.reduce((sum, { doc }) => sum + doc.text.split(/\s+/).length, 0) / MEASURED;
  console.log(
    `(a) ${model} model, ${Math.round(words)} words a report: reading ${ms(alone / MEASURED)}, reading and ` +
      `recording ${ms(both / MEASURED)}: ${(alone / both).toFixed(2)} of its speed (at least 0.6 is asked)`,
  );
}

async function* iterate<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** A module as it is built: processes run no TypeScript. */
const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;

/** (b) The median cost of the next reports, one by one. */
async function next(store: Store, from: number): Promise<number> {
  const times: number[] = [];
  for (let n = from; n < from + MEASURED; n++) {
    const { doc, gathered, reading, by } = addition(n);
    times.push(await timed(() => store.add(doc, gathered, reading, by)));
  }
  return median(times);
}

/** Adds reports until there are so many. */
async function fill(store: Store, from: number, to: number): Promise<void> {
  const begun = performance.now();
  for (let n = from; n < to; n += BATCH) {
    await store.addMany(Array.from({ length: Math.min(BATCH, to - n) }, (_, k) => addition(n + k)));
    if (n % 5000 < BATCH && n > from)
      console.error(`    ${n} reports, ${ms((performance.now() - begun) / (n - from))} each`);
  }
}

/** (c) */
async function questions(store: Store): Promise<void> {
  const { states, people, issues, outlets, words } = invented;
  const settled = await timed(() => store.settle());
  console.log(`(c) histories and discrepancies made for what was added: ${(settled / 1000).toFixed(1)} s, once`);
  const { last } = await store.counts();
  const lastDays = new Date(Date.parse(last ?? "2031-01-01") - 2 * 86_400_000).toISOString().slice(0, 10);
  const person = (k: number): string => people[k * 7].surname;
  const asked: Record<string, (k: number) => Promise<unknown>> = {
    statements: () => store.statements(),
    "statements --speaker": (k) => store.statements({ speaker: person(k) }),
    "statements --party": (k) => store.statements({ party: states[k].name }),
    "statements --issue": (k) => store.statements({ issue: issues[k * 3].label }),
    "statements --party --issue --act": (k) =>
      store.statements({ party: states[k].name, issue: issues[k].label, act: "deny" }),
    "statements --since --until": () => store.statements({ since: "2032-01-01", until: "2032-02" }),
    "statements --outlet --speaker": (k) => store.statements({ outlet: outlets[k], speaker: person(k) }),
    "statements, the tenth page": async () => {
      let after: string | undefined;
      for (let page = 0; page < 10; page++) after = (await store.statements({}, { after })).next ?? undefined;
    },
    positions: () => store.positions(),
    "positions --party --issue": (k) => store.positions({ party: states[k].name, issue: issues[k].label }),
    meetings: () => store.meetings(),
    "meetings --party": (k) => store.meetings({ party: states[k].name }),
    seats: () => store.seats(),
    discrepancies: () => store.discrepancies(),
    "discrepancies --party": (k) => store.discrepancies({ party: states[k].name }),
    timeline: () => store.timeline(),
    "timeline --speaker": (k) => store.timeline({ speaker: person(k) }),
    "timeline --issue": (k) => store.timeline({ issue: issues[k * 3].label }),
    facets: () => store.facets(),
    "facets --party": (k) => store.facets({ party: states[k].name }),
    "facets --issue --act": (k) => store.facets({ issue: issues[k].label, act: "deny" }),
    "facets --since": () => store.facets({ since: "2031-02-01" }),
    "facets of a common word": (k) => store.facets({}, words[k]),
    "today, three days": () => store.today(lastDays),
    matrix: () => store.matrix(),
    "matrix of a year": () => store.matrix({ since: "2032", until: "2032" }),
    lanes: () => store.lanes(),
    "lanes of a year": () => store.lanes({ since: "2032", until: "2032" }),
    network: () => store.network(),
    "network of a year": () => store.network({ since: "2032", until: "2032" }),
    "what lies in a report": (k) => store.inReport(addition(k * 50).doc.id),
    actors: () => store.actors(),
    "actors WORD": (k) => store.actors(person(k)),
    "issues WORD": (k) => store.issues(issues[k].label.split(" ").at(-1)),
    "search a rare word": (k) => store.searchStatements(words[5900 + k]),
    "search a common word": (k) => store.searchStatements(words[k]),
    "search two words": (k) => store.searchReports(`${words[100 + k]} ${words[200 + k]}`),
    "search a phrase": (k) => store.searchReports(`"${issues[k * 5].label}"`),
    "search with negation": (k) => store.searchReports(`${words[1000 + k]} -${words[k]}`),
  };
  for (const [name, ask] of Object.entries(asked)) {
    const times: number[] = [];
    for (let k = 0; k < ROUNDS; k++) times.push(await timed(() => ask(k)));
    console.log(
      `    ${name.padEnd(36)} ${ms(median(times)).padStart(10)}   slowest ${ms(Math.max(...times)).padStart(10)}`,
    );
  }
}

const store = await openStore(folder);
try {
  let n = 0;
  while (n < reports && (await store.report(addition(n).doc.id))) n += FEW;
  if (n === 0) {
    await fill(store, 0, Math.min(FEW, reports));
    await againstReading(store, 5 * REPORTS);
    const few = await next(store, FEW);
    console.log(`(b) the next report with ${FEW.toLocaleString("en")} in the record: ${ms(few)}`);
    n = FEW;
  }
  await fill(store, n, reports);
  let fresh = Math.max(reports, FEW + MEASURED);
  while (await store.report(addition(fresh).doc.id)) fresh += MEASURED;
  await fill(store, fresh, fresh + MEASURED); // a store that was opened just now has its tables still to read
  fresh += MEASURED;
  console.log(
    `(b) the next report with ${reports.toLocaleString("en")} in the record: ${ms(await next(store, fresh))}`,
  );
  await questions(store);
} finally {
  await store.close();
  if (process.argv[3] === undefined) rmSync(folder, { recursive: true });
}
