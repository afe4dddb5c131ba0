import { checkDay } from "../gather/day.js";
import { asRapporteurError, type ErrorCode, RapporteurError } from "../gather/error.js";
import { complain } from "./complain.js";
import type { Model } from "../read/reader.js";
import { DOCUMENTS, type DocumentFormat, type Format } from "./format-names.js";
import { SECTIONS, type Section } from "./section-names.js";
import type { Task } from "./task.js";

/** The options of `rapporteur read`, as typed. */
export interface ReadFlags {
  readonly date?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
  readonly minConfidence?: string;
  readonly model?: Model;
  readonly dossier?: string;
  readonly format?: Format;
  readonly out?: string;
  readonly only?: string;
  readonly json?: true;
  readonly jsonl?: true;
  readonly color: boolean;
}

/** What is wrong with the call rather than with a report. */
const MISUSE: ReadonlySet<ErrorCode> = new Set([
  "RAP-E-OPTION",
  "RAP-E-MANY",
  "RAP-E-DATE",
  "RAP-E-LANGUAGE",
  "RAP-E-MODEL",
  "RAP-E-DOSSIER",
  "RAP-E-NOT-YAML",
]);

/** Reads files as the flags ask, and sets the exit status. */
export async function read(files: readonly string[], flags: ReadFlags): Promise<void> {
  try {
    const format = formatOf(flags);
    const sections = sectionsOf(flags.only, format);
    const task = await taskOf(files, flags);
    if (format === "jsonl") await (await import("./read-jsonl.js")).readJsonl(task);
    else if (format === "text") await (await import("./read-shown.js")).readShown(task, flags.color, sections);
    else if (flags.out === undefined) await (await import("./read-one.js")).readOne(task, format);
    else await (await import("./read-files.js")).readFiles(task, format, flags.out);
  } catch (error) {
    const known = asRapporteurError(error);
    complain("read", known);
    process.exitCode = MISUSE.has(known.code) ? 2 : 1;
  }
}

/** --json and --jsonl are short for a format. */
function formatOf({ format, json, jsonl, out }: ReadFlags): Format {
  const asked = new Set([
    ...(format ? [format] : []),
    ...(json ? ["json" as const] : []),
    ...(jsonl ? ["jsonl" as const] : []),
  ]);
  if (asked.size > 1)
    throw new RapporteurError(
      "RAP-E-OPTION",
      `Only one format can be printed, not ${[...asked].join(" and ")}.`,
      "Use --json for one report, --jsonl for many, --format for the others.",
    );
  const [one = "text"] = asked;
  if (out !== undefined && !DOCUMENTS.includes(one as DocumentFormat))
    throw new RapporteurError(
      "RAP-E-OPTION",
      `--out can't be used with the format ${one}.`,
      `Use it with --format ${DOCUMENTS.join(", ")}; others can be sent to a file with >.`,
    );
  return one;
}

function sectionsOf(only: string | undefined, format: Format): ReadonlySet<Section> {
  if (only === undefined) return new Set(SECTIONS);
  if (format !== "text")
    throw new RapporteurError(
      "RAP-E-OPTION",
      `--only can't be used with the format ${format}, which holds everything.`,
    );
  const asked = only.split(",").map((name) => name.trim());
  const unknown = asked.find((name) => !SECTIONS.includes(name as Section));
  if (unknown !== undefined)
    throw new RapporteurError(
      "RAP-E-OPTION",
      `--only doesn't know "${unknown}".`,
      `Give some of ${SECTIONS.join(",")} with commas between.`,
    );
  return new Set(asked as Section[]);
}

async function taskOf(files: readonly string[], flags: ReadFlags): Promise<Task> {
  const { date, title, outlet, url, language, minConfidence, model, dossier } = flags;
  if (language !== undefined && language !== "en")
    throw new RapporteurError("RAP-E-LANGUAGE", `"${language}" can't be read.`);
  return {
    paths: files.length ? files : ["-"],
    facts: {
      publishedAt: date === undefined ? null : checkDay(date),
      title: title ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
    },
    options: {
      language,
      minConfidence: minConfidence === undefined ? undefined : confidenceOf(minConfidence),
      dossier:
        dossier === undefined ? undefined : await (await import("../gather/dossier-file.js")).gatherDossier(dossier),
    },
    model,
  };
}

function confidenceOf(typed: string): number {
  const value = typed.trim() === "" ? Number.NaN : Number(typed);
  if (value >= 0 && value <= 1) return value;
  throw new RapporteurError(
    "RAP-E-OPTION",
    `--min-confidence is "${typed}".`,
    "Give a number from 0 to 1, such as 0.5.",
  );
}
