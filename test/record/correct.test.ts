import { describe, expect, test } from "vitest";
import type { Correction, Decision, Deed, EntryRef, Passage } from "../../src/record/decisions.js";
import { recordOf } from "../../src/record/record-of.js";
import type { Record } from "../../src/record/record.js";
import type { Intake } from "../../src/record/rows.js";
import { report } from "./dossiers.js";

let n = 0;
const decided = (...deeds: Deed[]): Decision[] =>
  deeds.map((deed) => ({
    id: `d${(n += 1)}`,
    by: "ana",
    at: `2031-04-01T00:${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}Z`,
    ...deed,
  }));
/** Words of a report as somebody would select them. */
const words = ({ report: { id }, text }: Intake, told: string): Passage => ({
  report: id,
  start: text.indexOf(told),
  end: text.indexOf(told) + told.length,
  text: told,
});
const now = (intakes: readonly Intake[], ...decisions: Decision[]): Record => recordOf(intakes, { decisions });

const said = report("r1", "2031-03-01", {
  text: "Ruel told the envoys on Sunday that the harbour stays shut, an aide said.",
  says: { who: "Ana Ruel", words: "the harbour stays shut, an aide said" },
});
const statement: EntryRef = { list: "statements", passage: words(said, "the harbour stays shut, an aide said") };
const correct = (fields: Correction, entry: EntryRef = statement): Decision[] =>
  decided({ do: "correct", entry, fields });

describe("a statement's", () => {
  const first = (fields: Correction) => now([said], ...correct(fields)).statements[0];
  test("source, cue and content are those that a person selected", () => {
    const [source, cue, content] = ["Ruel", "told", "the harbour stays shut"].map((one) => words(said, one));
    expect(first({ source, cue, content: [content] }).appearances[0]).toMatchObject({
      source,
      cue,
      content: [content],
    });
  });
  test("quotation, addressee and act are as corrected, and the act's event with it", () => {
    expect(first({ quotation: "mixed", addressee: words(said, "the envoys"), act: "reject" })).toMatchObject({
      act: "reject",
      plover: "REJECT",
      appearances: [{ quotation: "mixed", addressee: { text: "the envoys" } }],
    });
    expect(first({ act: null })).toMatchObject({ act: null, plover: null });
  });
  test("issues are those named", () =>
    expect(first({ about: ["the harbour", "envoys"] }).about).toEqual(["envoys", "the-harbour"]));
  test("speaker, day and source can be untold", () =>
    expect(first({ speaker: null, on: null, source: null })).toMatchObject({
      speaker: null,
      on: { value: null, known: "unknown" },
      appearances: [{ source: null }],
    }));
  test("what isn't mentioned stays", () =>
    expect(first({ act: "warn" })).toMatchObject({
      speaker: "ana-ruel",
      appearances: [{ quotation: "indirect", content: [statement.passage] }],
    }));
  test("words of another report change nothing", () =>
    expect(first({ content: [{ ...statement.passage, report: "r9" }] }).appearances[0].content).toEqual([
      statement.passage,
    ]));
  test("corrected speaker tells it apart from the same words of somebody else", () => {
    const other = report("r2", "2031-03-01", {
      text: "Ruel says the harbour stays shut for all of the coming winter.",
      says: { who: "Ana Ruel", words: "the harbour stays shut for all of the coming winter" },
    });
    const twin = report("r3", "2031-03-01", {
      text: "Averil: the harbour stays shut for all of the coming winter.",
      says: { who: "Ana Ruel", words: "the harbour stays shut for all of the coming winter" },
    });
    const entry: EntryRef = { list: "statements", passage: twin.statements[0].content[0] };
    expect(now([other, twin]).statements).toHaveLength(1);
    expect(
      now([other, twin], ...correct({ speaker: "Jon Averil" }, entry)).statements.map(({ speaker }) => speaker),
    ).toEqual(["ana-ruel", "jon-averil"]);
  });
});

describe("a corrected span", () => {
  const shorter = words(said, "the harbour stays shut");
  const [corrected] = correct({ content: [shorter], speaker: "Jon Averil" });
  test("is found by decisions made before it and after it", () => {
    const [before] = decided({ do: "correct", entry: statement, fields: { act: "deny" } });
    const [after] = decided({
      do: "correct",
      entry: { list: "statements", passage: shorter, actor: { name: "Jon Averil" } },
      fields: { on: "2031-02-28" },
    });
    expect(now([said], before, corrected, after).statements).toMatchObject([
      { act: "deny", speaker: "jon-averil", on: { value: "2031-02-28" }, appearances: [{ content: [shorter] }] },
    ]);
  });
  test("taken back leaves what was decided after it", () => {
    const [confirmed] = decided({
      do: "confirm",
      entry: { list: "statements", passage: shorter, actor: { name: "Jon Averil" } },
    });
    const [undo] = decided({ do: "undo", decision: corrected.id });
    expect(now([said], corrected, confirmed, undo).statements).toMatchObject([
      { speaker: "ana-ruel", review: { state: "confirmed" }, appearances: [{ content: [statement.passage] }] },
    ]);
  });
  test("is found again in a changed report by its words", () => {
    const changed = report(
      "r1",
      "2031-03-01",
      { text: "A new beginning." },
      { text: said.text, says: { who: "Ana Ruel", words: "the harbour stays shut, an aide said" } },
    );
    expect(now([changed], corrected).statements[0].appearances[0].content).toEqual([
      words(changed, "the harbour stays shut"),
    ]);
  });
  test("whose words are gone from the report stays as it was read", () => {
    const changed = report("r1", "2031-03-01", {
      text: "Ruel said the harbour remains shut.",
      says: { who: "Ana Ruel", words: "the harbour" },
    });
    expect(
      now([changed], ...correct({ content: [shorter] }, { list: "statements", passage: words(changed, "the harbour") }))
        .statements[0].appearances[0].content,
    ).toEqual([words(changed, "the harbour")]);
  });
  test("in one of two reports leaves the other's", () => {
    const copy = report("r2", "2031-03-02", {
      text: said.text,
      says: { who: "Ana Ruel", words: "the harbour stays shut, an aide said" },
    });
    const decisions = decided({
      do: "correct",
      entry: statement,
      further: [{ list: "statements", passage: words(copy, statement.passage.text) }],
      fields: { act: "warn", content: [shorter] },
    });
    const contents = now([said, copy], ...decisions).statements.flatMap(({ appearances }) =>
      appearances.map(({ report, content }) => [report, content[0].text]),
    );
    expect(contents).toEqual([
      ["r1", shorter.text],
      ["r2", statement.passage.text],
    ]);
    expect(now([said, copy], ...decisions).statements.every(({ act }) => act === "warn")).toBe(true);
  });
});

describe("a meeting's", () => {
  const met = report("r1", "2031-03-05", {
    text: "Ana Ruel and Jon Averil met in Ostrel for fishing talks.",
    meeting: { sides: ["Ana Ruel", "Jon Averil"], status: "held" },
  });
  const entry: EntryRef = { list: "meetings", passage: met.meetings[0].evidence[0] };
  const fixed: Correction = {
    kind: "call",
    participants: ["Ana Ruel", "Ines Quarro"],
    host: "Ines Quarro",
    place: null,
    medium: "phone",
    level: "ministers",
    status: "scheduled",
    on: "2031-04",
    evidence: [words(met, "fishing talks")],
  };
  test("every field is as corrected", () =>
    expect(now([met], ...correct(fixed, entry)).meetings).toMatchObject([
      {
        kind: "call",
        participants: ["ana-ruel", "ines-quarro"],
        host: "ines-quarro",
        place: null,
        medium: "phone",
        level: "ministers",
        status: "scheduled",
        on: { value: "2031-04" },
        review: { state: "corrected" },
        history: [{ evidence: [{ text: "fishing talks" }] }],
      },
    ]));
  test("day can be untold", () =>
    expect(
      now([met], ...correct({ on: "2031-03-04" }, entry), ...correct({ on: null }, entry)).meetings[0].on,
    ).toMatchObject({ value: null, known: "unknown" }));
});

describe("a position's", () => {
  const stands = report("r1", "2031-03-01", {
    text: "Ruel backs the harbour if dues fall.",
    position: { who: "Ana Ruel", issue: "the harbour", stance: "for" },
  });
  const entry: EntryRef = { list: "positions", passage: stands.positions[0].evidence[0] };
  test("condition, deadline, beneficiary and evidence are as corrected, and can be untold", () => {
    const given = correct(
      {
        condition: words(stands, "if dues fall"),
        deadline: "2031-05-01",
        firmness: "qualified",
        beneficiary: "Jon Averil",
        evidence: [words(stands, "backs the harbour")],
      },
      entry,
    );
    expect(now([stands], ...given).positions).toMatchObject([
      {
        condition: { text: "if dues fall" },
        deadline: { value: "2031-05-01", known: "stated" },
        firmness: "qualified",
        beneficiary: "jon-averil",
        evidence: [{ text: "backs the harbour" }],
      },
    ]);
    expect(
      now([stands], ...given, ...correct({ condition: null, deadline: null, claimedBy: null }, entry)).positions,
    ).toMatchObject([{ condition: null, deadline: null, claimedBy: null }]);
  });
});

describe("an entry that a person added", () => {
  const plain = report("r1", "2031-03-01", {
    text: "“We won't sign,” Ines Quarro said. Later Ines Quarro and Jon Averil met in Ostrel.",
    actors: [{ name: "Ines Quarro", speaksFor: "Vastria", mention: "Ines Quarro" }],
  });
  const content = words(plain, "“We won't sign,”");
  const statementDeed: Deed = {
    do: "add",
    list: "statements",
    passages: [content],
    fields: { speaker: "Ines Quarro", cue: words(plain, "said"), act: "reject" },
  };
  const [added] = decided(statementDeed);
  test("is an entry like others, of a person's making", () => {
    expect(now([plain], added).statements).toMatchObject([
      {
        id: `r1#${added.id}`,
        speaker: "ines-quarro",
        act: "reject",
        confidence: 1,
        on: { value: "2031-03-01", known: "implied" },
        review: { state: "corrected", by: "ana", at: added.at },
        appearances: [{ quotation: "direct", content: [content], cue: { text: "said" }, source: null }],
      },
    ]);
  });
  test("is gone when it is taken back, and no other is touched by what was decided on it", () => {
    const long = report("r1", "2031-03-01", { text: plain.text, says: { who: "Jon Averil", words: plain.text } });
    const decisions = [
      added,
      ...decided(
        { do: "confirm", entry: { list: "statements", passage: content } },
        { do: "undo", decision: added.id },
      ),
    ];
    expect(now([plain], ...decisions).statements).toEqual([]);
    expect(now([long], ...decisions).statements).toMatchObject([
      { speaker: "jon-averil", review: { state: "machine" } },
    ]);
  });
  test("can be corrected, rejected and confirmed", () => {
    const later = decided(
      { do: "correct", entry: { list: "statements", passage: content }, fields: { speaker: "Jon Averil" } },
      { do: "confirm", entry: { list: "statements", passage: content } },
    );
    expect(now([plain], added, ...later).statements).toMatchObject([
      { speaker: "jon-averil", review: { state: "confirmed" } },
    ]);
  });
  test("is one with what other reports carry", () => {
    const other = report("r2", "2031-03-02", {
      text: "“We won't sign a thing, never in my life,” Quarro said.",
      says: { who: "Ines Quarro", words: "“We won't sign a thing, never in my life,”", quotation: "direct" },
    });
    const more = report("r1", "2031-03-01", {
      text: "“We won't sign a thing, never in my life,” Ines Quarro said.",
      actors: [{ name: "Ines Quarro" }],
    });
    const both = now(
      [more, other],
      ...decided({
        do: "add",
        list: "statements",
        passages: [words(more, "“We won't sign a thing, never in my life,”")],
        fields: { speaker: "Ines Quarro" },
      }),
    );
    expect(both.statements).toMatchObject([{ independent: 2, appearances: [{ report: "r1" }, { report: "r2" }] }]);
  });
  test("stands once when a newer model finds it too, as the person had it", () => {
    const newer = report("r1", "2031-03-01", {
      text: plain.text,
      says: { who: "Jon Averil", words: "“We won't sign,”", quotation: "direct" },
    });
    expect(now([newer], added).statements).toMatchObject([
      { id: "r1#s1", speaker: "ines-quarro", act: "reject", review: { state: "corrected" } },
    ]);
  });
  test("follows its words into a changed report, and goes with them", () => {
    const moved = report("r1", "2031-03-01", { text: `Breaking. ${plain.text}` });
    expect(now([moved], added).statements[0].appearances[0].content).toEqual([words(moved, content.text)]);
    expect(now([report("r1", "2031-03-01", { text: "“We may sign,” Ines Quarro said." })], added).statements).toEqual(
      [],
    );
  });
  test("may be a meeting", () => {
    const decisions = decided({
      do: "add",
      list: "meetings",
      passages: [words(plain, "Ines Quarro and Jon Averil met in Ostrel")],
      fields: { status: "held", participants: ["Ines Quarro", "Jon Averil"], place: "Ostrel" },
    });
    expect(now([plain], ...decisions).meetings).toMatchObject([
      {
        kind: "meeting",
        status: "held",
        participants: ["ines-quarro", "jon-averil"],
        place: "Ostrel",
        on: { known: "unknown" },
        review: { state: "corrected" },
      },
    ]);
  });
  test("may be a position, of the party whose voice it is", () => {
    const fields: Correction = { actor: "Ines Quarro", issue: "the pact", stance: "against", firmness: "firm" };
    expect(
      now([plain], ...decided({ do: "add", list: "positions", passages: [content], fields })).positions,
    ).toMatchObject([
      { actor: "vastria", voice: "ines-quarro", issue: "the-pact", stance: "against", firmness: "firm" },
    ]);
  });
  test("beside another position on the same words is a second one, the same position isn't", () => {
    const stands = report("r1", "2031-03-01", {
      text: "Ruel rules out the harbour.",
      position: { who: "Ana Ruel", issue: "the harbour", stance: "against" },
    });
    const add = (fields: Correction): Deed => ({
      do: "add",
      list: "positions",
      passages: stands.positions[0].evidence,
      fields: { stance: "against", firmness: "firm", actor: "Ana Ruel", ...fields },
    });
    expect(now([stands], ...decided(add({ issue: "inspectors" }))).positions).toHaveLength(2);
    expect(now([stands], ...decided(add({ issue: "harbour" }))).positions).toHaveLength(1);
  });
  test("that lacks what it can't do without is none", () =>
    expect(
      now([plain], ...decided({ do: "add", list: "positions", passages: [content], fields: { actor: "Ines Quarro" } }))
        .positions,
    ).toEqual([]));
});

test("a note changes nothing", () => {
  const about = { entry: statement };
  expect(
    now(
      [said],
      ...decided(
        { do: "note", words: "ask the desk", ...about },
        { do: "note", words: "who?", actor: { name: "Ana Ruel" } },
        { do: "note", words: "which?", label: "the harbour" },
        { do: "note", words: "old", passages: [statement.passage] },
      ),
    ),
  ).toEqual(now([said]));
});
test("what is taken back twice stands again, and so on", () => {
  const [warn] = correct({ act: "warn" });
  const [undo] = decided({ do: "undo", decision: warn.id });
  const [redo] = decided({ do: "undo", decision: undo.id });
  const [again] = decided({ do: "undo", decision: redo.id });
  const act = (...decisions: Decision[]) => now([said], ...decisions).statements[0].act;
  expect([act(warn), act(warn, undo), act(warn, undo, redo), act(warn, undo, redo, again)]).toEqual([
    "warn",
    "assert",
    "warn",
    "assert",
  ]);
});
