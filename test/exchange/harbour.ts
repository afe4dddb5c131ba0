import type { Document } from "../../src/document/document.js";
import type {
  DatedBy,
  Evidence,
  Record,
  RecordedPosition,
  RecordedStatement,
  Review,
} from "../../src/record/record.js";

const MACHINE: Review = { state: "machine", by: null, at: null };

/** Two reports of a quarrel about a harbour; the second has an emoji, and cells that a spreadsheet would run. */
export const harbour: Document[] = [
  {
    id: "r1",
    publishedAt: "2031-03-14",
    title: "Harbour stays shut",
    outlet: "Halyard",
    url: "https://halyard.example.org/1",
    text:
      "Ana Ruel, the Tavian minister, said on Monday that Tavia “will not reopen the harbour”.\n" +
      "Jon Averil of the League claimed that Tavia is open to inspectors. The two met in Port Ansel.",
  },
  {
    id: "r 2/é",
    publishedAt: null,
    title: '=HYPERLINK("x"); news',
    outlet: null,
    url: null,
    text:
      "😀 “We reopen the harbour; at last,” Ruel told <reporters>.\r\n" +
      "-2 talks & a summit on March 20 were agreed, the League said. It wants the harbour open.",
  },
];

const texts = new Map(harbour.map(({ id, text }) => [id, text]));
export const textOf = (report: string): string | null => texts.get(report) ?? null;

/** Words of one of these reports. */
export function words(report: string, text: string): Evidence {
  const start = texts.get(report)!.indexOf(text);
  if (start === -1) throw new Error(`"${text}" isn't in ${report}`);
  return { report, start, end: start + text.length, text };
}

const on = (value: string | null, known: DatedBy["known"] = "stated"): DatedBy => ({ value, known, basis: null });

const statement = (id: string, facts: Partial<RecordedStatement>): RecordedStatement => ({
  id,
  speaker: null,
  act: "assert",
  plover: null,
  about: [],
  on: null,
  within: null,
  appearances: [],
  independent: 1,
  confidence: 0.9,
  review: MACHINE,
  ...facts,
});

const appears = (
  report: string,
  source: string | null,
  cue: string | null,
  content: string[],
  quotation: "direct" | "indirect" | "mixed",
  addressee: string | null = null,
) => ({
  report,
  source: source === null ? null : words(report, source),
  cue: cue === null ? null : words(report, cue),
  content: content.map((text) => words(report, text)),
  quotation,
  addressee: addressee === null ? null : words(report, addressee),
  confidence: 0.9,
});

const position = (id: string, facts: Partial<RecordedPosition>): RecordedPosition => ({
  id,
  actor: "tavia",
  voice: null,
  issue: "harbour",
  stance: "for",
  firmness: "firm",
  condition: null,
  deadline: null,
  beneficiary: null,
  statement: null,
  claimedBy: null,
  on: on("2031-03-10"),
  evidence: [],
  confidence: 0.6,
  review: MACHINE,
  ...facts,
});

/** All that a record can hold. */
export const harbourRecord: Record = {
  schema: "rapporteur/record/1",
  dossier: "The harbour",
  asOf: "2031-03-14",
  reports: harbour.map(({ id, publishedAt, title, outlet, url }) => ({
    id,
    publishedAt,
    title,
    outlet,
    url,
    version: 1,
    sameTextAs: null,
    review: MACHINE,
  })),
  actors: [
    {
      id: "tavia",
      kind: "state",
      name: "Tavia",
      aliases: ["Tavian"],
      roles: [],
      speaksFor: null,
      otherIds: [],
      evidence: [words("r1", "Tavia")],
      review: MACHINE,
    },
    {
      id: "ana-ruel",
      kind: "person",
      name: "Ana Ruel",
      aliases: ["Ruel"],
      roles: [
        {
          title: "minister",
          of: "tavia",
          since: "2031-03-14",
          until: null,
          evidence: words("r1", "the Tavian minister"),
        },
      ],
      speaksFor: "tavia",
      otherIds: ["ruel"],
      evidence: [words("r1", "Ana Ruel"), words("r 2/é", "Ruel")],
      review: { state: "confirmed", by: "desk", at: "2031-03-15T10:00:00Z" },
    },
    {
      id: "jon-averil",
      kind: "person",
      name: "Jon Averil",
      aliases: [],
      roles: [],
      speaksFor: "league",
      otherIds: [],
      evidence: [words("r1", "Jon Averil")],
      review: MACHINE,
    },
    {
      id: "league",
      kind: "organization",
      name: "League; of Ports",
      aliases: ["=League", "It"],
      roles: [],
      speaksFor: null,
      otherIds: [],
      evidence: [words("r1", "the League"), words("r 2/é", "It")],
      review: MACHINE,
    },
  ],
  issues: [
    {
      id: "harbour",
      label: "reopen the harbour",
      aliases: ["the harbour open"],
      otherIds: [],
      evidence: [words("r1", "reopen the harbour"), words("r 2/é", "the harbour open")],
      review: MACHINE,
    },
    {
      id: "inspectors",
      label: "inspectors",
      aliases: [],
      otherIds: [],
      evidence: [words("r1", "inspectors")],
      review: MACHINE,
    },
  ],
  statements: [
    statement("u1", {
      speaker: "ana-ruel",
      act: "reject",
      plover: "REJECT",
      about: ["harbour"],
      on: { value: "2031-03-10", known: "stated", basis: words("r1", "on Monday") },
      appearances: [
        appears("r1", "Ana Ruel, the Tavian minister", "said", ["that Tavia “will not reopen the harbour”"], "mixed"),
      ],
    }),
    statement("u2", {
      speaker: "jon-averil",
      plover: null,
      about: ["inspectors"],
      on: on("2031-03-14", "implied"),
      appearances: [
        appears("r1", "Jon Averil of the League", "claimed", ["that Tavia is open to inspectors"], "indirect"),
      ],
    }),
    statement("u3", {
      speaker: "ana-ruel",
      act: "promise",
      plover: "AGREE",
      about: ["harbour"],
      on: on(null, "unknown"),
      appearances: [appears("r 2/é", "Ruel", "told", ["“We reopen the harbour; at last,”"], "direct", "<reporters>")],
    }),
    statement("u4", {
      speaker: "league",
      act: "announce",
      on: on("2031-03", "stated"),
      appearances: [
        appears("r 2/é", "the League", "said", ["-2 talks & a summit on March 20 were agreed"], "indirect"),
      ],
    }),
    statement("u5", {
      speaker: "tavia",
      within: "u2",
      appearances: [appears("r1", null, null, ["open to inspectors"], "indirect")],
      confidence: 0.3,
    }),
  ],
  meetings: [
    {
      id: "m1",
      kind: "meeting",
      participants: ["ana-ruel", "jon-averil"],
      absent: [],
      host: null,
      chair: null,
      place: "Port Ansel",
      medium: "in-person",
      level: "ministers",
      status: "held",
      on: on(null, "unknown"),
      history: [
        {
          status: "held",
          on: on("2031-03-14", "implied"),
          day: on(null, "unknown"),
          report: "r1",
          according: null,
          evidence: [words("r1", "The two met in Port Ansel.")],
          confidence: 0.7,
        },
      ],
      confidence: 0.7,
      review: MACHINE,
    },
    {
      id: "m2",
      kind: "summit",
      participants: ["tavia", "league"],
      absent: [{ actor: "jon-averil", manner: "left-out", evidence: words("r1", "Jon Averil") }],
      host: "tavia",
      chair: null,
      place: null,
      medium: "unknown",
      level: "leaders",
      status: "agreed",
      on: on("2031-03-20/2031-03-21"),
      history: [
        {
          status: "proposed",
          on: on(null, "unknown"),
          day: on("2031-W12"),
          report: "r 2/é",
          according: null,
          evidence: [words("r 2/é", "talks & a summit")],
          confidence: 0.5,
        },
        {
          status: "agreed",
          on: on(null, "unknown"),
          day: on("2031-03-20"),
          report: "r 2/é",
          according: "u4",
          evidence: [words("r 2/é", "-2 talks & a summit"), words("r 2/é", "were agreed")],
          confidence: 0.6,
        },
      ],
      confidence: 0.6,
      review: MACHINE,
    },
  ],
  positions: [
    position("p1", {
      voice: "ana-ruel",
      stance: "against",
      statement: "u1",
      evidence: [words("r1", "will not reopen the harbour")],
      deadline: on("2031-06"),
    }),
    position("p2", {
      voice: "ana-ruel",
      stance: "for",
      firmness: "qualified",
      statement: "u3",
      on: on(null, "unknown"),
      evidence: [words("r 2/é", "We reopen the harbour; at last")],
      condition: words("r 2/é", "at last"),
    }),
    position("p3", {
      issue: "inspectors",
      stance: "for",
      firmness: "vague",
      statement: "u2",
      claimedBy: "jon-averil",
      evidence: [words("r1", "Tavia is open to inspectors")],
    }),
    position("p4", {
      actor: "league",
      stance: "for",
      beneficiary: "tavia",
      statement: null,
      evidence: [words("r 2/é", "It wants the harbour open")],
    }),
    position("p5", {
      actor: "league",
      voice: "jon-averil",
      stance: "against",
      statement: "u2",
      evidence: [words("r1", "claimed that"), words("r1", "open to inspectors")],
    }),
    position("p6", {
      actor: "jon-averil",
      issue: "inspectors",
      stance: "noncommittal",
      statement: "u2",
      evidence: [words("r1", "inspectors")],
    }),
  ],
  discrepancies: [
    {
      id: "d1",
      kind: "reversal",
      actor: "tavia",
      issue: "harbour",
      between: ["p1", "p2"],
      why: "Tavia was against it; now it is for it.",
      confidence: 0.5,
      outcome: "open",
      review: MACHINE,
    },
  ],
};
