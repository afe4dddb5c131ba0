import { checkDay } from "../../gather/day.js";
import { RapporteurError } from "../../gather/error.js";
import { FIELDS, type Columns, type FieldName } from "../../gather/forms/columns.js";
import { gather } from "../../gather/gather.js";
import type { Facts } from "../../gather/report.js";
import type { Model } from "../../read/reader.js";
import { harmless } from "../harmless.js";
import { startProgress } from "../progress.js";
import { sizeOf } from "../size.js";
import { type StoreFlags, withDossier } from "./open.js";
import { type Recorded, recorded } from "../../work/recorded.js";
import { toldOf } from "../../work/told.js";
import { run } from "./run.js";
import { stopping } from "./stopping.js";
import { Tally } from "./tally.js";

/** The options of `rapporteur add`, as typed. */
export interface AddFlags extends StoreFlags {
  readonly date?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly language?: string;
  readonly columns?: string;
  readonly follow?: true;
  readonly allowPrivate?: true;
  readonly model?: Model;
}

/** Reads reports into the record, and says on standard error what became of them. */
export const add = (sources: readonly string[], flags: AddFlags): Promise<void> =>
  run("add", async () => {
    const [facts, language, columns] = [factsOf(flags), languageOf(flags.language), columnsOf(flags.columns)];
    await withDossier(flags, async (opened) => {
      const tally = new Tally();
      const stop = stopping();
      const progress = await startProgress(await sizeOf(sources));
      let bytes = 0;
      const fetch = { allowPrivate: flags.allowPrivate ?? false, signal: stop.signal };
      const reports = gather(sources, {
        facts,
        form: "text",
        columns,
        follow: flags.follow ?? false,
        fetch,
        base: opened.place.folder,
        onBytes: (n) => (bytes += n),
      });
      for await (const one of recorded(reports, opened, { model: flags.model, language, signal: stop.signal })) {
        tally.take(one);
        say(one);
        progress.update(tally.done, tally.failed, bytes);
      }
      progress.stop();
      stop.done();
      const stopped = stop.signal.aborted || tally.isOver ? " Stopped; the same call goes on from here." : "";
      process.stderr.write(`${tally}${tally.advice}${stopped}\n`);
      if (tally.failed) process.exitCode = 1;
      if (stop.signal.aborted) process.exitCode = stop.status;
    });
  });

/** What became of a report, where that isn't only that it is in. */
function say(one: Recorded): void {
  const told = "error" in one ? null : toldOf(one);
  if (told !== null) process.stderr.write(`rapporteur: ${harmless(one.where)} ${harmless(told)}.\n`);
}

const factsOf = ({ date, title, outlet, url }: AddFlags): Facts => ({
  publishedAt: date === undefined ? null : checkDay(date),
  title: title ?? null,
  outlet: outlet ?? null,
  url: url ?? null,
});

function languageOf(language: string | undefined): "en" | undefined {
  if (language === undefined || language === "en") return language;
  throw new RapporteurError("RAP-E-LANGUAGE", `"${language}" can't be read.`);
}

/** "text=Body,title=Headline": which column holds what. */
function columnsOf(typed: string | undefined): Columns {
  const columns: Partial<Record<FieldName, string>> = {};
  for (const pair of typed?.split(",") ?? []) {
    const [field, column = ""] = pair.split("=", 2).map((part) => part.trim());
    const name = FIELDS.find((known) => known === (field === "date" ? "publishedAt" : field));
    if (name === undefined || column === "")
      throw new RapporteurError(
        "RAP-E-OPTION",
        `--columns doesn't know ${JSON.stringify(pair)}.`,
        "Write it so: --columns text=Body,title=Headline,date=Day.",
      );
    columns[name] = column;
  }
  return columns;
}
