import type { Dossier } from "../document/dossier.js";
import type { Store } from "../store/store.js";

/** What the server serves: a dossier's record. */
export interface Desk {
  readonly store: Store;
  /** What the dossier's file says; null where there is none. */
  readonly dossier: Dossier | null;
}
