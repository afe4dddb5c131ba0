import { checkDay } from "../gather/day.js";
import { asRapporteurError, type ErrorCode, RapporteurError } from "../gather/error.js";
import { complain } from "./complain.js";
import type { Model } from "../read/reader.js";
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
  readonly json?: true;
  readonly jsonl?: true;
  readonly color: boolean;
}

/** What is wrong with the call rather than with a report. */
const MISUSE: ReadonlySet<ErrorCode> = new Set(["RAP-E-OPTION", "RAP-E-MANY", "RAP-E-DATE", "RAP-E-LANGUAGE", "RAP-E-MODEL"]);

/** Reads files as the flags ask, and sets the exit status. */
export async function read(files: readonly string[], flags: ReadFlags): Promise<void> {
  try {
    const task = taskOf(files, flags);
    if (flags.jsonl) await (await import("./read-jsonl.js")).readJsonl(task);
    else if (flags.json) await (await import("./read-json.js")).readJson(task);
    else await (await import("./read-shown.js")).readShown(task, flags.color);
  } catch (error) {
    const known = asRapporteurError(error);
    complain("read", known);
    process.exitCode = MISUSE.has(known.code) ? 2 : 1;
  }
}

function taskOf(files: readonly string[], flags: ReadFlags): Task {
  const { date, title, outlet, url, language, minConfidence, model, json, jsonl } = flags;
  if (json && jsonl) throw new RapporteurError("RAP-E-OPTION", "--json and --jsonl can't go together.", "Use --json for one report, --jsonl for many.");
  if (language !== undefined && language !== "en") throw new RapporteurError("RAP-E-LANGUAGE", `"${language}" can't be read.`);
  return {
    paths: files.length ? files : ["-"],
    facts: {
      publishedAt: date === undefined ? null : checkDay(date),
      title: title ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
    },
    options: { language, minConfidence: minConfidence === undefined ? undefined : confidenceOf(minConfidence) },
    model,
  };
}

function confidenceOf(typed: string): number {
  const value = typed.trim() === "" ? Number.NaN : Number(typed);
  if (value >= 0 && value <= 1) return value;
  throw new RapporteurError("RAP-E-OPTION", `--min-confidence is "${typed}".`, "Give a number from 0 to 1, such as 0.5.");
}
