import { type AccountsDb, inAccounts } from "./tables.js";

/** What is written down of what people do. */
export const DEEDS = [
  "signed in",
  "failed to sign in",
  "signed out",
  "made a token",
  "first used a token",
  "revoked a token",
  "added a person",
  "changed a role",
  "changed a password",
  "removed a person",
  "decided",
  "took a decision back",
  "did a decision again",
  "added reports",
  "undid an addition",
  "removed a report",
  "brought a report back",
  "read a report again",
  "watched a feed",
  "left a feed",
  "exported",
] as const;
export type Deed = (typeof DEEDS)[number];

/** Something done: never a password, a token or words of a report. */
export interface Act {
  /** A person's name; null where it isn't known. */
  readonly who: string | null;
  /** Where from: an address, or "command line". */
  readonly address: string | null;
  readonly what: Deed;
  /** What it was done to: an id, a name, a role. */
  readonly about?: string | null;
  /** When, where that isn't now. */
  readonly at?: Date;
}

export interface AuditEntry {
  n: number;
  /** ISO 8601. */
  at: string;
  who: string | null;
  address: string | null;
  what: Deed;
  about: string | null;
}

const LONGEST = 300;

/** On one line, without what can't be seen: nobody writes an entry into another one. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").slice(0, LONGEST);

/** Writes down what was done. */
export async function note(db: AccountsDb, { who, address, what, about = null, at }: Act): Promise<void> {
  await inAccounts(db, (transaction) =>
    transaction
      .insertInto("audit")
      .values({ at, who, address, what, about: about === null ? null : plain(about) })
      .execute(),
  );
}

/**
 * Which of it: what was done before an entry, what somebody did (their name, in any case of letters), one kind of deed.
 */
export interface AuditFilters {
  readonly before?: number;
  readonly who?: string;
  readonly what?: Deed;
}

/** What was done, the newest first. */
export async function audit(
  db: AccountsDb,
  limit: number,
  { before, who, what }: AuditFilters = {},
): Promise<AuditEntry[]> {
  const found = await db
    .selectFrom("audit")
    .select(["n", "at", "who", "address", "what", "about"])
    .orderBy("n", "desc")
    .limit(limit)
    .$if(before !== undefined, (some) => some.where("n", "<", before ?? 0))
    .$if(who !== undefined, (some) => some.where((of) => of.fn("lower", ["who"]), "=", who?.toLowerCase() ?? ""))
    .$if(what !== undefined, (some) => some.where("what", "=", what ?? ""))
    .execute();
  return found.map(({ n, at, ...rest }) => ({ n: Number(n), at: at.toISOString(), ...rest, what: rest.what as Deed }));
}
