import { z } from "zod";
import { filtersOf, filtersSchema, pageOf, pageSchema, wordsSchema } from "../api/filters.js";
import type { Filters, PageOptions } from "../../store/ask/filters.js";

const { speaker, party, issue, act, since, until, outlet, review } = filtersSchema.shape;

/** What can be asked for, checked as by the HTTP API. */
export const ASKED = {
  q: wordsSchema.shape.q.describe('Words in English full-text search: "a phrase", -without, this or that.'),
  speaker: speaker.describe("Any name, whole words of one, or id of who says it, takes the position or takes part."),
  party: party.describe("Any name or id of a party; those who speak for it are meant as well."),
  issue: issue.describe("Any wording of the issue, whole words of one, or its id."),
  act: act.describe("What the statement does."),
  since: since.describe("First day: YYYY-MM-DD, YYYY-MM or YYYY."),
  until: until.describe("Last day: YYYY-MM-DD, YYYY-MM or YYYY."),
  outlet: outlet.describe("Who published the report: the whole name, in any case of letters."),
  review: review.describe("What people made of the entry; machine: nobody has looked at it."),
};

const MOST = 25;
const USUAL = 10;

export const PAGED = {
  limit: z
    .number()
    .int()
    .min(1)
    .max(MOST)
    .optional()
    .describe(`How many at most; ${USUAL} without it. Long entries make a page shorter.`),
  after: pageSchema.shape.after.describe("The `next` of the page before, with the same question."),
  order: pageSchema.shape.order.describe("newest first (the usual), or oldest."),
};

/** What a question was asked with: a misspelt name is refused rather than passed over. */
export const question = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape);

type Asked = Partial<z.infer<typeof filtersSchema>>;

export const filtersIn = (asked: Asked): Filters => filtersOf(asked);

/** A page of at most so many entries, as it was asked for. */
export const pageIn = (asked: Omit<z.infer<typeof pageSchema>, "limit">, limit: number): PageOptions =>
  pageOf({ ...asked, limit });

export const limitIn = ({ limit }: { limit?: number }): number => limit ?? USUAL;
