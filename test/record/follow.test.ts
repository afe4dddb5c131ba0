import { describe, expect, test } from "vitest";
import type { Correction, Decision, Deed, EntryRef, List } from "../../src/record/decisions.js";
import { recordOf } from "../../src/record/record-of.js";
import type { Record } from "../../src/record/record.js";
import { exported } from "../../src/exchange/export.js";
import { EXCHANGE_NAMES } from "../../src/exchange/formats.js";
import { briefOf } from "../../src/write/brief/brief.js";
import { briefInMarkdown } from "../../src/write/brief/markdown.js";
import { codedInDna } from "../../src/exchange/in/dna.js";
import { quarrel, quarrelIntake } from "./quarrel.js";

let n = 0;
const decided = (...deeds: Deed[]): Decision[] =>
  deeds.map((deed) => ({
    id: `d${(n += 1)}`,
    by: "ana",
    at: `2031-04-01T00:00:${String(n % 60).padStart(2, "0")}Z`,
    ...deed,
  }));
const now = (...decisions: Decision[]): Record => recordOf([quarrelIntake], { decisions });
const refTo = (list: List, key: string): EntryRef => {
  const { statements, meetings, positions } = quarrelIntake;
  const passage =
    statements.find(({ statement }) => statement === key)?.content[0] ??
    meetings.find(({ meeting }) => meeting === key)?.evidence[0] ??
    positions.find(({ position }) => position === key)?.evidence[0];
  return { list, passage: passage! };
};
const correct = (list: List, key: string, fields: Correction): Decision[] =>
  decided({ do: "correct", entry: refTo(list, key), fields });
const everySpeaker = (speaker: string | null): Decision[] =>
  ["q1#s1", "q1#s2", "q1#s3"].flatMap((key) => correct("statements", key, { speaker }));

const ZED = "zed-marlow";

describe("a corrected speaker is that of", () => {
  test("the positions that he takes, and what he says of others", () =>
    expect(
      now(...everySpeaker("Zed Marlow")).positions.map(({ id, actor, claimedBy, statement }) => [
        id,
        actor,
        claimedBy,
        statement,
      ]),
    ).toEqual([
      ["q1#p2", "jon-averil", ZED, "q1#s2"],
      ["q1#p1", ZED, null, "q1#s1"],
      ["q1#p3", ZED, null, "q1#s3"],
    ]));
  test("meetings that are told by “I”, and according to whom", () =>
    expect(now(...everySpeaker("Zed Marlow")).meetings).toMatchObject([
      { participants: ["jon-averil", ZED], history: [{ according: "q1#s1" }] },
    ]));
  test("what doesn't sit together, told anew", () =>
    expect(now(...everySpeaker("Zed Marlow")).discrepancies).toMatchObject([
      { actor: ZED, why: expect.stringMatching(/^Zed Marlow is against “the harbour” .*2031-03-10.*, then for it/) },
    ]));
  test("not what somebody else says", () => {
    const record = now(...correct("statements", "q1#s2", { speaker: "Zed Marlow" }));
    expect(record.positions.map(({ id, voice, claimedBy }) => [id, voice, claimedBy])).toEqual([
      ["q1#p2", null, ZED],
      ["q1#p1", "otto-veld", null],
      ["q1#p3", "otto-veld", null],
    ]);
  });
  test("nobody's, where nobody is known to have said it", () => {
    const record = now(...everySpeaker(null));
    expect([record.positions, record.discrepancies]).toEqual([[], []]);
    expect(record.meetings).toMatchObject([{ participants: ["jon-averil"] }]);
  });
  test("whom a person has named for the position stays", () =>
    expect(
      now(
        ...correct("positions", "q1#p1", { actor: "Ines Quarro" }),
        ...correct("statements", "q1#s1", { speaker: "Zed Marlow" }),
      ).positions.find(({ id }) => id === "q1#p1"),
    ).toMatchObject({ actor: "ines-quarro" }));
});

describe("a corrected day is that of", () => {
  const record = now(...correct("statements", "q1#s1", { on: "2031-02-01" }));
  test("the positions taken then", () =>
    expect(record.positions.map(({ id, on }) => [id, on.value])).toEqual([
      ["q1#p2", "2031-03-14"],
      ["q1#p1", "2031-02-01"],
      ["q1#p3", "2031-03-14"],
    ]));
  test("meetings of “today”", () =>
    expect(record.meetings).toMatchObject([
      { on: { value: "2031-02-01" }, history: [{ on: { value: "2031-02-01" } }] },
    ]));
  test("what doesn't sit together", () => expect(record.discrepancies[0].why).toContain("2031-02-01"));
});

describe("a corrected stance", () => {
  test("that agrees with the other side leaves nothing that doesn't sit together", () =>
    expect(now(...correct("positions", "q1#p1", { stance: "for" })).discrepancies).toEqual([]));
  test("that still doesn't agree is told as it is", () =>
    expect(now(...correct("positions", "q1#p3", { stance: "noncommittal" })).discrepancies).toMatchObject([
      { why: expect.stringContaining("noncommittal on it") },
    ]));
  test("on another issue is no side of it any more", () =>
    expect(now(...correct("positions", "q1#p1", { issue: "ferry fares" })).discrepancies).toEqual([]));
});

describe("the sides of a meeting, corrected,", () => {
  test("are those who weren't absent", () => {
    expect(now().meetings[0].absent).toMatchObject([{ actor: "league" }]);
    expect(now(...correct("meetings", "q1#m1", { participants: ["Otto Veld", "League"] })).meetings[0]).toMatchObject({
      participants: ["league", "otto-veld"],
      absent: [],
    });
  });
});

describe("a statement that a person removed", () => {
  const removed = decided({ do: "reject", entry: refTo("statements", "q1#s1") });
  test("takes with it what was taken in it, and tells of no meeting", () => {
    const record = now(...removed);
    expect(record.positions.map(({ id }) => id)).toEqual(["q1#p2", "q1#p3"]);
    expect(record.discrepancies).toEqual([]);
    expect(record.meetings).toMatchObject([{ history: [{ according: null }] }]);
  });
  test("but not what a person has confirmed", () =>
    expect(
      now(...decided({ do: "confirm", entry: refTo("positions", "q1#p1") }), ...removed).positions.map(({ id }) => id),
    ).toContain("q1#p1"));
  test("comes back with all that it took", () =>
    expect(now(...removed, ...decided({ do: "undo", decision: removed[0].id }))).toEqual(now()));
});

test("what is taken back is as it was, with all that followed", () => {
  const all = [
    ...everySpeaker("Zed Marlow"),
    ...correct("statements", "q1#s1", { on: "2031-02-01" }),
    ...correct("positions", "q1#p3", { stance: "against" }),
    ...correct("meetings", "q1#m1", { participants: ["League"], status: "declined" }),
  ];
  const back = now(...all, ...all.reverse().flatMap(({ id }) => decided({ do: "undo", decision: id })));
  const whole = now();
  // Names that a person gave stay known.
  const known = new Set(whole.actors.map(({ id }) => id));
  expect({ ...back, actors: back.actors.filter(({ id }) => known.has(id)) }).toEqual(whole);
});

/** All that a record is shown as, but for who is named in reports. */
async function shown(record: Record): Promise<Map<string, string>> {
  const entries = { ...record, actors: record.actors.filter(({ id }) => id !== "otto-veld") };
  const shown = new Map([["brief", briefInMarkdown(briefOf(entries, { since: null, on: null }))]]);
  for (const format of EXCHANGE_NAMES) {
    const texts: string[] = [];
    for await (const { stem, extension, content } of exported(entries, format, (report) =>
      report === quarrel.id ? quarrel.text : null,
    )) {
      if (stem + extension === "annotation.conf") continue; // what may be said, not what is
      const bytes = Buffer.concat([...content].map((part) => Buffer.from(part as Uint8Array)));
      texts.push(extension === ".dna" ? JSON.stringify(await codedInDna(bytes)) : bytes.toString("latin1"));
    }
    shown.set(format, texts.join("\n"));
  }
  return shown;
}

describe("entries that still show what it was before it was corrected", () => {
  test.each([
    ["a speaker", everySpeaker("Zed Marlow"), /otto.veld/i],
    ["a day", correct("statements", "q1#s1", { on: "2031-02-01" }), /2031-?03-?10/],
    ["a stance", correct("positions", "q1#p1", { stance: "for" }), /\bagainst\b/],
    ["an issue", [...correct("positions", "q1#p2", { issue: "ferry fares" })], /"issue": ?"inspectors"/],
    [
      "the sides of a meeting",
      correct("meetings", "q1#m1", { participants: ["Jon Averil", "League"] }),
      /League was left out|left-out/,
    ],
    ["a meeting's status", correct("meetings", "q1#m1", { status: "declined" }), /\bheld\b/i],
  ])("%s: none, in the brief and in every export", async (_, decisions, old) => {
    const before = await shown(now());
    expect([...before].filter(([, text]) => old.test(text)).length).toBeGreaterThan(2);
    const still = [...(await shown(now(...decisions)))]
      .filter(([, text]) => old.test(text))
      .map(
        ([name, text]) =>
          `${name}: ${old.exec(text)?.index} ` +
          `${text.slice(Math.max(0, (old.exec(text)?.index ?? 0) - 80), (old.exec(text)?.index ?? 0) + 40)}`,
      );
    expect(still).toEqual([]);
  });
});
