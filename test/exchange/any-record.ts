import fc from "fast-check";
import type { Document } from "../../src/document/document.js";
import type {
  Appearance,
  DatedBy,
  Evidence,
  MeetingEvent,
  Record,
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
  Review,
} from "../../src/record/record.js";

const PIECES = [
  "a",
  "é",
  "😀",
  " ",
  "\n",
  "\r\n",
  "“",
  "”",
  '"',
  ";",
  ",",
  "'",
  "=1",
  "+",
  "-",
  "@",
  "\t",
  "<b>",
  "&",
  "]]>",
  "\\",
  "word ",
  "\u0000",
  "\u001b",
  "\u2028",
  "__proto__",
];

/** Text with all that formats trip over. */
export const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
const anyId = fc.constantFrom("a", "b", "c é", "=d", "e;f");
const anyDay = fc.constantFrom(null, "2031-03-10", "2031-03", "2031-W12", "2031-03-10/2031-03-12", "2031", "soon");

export interface Kept {
  readonly record: Record;
  readonly docs: readonly Document[];
}

/** Any record over two reports whose evidence is what it says. */
export const anyRecord: fc.Arbitrary<Kept> = fc
  .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 30 }), anyText)
  .chain(([pieces, title]) => {
    const docs = twoReports(pieces, title);
    return fc
      .record({
        names: fc.array(anyText, { minLength: 5, maxLength: 5 }),
        ids: fc.uniqueArray(anyId, { minLength: 5, maxLength: 5 }),
        days: fc.array(anyDay, { minLength: 8, maxLength: 8 }),
        numbers: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      })
      .map((drawn) => ({ docs, record: recordOf(docs, new Draw(docs, drawn)) }));
  });

const twoReports = (pieces: readonly string[], title: string): Document[] =>
  ["r1", "=r2"].map((id, i) => ({
    id,
    text: i === 0 ? pieces.join("") : `${pieces.join("x")}.`,
    publishedAt: i === 0 ? "2031-03-10" : null,
    title: i === 0 ? title : null,
    outlet: i === 0 ? "@x" : null,
    url: "https://example.org/?a=1&b=2",
  }));

interface Drawn {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly days: readonly (string | null)[];
  readonly numbers: readonly number[];
}

/** Gives what a record is made of, one after the other, as the numbers drawn say. */
class Draw {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  private at = 0;

  constructor(
    private readonly docs: readonly Document[],
    private readonly drawn: Drawn,
  ) {
    this.names = drawn.names;
    this.ids = drawn.ids;
  }

  below(n: number): number {
    return this.drawn.numbers[this.at++ % this.drawn.numbers.length] % n;
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)];
  }

  maybe<T>(make: () => T): T | null {
    return this.below(2) ? make() : null;
  }

  name(): string {
    return this.one(this.names);
  }

  id(): string {
    return this.one(this.ids);
  }

  evidence(): Evidence {
    const { id, text } = this.one(this.docs);
    const [a, b] = [this.below(text.length), this.below(text.length)];
    return whole(id, text, Math.min(a, b), Math.max(a, b) + 1);
  }

  dated(): DatedBy {
    return {
      value: this.one(this.drawn.days),
      known: this.one(["stated", "implied", "unknown"]),
      basis: this.maybe(() => this.evidence()),
    };
  }
}

/** Doesn't break a character of two code units, nor a line's end. */
function whole(report: string, text: string, start: number, end: number): Evidence {
  while (start > 0 && /[\ud83d\r][\ude00\n]/.test(text.slice(start - 1, start + 1))) start--;
  while (end < text.length && /[\ud83d\r][\ude00\n]/.test(text.slice(end - 1, end + 1))) end++;
  return { report, start, end, text: text.slice(start, end) };
}

const UNREVIEWED: Review = { state: "machine", by: null, at: null };

const recordOf = (docs: readonly Document[], draw: Draw): Record => ({
  schema: "rapporteur/record/1",
  dossier: draw.names[0],
  asOf: "2031-03-10",
  reports: docs.map(reportOf),
  actors: draw.ids.map((id, i) => actor(draw, id, draw.names[i])),
  issues: draw.ids.map((id, i) => issue(draw, id, draw.names[(i + 1) % 5])),
  statements: ["u1", "u2", "u3"].map((id) => statement(draw, id)),
  meetings: [meeting(draw)],
  positions: ["p1", "p2", "p3", "p4"].map((id) => position(draw, id)),
  discrepancies: [shift(draw)],
});

const reportOf = ({ id, publishedAt, title, outlet, url }: Document): RecordedReport => ({
  id,
  publishedAt,
  title,
  outlet,
  url,
  version: 1,
  sameTextAs: null,
  review: UNREVIEWED,
});

const actor = (draw: Draw, id: string, name: string): RecordedActor => ({
  id,
  kind: draw.one(["person", "state", "organization", "group"]),
  name,
  aliases: [draw.name()],
  roles: [
    {
      title: draw.name(),
      of: draw.maybe(() => draw.id()),
      since: null,
      until: null,
      evidence: draw.evidence(),
    },
  ],
  speaksFor: draw.maybe(() => draw.id()),
  otherIds: [],
  evidence: [draw.evidence(), draw.evidence()],
  review: UNREVIEWED,
});

const issue = (draw: Draw, id: string, label: string): RecordedIssue => ({
  id,
  label,
  aliases: [],
  otherIds: [],
  evidence: [draw.evidence()],
  review: UNREVIEWED,
});

const statement = (draw: Draw, id: string): RecordedStatement => ({
  id,
  speaker: draw.maybe(() => draw.id()),
  act: draw.maybe(() => "deny"),
  plover: draw.maybe(() => "REJECT"),
  about: [draw.id()],
  on: draw.maybe(() => draw.dated()),
  within: id === "u2" ? "u1" : null,
  appearances: Array.from({ length: 1 + draw.below(2) }, () => appearance(draw)),
  independent: 1,
  confidence: 0.25,
  review: UNREVIEWED,
});

function appearance(draw: Draw): Appearance {
  const content = draw.evidence();
  return {
    report: content.report,
    source: null,
    cue: null,
    content: [content],
    quotation: draw.one(["direct", "indirect", "mixed"]),
    addressee: null,
    confidence: 0.5,
  };
}

const meeting = (draw: Draw): RecordedMeeting => ({
  id: "m1",
  kind: "talks",
  participants: [draw.id(), draw.id()],
  absent: [{ actor: draw.id(), manner: "left-out", evidence: draw.evidence() }],
  host: draw.maybe(() => draw.id()),
  chair: null,
  place: draw.name(),
  medium: "unknown",
  level: "unknown",
  status: "held",
  on: draw.dated(),
  history: [told(draw), told(draw)],
  confidence: 0,
  review: UNREVIEWED,
});

function told(draw: Draw): MeetingEvent {
  const evidence = draw.evidence();
  return {
    status: "held",
    on: draw.dated(),
    day: draw.dated(),
    report: evidence.report,
    according: draw.maybe(() => "u1"),
    evidence: [evidence],
    confidence: 1,
  };
}

const position = (draw: Draw, id: string): RecordedPosition => ({
  id,
  actor: draw.id(),
  voice: draw.maybe(() => draw.id()),
  issue: draw.id(),
  stance: draw.one(["for", "against", "noncommittal"]),
  firmness: "vague",
  condition: null,
  deadline: draw.maybe(() => draw.dated()),
  beneficiary: draw.maybe(() => draw.id()),
  statement: draw.maybe(() => "u2"),
  claimedBy: draw.maybe(() => draw.id()),
  on: draw.dated(),
  evidence: [draw.evidence(), draw.evidence()],
  confidence: 0.125,
  review: UNREVIEWED,
});

const shift = (draw: Draw): RecordedDiscrepancy => ({
  id: "d1",
  kind: "shift",
  actor: draw.id(),
  issue: draw.id(),
  between: ["p1", "p2"],
  why: draw.name(),
  confidence: 0.5,
  outcome: "open",
  review: UNREVIEWED,
});
