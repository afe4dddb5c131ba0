import { describe, expect, test } from "vitest";
import { described } from "../../../src/serve/api/describe.js";
import { deskApp } from "../../../src/serve/app.js";
import type { Desk } from "../../../src/serve/desk.js";
import { NEEDS, OPEN } from "../../../src/serve/needs.js";
import type { Role } from "../../../src/serve/who.js";
import { type Asked, ask, sendBytes } from "../raw.js";
import { served, SOON } from "../serving.js";

const { home, server } = await served();
const { port } = new URL(server.url);

async function raw(url: string, asked: Asked = {}): Promise<{ status: number; text: string; code: string | null }> {
  const { pathname, search } = new URL(url);
  const { status, text } = await ask(url, pathname + search, asked);
  return { status, text, code: /"code":"([^"]+)"/.exec(text)?.[1] ?? null };
}

const json = { "content-type": "application/json" };
const deed = (): string => JSON.stringify({ do: "note", id: "orvane", words: "Look again." });

describe("only by its own name is the server asked", () => {
  test.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("%s is one", async (name) =>
    expect((await raw(`${server.url}health`, { headers: { host: `${name}:${port}` } })).status).toBe(200),
  );
  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.",
    "localhost@evil.example",
    "0.0.0.0",
    "[::ffff:127.0.0.1]",
    "127.1",
    "",
  ])("%j isn't", async (name) => {
    for (const path of ["health", "v1/statements", "", "assets/icon.svg"])
      expect([400, 403]).toContain((await raw(server.url + path, { headers: { host: `${name}:${port}` } })).status);
  });
  test("nor is one with another port", async () =>
    expect((await raw(`${server.url}health`, { headers: { host: "localhost:1" } })).status).toBe(403));
  test("nor two at once", async () =>
    expect((await raw(`${server.url}health`, { headers: { host: `localhost:${port}, evil.example` } })).status).toBe(
      400,
    ));
});

describe("another page in the same browser", () => {
  const foreign: readonly (readonly [string, { [name: string]: string }])[] = [
    ["says where it is from", { origin: "https://evil.example" }],
    ["is in a sandbox", { origin: "null" }],
    ["is on another port", { origin: "http://127.0.0.1:1" }],
    ["is told by the browser", { "sec-fetch-site": "cross-site" }],
    ["is on this machine too", { "sec-fetch-site": "same-site" }],
    ["has a name that begins alike", { origin: "http://127.0.0.1.evil.example" }],
  ];
  test.each(foreign)("changes nothing where it %s", async (_, headers) => {
    const before = await server.desk.store.version();
    expect(
      await raw(`${server.url}v1/decisions`, { method: "POST", headers: { ...json, ...headers }, body: deed() }),
    ).toMatchObject({ status: 403, code: "RAP-E-ORIGIN" });
    expect((await raw(`${server.url}v1/reports/2031-03-21-halyard`, { method: "DELETE", headers })).status).toBe(403);
    expect(await server.desk.store.version()).toBe(before);
  });
  test("can't send forms", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
      expect(
        await raw(`${server.url}v1/decisions`, { method: "POST", headers: { "content-type": type }, body: deed() }),
      ).toMatchObject({ status: 400, code: "RAP-E-BODY" });
    expect(
      (
        await raw(`${server.url}v1/decisions`, {
          method: "POST",
          headers: { "content-length": String(Buffer.byteLength(deed())) },
          body: deed(),
        })
      ).status,
    ).toBe(400);
  });
  test("can't read, nor make the server work", async () =>
    expect(
      (
        await raw(`${server.url}v1/statements`, {
          headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
        })
      ).status,
    ).toBe(403));
  test("isn't allowed by headers of ours", async () => {
    const answer = await server.ask("/v1/dossier", { headers: { "access-control-request-method": "POST" } });
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect((await server.ask("/v1/decisions", { method: "OPTIONS" })).status).toBe(404);
  });
  test("may link here", async () =>
    expect(
      (
        await raw(`${server.url}v1/feed.atom`, {
          headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
        })
      ).status,
    ).toBe(200));
});

test("the desk's own page may do what it does", async () =>
  expect(
    (
      await raw(`${server.url}v1/decisions`, {
        method: "POST",
        headers: { ...json, origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" },
        body: deed(),
      })
    ).status,
  ).toBe(201));

test("every answer, errors too, tells browsers to run nothing but ours, and to let nobody frame it", async () => {
  for (const path of ["/health", "/v1/nope", "/v1/statements?limit=0", "/v1/docs"]) {
    const { headers } = await server.ask(path);
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'self'.*object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
    );
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|https?:|\*/);
    expect([
      headers.get("x-content-type-options"),
      headers.get("referrer-policy"),
      headers.get("cross-origin-opener-policy"),
      headers.get("cross-origin-resource-policy"),
    ]).toEqual(["nosniff", "no-referrer", "same-origin", "same-origin"]);
  }
});

test("the page to try the API holds nothing inline", async () => {
  const page = await (await server.ask("/v1/docs")).text();
  expect(page).not.toMatch(/<script(?![^>]* src=)|<style|style=|\son\w+=/);
});

describe("what is too large is refused", () => {
  test("a request of 3 MB, and one that doesn't say how long it is", async () => {
    const body = JSON.stringify({ text: "x".repeat(3_000_000) });
    expect(await raw(`${server.url}v1/read`, { method: "POST", headers: json, body })).toMatchObject({
      status: 413,
      code: "RAP-E-TOO-LARGE",
    });
    expect(
      await raw(`${server.url}v1/read`, {
        method: "POST",
        headers: { ...json, "transfer-encoding": "chunked" },
        body: "{}",
      }),
    ).toMatchObject({ status: 400 });
  });
  test("headers of 20 KB", async () =>
    expect((await raw(`${server.url}health`, { headers: { "x-long": "x".repeat(20_000) } })).status).toBe(431));
  test("a text that is too long to be read while somebody waits", async () =>
    expect((await server.send("POST", "/v1/read", { text: "Orvane said no. ".repeat(40_000) })).status).toBe(413));
});

test("a body that isn't JSON is told so, and nothing of the program's inside", async () => {
  const { status, text } = await raw(`${server.url}v1/decisions`, { method: "POST", headers: json, body: '{"do": ' });
  expect(status).toBe(400);
  expect(text).not.toMatch(/node_modules|\/src\/|at \w+ \(/);
});

test("who sends a head and never ends it is cut off", async () => {
  const { url, close } = await home.serve({ times: SOON });
  expect(await sendBytes(url, "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).toMatch(/^HTTP\/1\.1 408 /);
  await close();
});

describe("roles", () => {
  const as = (role: Role | null) =>
    home.serve({ whoIs: () => (role === null ? null : { name: "Ona", role, person: null, token: null }) });

  test("nobody is answered, but how the API is described", async () => {
    const nobody = await as(null);
    expect((await nobody.ask("/v1/statements")).status).toBe(401);
    expect((await nobody.send("POST", "/v1/read", { text: "Orvane said no." })).status).toBe(401);
    expect((await nobody.ask("/v1/openapi.json")).status).toBe(200);
    await nobody.close();
  });
  test("each may do its own, and no more", async () => {
    const may: { [role in Role]: number[] } = {
      reader: [403, 403, 403, 403],
      reviewer: [201, 403, 403, 403],
      editor: [201, 201, 202, 204],
      owner: [201, 201, 202, 204],
    };
    for (const [role, statuses] of Object.entries(may)) {
      const one = await as(role as Role);
      const answers = [
        await one.send("POST", "/v1/decisions", { do: "note", id: "orvane", words: "Look again." }),
        await one.send("POST", "/v1/decisions", { do: "rename-actor", id: "orvane", name: "Orvane" }),
        await one.send("POST", "/v1/reports", { text: "Tavia agreed to talks, its envoy said." }),
        await one.send("DELETE", "/v1/reports/2031-03-21-halyard"),
      ];
      expect(
        answers.map(({ status }) => status),
        role,
      ).toEqual(statuses);
      expect((await one.ask("/v1/dossier")).status).toBe(200);
      await one.close();
    }
  });
  test("what others decided is for editors to take back", async () => {
    let name = "Ona";
    const two = await home.serve({ whoIs: () => ({ name, role: "reviewer", person: null, token: null }) });
    const { decision } = (await (
      await two.send("POST", "/v1/decisions", { do: "note", id: "orvane", words: "Look again." })
    ).json()) as { decision: { id: string } };
    name = "Ruel";
    expect((await two.send("POST", "/v1/decisions/undo", { decision: decision.id })).status).toBe(403);
    expect((await two.send("POST", "/v1/decisions", { do: "undo", decision: decision.id })).status).toBe(403);
    expect((await two.send("POST", "/v1/decisions/undo", {})).status).toBe(404);
    name = "Ona";
    expect((await two.send("POST", "/v1/decisions/undo", {})).status).toBe(201);
    await two.close();
  });
  test("everything that changes something names a role beyond a reader's", () => {
    const { paths } = described(deskApp({} as Desk)) as { paths: { [path: string]: { [method: string]: object } } };
    const changing = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== "get")
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    const ofOnesOwn = [
      "POST /v1/read",
      "POST /v1/facts",
      "PUT /v1/session/password",
      "POST /v1/tokens",
      "DELETE /v1/tokens/{id}",
    ];
    expect(
      changing.filter((operation) => !OPEN.has(operation) && !ofOnesOwn.includes(operation) && !(operation in NEEDS)),
    ).toEqual([]);
  });
});
