import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KINDS, type Places } from "../../store/stores.js";
import { openStore } from "../../../src/store/open.js";
import type { OwnStore } from "../../../src/store/store.js";
import { openAuth } from "../../../src/serve/accounts/auth.js";
import { audit, note } from "../../../src/serve/accounts/audit.js";
import { addPerson, changePerson, hasOwner, people, removePerson } from "../../../src/serve/accounts/people.js";
import { accountsOf, type AccountsDb } from "../../../src/serve/accounts/tables.js";
import { makeToken, maybeTokenUser, revokeToken, tokens } from "../../../src/serve/accounts/tokens.js";

const PASSWORD = "seven herons under ice";
const ANA = { name: "Ana Ruel", email: "ana@desk.example", role: "owner", password: PASSWORD } as const;
const JON = { name: "Jon Averil", email: "jon@desk.example", role: "reviewer", password: PASSWORD } as const;

describe.each(["embedded", "served"] as const)("accounts in an %s store", (kind) => {
  let places: Places;
  let store: OwnStore;
  let db: AccountsDb;
  beforeAll(async () => {
    places = await KINDS[kind]();
    store = await openStore(await places.place());
    db = accountsOf(store);
    await addPerson(db, ANA);
    await addPerson(db, JON);
  });
  afterAll(async () => {
    await store.close();
    await places.stop();
  });

  test("are people with a role each, and an owner among them", async () => {
    expect((await people(db)).map(({ name, email, role }) => [name, email, role])).toEqual([
      ["Ana Ruel", "ana@desk.example", "owner"],
      ["Jon Averil", "jon@desk.example", "reviewer"],
    ]);
    expect(await hasOwner(db)).toBe(true);
  });

  test.each([
    ["the name of somebody else", { ...JON, name: "ANA RUEL", email: "other@desk.example" }],
    ["the address of somebody else", { ...JON, name: "Other", email: "JON@desk.example" }],
    ["a name that can't be seen", { ...JON, name: "Ana\u200bRuel", email: "other@desk.example" }],
    ["no address", { ...JON, name: "Other", email: "desk.example" }],
    ["a short password", { ...JON, name: "Other", email: "other@desk.example", password: "heron" }],
    [
      "their own address as password",
      { ...JON, name: "Other", email: "other@desk.example", password: "other@desk.example" },
    ],
  ])("nobody is added with %s", async (_, person) => {
    await expect(addPerson(db, person)).rejects.toMatchObject({ code: "RAP-E-PERSON" });
    expect(await people(db)).toHaveLength(2);
  });

  test("the last owner can neither go nor be less", async () => {
    const [ana] = await people(db);
    await expect(removePerson(db, ana.id)).rejects.toMatchObject({ code: "RAP-E-PERSON" });
    await expect(changePerson(db, ana, { role: "editor" })).rejects.toMatchObject({ code: "RAP-E-PERSON" });
  });

  test("whoever signs in is known by the cookie until they sign out", async () => {
    const auth = await openAuth(store, true);
    const { person, cookies } = await auth.signIn("Ana@desk.example", PASSWORD);
    expect(person).toMatchObject({ name: "Ana Ruel", role: "owner" });
    expect(cookies[0]).toMatch(/^__Host-rapporteur=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const cookie = cookies[0].split(";")[0];
    expect((await auth.session(cookie)).person).toMatchObject({ name: "Ana Ruel", role: "owner" });
    expect((await auth.session(`${cookie}x`)).person).toBeNull();
    await auth.signOut(cookie);
    expect((await auth.session(cookie)).person).toBeNull();
  });

  test("neither a wrong password nor an unknown address comes in", async () => {
    const auth = await openAuth(store, false);
    expect((await auth.signIn("ana@desk.example", "seven herons under snow")).person).toBeNull();
    expect((await auth.signIn("nobody@desk.example", PASSWORD)).person).toBeNull();
    expect((await auth.signIn("ana@desk.example' or 1=1 --", PASSWORD)).person).toBeNull();
  });

  test("a new password ends the sessions of the old one", async () => {
    const auth = await openAuth(store, false);
    const jon = (await people(db))[1];
    const cookie = (await auth.signIn(jon.email, PASSWORD)).cookies[0].split(";")[0];
    await changePerson(db, jon, { password: "nine lanterns at low tide" });
    expect((await auth.session(cookie)).person).toBeNull();
    expect((await auth.signIn(jon.email, PASSWORD)).person).toBeNull();
    expect((await auth.signIn(jon.email, "nine lanterns at low tide")).person).toMatchObject({ name: "Jon Averil" });
  });

  test("of a token only a hash is kept, and it ends", async () => {
    const [ana] = await people(db);
    const { token, secret } = await makeToken(db, ana.id, { name: "Digest", scope: "review" });
    expect(secret.startsWith(token.prefix)).toBe(true);
    expect(JSON.stringify(await db.selectFrom("token").selectAll().execute())).not.toContain(secret.slice(12));
    expect(await maybeTokenUser(db, secret)).toMatchObject({ name: "Ana Ruel", role: "reviewer", isFirst: true });
    expect(await maybeTokenUser(db, secret)).toMatchObject({ isFirst: false });
    expect((await tokens(db))[0].used).not.toBeNull();
    expect(await maybeTokenUser(db, secret, new Date(Date.now() + 91 * 86_400_000))).toBeNull();
    await revokeToken(db, token.id);
    expect(await maybeTokenUser(db, secret)).toBeNull();
  });

  test("a token does no more than its maker may now", async () => {
    const jon = (await people(db))[1];
    const { secret } = await makeToken(db, jon.id, { name: "Import", scope: "edit" });
    expect((await maybeTokenUser(db, secret))?.role).toBe("reviewer");
    await changePerson(db, jon, { role: "reader" });
    expect((await maybeTokenUser(db, secret))?.role).toBe("reader");
    await removePerson(db, jon.id);
    expect(await maybeTokenUser(db, secret)).toBeNull();
  });

  test("the audit log is only ever added to", async () => {
    await note(db, { who: "Ana Ruel", address: "127.0.0.1", what: "signed in" });
    await expect(db.deleteFrom("audit").execute()).rejects.toThrow("only ever added to");
    await expect(db.updateTable("audit").set({ who: "Jon Averil" }).execute()).rejects.toThrow("only ever added to");
    expect((await audit(db, 1))[0]).toMatchObject({
      who: "Ana Ruel",
      address: "127.0.0.1",
      what: "signed in",
      about: null,
    });
  });

  test("no backup holds them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-accounts-"));
    expect(Object.keys((await store.backup(join(folder, "backup"))).rows)).not.toContain("person");
    rmSync(folder, { recursive: true });
  });
});
