import type { MiddlewareHandler } from "hono";
import { RapporteurError } from "../../gather/error.js";

/**
 * The most bytes of a request: files that are added, what strangers may send (an address and a password), and
 * everything else.
 */
export const MOST_UPLOADED = 64_000_000;
export const MOST_OF_STRANGERS = 8_000;
export const MOST_ASKED = 2_000_000;

/**
 * Bodies are JSON, or files where files can be added: a form of another page can send neither without being asked who
 * it is. How long they are is said beforehand.
 */
export const bodyGuard: MiddlewareHandler = async (c, next) => {
  const type = c.req.header("content-type")?.toLowerCase() ?? "";
  const length = lengthOf(c.req.header("content-length"), c.req.header("transfer-encoding"));
  const isUpload = c.req.method === "POST" && c.req.path === "/v1/reports" && type.startsWith("multipart/form-data");
  if (type !== "" && !isJson(type) && !isUpload)
    throw new RapporteurError("RAP-E-BODY", `A body of the type ${JSON.stringify(type.slice(0, 100))} isn't taken.`);
  if (type === "" && length > 0) throw new RapporteurError("RAP-E-BODY", "The body has no type.");
  const most = isUpload ? MOST_UPLOADED : c.req.path === "/v1/session" ? MOST_OF_STRANGERS : MOST_ASKED;
  if (length > most)
    throw new RapporteurError(
      "RAP-E-TOO-LARGE",
      `The request is over ${(most / 1_000).toLocaleString("en")} KB.`,
      "Send less at once.",
    );
  await next();
};

const isJson = (type: string): boolean => /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/.test(type);

function lengthOf(length: string | undefined, encoding: string | undefined): number {
  if (encoding !== undefined)
    throw new RapporteurError(
      "RAP-E-BODY",
      "The request doesn't say how long it is.",
      "Send it whole, with its Content-Length.",
    );
  return Number(length ?? 0);
}
