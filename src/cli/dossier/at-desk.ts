import type { Dossier } from "../../document/dossier.js";
import { RapporteurError } from "../../gather/error.js";
import { OFFICE_CALLS, type Office } from "../../serve/accounts/office.js";
import { asked } from "../../store/hatch/asked.js";
import { CHANGING, STORE_CALLS } from "../../store/hatch/calls.js";
import { HatchClient } from "../../store/hatch/client.js";
import { markOf } from "../../store/hatch/proof.js";
import type { Store } from "../../store/store.js";
import { whereOf } from "../../store/where.js";
import { version } from "../../version.js";

/** A dossier that a desk of this machine holds, asked of it. */
export interface AtDesk {
  readonly store: Store;
  readonly office: Office;
}

/** The desk that holds a store; null where none does. `dossier`: what its file says now; null where there is none. */
export async function maybeDesk(store: string, dossier: Dossier | null): Promise<AtDesk | null> {
  const where = whereOf(store);
  const client = where.kind === "embedded" ? await HatchClient.maybeOpen(where.folder) : null;
  if (!client) return null;
  const { greeting } = client;
  if (greeting.version !== version())
    throw new RapporteurError(
      "RAP-E-DESK",
      `The desk that holds the store is of version ${greeting.version}, this command of ${version()}.`,
      "End the desk, and open it with this version: rapporteur serve.",
    );
  const isOutdated = dossier !== null && markOf(dossier) !== greeting.known;
  const refuse = (name: string): void => {
    if (isOutdated && CHANGING.has(name))
      throw new RapporteurError(
        "RAP-E-DESK",
        "The dossier file isn't the one that the desk was opened with: it would go on with what that said.",
        "End the desk, and open it anew: rapporteur serve.",
      );
  };
  return {
    store: { ...asked(client, "store", STORE_CALLS, refuse), close: async () => client.close() },
    office: asked(client, "office", OFFICE_CALLS),
  };
}
