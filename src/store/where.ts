import { RapporteurError } from "../gather/error.js";

/** Where a store is: a folder of this machine, or a PostgreSQL server's database. */
export type Where =
  | { readonly kind: "embedded"; readonly folder: string }
  | { readonly kind: "served"; readonly url: string };

/** `postgres://…` and `postgresql://…` are served; everything else that looks like no address is a folder. */
export function whereOf(where: string): Where {
  if (/^postgres(?:ql)?:\/\//.test(where)) return { kind: "served", url: where };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where) || where.trim() === "")
    throw new RapporteurError("RAP-E-STORE-WHERE", `A store can't be at ${JSON.stringify(shown(where))}.`);
  return { kind: "embedded", folder: where };
}

/** An address as it may be printed: without its password. */
export const shown = (where: string): string => where.replace(/^([a-z][a-z0-9+.-]*:\/\/[^:@/]*):[^@/]*@/i, "$1:…@");
