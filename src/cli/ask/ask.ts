import { ACTS } from "../../document/act.js";
import type { Act } from "../../document/act.js";
import { isPeriod } from "../../document/dates.js";
import { RapporteurError } from "../../gather/error.js";
import type { Filters } from "../../store/ask/filters.js";
import type { Statement } from "../../read/reading.js";
import type { Review } from "../../record/record.js";
import { endWell, write } from "../output.js";
import { terminalOf } from "../terminal.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { answer } from "./answer.js";
import { PRINTERS } from "./print.js";
import type { AnswerFormat, Question } from "./questions.js";

/** The options of every question, as typed. */
export interface AskFlags extends StoreFlags {
  readonly speaker?: string;
  readonly party?: string;
  readonly issue?: string;
  readonly act?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string;
  readonly review?: Review["state"];
  readonly quotation?: Statement["quotation"];
  readonly format?: AnswerFormat;
  readonly limit?: string;
  readonly after?: string;
  readonly all?: true;
  readonly oldestFirst?: true;
  readonly color: boolean;
}

/** So many entries are asked for at once when all are wanted. */
const AT_ONCE = 500;

/** Asks the dossier's record, and prints a page of the answer or, with --all, every page. */
export const ask = (question: Question, words: readonly string[], flags: AskFlags): Promise<void> =>
  run(question, async () => {
    endWell();
    const [filters, limit, format] = [filtersOf(flags), limitOf(flags), flags.format ?? "table"];
    if (flags.all && (format === "json" || format === "html"))
      throw new RapporteurError(
        "RAP-E-OPTION",
        `--all can't be used with the format ${format}, which is one whole.`,
        "Use --format jsonl, csv, md or table.",
      );
    const asked = words.length === 0 ? undefined : words.join(" ");
    const terminal = terminalOf(process.stdout, flags.color, process.env);
    await withDossier(flags, async ({ store }) => {
      let after = flags.after;
      for (let page = 0; ; page++) {
        const found = await answer(question, store, asked, filters, {
          limit,
          after,
          oldestFirst: flags.oldestFirst ?? false,
        });
        await write(PRINTERS[format](question, found, terminal, page === 0));
        if (page === 0 && found.entries.length === 0) process.stderr.write(`Nothing found. ${NOTHING}\n`);
        if (found.next === null) break;
        if (!flags.all) {
          if (format !== "json") process.stderr.write(`There is more: --all, or --after ${found.next}\n`);
          break;
        }
        after = found.next;
      }
    });
  });

const NOTHING = "Fewer or other options may find more; rapporteur status says what there is.";

function filtersOf({ speaker, party, issue, act, since, until, outlet, review, quotation }: AskFlags): Filters {
  if (act !== undefined && !ACTS.includes(act as Act))
    throw new RapporteurError("RAP-E-OPTION", `There is no act "${act}".`, `Give one of ${ACTS.join(", ")}.`);
  return {
    speaker,
    party,
    issue,
    act: act as Act | undefined,
    since: dayOf("--since", since),
    until: dayOf("--until", until),
    outlet,
    review,
    quotation,
  };
}

function dayOf(option: string, typed: string | undefined): string | undefined {
  if (typed === undefined || isPeriod(typed)) return typed;
  throw new RapporteurError("RAP-E-DATE", `${option} is ${JSON.stringify(typed)}.`);
}

function limitOf({ limit, all }: AskFlags): number | undefined {
  if (limit === undefined) return all ? AT_ONCE : undefined;
  const n = Number(limit);
  if (Number.isInteger(n) && n >= 1 && n <= 1000) return n;
  throw new RapporteurError(
    "RAP-E-OPTION",
    `--limit is ${JSON.stringify(limit)}.`,
    "Give a whole number from 1 to 1000; --all gives everything.",
  );
}
