import { write } from "../output.js";
import { counted } from "../counted.js";
import { harmlessJson, harmless } from "../harmless.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import type { FeedState } from "../../gather/fetch/poll-feed.js";
import { shown } from "../../store/where.js";

export interface StatusFlags extends StoreFlags {
  readonly json?: true;
}

/** Says what the dossier holds, where it is kept, and how its feeds are. */
export const status = (flags: StatusFlags): Promise<void> =>
  run("status", () =>
    withDossier(flags, async ({ store, place, dossier }) => {
      const [counts, feeds] = [await store.counts(), await store.feeds()];
      if (flags.json) {
        const found = { dossier: dossier?.name ?? null, store: shown(place.store), file: place.file, counts, feeds };
        return write(`${harmlessJson(found, 2)}\n`);
      }
      const days = counts.first === null ? "" : `, ${counts.first} to ${counts.last}`;
      const lines = [
        `${harmless(dossier?.name ?? "Dossier")}`,
        `  kept in     ${harmless(shown(place.store))}`,
        `  reports     ${counted(counts.reports, "report")} of ${counted(counts.outlets, "outlet")}${days}`,
        ...(counts.copies > 0 ? [`              ${counted(counts.copies, "report")} carry the text of another`] : []),
        ...(counts.versions > counts.reports
          ? [`              ${counted(counts.versions - counts.reports, "older version")}`]
          : []),
        `  record      ${counted(counts.statements, "statement")}, ` +
          `${counted(counts.meetings, "account")} of meetings, ${counted(counts.positions, "position")}`,
        `              ${counted(counts.actors, "actor")}, ${counted(counts.issues, "issue")}`,
        `  decided     ${counted(counts.decisions, "decision")} of people`,
        ...(counts.gatheredAt === null ? [] : [`  came last   ${counts.gatheredAt}`]),
        ...feeds.map(watchedLine),
        ...(counts.reports === 0 ? ["", "Nothing is in it yet. Go on with: rapporteur add REPORT…"] : []),
      ];
      await write(`${lines.join("\n")}\n`);
    }),
  );

function watchedLine({ url, title, nextPollAt, failures, error }: FeedState): string {
  const next = nextPollAt === null ? "gone for good" : `asked again ${nextPollAt.slice(0, 16).replace("T", " ")} UTC`;
  const trouble = failures === 0 ? "" : `, failed ${failures} times [${error}]`;
  return `  watched     ${harmless(title ?? url)}, ${next}${trouble}`;
}
