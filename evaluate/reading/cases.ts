import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { goldOf, namesIn, reportOf, type SetName } from "./folders.js";
import type { Gold, Report } from "./gold.js";

/** A report and what is to be found in it. */
export interface Case {
  readonly report: Report;
  readonly gold: Gold;
}

/** What could be gathered, and what is said of the rest. */
export interface Cases {
  readonly cases: readonly Case[];
  readonly missing: readonly string[];
}

const CORPORA: Readonly<Record<NonNullable<Gold["corpus"]>, string>> = {
  "polnear-train": "corpora/polnear/train.jsonl.gz",
  aquaint: "corpora/timebank/aquaint.jsonl.gz",
};

/** A set's own reports, and those of its gold whose text lies in a corpus of `shared`. */
export function casesOf(set: SetName, shared: string): Cases {
  const golds = namesIn("gold", set).map((name) => goldOf(set, name));
  const own = golds
    .filter(({ corpus }) => corpus === undefined)
    .map((gold) => ({ report: reportOf(set, gold.id), gold }));
  const elsewhere = Object.entries(CORPORA).map(([corpus, path]) =>
    casesIn(
      join(shared, path),
      golds.filter((gold) => gold.corpus === corpus),
    ),
  );
  return {
    cases: [...own, ...elsewhere.flatMap(({ cases }) => cases)],
    missing: elsewhere.flatMap(({ missing }) => missing),
  };
}

function casesIn(file: string, golds: readonly Gold[]): Cases {
  if (golds.length === 0) return { cases: [], missing: [] };
  if (!existsSync(file)) return { cases: [], missing: [`${golds.length} of the gold readings left out: no ${file}`] };
  const wanted = new Map(golds.map((gold) => [gold.id, gold]));
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  const cases = lines
    .map((line) => JSON.parse(line) as Report)
    .flatMap(({ id, publishedAt, title, text }) => {
      const gold = wanted.get(id);
      return gold ? [{ report: { id, publishedAt, title, text }, gold }] : [];
    });
  const missing = golds
    .filter(({ id }) => !cases.some(({ gold }) => gold.id === id))
    .map(({ id }) => `${id} left out: ${file} doesn't hold it`);
  return { cases, missing };
}

/** The reports and gold readings that lie in `shared` itself. */
export function sharedCases(shared: string): Cases {
  const folder = join(shared, "reports");
  if (!existsSync(join(folder, "gold")))
    return { cases: [], missing: [`The shared gold readings left out: no ${join(folder, "gold")}`] };
  const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  const names = readdirSync(join(folder, "gold"))
    .filter((name) => name.endsWith(".json"))
    .sort();
  return {
    cases: names.map((name) => ({
      report: parsed(join(folder, name)) as Report,
      gold: parsed(join(folder, "gold", name)) as Gold,
    })),
    missing: [],
  };
}

/** The annotated reports that lie in `shared`, of the part to learn from or of the one to count on. */
export function annotatedCases(part: "train" | "dev", shared: string): Cases {
  const file = join(shared, "corpora/annotated", `${part}.jsonl.gz`);
  if (!existsSync(file)) return { cases: [], missing: [`The annotated reports left out: no ${file}`] };
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  const cases = lines.map((line): Case => {
    const { id, publishedAt, title, text, gold } = JSON.parse(line) as Report & { gold: Gold };
    return { report: { id, publishedAt, title, text }, gold };
  });
  return { cases, missing: [] };
}
