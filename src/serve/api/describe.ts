import type { OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../version.js";
import { needOf } from "../needs.js";
import { MEANINGS } from "../status.js";

const TAGS = [
  {
    name: "Record",
    description:
      "What the reports say, put together: who said what, who stands where, who met whom, what doesn't sit " +
      "together. It is said, not so: each entry has its evidence.",
  },
  { name: "Overview", description: "What moved, how much there is, who agrees with whom." },
  { name: "Reports", description: "The texts, and adding them." },
  { name: "Reading", description: "Reads a text without keeping it." },
  {
    name: "Decisions",
    description: "What people make of entries: confirmed, rejected, corrected, added, noted, settled; and taken back.",
  },
  { name: "Following", description: "What is new, for programs that wait for it." },
  {
    name: "Accounts",
    description:
      "Who may come in, where the desk is served to others than this machine: with a session's cookie, or with a " +
      "token as `Authorization: Bearer …`.",
  },
  { name: "Server", description: "The server itself." },
];

/** Refusals that every operation has. */
const COMMON = [400, 401, 403, 429, 503, 507] as const;

interface Operation {
  responses: { [status: string]: object };
  "x-needs"?: string;
}

/** The document that describes the API, made of the routes. */
export function described(app: OpenAPIHono): object {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    tags: TAGS,
    info: {
      title: "Rapporteur",
      version: version(),
      description:
        "The record of a negotiation, as its press reports tell it. `x-needs` is the least role of who may do it.",
      license: { name: "Apache-2.0" },
    },
  });
  for (const [path, operations] of Object.entries(document.paths ?? {}))
    for (const [method, operation] of Object.entries(operations as { [method: string]: Operation })) {
      const needed = needOf(method, path);
      if (needed) operation["x-needs"] = needed;
      for (const status of COMMON)
        operation.responses[status] ??= {
          description: MEANINGS[status],
          content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
        };
    }
  return document;
}
