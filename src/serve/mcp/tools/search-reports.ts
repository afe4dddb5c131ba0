import type { z } from "zod";
import type { Store } from "../../../store/store.js";
import { ASKED, filtersIn, limitIn, PAGED, pageIn, question } from "../asked.js";
import { bounded } from "../bounded.js";
import { pageOfSchema, reportSchema } from "../shapes.js";
import { pageText, reportText } from "../text.js";
import { toldReport } from "../told.js";
import type { Tool } from "../tool.js";

const { q, since, until, outlet } = ASKED;
const input = question({ q, since, until, outlet, ...PAGED });
const output = pageOfSchema(reportSchema);

/** Reports by their words. */
export const searchReports = (store: Store): Tool<typeof input, typeof output> => ({
  name: "search_reports",
  title: "Search reports",
  input,
  output,
  description:
    "Finds reports by words of their titles and texts, by days of publication and by outlet; each with the " +
    "resource that holds its text.",
  answer: (asked) => bounded(limitIn(asked), (limit) => ask(store, asked, limit)),
  lines: ({ entries, next }) => pageText(entries.map(reportText), next),
});

async function ask(store: Store, asked: z.infer<typeof input>, limit: number) {
  const [filters, page] = [filtersIn(asked), pageIn(asked, limit)];
  if (asked.q !== undefined) {
    const { entries, next } = await store.searchReports(asked.q, filters, page);
    return { entries: entries.map(({ report, excerpt }) => toldReport(report, excerpt)), next };
  }
  const { entries, next } = await store.reports(filters, page);
  return { entries: entries.map((report) => toldReport(report, null)), next };
}
