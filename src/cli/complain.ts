import type { RapporteurError } from "../gather/error.js";
import { harmless } from "./harmless.js";

/** Says on standard error what couldn't be read, why, and what to do. */
export function complain(where: string, { code, message, remedy }: RapporteurError): void {
  process.stderr.write(`rapporteur: ${harmless(where)}: ${harmless(message)}\n            ${harmless(remedy)} [${code}]\n`);
}
