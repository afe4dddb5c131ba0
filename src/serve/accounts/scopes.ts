import { may, type Role } from "../who.js";

/** What a token may be used for. */
export const SCOPES = ["read", "review", "edit"] as const;
export type Scope = (typeof SCOPES)[number];

const MOST: { readonly [scope in Scope]: Role } = { read: "reader", review: "reviewer", edit: "editor" };

/** What whoever sends a token may do: what its scope says, and never more than its maker may now. */
export const roleOf = (scope: Scope, maker: Role): Role =>
  may({ name: "", role: maker }, MOST[scope]) ? MOST[scope] : maker;
