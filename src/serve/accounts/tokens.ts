import { createHash, randomBytes, randomUUID } from "node:crypto";
import { RapporteurError } from "../../gather/error.js";
import type { Role } from "../who.js";
import { roleOf, type Scope } from "./scopes.js";
import { type AccountsDb, inAccounts } from "./tables.js";

/** What a program comes in with, less the token itself. */
export interface Token {
  id: string;
  name: string;
  scope: Scope;
  /** What it begins with, to know it by. */
  prefix: string;
  /** Whose it is. */
  by: string;
  made: string;
  expires: string;
  /** When it was last used, within a minute; null: never. */
  used: string | null;
}

export interface NewToken {
  readonly name: string;
  readonly scope: Scope;
  readonly days?: number;
}

/** Who sends a token. */
export interface TokenUser {
  readonly token: string;
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  /** Whether it was never used before. */
  readonly isFirst: boolean;
}

export const DAYS = 90;
export const MOST_DAYS = 365;
const MOST_TOKENS = 50;
const DAY_MS = 86_400_000;
/** Last use is written down no oftener, in ms. */
const EVERY = 60_000;
const START = "rap_";
const TOKEN = /^rap_[A-Za-z0-9_-]{43}$/;

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Makes a token. `secret` is told this once. */
export async function makeToken(
  db: AccountsDb,
  person: string,
  { name, scope, days = DAYS }: NewToken,
): Promise<{ token: Token; secret: string }> {
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new RapporteurError("RAP-E-TOKEN", `A token holds from 1 to ${MOST_DAYS} days.`);
  if (name.trim() === "" || name.length > 100 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name))
    throw new RapporteurError(
      "RAP-E-TOKEN",
      "A token's name has from 1 to 100 characters, and none that can't be seen.",
    );
  const secret = START + randomBytes(32).toString("base64url");
  const [id, now] = [randomUUID(), Date.now()];
  return inAccounts(db, async (transaction) => {
    const { n } = await transaction
      .selectFrom("token")
      .select(({ fn }) => fn.countAll().as("n"))
      .where("person", "=", person)
      .executeTakeFirstOrThrow();
    if (Number(n) >= MOST_TOKENS)
      throw new RapporteurError(
        "RAP-E-TOKEN",
        `One person has at most ${MOST_TOKENS} tokens.`,
        "Revoke some that aren't used.",
      );
    await transaction
      .insertInto("token")
      .values({
        id,
        person,
        name: name.trim(),
        scope,
        prefix: secret.slice(0, START.length + 6),
        hash: hashOf(secret),
        made: new Date(now),
        expires: new Date(now + days * DAY_MS),
      })
      .execute();
    return { token: (await tokens(transaction, person)).find((one) => one.id === id)!, secret };
  });
}

/** The tokens of somebody, or of all, the newest first. */
export async function tokens(db: AccountsDb, person: string | null = null): Promise<Token[]> {
  const all = db
    .selectFrom("token")
    .innerJoin("person", "person.id", "token.person")
    .select([
      "token.id",
      "token.name",
      "token.scope",
      "token.prefix",
      "person.name as by",
      "token.made",
      "token.expires",
      "token.used",
    ])
    .orderBy("token.made", "desc")
    .orderBy("token.id");
  const found = await (person === null ? all : all.where("token.person", "=", person)).execute();
  return found.map(({ made, expires, used, ...token }) => ({
    ...token,
    made: made.toISOString(),
    expires: expires.toISOString(),
    used: used?.toISOString() ?? null,
  }));
}

/** Ends a token, of somebody where that is told. */
export async function revokeToken(db: AccountsDb, id: string, person: string | null = null): Promise<Token> {
  return inAccounts(db, async (transaction) => {
    const found = (await tokens(transaction, person)).find((one) => one.id === id);
    if (!found) throw new RapporteurError("RAP-E-NO-TOKEN", `There is no token ${JSON.stringify(id.slice(0, 60))}.`);
    await transaction.deleteFrom("token").where("id", "=", id).execute();
    return found;
  });
}

/** Who sends a token; null where it is none, or no longer one. */
export async function maybeTokenUser(db: AccountsDb, secret: string, now = new Date()): Promise<TokenUser | null> {
  if (!TOKEN.test(secret)) return null;
  const found = await db
    .selectFrom("token")
    .innerJoin("person", "person.id", "token.person")
    .select(["token.id as token", "token.scope", "token.used", "person.id as person", "person.name", "person.role"])
    .where("token.hash", "=", hashOf(secret))
    .where("token.expires", ">", now)
    .executeTakeFirst();
  if (!found) return null;
  const { token, scope, used, person, name, role } = found;
  if (used === null || now.getTime() - used.getTime() > EVERY)
    await db.updateTable("token").set({ used: now }).where("id", "=", token).execute();
  return { token, person, name, role: roleOf(scope, role), isFirst: used === null };
}
