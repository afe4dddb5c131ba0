import { z } from "@hono/zod-openapi";
import { ACTS } from "../../document/act.js";
import type { Filters, PageOptions } from "../../store/ask/filters.js";

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "A day as YYYY-MM-DD, a month as YYYY-MM, or a year.");
const words = z.string().min(1).max(200);

/** What entries are asked for: as on the command line. */
export const filtersSchema = z.object({
  speaker: words.optional().openapi({ description: "Any name of who says it, takes the position or takes part, or part of one; or an actor's id." }),
  party: words.optional().openapi({ description: "Any name of the party; those who speak for it are meant as well." }),
  issue: words.optional().openapi({ description: "Any wording of the issue, part of one, or its id." }),
  act: z.enum(ACTS).optional(),
  since: day.optional(),
  until: day.optional(),
  outlet: words.optional(),
  review: z.enum(["machine", "confirmed", "corrected", "rejected"]).optional(),
});

/** Which part of the answer. */
export const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(1000).optional().openapi({ description: "How many at most; 50 without it." }),
  after: z.string().max(1000).optional().openapi({ description: "The `next` of the page before." }),
  order: z.enum(["newest", "oldest"]).optional(),
});

export const wordsSchema = z.object({ q: z.string().min(1).max(400).optional().openapi({ description: "Words: \"a phrase\", -without, this or that." }) });

export const filtersOf = ({ speaker, party, issue, act, since, until, outlet, review }: z.infer<typeof filtersSchema>): Filters => ({ speaker, party, issue, act, since, until, outlet, review });

export const pageOf = ({ limit, after, order }: z.infer<typeof pageSchema>): PageOptions => ({ limit, after, oldestFirst: order === "oldest" });
