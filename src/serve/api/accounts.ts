import type { Context } from "hono";
import { RapporteurError } from "../../gather/error.js";
import type { Accounts } from "../accounts/accounts.js";
import type { Desk } from "../desk.js";
import { type Asker, youOf } from "../who.js";

/** The accounts of a desk. Throws where it has none. */
export function accountsIn({ accounts }: Desk): Accounts {
  if (!accounts)
    throw new RapporteurError("RAP-E-NO-ACCOUNTS", "Nobody signs in here: whoever uses this machine owns the record.");
  return accounts;
}

/** Who is signed in themselves: a token neither makes others nor changes accounts. */
export function signedIn(c: Context): Asker & { person: string } {
  const you = youOf(c);
  if (you.person === null) throw new RapporteurError("RAP-E-NO-ACCOUNTS", "Nobody signs in here.");
  if (you.token !== null)
    throw new RapporteurError(
      "RAP-E-ROLE",
      "That is for people who are signed in, not for a token.",
      "Sign in for it, or use the command line.",
    );
  return { ...you, person: you.person };
}
