import { describe, expect, test } from "vitest";
import { page, rss } from "../../gather/pages.js";
import { serve } from "../../gather/server.js";
import { heldIn } from "../gathering.js";
import { added, emptyEachTime, files, GRAIN, HARBOUR, item, LEAGUE, store } from "./adding.js";

emptyEachTime();

describe("an item of a feed is known by its address and by what the feed calls it", () => {
  /** What becomes of the items of a feed, each time that it is added. */
  const polled = async (...polls: string[][]): Promise<string[][]> => {
    const all: string[][] = [];
    for (const items of polls) {
      await files({ "feed.xml": rss(items.join("")) });
      all.push(await added("feed.xml"));
    }
    return all;
  };
  const outcomes = (polls: readonly string[][]): string[][] =>
    polls.map((poll) => poll.map((became) => became.split(" ")[0]));
  const live = "https://live.example.org/harbour";

  test.each<[string, string[]]>([
    [
      "that differ in nothing but what stands after #",
      [
        item({ link: `${live}#p1`, guid: `${live}#p1`, text: HARBOUR }),
        item({ link: `${live}#p2`, guid: `${live}#p2`, text: LEAGUE }),
        item({ link: `${live}#p3`, text: GRAIN }),
      ],
    ],
    [
      "that all point at one page",
      [
        item({ link: live, guid: "a", text: HARBOUR }),
        item({ link: live, guid: "b", text: LEAGUE }),
        item({ link: live, guid: `${live}#c`, isLink: true, text: GRAIN }),
      ],
    ],
    [
      "that all point at one page and are called nothing",
      [item({ link: live, text: HARBOUR }), item({ link: live, text: LEAGUE })],
    ],
    [
      "that point at the front page",
      [
        item({ link: "https://live.example.org/", guid: "1", text: HARBOUR }),
        item({ link: "https://live.example.org", guid: "2", text: LEAGUE }),
      ],
    ],
    [
      "that are all called the same",
      [
        item({ link: `${live}/a`, guid: "news", text: HARBOUR }),
        item({ link: `${live}/b`, guid: "news", text: LEAGUE }),
      ],
    ],
    [
      "that have no address",
      [item({ guid: "1", text: HARBOUR }), item({ guid: "2", text: LEAGUE }), item({ text: GRAIN })],
    ],
  ])("those %s are as many reports, and nothing new when it is asked again", async (_, items) => {
    const [first, ...later] = await polled(items, items, [...items].reverse());
    expect(new Set(first).size).toBe(items.length);
    expect(first.every((became) => became.startsWith("new "))).toBe(true);
    expect(new Set(later.flat().map((became) => became.split(" ")[0]))).toEqual(new Set(["known"]));
    expect(Object.values(await heldIn(store)).every((texts) => texts.length === 1)).toBe(true);
  });

  test.each<[string, string, string]>([
    [
      "its address",
      item({ link: live, guid: "x1", text: HARBOUR }),
      item({ link: `${live}?utm_source=rss`, guid: "x2", text: GRAIN }),
    ],
    [
      "its guid, where its address has changed",
      item({ link: `${live}/talks`, guid: "tag:live.example.org,2031:1", text: HARBOUR }),
      item({ link: `${live}/talks-fail`, guid: "tag:live.example.org,2031:1", text: GRAIN }),
    ],
    [
      "its address, where its guid counts versions",
      item({ link: `${live}?at=rss`, guid: `${live}#0`, isLink: true, text: HARBOUR }),
      item({ link: `${live}?at=rss`, guid: `${live}#1`, isLink: true, text: GRAIN }),
    ],
    ["its guid, where it has no address", item({ guid: "17", text: HARBOUR }), item({ guid: "17", text: GRAIN })],
  ])("another text under %s is a new version", async (_, before, after) => {
    expect(outcomes(await polled([before], [after], [after]))).toEqual([["new"], ["changed"], ["known"]]);
    expect(Object.values(await heldIn(store))).toEqual([[HARBOUR, GRAIN]]);
  });

  test("a name without an address means nothing outside its feed", async () => {
    await files({ "a.xml": rss(item({ guid: "1", text: HARBOUR })), "b.xml": rss(item({ guid: "1", text: LEAGUE })) });
    expect(outcomes([await added("a.xml", "b.xml", "a.xml", "b.xml")])).toEqual([["new", "new", "known", "known"]]);
  });

  test("two feeds that tell one item in other words don't change it in turn", async () => {
    await files({
      "world.xml": rss(item({ link: live, text: HARBOUR })),
      "talks.xml": rss(item({ link: live, text: `${HARBOUR} ${LEAGUE}` })),
    });
    expect(
      outcomes([
        await added("world.xml", "talks.xml"),
        await added("world.xml", "talks.xml"),
        await added("talks.xml", "world.xml"),
      ]),
    ).toEqual([
      ["new", "changed"],
      ["known", "known"],
      ["known", "known"],
    ]);
  });

  test("what tells only its beginning doesn't replace all of it", async () => {
    await files({
      "all.xml": rss(item({ link: live, text: `${HARBOUR} ${LEAGUE}` })),
      "some.xml": rss(item({ link: live, text: `${HARBOUR.slice(0, 40)} […]` })),
    });
    expect(outcomes([await added("all.xml", "some.xml")])).toEqual([["new", "known"]]);
    expect(Object.values(await heldIn(store))).toEqual([[`${HARBOUR} ${LEAGUE}`]]);
  });
});

describe("a page is known by its address", () => {
  const article = (words: string): string =>
    `<p>${words}</p><p>The talks go on in the old customs house, where the two sides had met in the spring.</p>`;

  test("whichever way one came to it", async () => {
    let text = HARBOUR;
    const site = await serve({
      "/talks": (_, response) =>
        void response.writeHead(200, { "content-type": "text/html" }).end(page("", article(text))),
    });
    await files({ "feed.xml": rss(item({ link: site.at("/talks"), text: HARBOUR })) });
    const [item1] = await added("feed.xml");
    expect(await added(site.at("/talks"))).toEqual([item1.replace(/new (.*)/, "changed $1 2")]);
    expect(await added("feed.xml", `${site.at("/talks")}?utm_source=x`)).toEqual([
      item1.replace(/new (.*)/, "known $1 2"),
      item1.replace(/new (.*)/, "known $1 2"),
    ]);
    text = GRAIN;
    expect(await added(site.at("/talks"))).toEqual([item1.replace(/new (.*)/, "changed $1 3")]);
  });

  test("pages that were saved and name one address are one report only where they tell the same", async () => {
    const canonical = '<link rel="canonical" href="https://courier.example.org/world">';
    await files({
      "a.html": page(canonical, article(HARBOUR)),
      "b.html": page(canonical, `<p>${LEAGUE}</p><p>${GRAIN}</p>`),
      "c.html": page(canonical, article(`${HARBOUR} So he said.`)),
    });
    const [a, b, c] = await added("a.html", "b.html", "c.html");
    expect([a, b, c]).toEqual([
      expect.stringMatching(/^new /),
      expect.stringMatching(/^new /),
      `${a.replace("new", "changed")} 2`,
    ]);
    expect((await added("a.html", "b.html", "c.html")).map((became) => became.slice(0, 5))).toEqual([
      "known",
      "known",
      "known",
    ]);
  });

  test("a crawl's records of one address are versions of it, once", async () => {
    const record = (words: string): string => {
      const body = page("", article(words));
      const content = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
      return (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example.org/talks\r\n" +
        `Content-Type: application/http\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`
      );
    };
    await files({ "a.warc": record(HARBOUR) + record(GRAIN), "b.warc": record(HARBOUR) });
    const outcomes = async (): Promise<string[]> =>
      (await added("a.warc", "b.warc")).map((became) => became.split(" ")[0]);
    expect(await outcomes()).toEqual(["new", "changed", "known"]);
    expect(await outcomes()).toEqual(["known", "known", "known"]);
  });
});
