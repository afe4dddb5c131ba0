import { expect, test } from "vitest";
import type { Decided, ReportAnswer } from "../../src/serve/api/answers.js";
import { served } from "./serving.js";

const { server } = await served();
const TEXT =
  "Pilots stay out\n\nMoira Penhale said on Tuesday that the pilots would not go back. She met Ana Ruel yesterday.";
const FRAMED =
  "Talks are off\n\nOSTREL, March 14, 2031 (Halyard) — The harbour stays shut, Jon Averil said on Thursday.";

const post = (path: string, body: object): Promise<Response> => server.send("POST", path, body);
/** The report that a text was added as, once it is in. */
async function added(body: object): Promise<ReportAnswer> {
  const { job } = (await (await post("/v1/reports", body)).json()) as { job: { id: string } };
  await server.desk.jobs.idle();
  const { items } = await server.json<{ items: { report: string; undated: boolean }[] }>(`/v1/jobs/${job.id}`);
  return { ...(await reportOf(items[0].report)), undated: items[0].undated } as ReportAnswer;
}
const reportOf = (id: string): Promise<ReportAnswer> => server.json(`/v1/reports/${encodeURIComponent(id)}`);
const daysIn = ({ entries }: ReportAnswer) => [...entries.statements, ...entries.meetings].map(({ on }) => on?.value);

test("what a text tells of itself is said at once", async () => {
  expect(await (await post("/v1/facts", { text: FRAMED })).json()).toEqual({
    publishedAt: "2031-03-14",
    title: "Talks are off",
    outlet: "Halyard",
  });
  expect(await (await post("/v1/facts", { text: "It rained." })).json()).toEqual({
    publishedAt: null,
    title: null,
    outlet: null,
  });
  const long = `Talks are off\n\n${`${TEXT}\n\n`.repeat(5_000)}Ostrel, 14 March 2031`;
  expect(await (await post("/v1/facts", { text: long })).json()).toEqual({
    publishedAt: "2031-03-14",
    title: "Talks are off",
    outlet: null,
  });
  expect((await post("/v1/facts", { text: " " })).status).toBe(422);
});

test("a pasted text is dated by itself, and reaches what moved today", async () => {
  const today = async (): Promise<number> =>
    (await server.json<{ reports: number }>("/v1/today?since=2031-03-14")).reports;
  const before = await today();
  const { report } = await added({ text: FRAMED });
  expect(report).toMatchObject({
    publishedAt: "2031-03-14",
    title: "Talks are off",
    outlet: "Halyard",
    found: { publishedAt: { start: 23, end: 37 } },
  });
  expect(await today()).toBe(before + 1);
});

test("one without a day says so; given one, it is read anew with it, and undo takes that back", async () => {
  const before = await added({ text: TEXT });
  expect(before).toMatchObject({ undated: true, report: { publishedAt: null, title: "Pilots stay out" } });
  const { id } = before.report;
  const answer = await post("/v1/decisions", {
    do: "correct-report",
    id,
    fields: { publishedAt: "2031-03-20" },
    seen: null,
  });
  expect(answer.status).toBe(201);
  const { decision } = (await answer.json()) as Decided;
  expect(await reportOf(id)).toMatchObject({ report: { publishedAt: "2031-03-20", review: { state: "corrected" } } });
  expect(daysIn(await reportOf(id))).toEqual(["2031-03-18", "2031-03-19"]);
  expect(await server.json<{ entries: object[] }>(`/v1/decisions?entry=${id}`)).toMatchObject({
    entries: [{ id: decision.id, do: "correct-report", fields: { publishedAt: "2031-03-20" } }],
  });
  await post("/v1/decisions/undo", {});
  expect(daysIn(await reportOf(id))).toEqual([null, null]);
  await post("/v1/decisions/redo", {});
  expect(daysIn(await reportOf(id))).toEqual(["2031-03-18", "2031-03-19"]);
});

test.each([
  [{ publishedAt: "2031-02-30" }, 400],
  [{ publishedAt: "soon" }, 400],
  [{ title: "" }, 400],
  [{}, 400],
  [{ url: "https://x.example" }, 400],
])("%j is no correction of a report", async (fields, status) => {
  const [{ id }] = (await server.json<{ entries: { id: string }[] }>("/v1/reports?limit=1")).entries;
  expect((await post("/v1/decisions", { do: "correct-report", id, fields })).status).toBe(status);
});

test("of a report that isn't there nothing is corrected", async () =>
  expect((await post("/v1/decisions", { do: "correct-report", id: "nothing", fields: { title: "x" } })).status).toBe(
    404,
  ));

test("a pasted export is refused by its name", async () => {
  const answer = await post("/v1/reports", {
    text: "TY  - NEWS\nTI  - Harbour to stay shut\nDA  - 2031/03/14/\nER  - \n",
  });
  expect([answer.status, await answer.json()]).toEqual([
    422,
    { error: { code: "RAP-E-FORM-DATABASE", message: expect.stringContaining("RIS"), remedy: expect.any(String) } },
  ]);
});
