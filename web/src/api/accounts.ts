import type { Schemas } from "./client";

/** What the audit log tells of. */
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
] as const satisfies readonly Schemas["AuditEntry"]["what"][];

/** What people may do; each may do what those before it may. */
export const ROLES = ["reader", "reviewer", "editor", "owner"] as const;
export type Role = (typeof ROLES)[number];

export const MAY: Readonly<Record<Role, string>> = {
  reader: "reads",
  reviewer: "also confirms, corrects and notes",
  editor: "also adds reports, merges and renames",
  owner: "also lets people in",
};

/** What a token may be used for. */
export const SCOPES = ["read", "review", "edit"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Session {
  readonly you: { readonly name: string; readonly role: Role } | null;
  readonly accounts: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: string;
}

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly prefix: string;
  readonly by: string;
  readonly made: string;
  readonly expires: string;
  readonly used: string | null;
}
