import { expect } from "vitest";
import type { Asked } from "../raw.js";
import { sendBytes } from "../raw.js";
import type { Team } from "../team.js";
import { type Attacks, attacks, refusal, REPORT, statementOf } from "./attacks.js";

const FOREIGN = "https://elsewhere.example";

/** Does nothing, since another page asks: signed in all the same, as a browser would be that sends its cookies. */
const forged =
  (path: string, asked: Asked, expected: string | RegExp) =>
  async (desk: Team): Promise<void> => {
    const before = await desk.desk.store.version();
    const answer = await desk.as("owner", path, asked);
    expect(refusal(answer)).toMatch(expected);
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    expect(await desk.desk.store.version()).toBe(before);
  };
const ORIGIN = /^403 RAP-E-ORIGIN$/;
const HOST = /^403 RAP-E-HOST$/;

const note = async (desk: Team) => ({ do: "note", id: await statementOf(desk), words: "Seen." });
const posted =
  (headers: { [name: string]: string }, expected: RegExp = ORIGIN) =>
  async (desk: Team) =>
    forged("/v1/decisions", { method: "POST", headers, body: await note(desk) }, expected)(desk);
const asText =
  (type: string, headers: { [name: string]: string } = {}, expected: RegExp = /^400 RAP-E-BODY$/) =>
  async (desk: Team) =>
    forged(
      "/v1/decisions",
      { method: "POST", headers: { "content-type": type, ...headers }, body: JSON.stringify(await note(desk)) },
      expected,
    )(desk);
const host = (name: (port: string) => string) => async (desk: Team) =>
  forged("/v1/dossier", { headers: { host: name(new URL(desk.url).port) } }, HOST)(desk);

const NAMES: Attacks = {
  "a foreign name that points here (rebinding)": host((port) => `elsewhere.example:${port}`),
  "our name with a foreign end": host((port) => `127.0.0.1.elsewhere.example:${port}`),
  "our name with a dot": host((port) => `localhost.:${port}`),
  "our name at another port": host(() => "127.0.0.1:1"),
  "our name without its port": host(() => "127.0.0.1"),
  "our name behind a user's": async (desk) => {
    expect(
      await sendBytes(
        desk.url,
        `GET /v1/dossier HTTP/1.1\r\nHost: elsewhere@${new URL(desk.url).host}\r\nConnection: close\r\n\r\n`,
      ),
    ).toMatch(/^HTTP\/1\.1 40[0-9]/);
  },
  "our name as one number": host((port) => `2130706433:${port}`),
  "all addresses": host((port) => `0.0.0.0:${port}`),
  "an empty name": async (desk) => {
    expect(await sendBytes(desk.url, "GET /v1/dossier HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 40[0-9]/,
    );
  },
  "a name in X-Forwarded-Host": async (desk) => {
    const answer = await desk.as("reader", "/v1/dossier", {
      headers: { host: "elsewhere.example", "x-forwarded-host": new URL(desk.url).host },
    });
    expect(refusal(answer)).toMatch(HOST);
  },
  "two names": async (desk) => {
    expect(
      await sendBytes(
        desk.url,
        `GET /v1/dossier HTTP/1.1\r\nHost: ${new URL(desk.url).host}\r\nHost: elsewhere.example\r\nConnection: ` +
          "close\r\n\r\n",
      ),
    ).toMatch(/^HTTP\/1\.1 40[0-9]/);
  },
  "no name": async (desk) => {
    expect(await sendBytes(desk.url, "GET /v1/dossier HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.[01] 40[0-9]/);
  },
  "a foreign name in the address": async (desk) => {
    const heard = await sendBytes(
      desk.url,
      `GET http://elsewhere.example/v1/dossier HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1\.1 40[0-9]/);
  },
  "a foreign page that asks by a foreign name for the pages": async (desk) => {
    expect((await desk.raw("/", { headers: { host: "elsewhere.example" } })).status).toBe(403);
  },
};

attacks("other pages", {
  "a decision from a foreign page": posted({ origin: FOREIGN }),
  "a decision from nowhere": posted({ origin: "null" }),
  "a decision from our name elsewhere": async (desk) =>
    posted({ origin: `http://${new URL(desk.url).host}.elsewhere.example` })(desk),
  "a decision from our machine at another port": posted({ origin: "http://127.0.0.1:1" }),
  "a decision from localhost, which is another page": async (desk) =>
    posted({ origin: `http://localhost:${new URL(desk.url).port}` })(desk),
  "a decision from something that is no address": posted({ origin: "elsewhere" }),
  "a decision across sites without an origin": posted({ "sec-fetch-site": "cross-site" }),
  "a decision from a neighbour's page": posted({ "sec-fetch-site": "same-site" }),
  "a decision by a link": posted({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }),
  "a form": async (desk) =>
    forged(
      "/v1/decisions",
      { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "do=note" },
      /^400 RAP-E-BODY$/,
    )(desk),
  "a form from a foreign page": async (desk) =>
    forged(
      "/v1/decisions",
      {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin: FOREIGN },
        body: "do=note",
      },
      ORIGIN,
    )(desk),
  "JSON as plain text": asText("text/plain"),
  "JSON as plain text that names JSON": asText("text/plain; application/json"),
  "JSON as a form": asText("multipart/form-data; boundary=x"),
  "JSON without a type": asText(""),
  "JSON as a beacon sends it": asText(
    "text/plain;charset=UTF-8",
    { origin: FOREIGN, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    ORIGIN,
  ),
  "files from a foreign form": async (desk) =>
    forged(
      "/v1/reports",
      {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x", origin: FOREIGN },
        body: `--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n${REPORT}\r\n--x--\r\n`,
      },
      ORIGIN,
    )(desk),
  "files from a foreign form that says nothing of itself": async (desk) =>
    forged(
      "/v1/reports",
      {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x", "sec-fetch-site": "cross-site" },
        body: `--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n${REPORT}\r\n--x--\r\n`,
      },
      ORIGIN,
    )(desk),
  "a removal": async (desk) => {
    const id = (await desk.as("reader", "/v1/reports?limit=1")).json<{ entries: { id: string }[] }>().entries[0].id;
    await forged(`/v1/reports/${id}`, { method: "DELETE", headers: { origin: FOREIGN } }, ORIGIN)(desk);
  },
  "a removal that is disguised by a header": async (desk) => {
    const id = (await desk.as("reader", "/v1/reports?limit=1")).json<{ entries: { id: string }[] }>().entries[0].id;
    for (const name of ["x-http-method-override", "x-http-method", "x-method-override"]) {
      await desk.as("owner", `/v1/reports/${id}`, { headers: { [name]: "DELETE" } });
      await desk.as("owner", `/v1/reports/${id}`, { method: "POST", headers: { [name]: "DELETE" } });
    }
    expect((await desk.as("reader", `/v1/reports/${id}`)).status).toBe(200);
  },
  "a removal that is disguised by a parameter": async (desk) => {
    const id = (await desk.as("reader", "/v1/reports?limit=1")).json<{ entries: { id: string }[] }>().entries[0].id;
    await desk.as("owner", `/v1/reports/${id}?_method=DELETE`);
    await desk.as("owner", `/v1/reports/${id}?_method=DELETE`, { method: "POST" });
    expect((await desk.as("reader", `/v1/reports/${id}`)).status).toBe(200);
  },
  "a decision by GET": async (desk) => {
    const before = await desk.desk.store.version();
    for (const path of [
      "/v1/decisions/undo",
      "/v1/decisions/redo",
      "/v1/decisions?do=note&words=Seen",
      "/v1/subscriptions?url=https://elsewhere.example/feed",
    ])
      await desk.as("owner", path);
    expect(await desk.desk.store.version()).toBe(before);
  },
  "the tools for models": async (desk) => {
    const body = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
    expect(
      refusal(
        await desk.as("owner", "/mcp", {
          method: "POST",
          headers: { origin: FOREIGN, accept: "application/json, text/event-stream" },
          body,
        }),
      ),
    ).toMatch(ORIGIN);
  },
  "a sign-in as somebody else": async (desk) => {
    const answer = await desk.raw("/v1/session", {
      method: "POST",
      headers: { origin: FOREIGN },
      body: { email: "dana@desk.example", password: "seven herons under ice" },
    });
    expect(refusal(answer)).toMatch(ORIGIN);
    expect(answer.cookie).toBe("");
  },
  "a sign-out": async (desk) => {
    const cookie = await desk.signIn("reader");
    expect((await desk.raw("/v1/session", { method: "DELETE", headers: { cookie, origin: FOREIGN } })).status).toBe(
      403,
    );
    expect((await desk.raw("/v1/dossier", { headers: { cookie } })).status).toBe(200);
  },
  "a look at what is answered": async (desk) => {
    for (const mode of ["no-cors", "cors", "websocket"])
      await forged(
        "/v1/dossier",
        { headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode } },
        ORIGIN,
      )(desk);
  },
  "a question beforehand what is allowed": async (desk) => {
    const answer = await desk.raw("/v1/decisions", {
      method: "OPTIONS",
      headers: {
        origin: FOREIGN,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    for (const name of [
      "access-control-allow-origin",
      "access-control-allow-methods",
      "access-control-allow-headers",
      "access-control-allow-credentials",
    ])
      expect(answer.headers[name]).toBeUndefined();
  },
  "an answer as a script (JSONP)": async (desk) =>
    forged("/v1/statements?callback=steal", {}, /^400 RAP-E-OPTION$/)(desk),
  "a frame around the pages": async (desk) => {
    const { headers } = await desk.raw("/health");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  },
  "the desk's own page is answered": async (desk) => {
    expect(
      (
        await desk.as("owner", "/v1/decisions", {
          method: "POST",
          headers: { origin: desk.url.slice(0, -1), "sec-fetch-site": "same-origin" },
          body: await note(desk),
        })
      ).status,
    ).toBe(201);
  },
  ...Object.fromEntries(Object.entries(NAMES).map(([name, attack]) => [`asked by ${name}`, attack])),
});
