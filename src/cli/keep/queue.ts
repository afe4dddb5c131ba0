import { lookAt } from "../../exchange/look.js";
import { RapporteurError } from "../../gather/error.js";
import type { Filters } from "../../store/ask/filters.js";
import type { Doubtful } from "../../store/ask/queue.js";
import { shownMeetings, shownPositions, shownStatements, type ShownRow } from "../ask/shown.js";
import type { Look } from "../../exchange/look.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { harmless, harmlessJson } from "../harmless.js";
import { write } from "../output.js";

export interface QueueFlags extends StoreFlags, Omit<Filters, "review"> {
  readonly limit?: string;
  readonly after?: string;
  readonly json?: boolean;
}

/** Prints what nobody has looked at, the most doubtful first. */
export const queue = (flags: QueueFlags): Promise<void> =>
  run("queue", () =>
    withDossier(flags, async ({ store }) => {
      const { store: _, limit, after, json, ...filters } = flags;
      const page = await store.queue(filters, { limit: limitOf(limit), after });
      if (json) return write(`${harmlessJson(page, 1)}\n`);
      const named = await store.around({
        statements: page.entries.flatMap((one) => (one.list === "statements" ? [one.entry] : [])),
        meetings: page.entries.flatMap((one) => (one.list === "meetings" ? [one.entry] : [])),
        positions: page.entries.flatMap((one) => (one.list === "positions" ? [one.entry] : [])),
      });
      for (const doubtful of page.entries) await write(`${told(doubtful, lookAt(named))}\n`);
      if (page.next !== null) process.stderr.write(`There is more: --after ${page.next}\n`);
    }),
  );

function told(doubtful: Doubtful, look: Look): string {
  const { id, cells, notes } = rowOf(doubtful, look);
  return [`${doubtful.doubt.toFixed(2)}  ${cells.join("  ")}`, ...notes, `${id}: ${doubtful.why}`]
    .map((line, i) => `${i === 0 ? "" : "      "}${harmless(line)}`)
    .join("\n");
}

function rowOf(doubtful: Doubtful, look: Look): ShownRow {
  if (doubtful.list === "statements") return shownStatements([doubtful.entry], look).rows[0];
  return doubtful.list === "meetings"
    ? shownMeetings([doubtful.entry], look).rows[0]
    : shownPositions([doubtful.entry], look).rows[0];
}

function limitOf(limit: string | undefined): number | undefined {
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
    throw new RapporteurError("RAP-E-OPTION", `--limit ${limit} is no number.`, "Give a number, such as --limit 20.");
  return limit === undefined ? undefined : Number(limit);
}
