import type { ColumnType, Generated, Kysely } from "kysely";
import type { Db } from "../../store/db.js";
import type { OwnStore } from "../../store/store.js";
import { sure } from "../../store/write.js";
import type { Role } from "../who.js";
import type { Scope } from "./scopes.js";

/** Given by the database where it isn't told. */
type Instant = ColumnType<Date, Date | undefined, Date>;

/** What the migration 0005 makes, as far as this program reads and writes it itself; the rest is better-auth's. */
export interface Tables {
  person: { id: string; name: string; email: string; role: Role; createdAt: Instant };
  session: { id: string; token: string; userId: string };
  credential: { id: string; accountId: string; providerId: string; userId: string; password: string | null };
  token: {
    id: string;
    person: string;
    name: string;
    scope: Scope;
    prefix: string;
    hash: string;
    made: Instant;
    expires: Date;
    used: Date | null;
  };
  audit: {
    n: Generated<number>;
    at: Instant;
    who: string | null;
    address: string | null;
    what: string;
    about: string | null;
  };
  secret: { value: string };
}

export type AccountsDb = Kysely<Tables>;

export const accountsOf = (store: Pick<OwnStore, "accounts">): AccountsDb =>
  store.accounts as Kysely<unknown> as AccountsDb;

/** One transaction over accounts, whose end is known also where the connection breaks. */
export const inAccounts = <T>(db: AccountsDb, work: (transaction: AccountsDb) => Promise<T>): Promise<T> =>
  sure(db as Kysely<unknown> as Db, (transaction) => work(transaction as Kysely<unknown> as AccountsDb));
