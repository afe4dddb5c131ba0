import { expect, test } from "vitest";
import { served } from "./serving.js";

const { home, server } = await served();

interface Heard {
  readonly id: string | null;
  readonly data: { readonly kind: string; readonly report?: string; readonly decision?: string; readonly job?: { readonly state: string } };
}

/** What is told until something is. */
async function heard(until: (one: Heard) => boolean, init: RequestInit = {}): Promise<Heard[]> {
  const stop = new AbortController();
  const answer = await server.ask("/v1/events", { ...init, signal: stop.signal });
  const all: Heard[] = [];
  let text = "";
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const messages = text.split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const data = /^data: (.*)$/m.exec(message)?.[1];
      if (data) all.push({ id: /^id: (.*)$/m.exec(message)?.[1] ?? null, data: JSON.parse(data) as Heard["data"] });
    }
    if (all.some(until)) break;
  }
  stop.abort();
  return all;
}

const note = async (words: string): Promise<string> => ((await (await server.send("POST", "/v1/decisions", { do: "note", id: "orvane", words })).json()) as { decision: { id: string } }).decision.id;
const isDecided = ({ data }: Heard): boolean => data.kind === "decided";

test("a decision is told as it is made", async () => {
  const listening = heard(isDecided);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const decision = await note("One.");
  expect((await listening).filter(isDecided).map(({ data }) => data.decision)).toEqual([decision]);
});

test("who comes back hears what it has missed, in order, and nothing twice", async () => {
  const listening = heard(isDecided);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await note("Two.");
  const last = (await listening).at(-1)?.id ?? "";
  const missed = [await note("Three."), await note("Four.")];
  const again = await heard(({ data }) => data.decision === missed[1], { headers: { "last-event-id": last } });
  expect(again.map(({ data }) => data.decision)).toEqual(missed);
});

test("from the beginning on, for who asks for that", async () => {
  const all = await heard(isDecided, { headers: { "last-event-id": "0" } });
  expect(all.filter(({ data }) => data.kind === "added")).toHaveLength(12);
});

test("how a job goes, and that its report is there", async () => {
  const listening = heard(({ data }) => data.job?.state === "done");
  await new Promise((resolve) => setTimeout(resolve, 200));
  await server.send("POST", "/v1/reports", { text: "Orvane will not sign, its envoy said on Monday.", title: "No" });
  const all = await listening;
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
  const from = performance.now();
  await other.close();
  await ended;
  expect(performance.now() - from).toBeLessThan(2_000);
});
