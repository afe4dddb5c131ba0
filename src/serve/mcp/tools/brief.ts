import { z } from "zod";
import { type Look, lookAt } from "../../../exchange/look.js";
import { checkDay } from "../../../gather/day.js";
import type { Evidence } from "../../../record/record.js";
import type { Store } from "../../../store/store.js";
import { briefOf } from "../../../write/brief/brief.js";
import type { Line, Section } from "../../../write/brief/model.js";
import { question } from "../asked.js";
import { bounded } from "../bounded.js";
import { quoted } from "../quotes.js";
import { saidOfEvent, saidOfPosition, saidOfStatement, UNTOLD } from "../said.js";
import { noted, quoteSchema, type Said, saidSchema } from "../shapes.js";
import { quoteText } from "../text.js";
import type { Tool } from "../tool.js";
import { oneLine } from "../words.js";

const day = z.string().max(10);
const input = question({
  since: day.describe("The first day of publication, YYYY-MM-DD."),
  on: day.optional().describe("The last day of publication, YYYY-MM-DD; without it the last that there is."),
});

const claimSchema = z.object({ text: z.string(), said: saidSchema, quotes: z.array(quoteSchema) });
const sectionSchema = z.object({
  title: z.string(),
  nothing: z.string().nullable().describe("What is said where there is no entry."),
  entries: z.array(z.object({ head: z.string(), claims: z.array(claimSchema), moreClaims: z.number() })),
  more: z.number().describe("Entries that there was no room for."),
});
const output = noted({
  since: z.string().nullable(),
  on: z.string().nullable(),
  reports: z.number(),
  outlets: z.number(),
  sections: z.array(sectionSchema),
});

const MOST_ENTRIES = 12;
const MOST_CLAIMS = 6;

/** What moved since a day: the briefing that `rapporteur brief` prints. */
export const brief = (store: Store): Tool<typeof input, typeof output> => ({
  name: "brief",
  title: "What moved since a day",
  input,
  output,
  description:
    "What moved in reports published since a day: positions, meetings, who was absent, what doesn't sit " +
    "together, and the weightiest statements.",
  answer: async ({ since, on }) => {
    const period = { since: checkDay(since), on: on === undefined ? null : checkDay(on) };
    const record = await store.period(period);
    const [made, look] = [briefOf(record, period), lookAt(record)];
    const whose = whoseWords(look);
    const { reports, outlets } = made;
    return bounded(MOST_ENTRIES, (most) => ({
      since: made.since,
      on: made.on,
      reports,
      outlets,
      sections: made.sections.map((section) => told(section, most, whose, look)),
    }));
  },
  lines: ({ since, on, reports, outlets, sections }) => [
    `From ${since ?? "the first day"} to ${on ?? "the last"}: ${reports} reports of ${outlets} outlets.`,
    ...sections.flatMap(({ title, nothing, entries, more }) => [
      "",
      `${title}:`,
      ...(nothing === null ? [] : [nothing]),
      ...entries.flatMap(entryText),
      ...(more > 0 ? [`(${more} more)`] : []),
    ]),
  ],
});

type Told = z.infer<typeof sectionSchema>;

const told = ({ title, nothing, entries, more }: Section, most: number, whose: Whose, look: Look): Told => ({
  title,
  nothing: entries.length === 0 ? nothing : null,
  more: more + Math.max(0, entries.length - most),
  entries: entries.slice(0, most).map(({ head, lines }) => ({
    head,
    claims: lines.slice(0, MOST_CLAIMS).map((line) => claim(line, whose, look)),
    moreClaims: Math.max(0, lines.length - MOST_CLAIMS),
  })),
});

const claim = ({ text, evidence }: Line, whose: Whose, look: Look): Told["entries"][number]["claims"][number] => ({
  text,
  said: whose.get(evidence) ?? UNTOLD,
  quotes: quoted(evidence, look).quotes,
});

/** Whose word it is, by the very evidence that an entry of the record has: a line of the briefing hands that on. */
type Whose = ReadonlyMap<readonly Evidence[], Said>;

const whoseWords = (look: Look): Whose =>
  new Map<readonly Evidence[], Said>([
    ...look.record.positions.map((position): [readonly Evidence[], Said] => [
      position.evidence,
      saidOfPosition(position, look),
    ]),
    ...look.record.meetings.flatMap(({ history }) =>
      history.map((event): [readonly Evidence[], Said] => [event.evidence, saidOfEvent(event, look)]),
    ),
    ...look.record.statements.map((statement): [readonly Evidence[], Said] => [
      statement.appearances[0].content,
      saidOfStatement(statement, look),
    ]),
  ]);

const entryText = ({ head, claims, moreClaims }: Told["entries"][number]): string[] => [
  oneLine(head),
  ...claims.flatMap(({ text, said, quotes }) => [
    `  ${oneLine(text)}`,
    `  whose word: ${oneLine(said.text)}`,
    ...quotes.flatMap(quoteText),
  ]),
  ...(moreClaims > 0 ? [`  (${moreClaims} more)`] : []),
];
