import { asRapporteurError, type ErrorCode } from "../../gather/error.js";
import { complain } from "../complain.js";

/** What is wrong with the call rather than with what it works on. */
const MISUSE: ReadonlySet<ErrorCode> = new Set([
  "RAP-E-OPTION",
  "RAP-E-DATE",
  "RAP-E-LANGUAGE",
  "RAP-E-MODEL",
  "RAP-E-DOSSIER",
  "RAP-E-NOT-YAML",
  "RAP-E-STORE-NONE",
  "RAP-E-STORE-WHERE",
  "RAP-E-CURSOR",
]);

/**
 * Does what a command does; what goes wrong is said on standard error and sets the exit status: 2 when it was called
 * wrongly, else 1.
 */
export async function run(command: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") {
      process.exitCode = 130;
      return;
    }
    const known = asRapporteurError(error);
    complain(command, known);
    process.exitCode = MISUSE.has(known.code) ? 2 : 1;
  }
}
