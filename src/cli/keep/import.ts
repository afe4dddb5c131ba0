import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { asRapporteurError, RapporteurError } from "../../gather/error.js";
import { ExchangeError } from "../../exchange/error.js";
import { correctionsInBrat } from "../../exchange/in/brat-corrections.js";
import { codedInDna } from "../../exchange/in/dna.js";
import { readReading, readReadingLines } from "../../exchange/in/json.js";
import type { Reading } from "../../read/reading.js";
import type { Store } from "../../store/store.js";
import { complain } from "../complain.js";
import { counted } from "../counted.js";
import { fileNameOf } from "../file-name.js";
import { harmless } from "../harmless.js";
import { write } from "../output.js";
import { version } from "../../version.js";
import { withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { type DecideFlags, whoDecides } from "./decide.js";
import { reportIds } from "./report-ids.js";

/** The most bytes of a file that comes in. */
const MOST_BYTES = 200_000_000;

/** Takes in what people made elsewhere; a file that can't be read doesn't keep the others out. */
export const importFiles = (paths: readonly string[], flags: DecideFlags): Promise<void> =>
  run("import", () =>
    withDossier(flags, async ({ store }) => {
      for (const path of paths) {
        try {
          await write(`${harmless(path)}: ${await importFile(store, path, whoDecides(flags))}\n`);
        } catch (error) {
          complain(
            path,
            error instanceof ExchangeError
              ? new RapporteurError("RAP-E-EXCHANGE", error.message)
              : asRapporteurError(error),
          );
          process.exitCode = 1;
        }
      }
    }),
  );

function importFile(store: Store, path: string, by: string): Promise<string> {
  const kind = IMPORTERS[extname(path).toLowerCase()];
  if (!kind)
    throw new RapporteurError("RAP-E-EXCHANGE", `${JSON.stringify(extname(path))} is no ending of what can come in.`);
  return kind(store, path, by);
}

type Importer = (store: Store, path: string, by: string) => Promise<string>;

const IMPORTERS: Readonly<Record<string, Importer>> = {
  /** Reports with what is coded in them. */
  ".dna": async (store, path) => {
    const coded = await codedInDna(await bytesOf(path));
    const at = new Date().toISOString();
    for (const { doc, reading } of coded)
      await store.add(doc, { bytes: null, mediaType: "text/plain", from: path, at }, reading, {
        model: "dna",
        program: version(),
        at,
      });
    return `${counted(coded.length, "report")} with what was coded in them`;
  },
  /** What somebody corrected in a report that was exported. */
  ".ann": async (store, path, by) => {
    const doc = await reportOf(store, basename(path, extname(path)));
    const { deeds, left } = correctionsInBrat(await store.record(), doc, (await bytesOf(path)).toString("utf8"));
    for (const deed of deeds) await store.decide(by, new Date().toISOString(), deed);
    const kept = counted(deeds.length, "decision");
    if (left.length === 0) return kept;
    const why = "they lack words, or what they can't do without";
    return `${kept}; of entries added there, ${left.length} can't be taken over: ${why}`;
  },
  ".json": async (store, path) => readingsInto(store, [readReading((await bytesOf(path)).toString("utf8"))]),
  ".jsonl": async (store, path) =>
    readingsInto(store, readReadingLines((await bytesOf(path)).toString("utf8")).readings),
};

async function bytesOf(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new RapporteurError(
      error.code === "ENOENT" ? "RAP-E-NO-FILE" : "RAP-E-UNREADABLE",
      `${path} can't be read (${error.code ?? error.message}).`,
    );
  });
  if (bytes.length > MOST_BYTES)
    throw new RapporteurError("RAP-E-TOO-LARGE", `It has ${counted(bytes.length, "byte")}.`);
  return bytes;
}

/** Readings of reports that are in the record, in the place of those that it has. */
async function readingsInto(store: Store, readings: readonly Reading[]): Promise<string> {
  const missing: string[] = [];
  for (const reading of readings) {
    const kept = await store.report(reading.id);
    if (kept === null) missing.push(reading.id);
    else
      await store.reread(reading.id, reading, { model: "imported", program: version(), at: new Date().toISOString() });
  }
  if (missing.length > 0)
    throw new RapporteurError(
      "RAP-E-NO-REPORT",
      `There are no reports ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? " …" : ""}; ` +
        `${readings.length - missing.length} other readings came in.`,
      "Add the reports first: rapporteur add.",
    );
  return counted(readings.length, "reading");
}

/** The report whose exported files have this name. */
async function reportOf(store: Store, stem: string) {
  for await (const id of reportIds(store)) {
    if (fileNameOf(id) !== stem) continue;
    const kept = await store.report(id);
    if (kept) return kept.doc;
  }
  throw new RapporteurError(
    "RAP-E-NO-REPORT",
    `No report's files are called ${JSON.stringify(stem)}.`,
    "Keep the name that rapporteur export --format brat gave the file.",
  );
}
