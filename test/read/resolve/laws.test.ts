import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { rarely } from "../../rarely.js";
import type { Dossier } from "../../../src/document/dossier.js";
import { loadReader } from "../../../src/index.js";
import { docOf } from "../reading.js";
import { cpuOf } from "../../cpu.js";
import { runs } from "../../effort.js";

const reader = await loadReader({ model: "light" });

const word = fc.oneof(
  fc.constantFrom(
    "Irsa Tolvik",
    "Mr",
    "Ms Tolvik",
    "President",
    "the president",
    "foreign minister",
    "of",
    "Orvane",
    "Orvanian",
    "US",
    "US-North Korean",
    "the North",
    "North and South Korea",
    "Moscow",
    "in",
    "said",
    "that",
    "he",
    "she",
    "they",
    "it",
    "we",
    "I",
    "who",
    ",",
    ".",
    "“",
    "”",
    '"',
    "and",
    "both sides",
    "the two leaders",
    "officials",
    "a diplomat",
    "one of",
    "'s",
    "\n\n",
    "(",
    ")",
    "-",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 50 }).map((words) => words.join(" "));

describe("whatever the text", () => {
  it("every mention lies in it, ids are unique, and what is pointed at is there", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        const { actors, statements } = await reader.read(docOf(t));
        const ids = actors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, mentions, roles, speaksFor, name } of actors) {
          expect(id).not.toBe("");
          expect(name).not.toBe("");
          expect(mentions.length).toBeGreaterThan(0);
          for (const { start, end } of [...mentions, ...roles.map((r) => r.evidence)])
            expect(0 <= start && start < end && end <= t.length).toBe(true);
          for (const other of [speaksFor, ...roles.map((r) => r.of)]) if (other !== null) expect(ids).toContain(other);
          expect(speaksFor).not.toBe(id);
        }
        for (const { speaker } of statements) if (speaker !== null) expect(ids).toContain(speaker);
      }),
      runs(60),
    );
  });

  it("the same text gives the same actors", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        expect((await reader.read(docOf(t))).actors).toEqual((await reader.read(docOf(t))).actors);
      }),
      runs(20),
    );
  });
});

describe("a dossier's cast", () => {
  const dossier: Dossier = {
    name: null,
    issues: [],
    cast: [
      {
        id: "orvane",
        name: "Orvane",
        kind: "state",
        aliases: ["Teshk", "the Lantern Palace", "Orvanian"],
        roles: [],
        speaksFor: null,
      },
      {
        id: "tolvik",
        name: "Irsa Tolvik",
        kind: "person",
        aliases: ["the iron lady"],
        roles: [{ title: "foreign minister", of: "orvane" }],
        speaksFor: "orvane",
      },
      { id: "fr", name: "France", kind: "state", aliases: [], roles: [], speaksFor: null },
    ],
  };
  const actorsIn = async (t: string): Promise<string[]> =>
    (await reader.read(docOf(t), { dossier })).actors.map(({ id }) => id);

  test("gives its ids to whom it names", async () =>
    expect(await actorsIn("Teshk said no. Tolvik said so too.")).toEqual(["orvane", "tolvik"]));
  test("takes the place of what is generally known", async () =>
    expect(await actorsIn("Paris said no.")).toEqual(["fr"]));
  test("is added to", async () => expect(await actorsIn("Ana Ruel met Irsa Tolvik.")).toEqual(["ana-ruel", "tolvik"]));
  test("brings its roles", async () => {
    const { actors } = await reader.read(docOf("Irsa Tolvik met the Orvanian envoy."), { dossier });
    expect(actors[0]).toMatchObject({ id: "tolvik", speaksFor: "orvane" });
  });
});

rarely("time grows with the length of a text and not faster", async () => {
  const report =
    "Orvanian Foreign Minister Irsa Tolvik told reporters that she would meet him. “We are ready,” she said. US " +
    "and South Korean officials said they knew. ";
  const time = (times: number): Promise<number> =>
    cpuOf(() => reader.read(docOf(`${report.repeat(5)}\n\n`.repeat(times))));
  await time(20);
  const [short, long] = [await time(15), await time(120)];
  expect(long).toBeLessThan(short * 24);
});
