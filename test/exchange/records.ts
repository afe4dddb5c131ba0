import fc from "fast-check";
import type { Document } from "../../src/document/document.js";
import type {
  DatedBy,
  Evidence,
  Record,
  RecordedPosition,
  RecordedStatement,
  Review,
} from "../../src/record/record.js";

export const MACHINE: Review = { state: "machine", by: null, at: null };

/** Two reports of a quarrel about a harbour; the second has an emoji, and cells that a spreadsheet would run. */
export const harbour: Document[] = [
  {
    id: "r1",
    publishedAt: "2031-03-14",
    title: "Harbour stays shut",
    outlet: "Halyard",
    url: "https://halyard.example.org/1",
    text:
      "Ana Ruel, the Tavian minister, said on Monday that Tavia “will not reopen the harbour”.\nJon Averil of the " +
      "League claimed that Tavia is open to inspectors. The two met in Port Ansel.",
  },
  {
    id: "r 2/é",
    publishedAt: null,
    title: '=HYPERLINK("x"); news',
    outlet: null,
    url: null,
    text:
      "😀 “We reopen the harbour; at last,” Ruel told <reporters>.\r\n-2 talks & a summit on March 20 were agreed, " +
      "the League said. It wants the harbour open.",
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
    const docs: Document[] = ["r1", "=r2"].map((id, i) => ({
      id,
      text: i === 0 ? pieces.join("") : `${pieces.join("x")}.`,
      publishedAt: i === 0 ? "2031-03-10" : null,
      title: i === 0 ? title : null,
      outlet: i === 0 ? "@x" : null,
      url: "https://example.org/?a=1&b=2",
    }));
    return fc
      .record({
        names: fc.array(anyText, { minLength: 5, maxLength: 5 }),
        ids: fc.uniqueArray(anyId, { minLength: 5, maxLength: 5 }),
        days: fc.array(anyDay, { minLength: 8, maxLength: 8 }),
        picks: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
      })
      .map(({ names, ids, days, picks }) => {
        let at = 0;
        const pick = (n: number): number => picks[at++ % picks.length] % n;
        const ev = (): Evidence => {
          const { id, text } = docs[pick(2)];
          const [a, b] = [pick(text.length), pick(text.length)];
          return whole(id, text, Math.min(a, b), Math.max(a, b) + 1);
        };
        const dated = (): DatedBy => ({
          value: days[pick(8)],
          known: (["stated", "implied", "unknown"] as const)[pick(3)],
          basis: pick(2) ? ev() : null,
        });
        return { docs, record: recordFrom(docs, names, ids, pick, ev, dated) };
      });
  });

/** Doesn't break a character of two code units, nor a line's end. */
function whole(report: string, text: string, start: number, end: number): Evidence {
  while (start > 0 && /[\ud83d\r][\ude00\n]/.test(text.slice(start - 1, start + 1))) start--;
  while (end < text.length && /[\ud83d\r][\ude00\n]/.test(text.slice(end - 1, end + 1))) end++;
  return { report, start, end, text: text.slice(start, end) };
}

function recordFrom(
  docs: readonly Document[],
  names: string[],
  ids: string[],
  pick: (n: number) => number,
  ev: () => Evidence,
  dated: () => DatedBy,
): Record {
  const id = (): string => ids[pick(5)];
  const maybe = <T>(make: () => T): T | null => (pick(2) ? make() : null);
  const review: Review = { state: "machine", by: null, at: null };
  return {
    schema: "rapporteur/record/1",
    dossier: names[0],
    asOf: "2031-03-10",
    reports: docs.map(({ id, publishedAt, title, outlet, url }) => ({
      id,
      publishedAt,
      title,
      outlet,
      url,
      version: 1,
      sameTextAs: null,
      review,
    })),
    actors: ids.map((id, i) => ({
      id,
      kind: (["person", "state", "organization", "group"] as const)[pick(4)],
      name: names[i],
      aliases: [names[pick(5)]],
      roles: [{ title: names[pick(5)], of: maybe(() => ids[pick(5)]), since: null, until: null, evidence: ev() }],
      speaksFor: maybe(() => ids[pick(5)]),
      otherIds: [],
      evidence: [ev(), ev()],
      review,
    })),
    issues: ids.map((id, i) => ({
      id,
      label: names[(i + 1) % 5],
      aliases: [],
      otherIds: [],
      evidence: [ev()],
      review,
    })),
    statements: [1, 2, 3].map((n) => ({
      id: `u${n}`,
      speaker: maybe(id),
      act: maybe(() => "deny" as const),
      plover: maybe(() => "REJECT"),
      about: [id()],
      on: maybe(dated),
      within: n === 2 ? "u1" : null,
      appearances: [0, 1].slice(0, 1 + pick(2)).map(() => {
        const e = ev();
        return {
          report: e.report,
          source: null,
          cue: null,
          content: [e],
          quotation: (["direct", "indirect", "mixed"] as const)[pick(3)],
          addressee: null,
          confidence: 0.5,
        };
      }),
      independent: 1,
      confidence: 0.25,
      review,
    })),
    meetings: [
      {
        id: "m1",
        kind: "talks",
        participants: [id(), id()],
        absent: [{ actor: id(), manner: "left-out", evidence: ev() }],
        host: maybe(id),
        chair: null,
        place: names[pick(5)],
        medium: "unknown",
        level: "unknown",
        status: "held",
        on: dated(),
        history: [1, 2].map(() => {
          const e = ev();
          return {
            status: "held" as const,
            on: dated(),
            day: dated(),
            report: e.report,
            according: maybe(() => "u1"),
            evidence: [e],
            confidence: 1,
          };
        }),
        confidence: 0,
        review,
      },
    ],
    positions: [1, 2, 3, 4].map((n) => ({
      id: `p${n}`,
      actor: id(),
      voice: maybe(id),
      issue: id(),
      stance: (["for", "against", "noncommittal"] as const)[pick(3)],
      firmness: "vague",
      condition: null,
      deadline: maybe(dated),
      beneficiary: maybe(id),
      statement: maybe(() => "u2"),
      claimedBy: maybe(id),
      on: dated(),
      evidence: [ev(), ev()],
      confidence: 0.125,
      review,
    })),
    discrepancies: [
      {
        id: "d1",
        kind: "shift",
        actor: id(),
        issue: id(),
        between: ["p1", "p2"],
        why: names[pick(5)],
        confidence: 0.5,
        outcome: "open",
        review,
      },
    ],
  };
}
