import type { Context } from "hono";
import { networkOf } from "../../gather/fetch/network-of.js";
import type { OwnStore } from "../../store/store.js";
import type { Asker, WhoIs } from "../who.js";
import { type AddressOf, addressOf } from "./address.js";
import type { Act } from "./audit.js";
import { AuditLog } from "./audit-log.js";
import { type Auth, openAuth } from "./auth.js";
import { Limits } from "./limits.js";
import { type AccountsDb, accountsOf } from "./tables.js";
import { maybeTokenUser } from "./tokens.js";

/** Who may come in to a desk, and how often. */
export interface Accounts {
  readonly db: AccountsDb;
  readonly auth: Auth;
  readonly limits: Limits;
  readonly addressOf: AddressOf;
  readonly whoIs: WhoIs;
  /** Who asks, without counting or answering anything. */
  look(c: Context): Promise<Asker | null>;
  /** Writes down what is done in a request. Never rejects: what is done is done. */
  note(c: Context, act: Omit<Act, "address">): Promise<void>;
}

export interface AccountsOptions {
  /** By which address the desk is asked from outside. */
  readonly publicUrl?: URL;
  /** Addresses of proxies before it. */
  readonly proxies?: readonly string[];
}

const BEARER = /^Bearer +(\S+)$/i;

export async function openAccounts(
  store: Pick<OwnStore, "accounts">,
  { publicUrl, proxies = [] }: AccountsOptions = {},
): Promise<Accounts> {
  const db = accountsOf(store);
  const [auth, limits, where] = [
    await openAuth(store, publicUrl?.protocol === "https:"),
    new Limits(),
    addressOf(proxies, publicUrl !== undefined),
  ];
  const log = new AuditLog(db);
  const noted = (c: Context, act: Omit<Act, "address">): Promise<void> => log.note({ ...act, address: where(c) });

  async function byToken(sent: string): Promise<(Asker & { isFirst: boolean }) | null> {
    const user = await maybeTokenUser(db, BEARER.exec(sent)?.[1] ?? "");
    return user && { name: user.name, role: user.role, person: user.person, token: user.token, isFirst: user.isFirst };
  }

  return {
    db,
    auth,
    limits,
    addressOf: where,
    note: noted,
    async whoIs(c) {
      const sent = c.req.header("authorization");
      if (sent !== undefined) {
        const user = await byToken(sent);
        if (user?.isFirst) await noted(c, { who: user.name, what: "first used a token", about: user.token });
        return user && { name: user.name, role: user.role, person: user.person, token: user.token };
      }
      const { person, cookies } = await auth.session(c.req.header("cookie") ?? "");
      for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
      return person && { name: person.name, role: person.role, person: person.id, token: null };
    },
    async look(c) {
      const sent = c.req.header("authorization");
      if (sent !== undefined) return byToken(sent);
      const { person } = await auth.session(c.req.header("cookie") ?? "");
      return person && { name: person.name, role: person.role, person: person.id, token: null };
    },
  };
}

/** Under what an asker's requests are counted. */
export const countedAs = ({ person, token }: Asker): string => (token === null ? `person ${person}` : `token ${token}`);

export const countedFrom = (address: string): string => networkOf(address);
