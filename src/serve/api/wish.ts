import { z } from "@hono/zod-openapi";
import { ACTS } from "../../document/act.js";
import type { Correction, ReportFields } from "../../record/decisions.js";
import type { Wish } from "../../store/refs.js";
import { plainText } from "./filters.js";

const id = plainText(1000);
const name = plainText(300).refine((text) => /[\p{L}\p{N}]/u.test(text), "It has neither a letter nor a digit.");
const maybeName = name.nullable().optional();
const offset = z.number().int().min(0).max(100_000_000);
const passage = z
  .strictObject({ report: id, start: offset, end: offset, text: plainText(100_000) })
  .openapi("GivenPassage", {
    description: "Words of a report: `text` is what it says from `start` to `end`, in UTF-16 code units.",
  });
const maybePassage = passage.nullable().optional();
const passages = z.array(passage).min(1).max(100).optional();
const day = plainText(40)
  .nullable()
  .optional()
  .openapi({ description: "ISO 8601 / EDTF; null where the report doesn't tell." });

const fields = z
  .strictObject({
    speaker: maybeName,
    act: z.enum(ACTS).nullable().optional(),
    quotation: z.enum(["direct", "indirect", "mixed"]).optional(),
    source: maybePassage,
    cue: maybePassage,
    content: passages,
    addressee: maybePassage,
    about: z.array(name).max(50).optional(),
    status: z
      .enum(["held", "underway", "scheduled", "agreed", "proposed", "possible", "declined", "cancelled", "postponed"])
      .optional(),
    kind: z.enum(["meeting", "call", "visit", "summit", "talks", "briefing"]).optional(),
    participants: z.array(name).max(100).optional(),
    host: maybeName,
    chair: maybeName,
    place: maybeName,
    medium: z.enum(["in-person", "video", "phone", "unknown"]).optional(),
    level: z.enum(["leaders", "ministers", "officials", "military", "unknown"]).optional(),
    actor: name.optional(),
    claimedBy: maybeName,
    issue: name.optional(),
    stance: z.enum(["for", "against", "noncommittal"]).optional(),
    firmness: z.enum(["firm", "qualified", "vague"]).optional(),
    condition: maybePassage,
    deadline: day,
    beneficiary: maybeName,
    evidence: passages,
    on: day,
  } satisfies { [field in keyof Required<Correction>]: z.ZodType })
  .openapi("Fields", {
    description:
      "Fields of an entry as they should be; null where the report doesn't tell. Actors by a name, issues by " +
      "their words.",
  });

const reportFields = z
  .strictObject({
    publishedAt: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/, "Give a day as YYYY-MM-DD.")
      .nullable()
      .optional()
      .openapi({ description: "The day it was published.", format: "date" }),
    title: plainText(1000).nullable().optional(),
    outlet: plainText(300).nullable().optional(),
  } satisfies { [field in keyof Required<ReportFields>]: z.ZodType })
  .openapi("ReportFields", {
    description: "What is known of a report, as it should be; null where nobody knows, whatever its text says.",
  });

const seen = id.nullable().optional().openapi({
  description:
    "The last decision on this entry that you saw; null: none. Without it whatever others decided is passed over.",
});
const one = { id, seen };
const several = z.array(id).min(2).max(50);
const names = z.array(name).min(1).max(200);

/** What somebody wants to decide, of entries by their ids. */
export const wishSchema = z
  .discriminatedUnion("do", [
    z.strictObject({ do: z.enum(["confirm", "reject", "settle", "dismiss"]), ...one }),
    z.strictObject({
      do: z.literal("correct"),
      ...one,
      fields: fields.refine((given) => Object.keys(given).length > 0, "There is nothing to correct."),
    }),
    z.strictObject({
      do: z.literal("correct-report"),
      ...one,
      fields: reportFields.refine((given) => Object.keys(given).length > 0, "There is nothing to correct."),
    }),
    z.strictObject({
      do: z.literal("add"),
      list: z.enum(["statements", "meetings", "positions"]),
      passages: z.array(passage).min(1).max(100),
      fields,
      seen,
    }),
    z.strictObject({ do: z.literal("note"), ...one, words: plainText(10_000) }),
    z.strictObject({ do: z.enum(["merge-actors", "merge-issues"]), ids: several, seen }),
    z.strictObject({ do: z.enum(["split-actor", "split-issue"]), ...one, names }),
    z.strictObject({ do: z.enum(["rename-actor", "rename-issue"]), ...one, name }),
    z.strictObject({ do: z.literal("undo"), decision: id, seen }),
  ])
  .openapi("Wish", { description: "What is to be decided, of entries by their ids. Actors may be named as well." });

export type Wished = z.infer<typeof wishSchema>;

export const wishOf = ({ seen: _, ...wish }: Wished): Wish => wish;
