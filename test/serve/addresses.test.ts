import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSeenBy } from "../../src/serve/addresses.js";
import { type Place, place } from "./serving.js";
import { type Team, team } from "./team.js";

const KEY = "k3y-0f-th3-d3sk";
const TEXT = "Tavia agreed to send observers to the valley, its minister Ana Ruel said on Tuesday in the capital.";

let press: Server;
let at: string;
let home: Place;
let desk: Team;

beforeAll(async () => {
  press = createServer((asked, answer) => {
    const isFeed = asked.url?.includes("feed") ?? false;
    answer.setHeader("content-type", isFeed ? "application/atom+xml" : "text/plain");
    answer.end(
      isFeed
        ? '<feed xmlns="http://www.w3.org/2005/Atom"><id>x:1</id><updated>2031-03-20T00:00:00Z</updated>' +
            "<entry><id>x:2</id><title>Observers</title><updated>2031-03-20T00:00:00Z</updated>" +
            `<content type="text">${TEXT}</content></entry></feed>`
        : TEXT,
    );
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => press.once("listening", resolve));
  at = `http://127.0.0.1:${(press.address() as AddressInfo).port}`;
  home = await place();
  desk = await team(home, { allowPrivate: true });
});
afterAll(async () => {
  await desk?.close();
  await home?.remove();
  press?.close();
});

/** Listens as somebody, does something, and gives what was heard until a job is told of as done. */
async function heardBy(role: "reader" | "editor", work: () => Promise<unknown>): Promise<string> {
  const stop = new AbortController();
  const answer = await fetch(new URL("/v1/events", desk.url), {
    headers: { cookie: await desk.signIn(role) },
    signal: stop.signal,
  });
  let heard = "";
  const doing = work();
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    heard += Buffer.from(chunk).toString();
    if (/"state":"done"/.test(heard)) break;
  }
  stop.abort();
  await doing;
  return heard;
}

describe("addresses that are keys", () => {
  test("of feeds are shown to those who add reports, of all others the host alone", async () => {
    const address = `${at}/${KEY}/feed.xml?token=${KEY}`;
    const watch = () => desk.as("editor", "/v1/subscriptions", { method: "POST", body: { url: address } });
    const heard = await heardBy("reader", watch);
    expect(heard).toContain(`"what":"${at}/…"`);
    expect(heard).not.toContain(KEY);
    for (const role of ["editor", "owner"] as const)
      expect((await desk.as(role, "/v1/subscriptions")).text).toContain(address);
    for (const role of ["reader", "reviewer"] as const) {
      const { text } = await desk.as(role, "/v1/subscriptions");
      expect(text).toContain(`${at}/…`);
      expect(text).not.toContain(KEY);
    }
  });

  test("of links too, and where a report was gathered from", async () => {
    const add = () => desk.as("editor", "/v1/reports", { method: "POST", body: { link: `${at}/page?key=${KEY}` } });
    expect(await heardBy("reader", add)).not.toContain(KEY);
    expect(
      await heardBy("editor", () =>
        desk.as("editor", "/v1/reports", { method: "POST", body: { link: `${at}/page?key=${KEY}` } }),
      ),
    ).toContain(KEY);
    const { entries } = (await desk.as("editor", "/v1/reports?limit=1000")).json<{
      entries: { id: string; url: string | null }[];
    }>();
    const added = entries.find(({ url }) => url?.includes(KEY));
    const gathered = async (role: "reader" | "editor") =>
      (await desk.as(role, `/v1/reports/${encodeURIComponent(added?.id ?? "")}`)).json<{ gathered: { from: string } }>()
        .gathered.from;
    expect(await gathered("editor")).toContain(KEY);
    expect(await gathered("reader")).toBe(`${at}/…`);
  });

  test("in any text are found", () => {
    const reader = { name: "Dana Lund", role: "reader" } as const;
    expect(asSeenBy(reader, `https://ana:${KEY}@lantern.example/a, item 3`)).toBe("https://lantern.example/…, item 3");
    expect(asSeenBy(reader, `archive.zip, https://lantern.example:8443/?k=${KEY}`)).toBe(
      "archive.zip, https://lantern.example:8443/…",
    );
    expect(asSeenBy(reader, "https://lantern.example/")).toBe("https://lantern.example/");
    expect(asSeenBy(reader, "no-list.txt")).toBe("no-list.txt");
    expect(asSeenBy({ ...reader, role: "editor" }, `https://lantern.example/?k=${KEY}`)).toContain(KEY);
  });
});
