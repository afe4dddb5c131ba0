import { randomBytes } from "node:crypto";
import { RapporteurError } from "../../gather/error.js";
import { ACCOUNTS_SCHEMA } from "../../store/db.js";
import type { OwnStore } from "../../store/store.js";
import type { Role } from "../who.js";
import { LEAST, MOST } from "./password.js";
import { type AccountsDb, accountsOf } from "./tables.js";

/** Somebody who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** Who is signed in, and the cookies that an answer sets. */
export interface Session {
  readonly person: SignedIn | null;
  readonly cookies: readonly string[];
}

/** Sessions and passwords, by better-auth. */
export interface Auth {
  /** Null where address and password don't go together; which of both is wrong nobody is told. */
  signIn(email: string, password: string): Promise<Session>;
  session(cookie: string): Promise<Session>;
  signOut(cookie: string): Promise<readonly string[]>;
}

const DAY = 86_400;
/** A session ends a week after it was last used, by the day (seconds). */
const EXPIRES = 7 * DAY;

/** Loads better-auth over a store's accounts. `isSecure`: the desk is asked by https alone. */
export async function openAuth(store: Pick<OwnStore, "accounts">, isSecure: boolean): Promise<Auth> {
  const auth = await betterAuthOver(store, isSecure, await secretOf(accountsOf(store)));
  async function session(cookie: string): Promise<Session> {
    const { headers, response } = await ofStore(() =>
      auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true }),
    );
    return { person: (response?.user as unknown as SignedIn | undefined) ?? null, cookies: headers.getSetCookie() };
  }
  return {
    session,
    async signIn(email, password) {
      try {
        const { headers, response } = await ofStore(() =>
          auth.api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true }),
        );
        return { person: response.user as unknown as SignedIn, cookies: headers.getSetCookie() };
      } catch (error) {
        if (isRefusal(error)) return { person: null, cookies: [] };
        throw error;
      }
    },
    async signOut(cookie) {
      const { headers } = await ofStore(() =>
        auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true }),
      );
      // It says so whether or not the session could be ended.
      if ((await session(cookie)).person !== null)
        throw new RapporteurError("RAP-E-STORE-AWAY", "The session couldn't be ended.");
      return headers.getSetCookie();
    },
  };
}

/** Has better-auth do something; where the store fails it, that is told, not what better-auth makes of it. */
async function ofStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < DEEPEST; cause = cause.cause, depth++)
      if (cause instanceof RapporteurError) throw cause;
    throw error;
  }
}

/** How deep in an error that of the store may lie. */
const DEEPEST = 5;

/** A wrong address or password, or a text that is neither. */
const isRefusal = (error: unknown): boolean => [400, 401].includes((error as { statusCode?: number }).statusCode ?? 0);

/**
 * What would change it from outside, or have it tell others that it runs, is taken out of its sight before it looks.
 */
function forgetSettings(): void {
  for (const name of Object.keys(process.env))
    if (/^(?:BETTER_AUTH_|AUTH_SECRET$)/.test(name)) delete process.env[name];
}

async function betterAuthOver(store: Pick<OwnStore, "accounts">, isSecure: boolean, secret: string) {
  forgetSettings();
  const { betterAuth } = await import("better-auth");
  const cookie = { httpOnly: true, sameSite: "strict", secure: isSecure, path: "/" } as const;
  return betterAuth({
    appName: "Rapporteur",
    // Nothing is answered by this address: the desk's own routes call better-auth's functions.
    baseURL: "http://127.0.0.1",
    secret,
    database: { db: store.accounts, type: "postgres", schemaName: ACCOUNTS_SCHEMA, transaction: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST,
      maxPasswordLength: MOST,
      autoSignIn: false,
    },
    user: {
      modelName: "person",
      additionalFields: { role: { type: "string", required: true, input: false, defaultValue: "reader" } },
    },
    session: { modelName: "session", expiresIn: EXPIRES, updateAge: DAY },
    account: { modelName: "credential" },
    verification: { modelName: "verification" },
    advanced: {
      useSecureCookies: false, // its own prefix; __Host- holds more
      defaultCookieAttributes: cookie,
      cookies: { session_token: { name: isSecure ? "__Host-rapporteur" : "rapporteur", attributes: cookie } },
      ipAddress: { disableIpTracking: true },
    },
  });
}

/** Signs sessions' cookies: RAPPORTEUR_SECRET, or one that is made once and kept with the accounts. */
async function secretOf(db: AccountsDb): Promise<string> {
  const given = process.env.RAPPORTEUR_SECRET;
  if (given !== undefined && given.length < 32)
    throw new RapporteurError(
      "RAP-E-OPTION",
      "RAPPORTEUR_SECRET has less than 32 characters.",
      "Make one: openssl rand -base64 32",
    );
  if (given !== undefined) return given;
  await db
    .insertInto("secret")
    .values({ value: randomBytes(32).toString("base64") })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await db.selectFrom("secret").select("value").executeTakeFirstOrThrow()).value;
}
