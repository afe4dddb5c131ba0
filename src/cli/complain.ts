import type { RapporteurError } from "../gather/error.js";
import { harmless } from "./harmless.js";

/**
 * Says on standard error what couldn't be read, why, and what to do. Whoever is at the terminal also hears what it
 * comes from: a database's own words.
 */
export function complain(where: string, { code, message, remedy, cause }: RapporteurError): void {
  const why = cause instanceof Error && cause.message !== "" && cause.message !== message ? ` (${cause.message})` : "";
  process.stderr.write(
    `rapporteur: ${harmless(where)}: ${harmless(message + why)}\n            ${harmless(remedy)} [${code}]\n`,
  );
}
