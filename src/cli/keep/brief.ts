import { checkDay } from "../../gather/day.js";
import { briefOf } from "../../write/brief/brief.js";
import { briefInHtml } from "../../write/brief/html.js";
import { briefInMarkdown } from "../../write/brief/markdown.js";
import { write } from "../output.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";

export interface BriefFlags extends StoreFlags {
  readonly on?: string;
  readonly since?: string;
  readonly format?: "md" | "html";
}

/** Prints a briefing of what moved between two days. */
export const brief = (flags: BriefFlags): Promise<void> =>
  run("brief", async () => {
    const period = {
      since: flags.since === undefined ? null : checkDay(flags.since),
      on: flags.on === undefined ? null : checkDay(flags.on),
    };
    await withDossier(flags, async ({ store }) => {
      const made = briefOf(await store.period(period), period);
      await write(flags.format === "html" ? briefInHtml(made) : briefInMarkdown(made));
    });
  });
