import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { KEPT_FOR } from "../../src/serve/removals.js";
import { type Place, place, type Serving } from "./serving.js";

const REPORT = "2031-03-05-halyard";
let home: Place;
let server: Serving;
beforeAll(async () => {
  home = await place();
  server = await home.serve();
});
afterAll(async () => {
  await server?.close();
  await home?.remove();
});

const takeOut = (): Promise<Response> => server.send("DELETE", `/v1/reports/${REPORT}`);
const bringBack = (): Promise<Response> => server.send("POST", `/v1/reports/${REPORT}/restore`);
const codeOf = async (answer: Response): Promise<string> =>
  `${answer.status} ${((await answer.json()) as { error: { code: string } }).error.code}`;

test("a report that was taken out is brought back as it was, with what was decided on its words", async () => {
  const { entries } = await server.json<{ entries: { statements: { id: string }[] } }>(`/v1/reports/${REPORT}`);
  await server.send("POST", "/v1/decisions", { do: "confirm", id: entries.statements[0].id });
  const before = await server.json(`/v1/reports/${REPORT}`);
  expect((await takeOut()).status).toBe(204);
  expect((await server.ask(`/v1/reports/${REPORT}`)).status).toBe(404);
  expect((await bringBack()).status).toBe(204);
  expect(await server.json(`/v1/reports/${REPORT}`)).toEqual(before);
});

test("one that wasn't taken out, or was brought back already, is missed", async () => {
  expect(await codeOf(await bringBack())).toBe("404 RAP-E-NO-REPORT");
  expect(await codeOf(await server.send("POST", "/v1/reports/nothing/restore"))).toBe("404 RAP-E-NO-REPORT");
});

test("nothing of it is kept after ten minutes", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  server.desk.removals.keep({ report: "gone", versions: [], places: [], read: null });
  vi.advanceTimersByTime(KEPT_FOR - 1);
  expect(server.desk.removals.get("gone").report).toBe("gone");
  vi.advanceTimersByTime(1);
  expect(() => server.desk.removals.get("gone")).toThrow(/ten minutes/);
  vi.useRealTimers();
});

test("one whose id has come again isn't put in its place", async () => {
  const { doc, gathered } = (await server.desk.store.report(REPORT))!;
  const { reading, by } = (await server.desk.store.reading(REPORT))!;
  await takeOut();
  await server.desk.store.add(doc, gathered, reading, by);
  expect(await codeOf(await bringBack())).toBe("409 RAP-E-REPORT-THERE");
});
