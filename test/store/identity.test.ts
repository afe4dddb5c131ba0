import { mkdtempSync, rmSync } from "node:fs";
import { copyFile, mkdir, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { type Content, fill } from "../gather/notation.js";
import { page, rss } from "../gather/pages.js";
import { serve } from "../gather/server.js";
import { restore } from "../../src/store/restore.js";
import { idOfUrl } from "../../src/gather/id.js";
import { mailOf } from "../gather/mails.js";
import { addAll, brief, heldIn } from "./gathering.js";
import { asOlder } from "./older.js";
import { BY, gathered, report, silent } from "./reports.js";
import { KINDS, type Places, withStore } from "./stores.js";

const HARBOUR = "Ana Ruel said that the harbour would stay shut until the inspectors had come.";
const LEAGUE = "Jon Averil said that the League would wait for a week, and then send its envoy home.";
const GRAIN = "The grain of the valley was sold before the frost, a clerk of the Ansel exchange wrote.";

let places: Places;
let folder: string;
let store: Store;
beforeAll(async () => {
  places = await KINDS.embedded();
  store = await openStore(await places.place());
});
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "rapporteur-identity-"))));
/** Every test begins with an empty store: to make one takes longer than to clear it. */
afterEach(async () => {
  for (const report of Object.keys(await heldIn(store))) await store.remove(report);
  rmSync(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await store?.close();
  await places?.stop();
});

const files = (content: Readonly<Record<string, Content>>): Promise<void> => fill(folder, content);
const at = (path: string): string => join(folder, path);
/** What becomes of what lies at these paths. */
const added = async (...paths: string[]): Promise<string[]> =>
  (
    await addAll(
      store,
      paths.map((path) => (/^https?:/.test(path) ? path : at(path))),
      folder,
    )
  ).map(brief);

describe("a file is known by its path", () => {
  test("two of one name are two reports, one after the other or at once, again and again", async () => {
    await files({ "mon/1.txt": HARBOUR, "tue/1.txt": LEAGUE, "wed/1.txt": GRAIN });
    expect(await added("mon/1.txt")).toEqual(["new 1"]);
    expect(await added("tue/1.txt", "wed/1.txt")).toEqual(["new tue/1.txt", "new wed/1.txt"]);
    expect(await added("wed/1.txt", "mon/1.txt", "tue/1.txt")).toEqual([
      "known wed/1.txt",
      "known 1",
      "known tue/1.txt",
    ]);
    expect(await heldIn(store)).toEqual({ "1": [HARBOUR], "tue/1.txt": [LEAGUE], "wed/1.txt": [GRAIN] });
  });

  test("two folders with files of the same names too, in one call and in two", async () => {
    await files({ "a/mon/1.txt": HARBOUR, "b/mon/1.txt": LEAGUE });
    expect(await added("a", "b")).toEqual(["new mon/1", "new b/mon/1.txt"]);
    expect(await added("b")).toEqual(["known b/mon/1.txt"]);
  });

  test("two endings of one name are two reports", async () => {
    await files({ "talks.txt": HARBOUR, "talks.md": LEAGUE, "talks.html": page("", `<p>${GRAIN}</p>`) });
    expect(new Set(await added("talks.txt", "talks.md", "talks.html"))).toEqual(
      new Set(["new talks", `new ${folder.split("/").at(-1)}/talks.md`, `new ${folder.split("/").at(-1)}/talks.html`]),
    );
  });

  test("another text of it is a new version, whatever it says, and it is told of which", async () => {
    await files({ "mon/1.txt": HARBOUR });
    await added("mon/1.txt");
    await files({ "mon/1.txt": GRAIN });
    expect(await addAll(store, [at("mon/1.txt")], folder)).toEqual([
      { report: "1", version: 2, outcome: "changed", replaces: { report: "1", version: 1, from: at("mon/1.txt") } },
    ]);
    await files({ "mon/1.txt": HARBOUR });
    expect(await added("mon/1.txt")).toEqual(["changed 1 3"]);
    expect(await heldIn(store)).toEqual({ "1": [HARBOUR, GRAIN, HARBOUR] });
  });

  test("one that was moved is no new report, nor a copy; a copy that has changed is one of its own", async () => {
    await files({ "mon/1.txt": HARBOUR });
    await added("mon/1.txt");
    await mkdir(at("kept"));
    await rename(at("mon/1.txt"), at("kept/harbour.txt"));
    expect(await added("kept/harbour.txt")).toEqual(["known 1"]);
    await copyFile(at("kept/harbour.txt"), at("kept/copy.txt"));
    expect(await added("kept")).toEqual(["known 1", "known 1"]);
    await files({ "kept/copy.txt": LEAGUE });
    expect(await added("kept")).toEqual(["new copy", "known 1"]);
    expect(await heldIn(store)).toEqual({ "1": [HARBOUR], copy: [LEAGUE] });
  });

  test("when the whole folder is moved, its files stay the reports that they are, changed or not", async () => {
    await files({ "one/mon/1.txt": HARBOUR, "one/tue/1.txt": LEAGUE });
    await addAll(store, [at("one")], at("one"));
    await rename(at("one"), at("two"));
    await files({ "two/tue/1.txt": GRAIN });
    expect((await addAll(store, [at("two")], at("two"))).map(brief)).toEqual(["known mon/1", "changed tue/1 2"]);
  });

  test("members of archives are files in them", async () => {
    const { zipOf } = await import("../gather/zip.js");
    await files({
      "mon.zip": await zipOf({ "1.txt": HARBOUR, "2.txt": GRAIN }),
      "tue.zip": await zipOf({ "1.txt": LEAGUE }),
    });
    expect(await added("mon.zip", "tue.zip")).toEqual(["new 1", "new 2", "new tue.zip/1.txt"]);
    expect(await added("tue.zip", "mon.zip")).toEqual(["known tue.zip/1.txt", "known 1", "known 2"]);
  });

  test(
    "what somebody says of it beside its bytes counts: another outlet is another report, a day that wasn't known a " +
      "new version",
    async () => {
      await files({ "a.txt": HARBOUR, "b.txt": HARBOUR });
      expect((await addAll(store, [at("a.txt")], folder, { outlet: "Courier" })).map(brief)).toEqual(["new a"]);
      expect((await addAll(store, [at("b.txt")], folder, { outlet: "Mirror" })).map(brief)).toEqual(["new b"]);
      expect(
        (await addAll(store, [at("a.txt")], folder, { outlet: "Courier", publishedAt: "2031-03-14" })).map(brief),
      ).toEqual(["changed a 2"]);
    },
  );
});

describe("an id that a report brings with it stays", () => {
  const json = (id: string, text: string): string => JSON.stringify({ id, text });

  test("where another one has it who says something else, that is told and nothing is lost", async () => {
    await files({ "mon/a.jsonl": `${json("1", HARBOUR)}\n${json("2", GRAIN)}`, "tue/a.jsonl": json("1", LEAGUE) });
    expect(await added("mon/a.jsonl")).toEqual(["new 1", "new 2"]);
    const [other] = await addAll(store, [at("tue/a.jsonl")], folder);
    expect(other).toEqual({
      report: expect.stringMatching(/^1-[0-9a-f]{12}$/),
      version: 1,
      outcome: "new",
      holder: { report: "1", version: 1, from: `${at("mon/a.jsonl")}, line 1` },
    });
    const known = (await added("mon/a.jsonl", "tue/a.jsonl")).map((became) => became.split(" ")[0]);
    expect(known).toEqual(["known", "known", "known"]);
    expect(Object.values(await heldIn(store))).toEqual(expect.arrayContaining([[HARBOUR], [LEAGUE], [GRAIN]]));
  });

  test("and where it is the same one corrected, that is a new version of it, from whichever file", async () => {
    await files({ "mon.json": json("1", HARBOUR), "tue.json": json("1", HARBOUR.replace("until", "even after")) });
    expect(await added("mon.json", "tue.json", "tue.json", "mon.json")).toEqual([
      "new 1",
      "changed 1 2",
      "known 1 2",
      "known 1 2",
    ]);
  });

  test("and in the same place of the same file it is that one whatever it says", async () => {
    await files({ "a.json": json("1", HARBOUR) });
    await added("a.json");
    await files({ "a.json": json("1", GRAIN) });
    expect(await added("a.json")).toEqual(["changed 1 2"]);
  });

  test("also beside a file of that name, and twice in one file", async () => {
    await files({ "1.txt": HARBOUR, "a.jsonl": `${json("1", LEAGUE)}\n${json("1", GRAIN)}` });
    const [, first, second] = await added("1.txt", "a.jsonl");
    expect([first, second]).toEqual([expect.stringMatching(/^new 1-/), expect.stringMatching(/^new 1-/)]);
    expect(first).not.toBe(second);
    expect((await added("a.jsonl", "1.txt")).map((became) => became.slice(0, 5))).toEqual(["known", "known", "known"]);
  });

  test("rows of tables too, which mostly count from one", async () => {
    await files({ "mon.csv": `id,text\n1,"${HARBOUR}"\n2,"${GRAIN}"\n`, "tue.csv": `id,text\n1,"${LEAGUE}"\n` });
    expect(await added("mon.csv", "tue.csv")).toEqual(["new 1", "new 2", expect.stringMatching(/^new 1-/)]);
  });
});

const item = (fields: { title?: string; link?: string; guid?: string; isLink?: boolean; text: string }): string =>
  `<item><title>${fields.title ?? "Talks"}</title>${fields.link ? `<link>${fields.link}</link>` : ""}${fields.guid ? `<guid isPermaLink="${fields.isLink ?? false}">${fields.guid}</guid>` : ""}<description>${fields.text}</description></item>`;

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
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example.org/talks\r\nContent-Type: " +
        `application/http\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}\r\n\r\n`
      );
    };
    await files({ "a.warc": record(HARBOUR) + record(GRAIN), "b.warc": record(HARBOUR) });
    const outcomes = async (): Promise<string[]> =>
      (await added("a.warc", "b.warc")).map((became) => became.split(" ")[0]);
    expect(await outcomes()).toEqual(["new", "changed", "known"]);
    expect(await outcomes()).toEqual(["known", "known", "known"]);
  });
});

describe("a store that an earlier program made", () => {
  const URL_ = "https://courier.example.org/2031/talks";
  const kept = [
    { doc: report("1", HARBOUR), from: "mon/1.txt" },
    { doc: report("2", LEAGUE), from: "./tue/2.txt" },
    { doc: report("wed/3", GRAIN), from: "press.zip, wed/3.txt" },
    { doc: report(idOfUrl(URL_), HARBOUR.replace("harbour", "bridge"), { url: URL_ }), from: "feed.xml, item 3" },
    { doc: report("a1", GRAIN.replace("grain", "wool")), from: "a.jsonl, line 1" },
    { doc: report("notes-0123456789ab", LEAGUE.replace("week", "month")), from: "notes.txt" },
  ];

  /** The same reports as such a program kept them, opened by this one. */
  async function opened(work: (old: Store) => Promise<void>): Promise<void> {
    const [made, where, backup] = [await places.place(), at("old-store"), at("old.backup")];
    await withStore(made, async (own) => {
      for (const { doc, from } of kept)
        await own.add(doc, gathered(doc, { from, bytes: Buffer.from(`${doc.text} `) }), silent(doc), BY);
      await own.backup(backup);
    });
    asOlder(backup, at("older.backup"));
    await restore(at("older.backup"), where);
    await withStore(where, work);
  }

  test("opens, keeps its ids, and knows its reports by where they came from", () =>
    opened(async (old) => {
      const add = async (...paths: string[]): Promise<string[]> =>
        (await addAll(old, paths.map(at), folder)).map(brief);
      expect(Object.keys(await heldIn(old)).sort()).toEqual(kept.map(({ doc }) => doc.id).sort());
      const { zipOf } = await import("../gather/zip.js");
      const first = {
        "mon/1.txt": HARBOUR,
        "tue/2.txt": LEAGUE,
        "press.zip": await zipOf({ "wed/3.txt": GRAIN }),
        "a.jsonl": JSON.stringify({ id: "a1", text: kept[4].doc.text }),
      };
      await files(first);
      expect(await add(...Object.keys(first))).toEqual(["known 1", "known 2", "known wed/3", "known a1"]);
      await files({
        "mon/1.txt": `${HARBOUR} It is cold.`,
        "thu/1.txt": LEAGUE.replace("League", "Union"),
        "notes.txt": GRAIN.replace("valley", "plain"),
        "mail.eml": mailOf({ id: "x" }),
        "feed.xml": rss(item({ link: URL_, text: `${HARBOUR.replace("harbour", "bridge")} It is old.` })),
        "a.jsonl": JSON.stringify({ id: "a1", text: `${kept[4].doc.text} It was cheap.` }),
      });
      expect(await add("mon/1.txt", "thu/1.txt", "notes.txt", "feed.xml", "a.jsonl")).toEqual([
        "changed 1 2",
        "new thu/1.txt",
        "new notes",
        `changed ${idOfUrl(URL_)} 2`,
        "changed a1 2",
      ]);
      expect((await old.check()).faults).toEqual([]);
    }));
});

test("a report that was taken out and brought back is known by the same places", async () => {
  await files({ "mon/1.txt": HARBOUR });
  await added("mon/1.txt");
  const removed = await store.remove("1");
  await files({ "tue/1.txt": LEAGUE });
  expect(await added("tue/1.txt")).toEqual(["new 1"]);
  await store.remove("1");
  await store.bringBack(removed);
  expect(await added("mon/1.txt", "tue/1.txt")).toEqual(["known 1", "new tue/1.txt"]);
});

test("several that are kept at once find each other, as they do one by one", async () => {
  await files({
    "a/1.txt": HARBOUR,
    "b/1.txt": LEAGUE,
    "c/1.txt": HARBOUR,
    "x.jsonl": `${JSON.stringify({ id: "1", text: GRAIN })}\n${JSON.stringify({ id: "1", text: `${GRAIN} It was late.` })}`,
  });
  const paths = ["a/1.txt", "b/1.txt", "c/1.txt", "x.jsonl"].map(at);
  expect((await addAll(store, paths, folder, {}, 50)).map(brief)).toEqual([
    "new 1",
    "new b/1.txt",
    "known 1",
    expect.stringMatching(/^new 1-/),
    expect.stringMatching(/^changed 1-.* 2$/),
  ]);
});
