import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { LIMITS } from "../../../src/serve/accounts/limits.js";
import { zipOf } from "../../gather/zip.js";
import { ask, sendBytes } from "../raw.js";
import { SOON } from "../serving.js";
import type { Team } from "../team.js";
import { type Attacks, added, attacks, refusal, REPORT, upload } from "./attacks.js";

const head = (desk: Team, method: string, path: string, headers: { [name: string]: string } = {}): string =>
  `${method} ${path} HTTP/1.1\r\nHost: ${new URL(desk.url).host}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}`;
/** The revision of the protocol in which several calls may come in one request. */
const VERSION = { "mcp-protocol-version": "2025-03-26" };
const json = { "content-type": "application/json" };
/** So many that one more than are allowed come in one time, where that ends meanwhile, too. */
const twice = (allowed: number): number => 2 * allowed + 1;
const isUp = async (desk: Team): Promise<void> => expect((await desk.raw("/health")).status).toBe(200);

/** The head of an answer. */
const HEAD = /^HTTP\/1\.1 [\s\S]*?\r\n\r\n/;

attacks("too much", {
  "a body of 3 MB": async (desk) => {
    expect(
      refusal(await desk.as("editor", "/v1/read", { method: "POST", body: { text: "a".repeat(3_000_000) } })),
    ).toBe("413 RAP-E-TOO-LARGE");
  },
  "a body that doesn't say how large it is": async (desk) => {
    const cookie = await desk.signIn("editor");
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    const heard = await sendBytes(desk.url, [
      `${head(desk, "POST", "/v1/read", { ...json, cookie, "transfer-encoding": "chunked", connection: "close" })}\r\n`,
      ...Array<string>(64).fill(chunk),
      "0\r\n\r\n",
    ]);
    expect(heard).toMatch(/^HTTP\/1\.1 4(?:00|11|13) /);
  },
  "a body of somebody who isn't signed in": async (desk) => {
    const form = { "content-type": "multipart/form-data; boundary=x", "content-length": "60000000" };
    const heard = await sendBytes(
      desk.url,
      `${head(desk, "POST", "/v1/reports", { ...form, connection: "close" })}\r\n`,
      { until: HEAD },
    );
    expect(heard).toMatch(/^HTTP\/1\.1 401 /);
  },
  "a body of 1.9 MB of a stranger who would sign in": async (desk) => {
    const body = { email: "a".repeat(1_900_000), password: "b" };
    expect(refusal(await desk.raw("/v1/session", { method: "POST", body }))).toBe("413 RAP-E-TOO-LARGE");
    expect(
      refusal(await desk.raw("/v1/session", { method: "POST", body: { ...body, email: "a".repeat(9_000) } })),
    ).toBe("413 RAP-E-TOO-LARGE");
    expect(
      (await desk.raw("/v1/session", { method: "POST", body: { email: "é".repeat(240), password: "é".repeat(128) } }))
        .status,
    ).toBe(401);
  },
  "a body that is longer than it says": async (desk) => {
    const cookie = await desk.signIn("editor");
    await sendBytes(
      desk.url,
      `${head(desk, "POST", "/v1/decisions", { ...json, cookie, "content-length": "2" })}\r\n{}${"a".repeat(100_000)}`,
      { until: HEAD },
    );
    await isUp(desk);
  },
  "two lengths of one body (smuggling)": async (desk) => {
    const lengths = { "content-length": "5", "transfer-encoding": "chunked" };
    const heard = await sendBytes(
      desk.url,
      `${head(desk, "POST", "/v1/session", { ...json, ...lengths })}\r\n0\r\n\r\nGET /v1/dossier HTTP/1.1\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
    expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
  },
  "a header of 100 KB": async (desk) => {
    expect((await desk.raw("/health", { headers: { "x-much": "a".repeat(100_000) } })).status).toBe(431);
  },
  "5,000 headers": async (desk) => {
    expect(
      (
        await desk.raw("/health", {
          headers: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x-${i}`, "a"])),
        })
      ).status,
    ).toBe(431);
  },
  "an address of 100 KB": async (desk) => {
    expect((await desk.raw(`/v1/statements?speaker=${"a".repeat(100_000)}`)).status).toBe(431);
  },
  "JSON in 500,000 levels": async (desk) => {
    const answer = await desk.as("editor", "/v1/decisions", {
      method: "POST",
      headers: json,
      body: "[".repeat(500_000) + "]".repeat(500_000),
    });
    expect(answer.status).toBe(400);
    await isUp(desk);
  },
  "objects in 100,000 levels": async (desk) => {
    const answer = await desk.as("editor", "/v1/decisions", {
      method: "POST",
      headers: json,
      body: `${'{"do":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    });
    expect(answer.status).toBe(400);
    await isUp(desk);
  },
  "200,000 fields": async (desk) => {
    const answer = await desk.as("editor", "/v1/decisions", {
      method: "POST",
      body: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, 1])),
    });
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(100_000);
  },
  "a text that takes long to read": async (desk) => {
    expect(
      refusal(await desk.as("editor", "/v1/read", { method: "POST", body: { text: `${REPORT} `.repeat(5_000) } })),
    ).toBe("413 RAP-E-TOO-LARGE");
  },
  "a page of a million entries": async (desk) => {
    expect((await desk.as("reader", "/v1/statements?limit=1000000")).status).toBe(400);
    expect((await desk.as("reader", "/v1/statements?limit=-1")).status).toBe(400);
  },
  "a filter of 10,000 characters": async (desk) => {
    expect((await desk.as("reader", `/v1/statements?speaker=${"a".repeat(10_000)}`)).status).toBe(400);
  },
  "words that are hard to search for": async (desk) => {
    for (const q of [
      `"${"a b ".repeat(90)}"`,
      "or ".repeat(130),
      "-".repeat(400),
      `${'"a" -'.repeat(60)}`,
      "(".repeat(400),
      "a:* & ".repeat(60),
    ])
      expect((await desk.as("reader", `/v1/statements?q=${encodeURIComponent(q.trim())}`)).status).toBeLessThan(500);
  },
  "2,001 files at once": async (desk) => {
    const answer = await upload(
      desk,
      Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}.txt`, content: "a" })),
    );
    expect(refusal(answer)).toBe("413 RAP-E-TOO-LARGE");
  },
  "a .gz that grows (bomb)": async (desk) => {
    const { items } = await added(
      desk,
      await upload(desk, [
        { name: "bomb.txt.gz", content: gzipSync(Buffer.alloc(60_000_000, "a")), type: "application/gzip" },
      ]),
    );
    expect(items.map(({ error }) => error?.code)).toEqual([expect.stringMatching(/^RAP-E-(?:BOMB|TOO-LARGE)$/)]);
  },
  "a .gz in a .gz in a .gz (bomb)": async (desk) => {
    const { items } = await added(
      desk,
      await upload(desk, [
        {
          name: "bomb.txt.gz.gz.gz",
          content: gzipSync(gzipSync(gzipSync(Buffer.alloc(60_000_000)))),
          type: "application/gzip",
        },
      ]),
    );
    expect(items.map(({ error }) => error?.code)).toEqual([expect.stringMatching(/^RAP-E-/)]);
  },
  "an archive that grows (bomb)": async (desk) => {
    const { items } = await added(
      desk,
      await upload(desk, [
        { name: "bomb.zip", content: await zipOf({ "a.txt": Buffer.alloc(60_000_000, "a") }), type: "application/zip" },
      ]),
    );
    expect(items.map(({ error }) => error?.code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^RAP-E-(?:BOMB|TOO-LARGE)$/)]),
    );
  },
  "archives in archives": async (desk) => {
    let zip = await zipOf({ "a.txt": REPORT });
    for (let i = 0; i < 20; i++) zip = await zipOf({ "inner.zip": zip });
    const { items } = await added(
      desk,
      await upload(desk, [{ name: "nested.zip", content: zip, type: "application/zip" }]),
    );
    expect(items.map(({ error }) => error?.code)).toEqual([expect.stringMatching(/^RAP-E-ARCHIVE$/)]);
  },
  "a body that is packed (bomb)": async (desk) => {
    const cookie = await desk.signIn("editor");
    const packed = gzipSync(JSON.stringify({ text: "a".repeat(50_000_000) }));
    const answer = await desk.raw("/v1/read", {
      method: "POST",
      headers: { ...json, cookie, "content-encoding": "gzip" },
      body: packed,
    });
    expect(answer.status).toBe(400);
  },
  "an entity that grows (a billion laughs)": async (desk) => {
    const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
    const feed =
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "laugh">${entities}]><rss ` +
      `version="2.0"><channel><title>&e10;</title><item><title>One</title><guid ` +
      `isPermaLink="false">laughs</guid><description>${REPORT} &e10;</description></item></channel></rss>`;
    await added(desk, await upload(desk, [{ name: "laughs.xml", content: feed, type: "application/rss+xml" }]));
    await isUp(desk);
  },
  "more listeners than one may have": async (desk) => {
    const cookie = await desk.signIn("reader");
    const sockets = Array.from({ length: 20 }, () => {
      const socket = connect(Number(new URL(desk.url).port), "127.0.0.1");
      socket.on("error", () => {});
      socket.write(`${head(desk, "GET", "/v1/events", { cookie })}\r\n`);
      return socket;
    });
    await Promise.all(sockets.map((socket) => new Promise((heard) => socket.once("data", heard))));
    expect(refusal(await desk.raw("/v1/events", { headers: { cookie } }))).toBe("429 RAP-E-BUSY");
    const other = connect(Number(new URL(desk.url).port), "127.0.0.1");
    other.write(`${head(desk, "GET", "/v1/events", { cookie: await desk.signIn("owner") })}\r\n`);
    expect(String(await new Promise((heard) => other.once("data", heard)))).toMatch(/^HTTP\/1\.1 200 /);
    for (const socket of [...sockets, other]) socket.destroy();
  },
  "more texts to read than one may send": async (desk) => {
    const cookie = await desk.signIn("reviewer");
    const statuses: number[] = [];
    for (let i = 0; i <= LIMITS.readings.points; i++)
      statuses.push((await desk.raw("/v1/read", { method: "POST", headers: { cookie }, body: { text: "" } })).status);
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.slice(0, -1)).not.toContain(429);
  },
  "a hundred calls in one request": async (desk) => {
    const cookie = await desk.signIn("reader");
    const call = (id: number) => ({ jsonrpc: "2.0", id, method: "tools/list", params: {} });
    const calls = (n: number) =>
      desk.raw("/mcp", {
        method: "POST",
        headers: { cookie, accept: "application/json, text/event-stream", ...VERSION },
        body: Array.from({ length: n }, (_, id) => call(id)),
      });
    expect(refusal(await calls(101))).toBe("413 RAP-E-TOO-LARGE");
    for (let sent = 0; sent + 100 < LIMITS.writes.points; sent += 100) expect((await calls(100)).status).not.toBe(429);
    expect((await calls(100)).status).toBe(429);
  },
  "more texts to read by the tools for models than one may send": async (desk) => {
    const cookie = await desk.signIn("owner");
    const statuses: number[] = [];
    for (let id = 0; id <= LIMITS.readings.points; id++) {
      const body = { jsonrpc: "2.0", id, method: "tools/call", params: { name: "read_text", arguments: { text: "" } } };
      statuses.push(
        (
          await desk.raw("/mcp", {
            method: "POST",
            headers: { cookie, accept: "application/json, text/event-stream", ...VERSION },
            body,
          })
        ).status,
      );
    }
    expect(statuses.at(-1)).toBe(429);
    expect(statuses.slice(0, -1)).not.toContain(429);
  },
  "more than a stranger may ask": async (desk) => {
    let refused = 0;
    for (let i = 0; i < twice(LIMITS.strangers.points); i++)
      if ((await desk.raw("/v1/dossier")).status === 429) refused++;
    expect(refused).toBeGreaterThan(0);
    expect((await desk.as("owner", "/v1/dossier")).status).toBe(200);
  },
  "more than a stranger may ask to sign in": async (desk) => {
    const statuses: number[] = [];
    for (let i = 0; i < twice(LIMITS.knocks.points); i++)
      statuses.push((await desk.raw("/v1/session", { method: "POST", headers: json, body: "{" })).status);
    expect(statuses[0]).toBe(400);
    expect(statuses).toContain(429);
  },
});

const TOO_SLOW: Attacks = {
  "a head that comes byte by byte (slowloris)": async (desk) => {
    const heard = await sendBytes(desk.url, [...head(desk, "GET", "/health"), ...Array<string>(10_000).fill("a")], {
      pause: 20,
    });
    expect(heard).toMatch(/^(?:$|HTTP\/1\.1 408 )/);
    await isUp(desk);
  },
  "connections that say nothing": async (desk) => {
    const sockets = Array.from({ length: 200 }, () =>
      connect(Number(new URL(desk.url).port), "127.0.0.1")
        .on("error", () => {})
        .resume(),
    );
    const ended = Promise.all(sockets.map((socket) => new Promise((closed) => socket.once("close", closed))));
    expect((await ask(desk.url, "/health")).status).toBe(200);
    await ended;
  },
};

attacks("too slow", TOO_SLOW, { times: SOON });
