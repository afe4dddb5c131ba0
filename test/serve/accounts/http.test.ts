import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/serve/accounts/limits.js";
import { PASSWORD, TEAM, type Team, team } from "../team.js";
import { type Place, place } from "../serving.js";

let desks: Place;
let desk: Team;
beforeAll(async () => {
  desks = await place();
  desk = await team(desks);
});
afterAll(async () => {
  await desk.close();
  await desks.remove();
});

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe("coming in", () => {
  test("is asked of everybody, but for the API's description and the session itself", async () => {
    for (const path of [
      "/v1/dossier",
      "/v1/statements",
      "/v1/events",
      "/v1/decisions",
      "/v1/people",
      "/v1/audit",
      "/v1/feed.atom",
      "/v1/nothing",
    ]) {
      const answer = await desk.raw(path);
      expect([path, answer.status, answer.json<{ error: { code: string } }>().error.code]).toEqual([
        path,
        401,
        "RAP-E-SIGN-IN",
      ]);
    }
    expect((await desk.raw("/v1/session")).json()).toEqual({ you: null, accounts: true });
    expect((await desk.raw("/v1/openapi.json")).status).toBe(200);
    expect((await desk.raw("/health")).status).toBe(200);
  });

  test("gives a cookie that scripts don't see and other pages can't send", async () => {
    const answer = await desk.raw("/v1/session", {
      method: "POST",
      body: { email: TEAM.reader.email, password: PASSWORD },
    });
    expect(answer.json()).toEqual({ you: { name: "Dana Lund", role: "reader" }, accounts: true });
    expect(answer.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^rapporteur=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect((await desk.raw("/v1/dossier", { headers: { cookie: answer.cookie } })).json()).toMatchObject({
      you: { name: "Dana Lund", role: "reader" },
      accounts: true,
    });
  });

  test("ends with signing out", async () => {
    const cookie = await desk.signIn("reader");
    expect((await desk.raw("/v1/session", { headers: { cookie } })).json()).toMatchObject({
      you: { name: "Dana Lund" },
    });
    expect((await desk.raw("/v1/session", { method: "DELETE", headers: { cookie } })).status).toBe(204);
    expect((await desk.raw("/v1/session", { headers: { cookie } })).json()).toEqual({ you: null, accounts: true });
  });

  test("is by https alone where the desk is reached by it", async () => {
    const secure = await team(desks, {
      options: { publicUrl: new URL("https://desk.example") },
      names: ["desk.example"],
    });
    const { headers } = await secure.raw("/v1/session", {
      method: "POST",
      headers: { host: "desk.example", origin: "https://desk.example" },
      body: { email: TEAM.reader.email, password: PASSWORD },
    });
    expect(headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-rapporteur=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    await secure.close();
  });

  test("with a new password ends the sessions of the old one", async () => {
    const cookie = await desk.signIn("reviewer");
    const next = "nine lanterns at low tide";
    expect(
      (
        await desk.raw("/v1/session/password", {
          method: "PUT",
          headers: { cookie },
          body: { password: "wrong, all of it", next },
        })
      ).status,
    ).toBe(401);
    const changed = await desk.raw("/v1/session/password", {
      method: "PUT",
      headers: { cookie },
      body: { password: PASSWORD, next },
    });
    expect(changed.status).toBe(200);
    expect((await desk.raw("/v1/dossier", { headers: { cookie } })).status).toBe(401);
    expect((await desk.raw("/v1/dossier", { headers: { cookie: changed.cookie } })).status).toBe(200);
    await desk.raw("/v1/session/password", {
      method: "PUT",
      headers: { cookie: changed.cookie },
      body: { password: next, next: PASSWORD },
    });
  });
});

describe("roles", () => {
  const statement = async (): Promise<string> =>
    (await desk.as("reader", "/v1/statements?limit=1")).json<{ entries: { id: string }[] }>().entries[0].id;
  const note = async () => ({ do: "note", id: await statement(), words: "Seen." });

  test.each([
    ["reader", 403],
    ["reviewer", 201],
    ["editor", 201],
    ["owner", 201],
  ] as const)("a %s's decision is answered with %i", async (role, status) => {
    expect((await desk.as(role, "/v1/decisions", { method: "POST", body: await note() })).status).toBe(status);
  });

  test.each([
    ["reader", 403],
    ["reviewer", 403],
    ["editor", 202],
    ["owner", 202],
  ] as const)("a %s's report is answered with %i", async (role, status) => {
    expect(
      (
        await desk.as(role, "/v1/reports", {
          method: "POST",
          body: { text: `Foreign Minister Ana Ruel said on Monday that the ${role} should wait.` },
        })
      ).status,
    ).toBe(status);
  });

  test.each([
    ["reader", 403],
    ["reviewer", 403],
    ["editor", 403],
    ["owner", 200],
  ] as const)("a %s who asks for people and the audit log is answered with %i", async (role, status) => {
    expect((await desk.as(role, "/v1/people")).status).toBe(status);
    expect((await desk.as(role, "/v1/audit")).status).toBe(status);
  });

  test("that are changed hold from the next request on", async () => {
    const added = (
      await desk.as("owner", "/v1/people", {
        method: "POST",
        body: { name: "Edo Marsh", email: "edo@desk.example", role: "reader", password: PASSWORD },
      })
    ).json<{ person: { id: string } }>();
    const { cookie } = await desk.raw("/v1/session", {
      method: "POST",
      body: { email: "edo@desk.example", password: PASSWORD },
    });
    const decide = async () =>
      (await desk.raw("/v1/decisions", { method: "POST", headers: { cookie }, body: await note() })).status;
    expect(await decide()).toBe(403);
    await desk.as("owner", `/v1/people/${added.person.id}`, { method: "PATCH", body: { role: "reviewer" } });
    expect(await decide()).toBe(201);
    expect((await desk.as("owner", `/v1/people/${added.person.id}`, { method: "DELETE" })).status).toBe(204);
    expect(await decide()).toBe(401);
  });

  test("are changed with a password or not at all", async () => {
    const { person } = (
      await desk.as("owner", "/v1/people", {
        method: "POST",
        body: { name: "Fia Tarn", email: "fia@desk.example", role: "reader", password: PASSWORD },
      })
    ).json<{ person: { id: string } }>();
    const change = (body: object) => desk.as("owner", `/v1/people/${person.id}`, { method: "PATCH", body });
    const now = async () =>
      (await desk.as("owner", "/v1/people"))
        .json<{ entries: { id: string; role: string }[] }>()
        .entries.find(({ id }) => id === person.id)?.role;
    const audited = async () =>
      (await desk.as("owner", "/v1/audit?what=changed+a+role"))
        .json<{ entries: { about: string }[] }>()
        .entries.filter(({ about }) => about.startsWith("Fia Tarn"));
    for (const password of ["short", "aaaaaaaaaaaaaaaa", "fia@desk.example"])
      expect((await change({ role: "owner", password })).status).toBe(422);
    expect(await now()).toBe("reader");
    expect(await audited()).toEqual([]);
    expect((await change({ role: "editor", password: "nine lanterns at low tide" })).json()).toMatchObject({
      person: { role: "editor" },
    });
    expect(await now()).toBe("editor");
    expect(await audited()).toHaveLength(1);
    expect(
      (
        await desk.raw("/v1/session", {
          method: "POST",
          body: { email: "fia@desk.example", password: "nine lanterns at low tide" },
        })
      ).status,
    ).toBe(200);
  });
});

describe("tokens", () => {
  test("open what their scope says, are listed without themselves, and end", async () => {
    const { id, secret } = await desk.token("editor", "review");
    expect((await desk.raw("/v1/dossier", { headers: bearer(secret) })).json()).toMatchObject({
      you: { name: "Bela Ost", role: "reviewer" },
    });
    const listed = (await desk.as("editor", "/v1/tokens")).text;
    expect(listed).toContain(id);
    expect(listed).not.toContain(secret);
    expect((await desk.as("editor", `/v1/tokens/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await desk.raw("/v1/dossier", { headers: bearer(secret) })).status).toBe(401);
  });

  test("of others can be seen and revoked by owners alone", async () => {
    const { id } = await desk.token("editor", "read");
    expect((await desk.as("reviewer", `/v1/tokens/${id}`, { method: "DELETE" })).status).toBe(404);
    expect((await desk.as("reviewer", "/v1/tokens")).text).not.toContain(id);
    expect((await desk.as("owner", "/v1/tokens")).text).toContain(id);
    expect((await desk.as("owner", `/v1/tokens/${id}`, { method: "DELETE" })).status).toBe(204);
  });
});

describe("the audit log", () => {
  test("tells who did what, and no secret", async () => {
    const { secret } = await desk.token("owner", "read");
    await desk.raw("/v1/feed.atom", { headers: bearer(secret) });
    await desk.raw("/v1/session", {
      method: "POST",
      body: { email: "nobody@desk.example", password: "let me in, please" },
    });
    const text = (await desk.as("owner", "/v1/audit?limit=1000")).text;
    for (const what of [
      "signed in",
      "signed out",
      "failed to sign in",
      "made a token",
      "first used a token",
      "revoked a token",
      "changed a password",
      "changed a role",
      "added a person",
      "removed a person",
      "decided",
      "added reports",
      "exported",
    ])
      expect(text).toContain(`"what":"${what}"`);
    for (const never of [secret, PASSWORD, "let me in", "should wait", "Seen."]) expect(text).not.toContain(never);
  });

  test("is paged", async () => {
    const first = (await desk.as("owner", "/v1/audit?limit=2")).json<{ entries: { n: number }[]; next: string }>();
    const second = (await desk.as("owner", `/v1/audit?limit=2&after=${first.next}`)).json<{
      entries: { n: number }[];
    }>();
    expect(first.entries[1].n).toBeGreaterThan(second.entries[0].n);
  });

  test("tells what one person did, and one kind of deed, a page after the other", async () => {
    type Page = { entries: { who: string; what: string; n: number }[]; next: string | null };
    const of = async (asked: string): Promise<Page> => (await desk.as("owner", `/v1/audit?${asked}`)).json<Page>();
    const ana = await of("who=ana%20ruel&limit=1000");
    expect(new Set(ana.entries.map(({ who }) => who))).toEqual(new Set(["Ana Ruel"]));
    for (const scope of ["read", "edit"] as const) await desk.token("editor", scope);
    const tokens = await of("what=made%20a%20token&limit=1");
    const more = await of(`what=made%20a%20token&limit=1&after=${tokens.next}`);
    expect([...tokens.entries, ...more.entries].map(({ what }) => what)).toEqual(["made a token", "made a token"]);
    expect(more.entries[0].n).toBeLessThan(tokens.entries[0].n);
    expect((await of("who=Nobody")).entries).toEqual([]);
  });

  test("takes no kind of deed that there is none of, and is nobody's but an owner's", async () => {
    expect((await desk.as("owner", "/v1/audit?what=flew")).status).toBe(400);
    for (const role of ["editor", "reviewer", "reader"] as const)
      expect((await desk.as(role, "/v1/audit?who=Ana%20Ruel")).status).toBe(403);
  });
});

describe("limits", () => {
  test("end guessing, with how long to wait, and let others in", async () => {
    const other = await team(desks);
    const attempt = (email: string) =>
      other.raw("/v1/session", { method: "POST", body: { email, password: "not the password" } });
    for (let i = 0; i < LIMITS.attemptsBoth.points; i++) expect((await attempt(TEAM.reader.email)).status).toBe(401);
    const refused = await attempt(TEAM.reader.email);
    expect([refused.status, refused.json<{ error: { code: string } }>().error.code]).toEqual([429, "RAP-E-TOO-MANY"]);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await other.as("owner", "/v1/dossier")).status).toBe(200);
    await other.close();
  });

  test("there are none on this machine without accounts", async () => {
    const plain = await desks.serve();
    const answers = await Promise.all(Array.from({ length: 300 }, () => plain.ask("/v1/session")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await answers[0].json()).toMatchObject({ you: { role: "owner" }, accounts: false });
    await plain.close();
  });
});
