import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { asRapporteurError, RapporteurError } from "../gather/error.js";
import type { Refusal } from "./api/answers.js";
import { statusOf } from "./status.js";

/** What went wrong, in the one form that all errors have. Of a fault of the program's own nothing is told to who asks: it is said on standard error. */
export function answerError(thrown: Error, c: Context): Response {
  const error = known(thrown);
  const status = statusOf(error.code);
  if (status === 500) process.stderr.write(`rapporteur serve: ${c.req.method} ${c.req.path}: ${thrown.stack ?? String(thrown)}\n`);
  const { code, message, remedy } = status === 500 && error.code === "RAP-E-INTERNAL" ? new RapporteurError("RAP-E-INTERNAL", "The server couldn't do that.") : error;
  return c.json({ error: { code, message, remedy } } satisfies Refusal, status);
}

/** What the framework refuses is a request that can't be taken apart. */
const known = (thrown: Error): RapporteurError =>
  thrown instanceof HTTPException && thrown.status < 500 ? new RapporteurError("RAP-E-BODY", thrown.message || "The request can't be taken apart.") : asRapporteurError(thrown);
