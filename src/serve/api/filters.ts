import { z } from "@hono/zod-openapi";
import { ACTS } from "../../document/act.js";
import { isPeriod } from "../../document/dates.js";
import type { Filters, PageOptions } from "../../store/ask/filters.js";
import { isStorable } from "../../store/gathered.js";

/** Text that a store can look for. */
export const plainText = (longest: number) =>
  z.string().min(1).max(longest).refine(isStorable, "It holds U+0000, or half of a surrogate pair.");

const WANTED = "A day that there is, as YYYY-MM-DD, a month as YYYY-MM, or a year.";
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, WANTED)
  .refine(isPeriod, WANTED);
const words = plainText(200);

/** From when to when: `until` a month or a year takes in all of it. */
export const periodSchema = z.strictObject({
  since: day.optional().openapi({ description: "The first day; a month or a year as well." }),
  until: day.optional().openapi({ description: "The last day; a month or a year takes in all of it." }),
});

const speaker = words.optional().openapi({
  description: "Any name of who says it, takes the position or takes part, or part of one; or an actor's id.",
});
const party = words
  .optional()
  .openapi({ description: "Any name of the party; those who speak for it are meant as well." });
const issue = words.optional().openapi({ description: "Any wording of the issue, part of one, or its id." });
const outlet = words.optional().openapi({ description: "The outlet's name, in any case of letters." });

/** What entries are asked for: as on the command line. All that is given must hold. */
export const filtersSchema = periodSchema.extend({
  speaker,
  party,
  issue,
  outlet,
  act: z
    .enum(ACTS)
    .optional()
    .openapi({ description: "What the speaker does by saying it; only statements have one." }),
  review: z
    .enum(["machine", "confirmed", "corrected", "rejected"])
    .optional()
    .openapi({ description: "What people made of it; machine: nothing yet." }),
  quotation: z
    .enum(["direct", "indirect", "mixed"])
    .optional()
    .openapi({ description: "How it is said; only statements have it." }),
});

export const standsSchema = periodSchema.extend({ speaker, party, issue });
export const issueSchema = periodSchema.extend({ issue });
export const outletSchema = periodSchema.extend({ outlet });

/** Which part of the answer. */
export const pageSchema = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .openapi({ description: "How many at most; 50 without it." }),
  after: z.string().max(2000).optional().openapi({ description: "The `next` of the page before." }),
  order: z.enum(["newest", "oldest"]).optional().openapi({ description: "Which come first; the newest without it." }),
});

export const wordsSchema = z.strictObject({
  q: plainText(400).optional().openapi({ description: 'Words: "a phrase", -without, this or that.' }),
});

export const idSchema = z.object({ id: plainText(1000) });

export const filtersOf = ({
  speaker,
  party,
  issue,
  act,
  since,
  until,
  outlet,
  review,
  quotation,
}: z.infer<typeof filtersSchema>): Filters => ({ speaker, party, issue, act, since, until, outlet, review, quotation });

export const pageOf = ({ limit, after, order }: z.infer<typeof pageSchema>): PageOptions => ({
  limit,
  after,
  oldestFirst: order === "oldest",
});
