import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { isPublic, parseAddress } from "../../../src/gather/fetch/address.js";
import { fetchPolitely } from "../../../src/gather/fetch/fetch.js";
import type { Fetched, FetchOptions } from "../../../src/gather/fetch/fetched.js";
import { Hosts } from "../../../src/gather/fetch/hosts.js";
import { allOf, brief, folderOf, titleOf } from "../notation.js";
import { page, rss, rssItem } from "../pages.js";
import { body, redirect, type Server, serve, status } from "../server.js";

const HTML = page("");
let site: Server;
let other: Server;

const hosts = (): Hosts => new Hosts({ every: 0 });
const get = (path: string, options: FetchOptions = {}): Promise<Fetched> =>
  fetchPolitely(site.at(path), { allowPrivate: [site.host], timeout: 600_000, ...options }, hosts());
const outcome = async (path: string, options?: FetchOptions): Promise<string> => {
  const fetched = await get(path, options);
  return fetched.status === "new"
    ? Buffer.from(fetched.bytes).toString()
    : fetched.status === "failed"
      ? fetched.error.code
      : fetched.status;
};

beforeAll(async () => {
  other = await serve({ "/": "secret" });
  site = await serve({
    "/page": HTML,
    "/gzip": body(gzipSync(HTML), { "content-encoding": "gzip" }),
    "/br": body(brotliCompressSync(HTML), { "content-encoding": "br" }),
    "/deflate": body(deflateSync(HTML), { "content-encoding": "deflate" }),
    "/raw": body(deflateRawSync(HTML), { "content-encoding": "deflate" }),
    "/unknown": body(HTML, { "content-encoding": "zstd" }),
    "/cut": body(gzipSync(HTML).subarray(0, 200), { "content-encoding": "gzip" }),
    "/bomb": body(gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }),
    "/large": body(Buffer.alloc(5_000), {}),
    "/to-page": redirect("/page"),
    "/moved": redirect("/page", 301),
    "/loop": redirect("/loop"),
    "/private": (_, response) => void response.writeHead(302, { location: other.at("/") }).end(),
    "/metadata": redirect("http://169.254.169.254/latest/"),
    "/file": redirect("file:///etc/passwd"),
    "/name": redirect("http://localhost:1/"),
    "/nowhere": status(302),
    "/many": redirect("/many/1"),
    "/many/1": redirect("/many/2"),
    "/many/2": redirect("/many/3"),
    "/many/3": redirect("/many/4"),
    "/many/4": redirect("/page"),
    "/silent": () => {},
    "/slow": (_, response) => drip(response),
    "/broken": (request) => void request.socket.destroy(),
    "/short": (_, response) =>
      void response.writeHead(200, { "content-length": "100" }).write("x", () => response.destroy()),
    "/headers": body("x", { "x-long": "x".repeat(40_000) }),
    "/same": (request, response) =>
      void (request.headers["if-none-match"] === '"v1"'
        ? response.writeHead(304).end()
        : response
            .writeHead(200, {
              etag: '"v1"',
              "last-modified": "Thu, 20 Mar 2031 08:00:00 GMT",
              "cache-control": "max-age=600",
            })
            .end("v1")),
    "/later": status(429, { "retry-after": "120" }),
    "/gone": status(410),
    "/forbidden": status(403),
    "/trouble": status(500),
    "/robots.txt": "User-agent: *\nDisallow: /secret\nCrawl-delay: 0.2\n",
    "/secret": HTML,
    "/open": HTML,
    "/feed": rss(rssItem(1)),
    "/list.opml": '<opml version="2.0"><body><outline type="include" url="/self"/></body></opml>',
  });
});

function drip(response: import("node:http").ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write("x"), 50);
  response.on("close", () => clearInterval(timer));
}

describe("what is fetched", () => {
  test.each(["/page", "/gzip", "/br", "/deflate", "/raw", "/to-page", "/many"])("%s comes whole", async (path) =>
    expect(await outcome(path)).toBe(HTML),
  );

  test("says where it was in the end, and where it has moved for good", async () => {
    expect(await get("/to-page")).toMatchObject({
      url: site.at("/page"),
      movedTo: null,
      type: "text/html; charset=utf-8",
    });
    expect(await get("/moved")).toMatchObject({ url: site.at("/page"), movedTo: site.at("/page") });
  });

  test("isn't fetched again when it is the same", async () => {
    const first = await get("/same");
    expect(first).toMatchObject({ status: "new", etag: '"v1"', freshFor: 600 });
    expect(await get("/same", { etag: '"v1"' })).toMatchObject({ status: "same", etag: '"v1"' });
    expect(await get("/same", { etag: '"v0"' })).toMatchObject({ status: "new" });
  });

  test.each([
    ["/loop", "RAP-E-REDIRECT"],
    ["/silent", "RAP-E-TIMEOUT"],
    ["/slow", "RAP-E-TIMEOUT"],
    ["/broken", "RAP-E-NETWORK"],
    ["/short", "RAP-E-NETWORK"],
    ["/headers", "RAP-E-NETWORK"],
    ["/unknown", "RAP-E-ARCHIVE"],
    ["/cut", "RAP-E-ARCHIVE"],
    ["/bomb", "RAP-E-BOMB"],
    ["/nothing", "RAP-E-STATUS"],
    ["/forbidden", "RAP-E-STATUS"],
    ["/trouble", "RAP-E-STATUS"],
    ["/nowhere", "RAP-E-STATUS"],
    ["/private", "RAP-E-PRIVATE"],
    ["/metadata", "RAP-E-PRIVATE"],
    ["/name", "RAP-E-PRIVATE"],
    ["/file", "RAP-E-ADDRESS"],
  ])("%s fails with %s", async (path, code) =>
    expect(await outcome(path, code === "RAP-E-TIMEOUT" ? { timeout: 2_000 } : {})).toBe(code),
  );

  test("is no more than is asked for", async () =>
    expect(await outcome("/large", { mostBytes: 1_000 })).toBe("RAP-E-TOO-LARGE"));

  test("stops when it is told to", async () =>
    expect(await outcome("/slow", { signal: AbortSignal.timeout(50) })).toMatch(/RAP-E-(NETWORK|TIMEOUT)/));

  test("fails with what the server says of when to come again", async () => {
    expect(await get("/later")).toMatchObject({ status: "failed", answered: 429, retryAfter: 120, gone: false });
    expect(await get("/gone")).toMatchObject({ status: "failed", gone: true });
  });
});

describe("a private address", () => {
  test.each([
    "http://127.0.0.1:1/",
    "http://localhost:1/",
    "http://[::1]:1/",
    "http://0x7f.1:1/",
    "http://2130706433:1/",
    "http://0:1/",
    "http://10.0.0.7/",
    "http://192.168.1.1/",
    "http://172.16.0.1/",
    "http://169.254.169.254/",
    "http://100.64.0.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[::]/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
  ])("%s is refused unless it is allowed", async (url) =>
    expect(await fetchPolitely(url, { timeout: 500 }, hosts())).toMatchObject({
      status: "failed",
      error: { code: "RAP-E-PRIVATE" },
    }),
  );

  test("is allowed by host alone, and no other one with it", async () => {
    const allowed = (allowPrivate: FetchOptions["allowPrivate"]) =>
      fetchPolitely(other.at("/"), { allowPrivate }, hosts()).then(({ status }) => status);
    expect(await allowed(false)).toBe("failed");
    expect(await allowed([site.host])).toBe("failed");
    expect(await allowed([other.host])).toBe("new");
    expect(await allowed(["127.0.0.1"])).toBe("new");
    expect(await allowed(true)).toBe("new");
  });

  test("is told whatever the address", () =>
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        const [a, b] = ip.split(".").map(Number);
        if (
          a === 10 ||
          a === 127 ||
          a === 0 ||
          a >= 224 ||
          (a === 192 && b === 168) ||
          (a === 172 && b >= 16 && b < 32) ||
          (a === 169 && b === 254) ||
          (a === 100 && b >= 64 && b < 128)
        )
          expect(isPublic(ip)).toBe(false);
        expect(isPublic(`::ffff:${ip}`)).toBe(isPublic(ip));
      }),
    ));

  test.each(["8.8.8.8", "2606:4700::1111"])("isn't %s", (ip) => expect(isPublic(ip)).toBe(true));
});

test.each(["ftp://x.example/", "file:///etc/passwd", "javascript:run()", "https://u:p@x.example/", "http://", "x"])(
  "%s isn't an address to fetch",
  (text) => expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "RAP-E-ADDRESS" })),
);

describe("robots.txt", () => {
  const allowed = { allowPrivate: true, robots: true } as const;

  test("is asked once and kept to", async () => {
    const patient = hosts();
    const before = site.asked.length;
    expect(await fetchPolitely(site.at("/secret"), allowed, patient)).toMatchObject({
      error: { code: "RAP-E-ROBOTS" },
    });
    expect(await fetchPolitely(site.at("/open"), allowed, patient)).toMatchObject({ status: "new" });
    expect(site.asked.slice(before).map(({ path }) => path)).toEqual(["/robots.txt", "/open"]);
  });

  test("isn't asked for a page that somebody names", async () => expect(await outcome("/secret")).toBe(HTML));

  test("that isn't there allows all; one that can't be had allows nothing for now", async () => {
    const none = await serve({ "/page": HTML });
    const broken = await serve({ "/page": HTML, "/robots.txt": status(503) });
    expect(await fetchPolitely(none.at("/page"), allowed, hosts())).toMatchObject({ status: "new" });
    expect(await fetchPolitely(broken.at("/page"), allowed, hosts())).toMatchObject({
      error: { code: "RAP-E-ROBOTS" },
    });
  });

  test("says how long a host is left alone, and so does the program's own patience", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    /** Whether somebody who won't wait may ask the host, after so many ms. */
    const may = async (kept: Hosts, url: string, ms: number): Promise<boolean> => {
      vi.advanceTimersByTime(ms);
      return kept.turn(new URL(url), 0, AbortSignal.abort()).then(
        () => true,
        () => false,
      );
    };
    for (const [ms, expected] of [
      [199, false],
      [200, true],
    ] as const) {
      const [patient, slow] = [hosts(), new Hosts({ every: 200 })];
      expect(await fetchPolitely(site.at("/open"), allowed, patient)).toMatchObject({ status: "new" });
      expect(await may(patient, site.at("/"), ms), "as robots.txt says").toBe(expected);
      await slow.turn(new URL(other.at("/")), 0);
      expect(await may(slow, other.at("/"), ms), "as the program is told").toBe(expected);
    }
    vi.useRealTimers();
  });
});

describe("gather", () => {
  const fetch = { allowPrivate: true } as const;

  test("reads a page, a feed, and the pages of a feed's items, from their addresses", async () => {
    const web = await serve({
      "/2031/a": page("<title>A</title>"),
      "/2031/login": "<!doctype html><body>Log in</body>",
    });
    const item = (n: number, path: string): string =>
      rssItem(n).replaceAll(/https:\/\/courier\.example\.org\/2031\/report-\d/g, web.at(path));
    const feed = await serve({ "/rss": rss(item(1, "/2031/a") + item(2, "/2031/login") + item(3, "/2031/gone")) });
    const options = { fetch, hosts: hosts() };
    expect(await allOf([web.at("/2031/a")], options)).toMatchObject([
      {
        doc: { url: web.at("/2031/a"), title: "Orvane could accept observers" },
        origin: { source: web.at("/2031/a") },
      },
    ]);
    expect((await allOf([feed.at("/rss")], options)).map(titleOf)).toEqual([
      "Report 1 & more",
      "Report 2 & more",
      "Report 3 & more",
    ]);
    const followed = await allOf([feed.at("/rss")], { ...options, follow: true });
    expect(followed.map(titleOf)).toEqual(["Orvane could accept observers", "Report 2 & more", "Report 3 & more"]);
    expect(followed[0]).toMatchObject({
      doc: { outlet: "The Ansel Courier", publishedAt: "2031-03-20" },
      origin: { itemId: "courier-1", source: feed.at("/rss"), inside: ["item 1", web.at("/2031/a")] },
    });
  });

  test("goes through lists of feeds that include each other once", async () => {
    const answers: Record<string, string> = { "/rss": rss(rssItem(1)) };
    const lists = await serve(answers);
    const feed = `<outline xmlUrl="${lists.at("/rss")}"/>`;
    const list = (path: string): string => `<outline type="include" url="${lists.at(path)}"/>`;
    answers["/a"] = `<opml version="2.0"><body>${feed}${list("/b")}</body></opml>`;
    answers["/b"] = `<opml version="2.0"><body>${list("/a")}${feed}</body></opml>`;
    expect((await allOf([lists.at("/a")], { fetch, hosts: hosts() })).map(titleOf)).toEqual(["Report 1 & more"]);
  });

  test("refuses the private feeds of a list from elsewhere", async () => {
    const folder = await folderOf({
      "l.opml": `<opml version="2.0"><body><outline xmlUrl="${site.at("/feed")}"/></body></opml>`,
    });
    expect((await allOf([`${folder}/l.opml`])).map(brief)).toEqual(["RAP-E-PRIVATE"]);
  });
});
