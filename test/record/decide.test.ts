import { describe, expect, test } from "vitest";
import type { Decision, Deed } from "../../src/record/decisions.js";
import { recordOf } from "../../src/record/record-of.js";
import type { Intake } from "../../src/record/rows.js";
import { report } from "./dossiers.js";

let n = 0;
const decided = (...deeds: Deed[]): Decision[] =>
  deeds.map((deed) => ({
    id: `d${(n += 1)}`,
    by: "ana",
    at: `2031-04-01T00:00:${String(n).padStart(2, "0")}Z`,
    ...deed,
  }));

const against = "Ruel rules out the harbour.";
const stands: Intake[] = [
  report("r1", "2031-03-01", { text: against, position: { who: "Ana Ruel", issue: "the harbour", stance: "against" } }),
  report("r2", "2031-03-05", {
    text: "Ruel is for the harbour.",
    position: { who: "Ana Ruel", issue: "the harbour", stance: "for" },
  }),
];
const passage = (intake: Intake, i = 0) => intake.positions[i].evidence[0];
const stances = (intakes: readonly Intake[], decisions: readonly Decision[]) =>
  recordOf(intakes, { decisions }).positions.map(({ stance, review }) => `${stance} ${review.state}`);

describe("an entry that a person", () => {
  test("confirmed is marked so, with who and when", () =>
    expect(
      recordOf(stands, {
        decisions: decided({ do: "confirm", entry: { list: "positions", passage: passage(stands[0]) } }),
      }).positions[0].review,
    ).toMatchObject({ state: "confirmed", by: "ana" }));
  test("rejected makes no discrepancy", () => {
    const decisions = decided({ do: "reject", entry: { list: "positions", passage: passage(stands[0]) } });
    expect(recordOf(stands).discrepancies).toHaveLength(1);
    expect(recordOf(stands, { decisions }).discrepancies).toEqual([]);
    expect(stances(stands, decisions)).toEqual(["against rejected", "for machine"]);
  });
  test("corrected is as corrected, in all that follows from it", () => {
    const decisions = decided({
      do: "correct",
      entry: { list: "positions", passage: passage(stands[0]) },
      fields: { stance: "for" },
    });
    expect(stances(stands, decisions)).toEqual(["for corrected", "for machine"]);
    expect(recordOf(stands, { decisions }).discrepancies).toEqual([]);
  });
  test("corrected stays so when the words stand elsewhere in a changed report", () => {
    const decisions = decided({
      do: "correct",
      entry: { list: "positions", passage: passage(stands[0]) },
      fields: { firmness: "vague" },
    });
    const changed = report(
      "r1",
      "2031-03-01",
      { text: "A new first sentence." },
      { text: against, position: { who: "Ana Ruel", issue: "the harbour", stance: "against" } },
    );
    expect(recordOf([changed], { decisions }).positions).toMatchObject([
      { firmness: "vague", review: { state: "corrected" } },
    ]);
  });
  test("corrected stays so when a newer model reads more words into it", () => {
    const decisions = decided({
      do: "correct",
      entry: { list: "positions", passage: { report: "r1", start: 5, end: 26, text: "rules out the harbour" } },
      fields: { stance: "noncommittal" },
    });
    expect(stances(stands.slice(0, 1), decisions)).toEqual(["noncommittal corrected"]);
  });
  test("gave to another actor and another issue is theirs", () => {
    const decisions = decided({
      do: "correct",
      entry: { list: "positions", passage: passage(stands[0]) },
      fields: { actor: "Jon Averil", issue: "inspectors" },
    });
    expect(recordOf(stands, { decisions }).positions.map(({ actor, issue }) => [actor, issue])).toContainEqual([
      "jon-averil",
      "inspectors",
    ]);
  });
  test("found by its actor, where two rest on the same words", () => {
    const both = report("r1", "2031-03-01", {
      text: "They want the harbour.",
      position: { who: "Ana Ruel", issue: "the harbour", stance: "for" },
    });
    const two: Intake = {
      ...both,
      ...report("r1", "2031-03-01", {
        text: "They want the harbour.",
        actors: [{ name: "Jon Averil" }, { name: "Ana Ruel" }],
        position: { who: "Ana Ruel", issue: "the harbour", stance: "for" },
      }),
    };
    two.positions.push({
      ...two.positions[0],
      position: "r1#p2",
      actor: two.forms.find(({ name }) => name === "Jon Averil")!.form,
      party: two.forms.find(({ name }) => name === "Jon Averil")!.form,
    });
    const decisions = decided({
      do: "reject",
      entry: { list: "positions", passage: passage(two), actor: { name: "Jon Averil" } },
    });
    expect(recordOf([two], { decisions }).positions.map(({ actor, review }) => [actor, review.state])).toEqual([
      ["ana-ruel", "machine"],
      ["jon-averil", "rejected"],
    ]);
  });
  test("can be given back", () => {
    const [reject] = decided({ do: "reject", entry: { list: "positions", passage: passage(stands[0]) } });
    expect(stances(stands, [reject, ...decided({ do: "undo", decision: reject.id })])).toEqual([
      "against machine",
      "for machine",
    ]);
  });
  test("of another report isn't touched", () =>
    expect(
      stances(
        stands,
        decided({ do: "reject", entry: { list: "positions", passage: { ...passage(stands[0]), report: "r9" } } }),
      ),
    ).toEqual(["against machine", "for machine"]));
});

describe("a discrepancy that a person", () => {
  const passages = [passage(stands[0]), passage(stands[1])];
  test("dismissed stays so, and what comes after is a new one", () => {
    const decisions = decided({ do: "dismiss", passages });
    const later = report("r3", "2031-03-09", {
      text: "Ruel turns the harbour down.",
      position: { who: "Ana Ruel", issue: "the harbour", stance: "against" },
    });
    expect(recordOf(stands, { decisions }).discrepancies).toMatchObject([
      { outcome: "dismissed", review: { state: "rejected" } },
    ]);
    expect(
      recordOf([...stands, later], { decisions })
        .discrepancies.map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(["dismissed", "open"]);
  });
  test("settled is confirmed", () =>
    expect(recordOf(stands, { decisions: decided({ do: "settle", passages }) }).discrepancies).toMatchObject([
      { outcome: "settled", review: { state: "confirmed" } },
    ]));
  test("closed is closed where one report holds both sides, too", () => {
    const both = report(
      "r1",
      "2031-03-01",
      { text: against, position: { who: "Ana Ruel", issue: "the harbour", stance: "against" } },
      { text: "Ruel is for the harbour.", position: { who: "Ana Ruel", issue: "the harbour", stance: "for" } },
    );
    const [a, b] = both.positions;
    const intake: Intake = {
      ...both,
      discrepancies: [
        {
          discrepancy: "r1#d1",
          report: "r1",
          kind: "disputed",
          actor: a.actor,
          issue: a.issue,
          between: [a.position, b.position],
          why: "…",
          confidence: 0.5,
        },
      ],
    };
    const outcomeBy = (...deeds: Deed[]) =>
      recordOf([intake], { decisions: decided(...deeds) }).discrepancies.map(
        ({ outcome, review }) => `${outcome} ${review.state}`,
      );
    const sides = [passage(intake), passage(intake, 1)];
    expect([
      outcomeBy(),
      outcomeBy({ do: "settle", passages: sides }),
      outcomeBy({ do: "dismiss", passages: sides }),
      outcomeBy({ do: "settle", passages: sides.slice(1) }),
    ]).toEqual([["open machine"], ["settled confirmed"], ["dismissed rejected"], ["open machine"]]);
  });
});

describe("issues that a person", () => {
  const two = [
    report("r1", "2031-03-01", { text: "x", position: { who: "Ana Ruel", issue: "harbour dues", stance: "for" } }),
    report("r2", "2031-03-02", { text: "x", position: { who: "Ana Ruel", issue: "port money", stance: "for" } }),
  ];
  test("merged are one", () =>
    expect(
      recordOf(two, { decisions: decided({ do: "merge-issues", labels: ["harbour dues", "port money"] }) }).issues,
    ).toHaveLength(1));
  test("split are two", () => {
    const same = [
      two[0],
      report("r2", "2031-03-02", { text: "x", position: { who: "Ana Ruel", issue: "the dues", stance: "for" } }),
    ];
    expect(recordOf(same).issues).toHaveLength(1);
    expect(
      recordOf(same, { decisions: decided({ do: "split-issue", labels: ["the dues"], from: ["harbour dues"] }) })
        .issues,
    ).toHaveLength(2);
  });
  test("renamed have the new name and the old id", () =>
    expect(
      recordOf(two.slice(0, 1), { decisions: decided({ do: "rename-issue", label: "harbour dues", name: "fees" }) })
        .issues,
    ).toMatchObject([{ id: "harbour-dues", label: "fees" }]));
});
