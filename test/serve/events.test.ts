import { expect, test } from "vitest";
import { examples } from "../examples.js";
import { type Heard, heard } from "./heard.js";
import { served } from "./serving.js";

const { home, server } = await served();

/** Begins to listen. `all`: what is told until something is. */
async function listen(until: (one: Heard) => boolean, init: RequestInit = {}): Promise<{ all: Promise<Heard[]> }> {
  const stop = new AbortController();
  const answer = await server.ask("/v1/events", { ...init, signal: stop.signal });
  return { all: heard(answer, until).finally(() => stop.abort()) };
}

const note = async (words: string): Promise<string> =>
  (
    (await (await server.send("POST", "/v1/decisions", { do: "note", id: "orvane", words })).json()) as {
      decision: { id: string };
    }
  ).decision.id;
const isDecided = ({ data }: Heard): boolean => data.kind === "decided";

test("a decision is told as it is made", async () => {
  const { all } = await listen(isDecided);
  const decision = await note("One.");
  expect((await all).filter(isDecided).map(({ data }) => data.decision)).toEqual([decision]);
});

test("who comes back hears what it has missed, in order, and nothing twice", async () => {
  const { all } = await listen(isDecided);
  await note("Two.");
  const last = (await all).at(-1)?.id ?? "";
  const missed = [await note("Three."), await note("Four.")];
  const again = await listen(({ data }) => data.decision === missed[1], { headers: { "last-event-id": last } });
  expect((await again.all).map(({ data }) => data.decision)).toEqual(missed);
});

test("from the beginning on, for who asks for that", async () => {
  const { all } = await listen(isDecided, { headers: { "last-event-id": "0" } });
  expect((await all).filter(({ data }) => data.kind === "added")).toHaveLength(examples().length);
});

test("how a job goes, and that its report is there", async () => {
  const listening = await listen(({ data }) => data.job?.state === "done");
  await server.send("POST", "/v1/reports", { text: "Orvane will not sign, its envoy said on Monday.", title: "No" });
  const all = await listening.all;
  expect(all.map(({ data }) => data.kind)).toContain("added");
  expect(all.filter(({ data }) => data.kind === "progress").at(-1)?.data.job?.state).toBe("done");
});

test("no more than five hundred listen at once", async () => {
  const other = await home.serve();
  const listeners = Array.from({ length: 500 }, () => other.desk.hub.listen(null));
  expect((await other.ask("/v1/events")).status).toBe(429);
  for (const listener of listeners) listener.end();
  await other.close();
});

test("the server ends at once though somebody listens", async () => {
  const other = await home.serve();
  const answer = await other.ask("/v1/events");
  const ended = answer.text().catch(() => "cut off");
  await other.close();
  expect(await ended, "before it says that it is still there").not.toContain("still here");
});
