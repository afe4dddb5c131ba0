import { asRapporteurError, RapporteurError } from "../gather/error.js";

/** Says on standard error what went wrong, with all that is known of it. */
export function log(where: string, error: unknown): void {
  const { cause } = error as { cause?: unknown };
  const why = error instanceof RapporteurError ? `${error.code} ${error.message}` : told(error);
  process.stderr.write(`rapporteur serve: ${where}: ${why}${cause === undefined ? "" : ` (${told(cause)})`}\n`);
}

const told = (error: unknown): string =>
  error instanceof Error
    ? error.stack || error.message || (error as NodeJS.ErrnoException).code || error.name
    : String(error);

/**
 * An error as whoever asks may hear it. Of a fault of the program's own, and of what a database says, that is only that
 * there was one: the rest is logged.
 */
export function outward(error: unknown, where: string): RapporteurError {
  const known = asRapporteurError(error);
  if (known.code === "RAP-E-INTERNAL" || known.cause !== undefined) log(where, error);
  return known.code === "RAP-E-INTERNAL"
    ? new RapporteurError("RAP-E-INTERNAL", "The server couldn't do that.")
    : known;
}

/** Does what follows a deed that is done: where it fails, that is logged, and the deed stays done. */
export async function afterwards(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log(what, error);
  }
}
