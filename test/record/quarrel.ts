import type { Reading } from "../../src/read/reading.js";
import { intake } from "../../src/record/intake.js";
import { actorOf, docOf, implied, meetingOf, positionOf, readingOf, said, span, stated } from "../readings.js";

const TEXT =
  "The old envoy said on Monday that the harbour stays shut and that I met Jon Averil today without the League. " +
  "“Averil is for inspectors,” the old envoy told reporters. Later the harbour opens, the old envoy said; he " +
  "denied it at once.";

/**
 * A report in which nearly all is somebody's word, who is called by another name than the report's words for him: Otto
 * Veld.
 */
export const quarrel = docOf(TEXT, { id: "q1", publishedAt: "2031-03-14", title: "Harbour", outlet: "Halyard" });

const on = stated(TEXT, "2031-03-10", "on Monday");
const content = "that the harbour stays shut and that I met Jon Averil today without the League";
const by = (id: string, cue: string, words: string, when = implied("2031-03-14")): Reading["statements"][number] => ({
  ...said(TEXT, id, "The old envoy", cue, [words]),
  speaker: "otto-veld",
  act: "assert",
  on: when,
});

export const quarrelReading: Reading = readingOf(
  quarrel,
  [
    by("s1", "said", content, on),
    by("s2", "told", "“Averil is for inspectors,”"),
    by("s3", "denied", "the harbour opens"),
  ],
  {
    actors: [
      {
        ...actorOf(TEXT, "otto-veld", "Otto Veld", []),
        mentions: [{ ...span(TEXT, "old envoy"), form: "name" }],
        speaksFor: "tavia",
      },
      actorOf(TEXT, "jon-averil", "Jon Averil", ["Jon Averil"]),
      { ...actorOf(TEXT, "league", "League", ["League"]), kind: "organization" },
      { ...actorOf(TEXT, "tavia", "Tavia", []), kind: "state", mentions: [{ ...span(TEXT, "The"), form: "metonym" }] },
    ],
    issues: [
      { id: "harbour", label: "the harbour", mentions: [span(TEXT, "the harbour")] },
      { id: "inspectors", label: "inspectors", mentions: [span(TEXT, "inspectors")] },
    ],
    meetings: [
      meetingOf("m1", ["otto-veld", "jon-averil"], {
        according: "s1",
        on: { value: "2031-03-10", known: "implied", basis: span(TEXT, "today") },
        evidence: [span(TEXT, "I met Jon Averil today")],
      }),
    ],
    positions: [
      positionOf("p1", "otto-veld", "harbour", {
        stance: "against",
        statement: "s1",
        on,
        evidence: [span(TEXT, content)],
      }),
      positionOf("p2", "jon-averil", "inspectors", {
        claimedBy: "otto-veld",
        statement: "s2",
        on: implied("2031-03-14"),
        evidence: [span(TEXT, "“Averil is for inspectors,”")],
      }),
      positionOf("p3", "otto-veld", "harbour", {
        statement: "s3",
        on: implied("2031-03-14"),
        evidence: [span(TEXT, "the harbour opens")],
      }),
    ],
    discrepancies: [
      {
        id: "d1",
        kind: "reversal",
        actor: "otto-veld",
        issue: "harbour",
        between: ["p1", "p3"],
        why: "Otto Veld is against “the harbour” (2031-03-10) and for it: the stance has changed sign.",
        confidence: 0.5,
      },
    ],
  },
);

export const quarrelIntake = intake(quarrel, quarrelReading);
