import type { Document } from "../src/document/document.js";
import type { Reading, Statement } from "../src/read/reading.js";
import { examples } from "./examples.js";
import { actorOf, implied, meetingOf, positionOf, readingOf, said, span, stated, UNDATED } from "./readings.js";

/** A report of the bundled dossier with a reading made by hand: all that a Reading can hold is in it. */
export const valley: Document = examples().find(({ id }) => id === "2031-03-21-halyard")!;

const text = valley.text;
const at = (words: string) => span(text, words);
const friday = stated(text, "2031-03-21", "on Friday");
const day = implied("2031-03-21");

const tell = (statement: Statement, facts: Partial<Statement>): Statement => ({
  ...statement,
  on: day,
  act: "assert",
  ...facts,
});

const statements: Statement[] = [
  tell(
    said(text, "s1", "the Haldrian hosts", "said", [
      "The round was postponed on Thursday and then moved to video after a storm closed the harbour and the " +
        "airfield at Port Ansel",
    ]),
    { speaker: "haldria" },
  ),
  tell(
    said(text, "s2", "Orvanian Foreign Minister Irsa Tolvik", "said", [
      'her country could accept observers "from states that have sent neither guns nor advice."',
    ]),
    { speaker: "irsa-tolvik", quotation: "mixed", act: "offer", about: ["observers"], confidence: 0.92 },
  ),
  tell(said(text, "s3", "she", "had denied", ["that President Ilmar Dovrek had agreed to any"]), {
    speaker: "irsa-tolvik",
    act: "deny",
    plover: "REJECT",
    about: ["observers"],
    on: stated(text, "2031-03-05", "On March 5"),
    confidence: 0.91,
  }),
  tell(
    said(text, "s4", "he", "said, adding", [
      '"There was no offer. There was a sentence with a door in it,"',
      "that Tolvik had refused to say which states she meant",
    ]),
    { speaker: "corin-adeyl", quotation: "mixed", act: "reject", about: ["observers"] },
  ),
  tell(said(text, "s5", "Tolvik", "had refused to say", ["which states she meant"], "s4"), {
    speaker: "irsa-tolvik",
    act: "evade",
    on: UNDATED,
    confidence: 0.35,
  }),
  tell(
    said(text, "s6", "Verrine President August Merrow", "told", [
      '"Ilmar and Teodor will meet before the river rises. I promise you."',
    ]),
    {
      speaker: "august-merrow",
      addressee: at("a rally in Ostrel"),
      quotation: "direct",
      act: "promise",
      about: ["summit"],
    },
  ),
  tell(said(text, "s7", "The Lantern Palace", "declined to comment", [" declined to comment"]), {
    content: [],
    speaker: "orvane",
    act: "evade",
  }),
  tell(
    said(text, "s8", "Valch's office", "said", [
      'that his offer stood but that he would not "stand next to it for ever."',
    ]),
    { speaker: "teodor-valch", quotation: "mixed", about: ["summit"] },
  ),
  tell(said(text, "s9", "Drivers reached by telephone", "said the", ["the road was open"]), {
    cue: { start: text.indexOf("said the road"), end: text.indexOf("said the road") + 4 },
  }),
];

/** Whole: six sections, positions of every kind of voice, a nested statement, a meeting that is only claimed. */
export const valleyReading: Reading = readingOf(valley, statements, {
  dates: [
    { ...at("March 21"), type: "DATE", value: "2031-03-21" },
    { ...at("on Friday"), type: "DATE", value: "2031-03-21" },
    { ...at("March 5"), type: "DATE", value: "2031-03-05" },
    { ...at("next week"), type: "DATE", value: "2031-W13" },
  ],
  actors: [
    actorOf(text, "orvane", "Orvane", ["Orvane", "The Lantern Palace"], { kind: "state" }),
    actorOf(text, "belmara", "Belmara", ["Belmara"], { kind: "state" }),
    actorOf(text, "haldria", "Haldria", ["the Haldrian hosts"], { kind: "state" }),
    actorOf(text, "irsa-tolvik", "Irsa Tolvik", ["Irsa Tolvik", "she had", "Tolvik had"], {
      speaksFor: "orvane",
      roles: [{ title: "Foreign Minister", of: "orvane", evidence: at("Orvanian Foreign Minister") }],
    }),
    actorOf(text, "ilmar-dovrek", "Ilmar Dovrek", ["Ilmar Dovrek"], { speaksFor: "orvane" }),
    actorOf(text, "corin-adeyl", "Corin Adeyl", ["Corin Adeyl"], { speaksFor: "belmara" }),
    actorOf(text, "teodor-valch", "Teodor Valch", ["Teodor Valch"], { speaksFor: "belmara" }),
    actorOf(text, "august-merrow", "August Merrow", ["August Merrow"]),
    actorOf(text, "ruta-oshane", "Ruta Oshane", ["Ruta Oshane"]),
    actorOf(text, "meridian-compact", "Meridian Compact", ["Meridian Compact"], { kind: "organization" }),
    actorOf(text, "drivers", "drivers", ["Drivers reached by telephone"], { kind: "group" }),
  ],
  issues: [
    { id: "observers", label: "observers in the valley", mentions: [at("observers")] },
    {
      id: "summit",
      label: "a meeting of Dovrek and Valch",
      mentions: [at("A summit between Dovrek and Belmaran President Teodor Valch")],
    },
  ],
  meetings: [
    meetingOf("m1", ["orvane", "belmara"], {
      medium: "video",
      level: "ministers",
      chair: "ruta-oshane",
      on: friday,
      evidence: [at("Orvane and Belmara held a third round of talks on the Sarn Valley by video on Friday")],
    }),
    meetingOf("m2", ["orvane", "belmara"], {
      status: "postponed",
      host: "haldria",
      place: "Port Ansel",
      on: stated(text, "2031-03-20", "on Thursday"),
      according: "s1",
      evidence: [at("The round was postponed on Thursday")],
    }),
    meetingOf("m3", ["ilmar-dovrek", "teodor-valch"], {
      kind: "summit",
      status: "possible",
      level: "leaders",
      according: "s6",
      evidence: [at("Ilmar and Teodor will meet before the river rises")],
    }),
  ],
  positions: [
    positionOf("p1", "orvane", "observers", {
      stance: "for",
      firmness: "qualified",
      condition: at("from states that have sent neither guns nor advice"),
      statement: "s2",
      on: day,
      evidence: [at('her country could accept observers "from states that have sent neither guns nor advice."')],
    }),
    positionOf("p2", "ilmar-dovrek", "observers", {
      stance: "against",
      statement: "s3",
      on: stated(text, "2031-03-05", "On March 5"),
      evidence: [at("she had denied that President Ilmar Dovrek had agreed to any")],
    }),
    positionOf("p3", "ilmar-dovrek", "summit", {
      stance: "for",
      statement: "s6",
      claimedBy: "august-merrow",
      deadline: { value: null, known: "unknown", basis: at("before the river rises") },
      on: day,
      evidence: [at("Ilmar and Teodor will meet before the river rises")],
    }),
    positionOf("p4", "orvane", "summit", {
      stance: "noncommittal",
      firmness: "vague",
      statement: "s7",
      on: day,
      evidence: [at("The Lantern Palace declined to comment")],
    }),
    positionOf("p5", "teodor-valch", "summit", {
      stance: "for",
      firmness: "qualified",
      beneficiary: "belmara",
      statement: "s8",
      on: day,
      evidence: [at("his offer stood")],
    }),
    positionOf("p6", "belmara", "summit", {
      stance: "for",
      firmness: "firm",
      on: UNDATED,
      evidence: [at("his offer stood")],
    }),
  ],
  discrepancies: [
    {
      id: "d1",
      kind: "reversal",
      actor: "orvane",
      issue: "observers",
      between: ["p2", "p1"],
      confidence: 0.7,
      why:
        "On 2031-03-05 Irsa Tolvik denied that Orvane's president had agreed to any observers; on 2031-03-21 she " +
        "said that Orvane could accept some.",
    },
  ],
});
