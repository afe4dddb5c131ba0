import type { z } from "zod";
import type { Store } from "../../../store/store.js";
import { ASKED, filtersIn, limitIn, PAGED, pageIn, question } from "../asked.js";
import { bounded } from "../bounded.js";
import { lookAround } from "../look.js";
import { pageOfSchema, statementSchema } from "../shapes.js";
import { pageText, statementText } from "../text.js";
import { toldStatement } from "../told.js";
import type { Tool } from "../tool.js";

const input = question({ ...ASKED, ...PAGED });
const output = pageOfSchema(statementSchema);

/** Who said what. */
export const searchStatements = (store: Store): Tool<typeof input, typeof output> => ({
  name: "search_statements",
  title: "Search statements",
  input,
  output,
  description:
    "Finds who said what: utterances with their speaker, day, act, issues and every wording, by words and by " +
    "filters; all that is given must hold.",
  answer: (asked) =>
    bounded(limitIn(asked), async (limit) => {
      const { found, next } = await ask(store, asked, limit);
      const look = await lookAround(store, { statements: found.map(({ statement }) => statement) });
      return { entries: found.map(({ statement, evidence }) => toldStatement(statement, look, evidence)), next };
    }),
  lines: ({ entries, next }) => pageText(entries.map(statementText), next),
});

async function ask(store: Store, asked: z.infer<typeof input>, limit: number) {
  const [filters, page] = [filtersIn(asked), pageIn(asked, limit)];
  if (asked.q !== undefined) {
    const { entries, next } = await store.searchStatements(asked.q, filters, page);
    return { found: entries, next };
  }
  const { entries, next } = await store.statements(filters, page);
  return { found: entries.map((statement) => ({ statement, evidence: [] })), next };
}
