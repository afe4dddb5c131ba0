import { RapporteurError } from "./error.js";

/** Parsed JSON; a byte order mark before it is passed over. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RapporteurError("RAP-E-NOT-JSON", `It isn't JSON: ${(error as Error).message}.`);
  }
}
