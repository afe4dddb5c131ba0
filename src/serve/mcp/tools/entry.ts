import { z } from "zod";
import { RapporteurError } from "../../../gather/error.js";
import type { Store } from "../../../store/store.js";
import { question } from "../asked.js";
import { lookAround } from "../look.js";
import { discrepancySchema, meetingSchema, noted, positionSchema, statementSchema } from "../shapes.js";
import { discrepancyText, meetingText, positionText, statementText } from "../text.js";
import { toldDiscrepancy, toldMeeting, toldPosition, toldStatement } from "../told.js";
import type { Tool } from "../tool.js";

const input = question({
  id: z
    .string()
    .min(1)
    .max(1000)
    .describe("The id of a statement, meeting, position or discrepancy, as the other tools give it."),
});
const output = noted({
  statement: statementSchema.nullable(),
  meeting: meetingSchema.nullable(),
  position: positionSchema.nullable(),
  discrepancy: discrepancySchema.nullable(),
});

export type ToldEntry = Omit<z.infer<typeof output>, "note">;

/** One entry. */
export const entry = (store: Store): Tool<typeof input, typeof output> => ({
  name: "entry",
  title: "One entry",
  input,
  output,
  description:
    "One statement, meeting, position or discrepancy by its id, with the words that it rests on; the other three " +
    "are null.",
  answer: ({ id }) => toldEntry(store, id),
  lines: ({ statement, meeting, position, discrepancy }) => [
    ...(statement ? statementText(statement) : []),
    ...(meeting ? meetingText(meeting) : []),
    ...(position ? positionText(position) : []),
    ...(discrepancy ? discrepancyText(discrepancy) : []),
  ],
});

/** The entry of an id. Throws where there is none. */
export async function toldEntry(store: Store, id: string): Promise<ToldEntry> {
  const part = await store.entry(id);
  if (!part)
    throw new RapporteurError(
      "RAP-E-NO-ENTRY",
      `There is no statement, meeting, position or discrepancy ${JSON.stringify(id)}.`,
      "Take the id from the answer of another tool.",
    );
  const look = await lookAround(store, part);
  const [statement, meeting, position, discrepancy] = [
    part.statements?.[0],
    part.meetings?.[0],
    part.positions?.[0],
    part.discrepancies?.[0],
  ];
  return {
    statement: statement ? toldStatement(statement, look) : null,
    meeting: meeting ? toldMeeting(meeting, look) : null,
    position: position ? toldPosition(position, look) : null,
    discrepancy: discrepancy ? toldDiscrepancy(discrepancy, look) : null,
  };
}
