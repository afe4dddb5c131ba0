import type { Store } from "../../../store/store.js";
import { ASKED, filtersIn, limitIn, PAGED, pageIn, question } from "../asked.js";
import { bounded } from "../bounded.js";
import { lookAround } from "../look.js";
import { discrepancySchema, pageOfSchema } from "../shapes.js";
import { discrepancyText, pageText } from "../text.js";
import { toldDiscrepancy } from "../told.js";
import type { Tool } from "../tool.js";

const { speaker, party, issue, since, until, review } = ASKED;
const input = question({ speaker, party, issue, since, until, review, ...PAGED });
const output = pageOfSchema(discrepancySchema);

/** What doesn't sit together. */
export const discrepancies = (store: Store): Tool<typeof input, typeof output> => ({
  name: "discrepancies",
  title: "Discrepancies",
  input,
  output,
  description:
    "What doesn't sit together in an actor's line on an issue: the positions on both sides with their words, and " +
    "whether a person has settled or dismissed it. It takes no side on which of them holds.",
  answer: (asked) =>
    bounded(limitIn(asked), async (limit) => {
      const { entries, next } = await store.discrepancies(filtersIn(asked), pageIn(asked, limit));
      const look = await lookAround(store, { discrepancies: entries });
      return { entries: entries.map((discrepancy) => toldDiscrepancy(discrepancy, look)), next };
    }),
  lines: ({ entries, next }) => pageText(entries.map(discrepancyText), next),
});
