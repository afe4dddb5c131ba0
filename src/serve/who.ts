import type { Context, MiddlewareHandler } from "hono";
import { userInfo } from "node:os";
import { RapporteurError } from "../gather/error.js";

/** What somebody may do; each may do what those before it may. */
export const ROLES = ["reader", "reviewer", "editor", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface You {
  readonly name: string;
  readonly role: Role;
}

/** Who asks, and as what they came in. */
export interface Asker extends You {
  /** Id of their account; null for this machine's user. */
  readonly person: string | null;
  /** Id of the token that they sent; null without one. */
  readonly token: string | null;
}

/** Finds out who asks; null where nobody can be told. */
export type WhoIs = (c: Context) => Asker | null | Promise<Asker | null>;

/** Without accounts only this machine is listened to: whoever asks is its user, and the record is theirs. */
export const machineUser: WhoIs = () => ({ name: userInfo().username, role: "owner", person: null, token: null });

const ASKING = "you";

/** Writes down who asks, for all that comes after. */
export const who =
  (whoIs: WhoIs): MiddlewareHandler =>
  async (c, next) => {
    c.set(ASKING, await whoIs(c));
    await next();
  };

/** Who asks; null where nobody has been told. */
export const maybeYou = (c: Context): Asker | null => (c.get(ASKING) as Asker | null | undefined) ?? null;

/** Who asks. Throws where that can't be told. */
export function youOf(c: Context): Asker {
  const you = maybeYou(c);
  if (!you) throw new RapporteurError("RAP-E-SIGN-IN", "Nobody is signed in.");
  return you;
}

export const may = ({ role }: You, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
