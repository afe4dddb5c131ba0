import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readCommand } from "../../src/cli/read.js";
import { gatherDossier } from "../../src/gather/dossier-file.js";
import { asRapporteurError } from "../../src/gather/error.js";
import { type Form, gather } from "../../src/gather/gather.js";
import type { Failure } from "../../src/gather/gathered.js";
import { NO_FACTS } from "../../src/gather/report.js";
import type { Reader } from "../../src/read/reader.js";
import type { Reading } from "../../src/read/reading.js";
import { checkedReading } from "../../src/work/reading.js";
import type { Case } from "./case.js";
import { printed } from "./printed.js";
import { type Read, type View, type ViewedError, viewOfReadings } from "./view.js";

/** What `rapporteur read` finds in a case's reports. */
export async function readingsOf(one: Case, reader: Reader): Promise<View> {
  if (one.strict) return asPrinted(one);
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-case-"));
  try {
    const paths = one.docs.length > 0 ? [fileOf(one, folder)] : one.files;
    const asLines = await readAs("lines", paths, one, reader);
    // What isn't lines, but for its ending, is read as a file of its own.
    const isOther = asLines.readings.length === 0 && asLines.errors.length > 1;
    const { readings, errors } = isOther ? await readAs("text", paths, one, reader) : asLines;
    return viewOfReadings(readings, errors);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The case's reports as lines of a file. */
function fileOf({ docs }: Case, folder: string): string {
  const file = join(folder, "docs.jsonl");
  writeFileSync(file, docs.map((doc, i) => `${JSON.stringify({ ...doc, id: `t${i}` })}\n`).join(""));
  return file;
}

async function readAs(
  form: Form,
  paths: readonly string[],
  one: Case,
  reader: Reader,
): Promise<{ readings: Read[]; errors: ViewedError[] }> {
  const readings: Read[] = [];
  const errors: ViewedError[] = [];
  const options = one.dossier === null ? {} : { dossier: await gatherDossier(one.dossier) };
  for await (const gathered of gather(paths, { facts: NO_FACTS, form })) {
    if (!("doc" in gathered)) errors.push(errorOf(gathered));
    else {
      const { doc, where } = gathered;
      await checkedReading(reader, doc, options).then(
        (reading) => readings.push({ text: doc.text, reading }),
        (error) => errors.push(errorOf({ id: doc.id, where, error: asRapporteurError(error) })),
      );
    }
  }
  return { readings, errors };
}

export const errorOf = ({ where, error: { code, message, remedy } }: Failure): ViewedError => ({
  code,
  message: `${where}: ${message} ${remedy}`,
});

type Line = Reading | { readonly error: ViewedError };

/** What `--jsonl` prints. It has no texts: what was said can't be looked for in it. */
async function asPrinted({ files }: Case): Promise<View> {
  const lines = (await printed(() => readCommand(files, { jsonl: true, color: false })))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const readings = lines.flatMap((line) => ("error" in line ? [] : [{ text: "", reading: line }]));
  return viewOfReadings(
    readings,
    lines.flatMap((line) => ("error" in line ? [line.error] : [])),
  );
}
