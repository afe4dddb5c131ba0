import { z } from "@hono/zod-openapi";
import { checkDay } from "../../gather/day.js";
import type { Days } from "../../store/ask/period.js";
import type { Store } from "../../store/store.js";

const day = (description: string) => z.string().max(10).optional().openapi({ description, format: "date" });

/** The days of publication that something is of. */
export const daysSchema = z.strictObject({
  since: day("The first day of publication that counts; a week before the dossier's own time without it."),
  on: day("The last day that counts."),
});

export const daysOf = async (
  store: Pick<Store, "counts">,
  { since, on }: z.infer<typeof daysSchema>,
): Promise<Days> => ({
  since: since === undefined ? weekBefore((await store.counts()).last) : checkDay(since),
  on: on === undefined ? null : checkDay(on),
});

const WEEK_MS = 7 * 86_400_000;
const weekBefore = (day: string | null): string =>
  day === null ? "0001-01-01" : new Date(Date.parse(day) - WEEK_MS).toISOString().slice(0, 10);
