import type { Dossier } from "../../document/dossier.js";
import { gatherDossier } from "../../gather/dossier-file.js";
import type { Store } from "../../store/store.js";
import { openStore } from "../../store/open.js";
import { type Place, placeOf } from "./place.js";

/** A dossier that a command works on. */
export interface Opened {
  readonly store: Store;
  readonly place: Place;
  /** What its file says; null where there is none. */
  readonly dossier: Dossier | null;
}

/** The options of every command that works on a dossier, as typed. */
export interface StoreFlags {
  readonly store?: string;
}

/** Opens the dossier that the flags name, lets something be done with it, and closes it whatever happens. */
export async function withDossier<T>({ store: asked }: StoreFlags, work: (opened: Opened) => Promise<T>): Promise<T> {
  const place = placeOf(asked);
  const dossier = place.file === null ? null : await gatherDossier(place.file);
  const store = await openStore(place.store, { create: false, ...(dossier ? { dossier } : {}) });
  try {
    return await work({ store, place, dossier });
  } finally {
    await store.close();
  }
}
