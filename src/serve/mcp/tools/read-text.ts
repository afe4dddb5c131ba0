import { z } from "zod";
import type { Document } from "../../../document/document.js";
import { lookAt } from "../../../exchange/look.js";
import { documentOf, NO_FACTS } from "../../../gather/report.js";
import { intake } from "../../../record/intake.js";
import { recordOf } from "../../../record/record-of.js";
import type { RecordedStatement } from "../../../record/record.js";
import { question } from "../asked.js";
import { bounded } from "../bounded.js";
import { UNKEPT } from "../quotes.js";
import type { Asked, Reads } from "../reads.js";
import { discrepancySchema, meetingSchema, noted, positionSchema, statementSchema } from "../shapes.js";
import { discrepancyText, meetingText, positionText, statementText } from "../text.js";
import { toldDiscrepancy, toldMeeting, toldPosition, toldStatement } from "../told.js";
import type { Tool } from "../tool.js";

/** What it is called. */
export const READ_TEXT = "read_text";

/** A text of some thirty pages: longer ones are for `rapporteur read`. */
const LONGEST = 100_000;
/** So many entries of a kind are answered. */
const MOST = 40;

const fact = z.string().max(2000).optional();
const input = question({
  text: z.string().min(1).max(LONGEST).describe(`A press report in English, at most ${LONGEST} characters.`),
  publishedAt: z.string().optional().describe('The day it was published, YYYY-MM-DD: "yesterday" is counted from it.'),
  title: fact,
  outlet: fact,
  url: fact.describe("Where it was published. It isn't fetched."),
});
const more = z.number();
const output = noted({
  model: z.enum(["full", "light"]),
  statements: z.array(statementSchema),
  positions: z.array(positionSchema),
  meetings: z.array(meetingSchema),
  discrepancies: z.array(discrepancySchema),
  more: z
    .object({ statements: more, positions: more, meetings: more, discrepancies: more })
    .describe("How many of each there was no room for: read the text in parts for these."),
});

/** A text read without being kept. */
export const readText = ({ dossier }: Asked, reads: Reads): Tool<typeof input, typeof output> => ({
  name: READ_TEXT,
  title: "Read a text",
  input,
  output,
  description:
    "Reads a press report and says who says what in it, who stands where, who meets whom and what doesn't sit " +
    "together. Nothing of it is kept, and nothing is fetched.",
  answer: async ({ text, ...facts }) => {
    const doc: Document = documentOf({ id: UNKEPT, text, ...facts }, NO_FACTS);
    const { reading, model } = await reads(doc);
    const look = lookAt(recordOf([intake(doc, reading)], { dossier }));
    const { positions, meetings, discrepancies } = look.record;
    const statements = [...look.record.statements].sort((a, b) => startOf(a) - startOf(b));
    return bounded(MOST, (most) => ({
      model,
      statements: statements.slice(0, most).map((one) => toldStatement(one, look)),
      positions: positions.slice(0, most).map((one) => toldPosition(one, look)),
      meetings: meetings.slice(0, most).map((one) => toldMeeting(one, look)),
      discrepancies: discrepancies.slice(0, most).map((one) => toldDiscrepancy(one, look)),
      more: {
        statements: over(statements, most),
        positions: over(positions, most),
        meetings: over(meetings, most),
        discrepancies: over(discrepancies, most),
      },
    }));
  },
  lines: ({ statements, positions, meetings, discrepancies, more }) => [
    ...part("Statements", statements.map(statementText), more.statements),
    ...part("Positions", positions.map(positionText), more.positions),
    ...part("Meetings", meetings.map(meetingText), more.meetings),
    ...part("What doesn't sit together", discrepancies.map(discrepancyText), more.discrepancies),
  ],
});

/** Where in the text it stands. */
const startOf = ({ appearances: [{ content, cue }] }: RecordedStatement): number =>
  content[0]?.start ?? cue?.start ?? 0;

const over = (all: readonly unknown[], most: number): number => Math.max(0, all.length - most);

function part(title: string, entries: readonly (readonly string[])[], more: number): string[] {
  const count = entries.length === 0 ? "none" : entries.length + more;
  return [`${title}: ${count}${more > 0 ? `, of which ${more} aren't here` : ""}`, ...entries.flat(), ""];
}
