import { beforeEach, describe, expect, test } from "vitest";
import type { RecordedStatement } from "../../src/record/record.js";
import type { Conflict, Decided, EntryAnswer } from "../../src/serve/api/answers.js";
import { served } from "./serving.js";

let name = "Ona";
const { server } = await served({
  whoIs: (c) => ({ name: c.req.header("x-who") ?? name, role: "editor", person: null, token: null }),
});
const statements = (await server.json<{ entries: RecordedStatement[] }>("/v1/statements?limit=1000")).entries;
beforeEach(() => {
  name = "Ona";
});

const decide = async (wish: object): Promise<Response> => server.send("POST", "/v1/decisions", wish);
const entryOf = (id: string): Promise<EntryAnswer> => server.json(`/v1/entries/${encodeURIComponent(id)}`);

test("a decision is in the entry, in its history and in the journal, with who made it", async () => {
  const { id } = statements[0];
  const { decision, entry } = (await (await decide({ do: "confirm", id, seen: null })).json()) as Decided;
  expect(entry).toMatchObject({ id, review: { state: "confirmed", by: "Ona" } });
  expect((await entryOf(id)).history.map((one) => one.id)).toEqual([decision.id]);
  const { entries } = await server.json<{ entries: { id: string; by: string }[] }>("/v1/decisions?limit=1");
  expect(entries).toMatchObject([{ id: decision.id, by: "Ona" }]);
});

test("what somebody else has decided since is told, with the entry as it is now, and nothing is changed", async () => {
  const { id } = statements[1];
  await decide({ do: "confirm", id, seen: null });
  name = "Ruel";
  const answer = await decide({ do: "reject", id, seen: null });
  expect(answer.status).toBe(409);
  const { error, entry, history } = (await answer.json()) as Conflict;
  expect([error.code, history.length]).toEqual(["RAP-E-DECIDED-SINCE", 1]);
  expect(entry).toMatchObject({ review: { state: "confirmed", by: "Ona" } });
  expect((await decide({ do: "reject", id, seen: history[0].id })).status).toBe(201);
});

test("of two at the same time one is told of the other", async () => {
  const { id } = statements[2];
  const both = ["Ona", "Ruel"].map((who) =>
    server.ask("/v1/decisions", {
      method: "POST",
      headers: { "content-type": "application/json", "x-who": who },
      body: JSON.stringify({ do: who === "Ona" ? "confirm" : "reject", id, seen: null }),
    }),
  );
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await entryOf(id)).history).toHaveLength(1);
});

test("one's last is taken back and done again; nothing is deleted", async () => {
  const { id } = statements[3];
  const state = async (): Promise<string> => ((await entryOf(id)).entry as RecordedStatement).review.state;
  await decide({ do: "reject", id });
  await server.send("POST", "/v1/decisions/undo", {});
  expect(await state()).toBe("machine");
  await server.send("POST", "/v1/decisions/redo", {});
  expect(await state()).toBe("rejected");
  expect((await entryOf(id)).history).toHaveLength(3);
});

describe("a correction", () => {
  test("changes the words and who says them, and is kept with what is meant", async () => {
    const { id, appearances } = statements.find(
      ({ speaker, appearances }) =>
        speaker !== null && appearances.length === 1 && appearances[0].content[0].text.length > 30,
    ) as RecordedStatement;
    const [words] = appearances[0].content;
    const shorter = { ...words, end: words.end - 1, text: words.text.slice(0, -1) };
    const { entry } = (await (
      await decide({ do: "correct", id, fields: { speaker: "Mara Tolvik", content: [shorter] } })
    ).json()) as Decided;
    expect(entry).toMatchObject({
      review: { state: "corrected" },
      appearances: [{ content: [{ text: shorter.text }] }],
    });
  });
  test("of words that the report doesn't hold is refused", async () =>
    expect(
      (
        await decide({
          do: "correct",
          id: statements[5].id,
          fields: { content: [{ report: statements[5].appearances[0].report, start: 0, end: 5, text: "Never" }] },
        })
      ).status,
    ).toBe(422));
});

test("what was missed is added by its words", async () => {
  const { report } = statements[6].appearances[0];
  const { text } = await server.json<{ text: string }>(`/v1/reports/${report}`);
  const answer = await decide({
    do: "add",
    list: "statements",
    passages: [{ report, start: 3, end: 40, text: text.slice(3, 40) }],
    fields: { speaker: "Mara Tolvik", act: "deny" },
  });
  expect(answer.status).toBe(201);
  expect(((await answer.json()) as Decided).entry).toMatchObject({
    act: "deny",
    appearances: [{ content: [{ start: 3, end: 40 }] }],
  });
});

test("actors are merged, and parted again", async () => {
  const { entries } = await server.json<{ entries: { id: string; name: string }[] }>("/v1/actors?limit=1000");
  const [one, other] = entries.filter(({ id }) => ["vidmar-skell", "august-merrow"].includes(id));
  const { entry } = (await (await decide({ do: "merge-actors", ids: [one.id, other.id] })).json()) as Decided;
  expect(entry).toMatchObject({ aliases: expect.arrayContaining([other.name]) });
  // Either id leads to it.
  for (const id of [one.id, other.id])
    expect((await server.json<{ entry: { id: string } }>(`/v1/actors/${id}`)).entry.id).toBe(
      (entry as { id: string }).id,
    );
  await server.send("POST", "/v1/decisions/undo", {});
  expect((await server.json<{ entry: { id: string } }>(`/v1/actors/${other.id}`)).entry.id).toBe(other.id);
});

test("what comes to nothing is refused, with what to do instead", async () => {
  const { entries } = await server.json<{ entries: { id: string }[] }>("/v1/actors?q=Merrow");
  const answer = await decide({ do: "merge-actors", ids: [entries[0].id, entries[0].id] });
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { error: { code: "RAP-E-NO-EFFECT", remedy: expect.stringContaining("rapporteur actors") } },
  ]);
});

test("days that there aren't are refused, in questions and in corrections", async () => {
  for (const day of ["2031-02-30", "2031-13", "2031-13-01"]) {
    for (const path of ["/v1/statements", "/v1/matrix", "/v1/reports"])
      expect((await server.ask(`${path}?until=${day}`)).status, `${path} ${day}`).toBe(400);
    expect((await decide({ do: "correct", id: statements[0].id, fields: { on: day } })).status, day).toBe(422);
  }
});

test("a discrepancy is settled, and says so", async () => {
  const { entries } = await server.json<{ entries: { id: string }[] }>("/v1/discrepancies?limit=1");
  expect((await (await decide({ do: "settle", id: entries[0].id, seen: null })).json()) as Decided).toMatchObject({
    entry: { outcome: "settled" },
  });
});

test("what nobody has looked at comes in order of doubt, and is out of it once somebody has", async () => {
  const { entries } = await server.json<{ entries: { doubt: number; entry: { id: string } }[] }>("/v1/queue?limit=5");
  expect(entries.map(({ doubt }) => doubt)).toEqual(entries.map(({ doubt }) => doubt).sort((a, b) => b - a));
  await decide({ do: "confirm", id: entries[0].entry.id });
  expect(
    (await server.json<{ entries: { entry: { id: string } }[] }>("/v1/queue?limit=5")).entries.map(
      ({ entry }) => entry.id,
    ),
  ).not.toContain(entries[0].entry.id);
});
