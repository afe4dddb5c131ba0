import type { Role } from "./who.js";

/**
 * The least role of whoever may do something; what isn't named here is for readers. Paths as in the description of the
 * API.
 */
export const NEEDS: { readonly [operation: string]: Role } = {
  "POST /v1/reports": "editor",
  "DELETE /v1/reports/{id}": "editor",
  "POST /v1/reports/{id}/restore": "editor",
  "GET /v1/jobs/{id}": "editor",
  "DELETE /v1/jobs/{id}": "editor",
  "POST /v1/jobs/{id}/undo": "editor",
  "POST /v1/subscriptions": "editor",
  "DELETE /v1/subscriptions": "editor",
  "POST /v1/decisions": "reviewer",
  "POST /v1/decisions/undo": "reviewer",
  "POST /v1/decisions/redo": "reviewer",
  "GET /v1/people": "owner",
  "POST /v1/people": "owner",
  "PATCH /v1/people/{id}": "owner",
  "DELETE /v1/people/{id}": "owner",
  "GET /v1/audit": "owner",
};

/** What needs more than that by what is asked in it: deeds that concern the whole record. */
export const NEEDED_BY_DEED: { readonly [deed: string]: Role } = {
  "merge-actors": "editor",
  "split-actor": "editor",
  "rename-actor": "editor",
  "merge-issues": "editor",
  "split-issue": "editor",
  "rename-issue": "editor",
};

/** What needs no role: the API's description, and signing in. */
export const OPEN: ReadonlySet<string> = new Set([
  "GET /v1/openapi.json",
  "GET /v1/docs",
  "GET /v1/session",
  "POST /v1/session",
  "DELETE /v1/session",
]);

export const needOf = (method: string, path: string): Role | null =>
  OPEN.has(`${method.toUpperCase()} ${path}`) ? null : (NEEDS[`${method.toUpperCase()} ${path}`] ?? "reader");
