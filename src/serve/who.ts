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

/** Finds out who asks; null where nobody can be told. */
export type WhoIs = (c: Context) => You | null | Promise<You | null>;

/** Without accounts only this machine is listened to: whoever asks is its user, and the record is theirs. */
export const machineUser: WhoIs = () => ({ name: userInfo().username, role: "owner" });

const ASKING = "you";

/** Writes down who asks, for all that comes after. */
export const who = (whoIs: WhoIs): MiddlewareHandler => async (c, next) => {
  c.set(ASKING, await whoIs(c));
  await next();
};

/** Who asks; null where nobody has been told. */
export const maybeYou = (c: Context): You | null => (c.get(ASKING) as You | null | undefined) ?? null;

/** Who asks. Throws where that can't be told. */
export function youOf(c: Context): You {
  const you = maybeYou(c);
  if (!you) throw new RapporteurError("RAP-E-WHO", "Who asks can't be told.");
  return you;
}

export const may = ({ role }: You, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
