import { describe, expect, test } from "vitest";
import { Hosts } from "../../../src/gather/fetch/hosts.js";
import { type FeedState, newFeed, type Polled, pollFeed } from "../../../src/gather/fetch/poll-feed.js";
import { afterFailure, afterSuccess } from "../../../src/gather/fetch/schedule.js";
import { secondsOf } from "../../../src/gather/fetch/seconds.js";
import type { Gathered } from "../../../src/gather/gathered.js";
import { NO_FACTS } from "../../../src/gather/report.js";
import { gatherPolled } from "../../../src/gather/watch.js";
import { NOW, titleOf } from "../notation.js";
import { page, rss, rssItem } from "../pages.js";
import { serve, status } from "../server.js";

const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const poll = (state: FeedState, now: Date, force = false): Promise<Polled> =>
  pollFeed(state, { now, force, allowPrivate: true }, new Hosts({ every: 0 }));
const titles = ({ items }: Polled): (string | null)[] => items.map(({ title }) => title);

describe("a feed that is polled", () => {
  test("says what is new, what has changed, and nothing twice", async () => {
    let items = rssItem(2) + rssItem(1);
    const site = await serve({
      "/rss": (_, response) => void response.writeHead(200, { "content-type": "application/rss+xml" }).end(rss(items)),
    });
    const first = await poll(newFeed(site.at("/rss"), NOW), NOW);
    expect([first.status, titles(first), first.state.title]).toEqual([
      "new",
      ["Report 2 & more", "Report 1 & more"],
      "The Ansel Courier",
    ]);
    const second = await poll(first.state, minutesLater(30));
    expect([second.status, titles(second)]).toEqual(["same", []]);
    items = rssItem(3) + rssItem(2).replace("accept", "refuse") + rssItem(1);
    const third = await poll(JSON.parse(JSON.stringify(second.state)) as FeedState, minutesLater(60));
    expect(titles(third)).toEqual(["Report 3 & more", "Report 2 & more"]);
  });

  test("isn't asked before its time, unless it must be", async () => {
    const site = await serve({ "/rss": rss(rssItem(1), "<ttl>120</ttl>") });
    const { state } = await poll(newFeed(site.at("/rss"), NOW), NOW);
    expect(state.nextPollAt).toBe(minutesLater(120).toISOString());
    expect(await poll(state, minutesLater(119))).toMatchObject({ status: "waiting", state });
    expect((await poll(state, minutesLater(1), true)).status).toBe("same");
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/rss", "/robots.txt", "/rss"]);
  });

  test("is asked with what the server said last, and takes nothing for an answer", async () => {
    const site = await serve({
      "/rss": (request, response) =>
        void (request.headers["if-none-match"]
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"1"' }).end(rss(rssItem(1)))),
    });
    const { state } = await poll(newFeed(site.at("/rss"), NOW), NOW);
    const again = await poll(state, minutesLater(60));
    expect(again).toMatchObject({ status: "same", state: { etag: '"1"', seen: state.seen, failures: 0 } });
  });

  test("that has moved for good is asked there from then on", async () => {
    const site = await serve({
      "/old": (_, response) => void response.writeHead(301, { location: "/new" }).end(),
      "/new": rss(rssItem(1)),
    });
    expect((await poll(newFeed(site.at("/old"), NOW), NOW)).state.url).toBe(site.at("/new"));
  });

  test("that fails is asked ever more rarely, until it works again", async () => {
    let works = false;
    const site = await serve({
      "/rss": (_, response) => void (works ? response.end(rss(rssItem(1))) : response.writeHead(500).end()),
    });
    let state = newFeed(site.at("/rss"), NOW);
    const waits: number[] = [];
    for (let i = 0; i < 9; i++) {
      ({ state } = await poll(state, NOW, true));
      waits.push((Date.parse(state.nextPollAt!) - NOW.getTime()) / 60_000);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
    expect(state).toMatchObject({ failures: 9, error: "RAP-E-STATUS" });
    works = true;
    expect((await poll(state, NOW, true)).state).toMatchObject({ failures: 0, error: null });
  });

  test("that is gone for good isn't asked again; one that isn't a feed any more fails", async () => {
    const site = await serve({
      "/gone": status(410),
      "/page": "<html>no feed</html>",
      "/busy": status(503, { "retry-after": "7200" }),
    });
    const gone = await poll(newFeed(site.at("/gone"), NOW), NOW);
    expect(gone.state.nextPollAt).toBeNull();
    expect((await poll(gone.state, minutesLater(10_000_000))).status).toBe("waiting");
    expect(await poll(newFeed(site.at("/page"), NOW), NOW)).toMatchObject({
      status: "failed",
      error: { code: "RAP-E-FEED" },
    });
    expect((await poll(newFeed(site.at("/busy"), NOW), NOW)).state.nextPollAt).toBe(minutesLater(120).toISOString());
  });
});

test("what a poll brought comes to the pages behind it where programs may go, else to the feed's words", async () => {
  const site = await serve({
    "/2031/open": page("<title>A</title>"),
    "/2031/closed": page("<title>B</title>"),
    "/robots.txt": "User-agent: *\nDisallow: /2031/closed",
  });
  const item = (n: number, path: string): string =>
    rssItem(n).replaceAll(/https:\/\/courier\.example\.org\/2031\/report-\d/g, site.at(path));
  const feed = await serve({ "/rss": rss(item(1, "/2031/open") + item(2, "/2031/closed")) });
  const polled = await poll(newFeed(feed.at("/rss"), NOW), NOW);
  const all: Gathered[] = [];
  for await (const one of gatherPolled(polled, {
    facts: NO_FACTS,
    form: "text",
    fetch: { allowPrivate: true },
    hosts: new Hosts({ every: 0 }),
    now: () => NOW,
  }))
    all.push(one);
  expect(all.map(titleOf)).toEqual(["Orvane could accept observers", "Report 2 & more"]);
  expect(all).toMatchObject([
    {
      origin: {
        source: feed.at("/rss"),
        inside: ["courier-1", site.at("/2031/open")],
        itemId: "courier-1",
        type: "text/html; charset=utf-8",
      },
    },
    { origin: { itemId: "courier-2", type: "application/rss+xml; charset=utf-8" } },
  ]);
});

test.each<[Parameters<typeof afterSuccess>[0], number | null, number]>([
  [null, null, 30],
  [5, null, 15],
  [60, 7_200, 120],
  [99_999, null, 1_440],
])("after %s minutes and %s seconds is after %s minutes", (minutes, fresh, later) =>
  expect(afterSuccess(minutes, fresh, NOW)).toBe(minutesLater(later).toISOString()),
);

test("a server can ask for longer than a day", () =>
  expect(afterFailure(1, 604_800, NOW)).toBe(minutesLater(10_080).toISOString()));

test.each([
  ["120", 120],
  ["Thu, 20 Mar 2031 08:01:00 GMT", 60],
  ["Thu, 20 Mar 2031 07:00:00 GMT", 0],
  ["99999999", 604_800],
  ["soon", null],
  [undefined, null],
])("%s is %s seconds from now", (value, seconds) => expect(secondsOf(value, NOW)).toBe(seconds));
