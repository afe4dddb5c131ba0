import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { RapporteurError } from "../../gather/error.js";

/** The most bytes of a request: files that are added, and everything else. */
export const MOST_UPLOADED = 64_000_000;
export const MOST_ASKED = 2_000_000;

const limit = (most: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      throw new RapporteurError("RAP-E-TOO-LARGE", `The request is over ${most / 1_000_000} MB.`, "Send less at once.");
    },
  });
const [uploaded, asked] = [limit(MOST_UPLOADED), limit(MOST_ASKED)];

const isFiles = (type: string): boolean => type.startsWith("multipart/form-data");

/** Bodies are JSON, or files where files can be added: a form of another page can send neither without being asked who it is. */
export const bodyGuard: MiddlewareHandler = async (c, next) => {
  const type = c.req.header("content-type")?.toLowerCase() ?? "";
  const mayBeFiles = c.req.method === "POST" && c.req.path === "/v1/reports";
  if (type !== "" && !isJson(type) && !(mayBeFiles && isFiles(type))) throw new RapporteurError("RAP-E-BODY", `A body of the type ${JSON.stringify(type.slice(0, 100))} isn't taken.`);
  if (type === "" && hasBody(c.req.header("content-length"), c.req.header("transfer-encoding"))) throw new RapporteurError("RAP-E-BODY", "The body has no type.");
  return (isFiles(type) ? uploaded : asked)(c, next);
};

const isJson = (type: string): boolean => /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/.test(type);
const hasBody = (length: string | undefined, encoding: string | undefined): boolean => encoding !== undefined || (length !== undefined && length !== "0");
