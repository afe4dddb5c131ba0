import { createHash, randomBytes } from "node:crypto";
import { expect } from "vitest";
import { accountsOf } from "../../../src/serve/accounts/tables.js";
import { cpuOf } from "../../cpu.js";
import type { Asked } from "../raw.js";
import { PASSWORD, TEAM, type Team } from "../team.js";
import { type Attacks, attacks, refusal, REPORT, statementOf } from "./attacks.js";

const OUT = "401 RAP-E-SIGN-IN";
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const isOut = async (desk: Team, asked: Asked, path = "/v1/dossier"): Promise<void> =>
  expect(refusal(await desk.raw(path, asked))).toBe(OUT);
const signIn = (desk: Team, body: unknown, headers: { [name: string]: string } = {}) =>
  desk.raw("/v1/session", { method: "POST", body, headers });
const note = async (desk: Team) => ({ do: "note", id: await statementOf(desk), words: "Seen." });
const random = (bytes: number): string => randomBytes(bytes).toString("base64url");

const GUESSES: Attacks = Object.fromEntries(
  (
    [
      ["guessed", (desk) => isOut(desk, { headers: bearer(`rap_${random(32)}`) })],
      ["empty", (desk) => isOut(desk, { headers: { authorization: "Bearer " } })],
      [
        "of another kind",
        (desk) =>
          isOut(desk, {
            headers: { authorization: `Basic ${Buffer.from(`ana@desk.example:${PASSWORD}`).toString("base64")}` },
          }),
      ],
      ["with SQL in it", (desk) => isOut(desk, { headers: bearer("rap_' or '1'='1") })],
      ["that matches anything", (desk) => isOut(desk, { headers: bearer("rap_%") })],
      ["of 10,000 characters", (desk) => isOut(desk, { headers: bearer(`rap_${"a".repeat(10_000)}`) })],
      [
        "that says nothing (alg: none)",
        (desk) => {
          const parts = ['{"alg":"none"}', '{"sub":"ana@desk.example","role":"owner"}'];
          const token = `${parts.map((part) => Buffer.from(part).toString("base64url")).join(".")}.`;
          return isOut(desk, { headers: bearer(token) });
        },
      ],
      ["undefined", (desk) => isOut(desk, { headers: bearer("undefined") })],
    ] as [string, (desk: Team) => Promise<void>][]
  ).map(([name, attack]) => [`a token ${name}`, attack]),
);

attacks("tokens and sessions", {
  ...GUESSES,
  "the tools for models, without having come in": async (desk) => {
    const body = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
    const accept = { accept: "application/json, text/event-stream" };
    for (const path of ["/mcp", "/mcp/", "/mcp?token=x"])
      expect([path, (await desk.raw(path, { method: "POST", headers: accept, body })).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status === 401 || status === 404),
      ]);
    const { secret } = await desk.token("reader", "read");
    expect(
      (await desk.raw("/mcp", { method: "POST", headers: { ...accept, ...bearer(secret) }, body })).status,
    ).toBeLessThan(401);
  },
  "a token's prefix": async (desk) =>
    isOut(desk, { headers: bearer((await desk.token("editor", "read")).secret.slice(0, 10)) }),
  "a token in other letters": async (desk) => {
    const { secret } = await desk.token("editor", "read");
    await isOut(desk, {
      headers: bearer(
        secret.slice(0, 4) +
          secret
            .slice(4)
            .split("")
            .map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()))
            .join(""),
      ),
    });
  },
  "what is kept of a token": async (desk) => {
    const { secret } = await desk.token("editor", "read");
    const hash = createHash("sha256").update(secret).digest("hex");
    await isOut(desk, { headers: bearer(hash) });
    await isOut(desk, { headers: bearer(`rap_${hash}`) });
    await isOut(desk, { headers: bearer(`rap_${Buffer.from(hash, "hex").toString("base64url")}`) });
  },
  "a token in the address": async (desk) => {
    const { secret } = await desk.token("editor", "edit");
    for (const name of ["token", "access_token", "api_key", "authorization"])
      expect((await desk.raw(`/v1/dossier?${name}=${secret}`)).status).toBe(401);
  },
  "a token as a cookie": async (desk) => {
    const { secret } = await desk.token("editor", "edit");
    await isOut(desk, { headers: { cookie: `rapporteur=${secret}` } });
  },
  "a token as a password": async (desk) => {
    const { secret } = await desk.token("editor", "edit");
    expect(refusal(await signIn(desk, { email: TEAM.editor.email, password: secret }))).toBe(OUT);
  },
  "a token that has ended": async (desk) => {
    const { id, secret } = await desk.token("editor", "edit");
    await accountsOf(desk.desk.store)
      .updateTable("token")
      .set({ expires: new Date(Date.now() - 1_000) })
      .where("id", "=", id)
      .execute();
    await isOut(desk, { headers: bearer(secret) });
  },
  "a token that was revoked": async (desk) => {
    const { id, secret } = await desk.token("editor", "edit");
    await desk.as("editor", `/v1/tokens/${id}`, { method: "DELETE" });
    await isOut(desk, { headers: bearer(secret) });
  },
  "a token of somebody who is out": async (desk) => {
    const { person } = (
      await desk.as("owner", "/v1/people", {
        method: "POST",
        body: { name: "Edo Marsh", email: "edo@desk.example", role: "editor", password: PASSWORD },
      })
    ).json<{ person: { id: string } }>();
    const { cookie } = await signIn(desk, { email: "edo@desk.example", password: PASSWORD });
    const { secret } = (
      await desk.raw("/v1/tokens", { method: "POST", headers: { cookie }, body: { name: "Import", scope: "edit" } })
    ).json<{ secret: string }>();
    await desk.as("owner", `/v1/people/${person.id}`, { method: "DELETE" });
    await isOut(desk, { headers: bearer(secret) });
    await isOut(desk, { headers: { cookie } });
  },
  "a token to read that decides": async (desk) => {
    const { secret } = await desk.token("owner", "read");
    expect(
      refusal(await desk.raw("/v1/decisions", { method: "POST", headers: bearer(secret), body: await note(desk) })),
    ).toBe("403 RAP-E-ROLE");
  },
  "a token to review that adds": async (desk) => {
    const { secret } = await desk.token("owner", "review");
    expect(
      refusal(await desk.raw("/v1/reports", { method: "POST", headers: bearer(secret), body: { text: REPORT } })),
    ).toBe("403 RAP-E-ROLE");
  },
  "a token to review that merges": async (desk) => {
    const { secret } = await desk.token("owner", "review");
    const ids = (await desk.as("reader", "/v1/actors?limit=2"))
      .json<{ entries: { id: string }[] }>()
      .entries.map(({ id }) => id);
    expect(
      refusal(
        await desk.raw("/v1/decisions", { method: "POST", headers: bearer(secret), body: { do: "merge-actors", ids } }),
      ),
    ).toBe("403 RAP-E-ROLE");
  },
  "a reader's token to edit": async (desk) => {
    const { secret } = await desk.token("reader", "edit");
    expect(
      refusal(await desk.raw("/v1/decisions", { method: "POST", headers: bearer(secret), body: await note(desk) })),
    ).toBe("403 RAP-E-ROLE");
  },
  "an owner's token that lets people in": async (desk) => {
    const { secret } = await desk.token("owner", "edit");
    expect(
      refusal(
        await desk.raw("/v1/people", {
          method: "POST",
          headers: bearer(secret),
          body: { name: "Eve", email: "eve@desk.example", role: "owner", password: PASSWORD },
        }),
      ),
    ).toBe("403 RAP-E-ROLE");
    expect(refusal(await desk.raw("/v1/audit", { headers: bearer(secret) }))).toBe("403 RAP-E-ROLE");
  },
  "a token that makes tokens": async (desk) => {
    const { id, secret } = await desk.token("owner", "edit");
    expect(
      refusal(
        await desk.raw("/v1/tokens", {
          method: "POST",
          headers: bearer(secret),
          body: { name: "More", scope: "edit" },
        }),
      ),
    ).toBe("403 RAP-E-ROLE");
    expect(refusal(await desk.raw(`/v1/tokens/${id}`, { method: "DELETE", headers: bearer(secret) }))).toBe(
      "403 RAP-E-ROLE",
    );
  },
  "a token that changes its maker's password": async (desk) => {
    const { secret } = await desk.token("owner", "edit");
    expect(
      refusal(
        await desk.raw("/v1/session/password", {
          method: "PUT",
          headers: bearer(secret),
          body: { password: PASSWORD, next: "nine lanterns at low tide" },
        }),
      ),
    ).toBe("403 RAP-E-ROLE");
  },
  "a bad token beside a good session": async (desk) =>
    isOut(desk, { headers: { ...bearer(`rap_${random(32)}`), cookie: await desk.signIn("owner") } }),
  "a token for ever": async (desk) => {
    for (const days of [366, 0, -1, 1e9, 1.5, "365", null])
      expect(
        (await desk.as("editor", "/v1/tokens", { method: "POST", body: { name: "Long", scope: "read", days } })).status,
      ).toBe(400);
  },
  "a token of another scope than there is": async (desk) => {
    expect(
      (await desk.as("editor", "/v1/tokens", { method: "POST", body: { name: "Wide", scope: "owner" } })).status,
    ).toBe(400);
  },
  "a role that somebody gives themselves": async (desk) => {
    const { id } = (await desk.as("owner", "/v1/people"))
      .json<{ entries: { id: string; name: string }[] }>()
      .entries.find(({ name }) => name === TEAM.editor.name)!;
    expect(refusal(await desk.as("editor", `/v1/people/${id}`, { method: "PATCH", body: { role: "owner" } }))).toBe(
      "403 RAP-E-ROLE",
    );
    expect((await signIn(desk, { email: TEAM.reader.email, password: PASSWORD, role: "owner" })).status).toBe(400);
    expect(
      (
        await desk.as("reader", "/v1/dossier", {
          headers: { "x-role": "owner", "x-user": TEAM.owner.email, "x-forwarded-user": TEAM.owner.email },
        })
      ).json<{ you: object }>().you,
    ).toEqual({ name: "Dana Lund", role: "reader" });
  },
  "an account that somebody makes themselves": async (desk) => {
    for (const path of [
      "/api/auth/sign-up/email",
      "/v1/people",
      "/v1/session/sign-up",
      "/api/auth/update-user",
      "/api/auth/sign-in/email",
    ])
      expect(
        (
          await desk.raw(path, {
            method: "POST",
            body: { name: "Eve", email: "eve@desk.example", password: PASSWORD, role: "owner" },
          })
        ).status,
      ).toBeGreaterThanOrEqual(401);
    expect((await desk.as("owner", "/v1/people")).text).not.toContain("eve@");
  },
  "a session that was begun for somebody (fixation)": async (desk) => {
    const planted = await desk.signIn("reader");
    const { cookie } = await signIn(desk, { email: TEAM.owner.email, password: PASSWORD }, { cookie: planted });
    expect(cookie.split("; ").at(-1)).not.toBe(planted);
    await isOut(desk, { headers: { cookie: planted } });
  },
  "a session of our own making": async (desk) => {
    await isOut(desk, { headers: { cookie: `rapporteur=${random(24)}.${randomBytes(32).toString("base64")}` } });
    await isOut(desk, { headers: { cookie: `rapporteur=${random(24)}` } });
    await isOut(desk, { headers: { cookie: "rapporteur=" } });
  },
  "a session's key with another signature": async (desk) => {
    const cookie = await desk.signIn("owner");
    const [name, value] = cookie.split("=", 2);
    await isOut(desk, {
      headers: { cookie: `${name}=${value.split(".")[0]}.${encodeURIComponent(randomBytes(32).toString("base64"))}` },
    });
    await isOut(desk, { headers: { cookie: `${name}=${value.split(".")[0]}` } });
  },
  "a session under another cookie's name": async (desk) => {
    const value = (await desk.signIn("owner")).split("=")[1];
    for (const name of ["better-auth.session_token", "__Host-rapporteur", "rapporteur.session_token", "Rapporteur"])
      await isOut(desk, { headers: { cookie: `${name}=${value}` } });
  },
  "a session that was signed out": async (desk) => {
    const cookie = await desk.signIn("owner");
    await desk.raw("/v1/session", { method: "DELETE", headers: { cookie } });
    await isOut(desk, { headers: { cookie } });
  },
  "a session that has ended": async (desk) => {
    const cookie = await desk.signIn("reviewer");
    const token = decodeURIComponent(cookie.split("=")[1]).split(".")[0];
    await desk.desk.store.accounts
      .withSchema("rapporteur_accounts")
      .updateTable("session" as never)
      .set({ expiresAt: new Date(Date.now() - 1_000) } as never)
      .where("token" as never, "=", token as never)
      .execute();
    await isOut(desk, { headers: { cookie } });
  },
  "an address and a password that are no texts": async (desk) => {
    for (const body of [
      { email: { $ne: null }, password: { $ne: null } },
      { email: ["ana@desk.example"], password: PASSWORD },
      { email: "ana@desk.example", password: true },
      { email: "ana@desk.example" },
      [],
      "x",
      null,
    ])
      expect((await signIn(desk, body === "x" ? '"x"' : body, { "content-type": "application/json" })).status).toBe(
        400,
      );
  },
});

attacks("guessing who there is", {
  "by what is said": async (desk) => {
    const [unknown, wrong] = [
      await signIn(desk, { email: "nobody@desk.example", password: PASSWORD }),
      await signIn(desk, { email: TEAM.owner.email, password: "not the password" }),
    ];
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
    expect(unknown.cookie).toBe(wrong.cookie);
  },
  "by how long it takes": async (desk) => {
    const took = (email: string): Promise<number> => cpuOf(() => signIn(desk, { email, password: "not the password" }));
    const [unknown, known]: [number[], number[]] = [[], []];
    for (let i = 0; i < 6; i++) {
      unknown.push(await took(`nobody-${i}@desk.example`));
      known.push(await took(TEAM.reviewer.email));
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[3];
    expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
    expect(median(unknown) / median(known)).toBeLessThan(2);
  },
  "by many attempts, from addresses that are only said": async (desk) => {
    const statuses: number[] = [];
    for (let i = 0; i < 10; i++)
      statuses.push(
        (
          await signIn(
            desk,
            { email: TEAM.editor.email, password: "not the password" },
            { "x-forwarded-for": `203.0.113.${i}`, "x-real-ip": `203.0.113.${i}`, forwarded: `for=203.0.113.${i}` },
          )
        ).status,
      );
    expect(statuses.slice(0, 8)).toEqual(Array(8).fill(401));
    expect(statuses.slice(8)).toEqual([429, 429]);
  },
  "by many attempts, an account after the other": async (desk) => {
    const statuses: number[] = [];
    for (let i = 0; i < 16; i++)
      statuses.push((await signIn(desk, { email: `guess-${i}@desk.example`, password: "password1234" })).status);
    expect(statuses.at(-1)).toBe(429);
  },
});
