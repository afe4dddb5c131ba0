import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { RapporteurError } from "../gather/error.js";
import type { Refusal } from "./api/answers.js";
import { outward } from "./outward.js";
import { statusOf } from "./status.js";

/** After how many seconds what passes by itself is worth another try. */
const AGAIN = "2";

/** What went wrong, in the one form that all errors have. */
export function answerError(thrown: Error, c: Context): Response {
  const { code, message, remedy } = outward(known(thrown), `${c.req.method} ${c.req.path}`);
  const status = statusOf(code);
  if (status === 503) c.header("retry-after", AGAIN);
  return c.json({ error: { code, message, remedy } } satisfies Refusal, status);
}

/** What the framework refuses is a request that can't be taken apart. */
const known = (thrown: Error): Error =>
  thrown instanceof HTTPException && thrown.status < 500
    ? new RapporteurError("RAP-E-BODY", thrown.message || "The request can't be taken apart.")
    : thrown;
