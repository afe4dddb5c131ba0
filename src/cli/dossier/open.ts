import type { Dossier } from "../../document/dossier.js";
import { gatherDossier } from "../../gather/dossier-file.js";
import { asRapporteurError } from "../../gather/error.js";
import { type Office, officeOf } from "../../serve/accounts/office.js";
import { accountsOf } from "../../serve/accounts/tables.js";
import type { OwnStore, Store } from "../../store/store.js";
import { openStore } from "../../store/open.js";
import { maybeDesk } from "./at-desk.js";
import { type Place, placeOf } from "./place.js";

/** A dossier that a command works on: opened here, or asked of the desk that holds it. */
export interface Opened {
  readonly store: Store;
  /** Who may come in to its desk. */
  readonly office: Office;
  readonly place: Place;
  /** What its file says; null where there is none. */
  readonly dossier: Dossier | null;
}

/** One that this process alone holds. */
export interface OwnOpened extends Opened {
  readonly store: OwnStore;
}

/** The options of every command that works on a dossier, as typed. */
export interface StoreFlags {
  readonly store?: string;
}

/**
 * Opens the dossier that the flags name, lets something be done with it, and closes it whatever happens. Where a desk
 * holds it, that is asked.
 */
export async function withDossier<T>(flags: StoreFlags, work: (opened: Opened) => Promise<T>): Promise<T> {
  const [place, dossier] = await placed(flags);
  return closing((await maybeAtDesk(place, dossier)) ?? (await ownOrAtDesk(place, dossier)), work);
}

/** Opens the dossier for this process alone: refused where another one holds it. */
export async function withOwnDossier<T>(flags: StoreFlags, work: (opened: OwnOpened) => Promise<T>): Promise<T> {
  return closing(await own(...(await placed(flags))), work);
}

async function placed({ store }: StoreFlags): Promise<[Place, Dossier | null]> {
  const place = placeOf(store);
  return [place, place.file === null ? null : await gatherDossier(place.file)];
}

async function own(place: Place, dossier: Dossier | null): Promise<OwnOpened> {
  const store = await openStore(place.store, { create: false, ...(dossier ? { dossier } : {}) });
  return { store, office: officeOf(accountsOf(store)), place, dossier };
}

/** Opens it here, or asks a desk that was opened in between. */
async function ownOrAtDesk(place: Place, dossier: Dossier | null): Promise<Opened> {
  try {
    return await own(place, dossier);
  } catch (error) {
    const atDesk = asRapporteurError(error).code === "RAP-E-STORE-HELD" ? await maybeAtDesk(place, dossier) : null;
    if (atDesk) return atDesk;
    throw error;
  }
}

async function maybeAtDesk(place: Place, dossier: Dossier | null): Promise<Opened | null> {
  const desk = await maybeDesk(place.store, dossier);
  return desk && { ...desk, place, dossier };
}

async function closing<One extends Opened, T>(opened: One, work: (opened: One) => Promise<T>): Promise<T> {
  try {
    return await work(opened);
  } finally {
    await opened.store.close();
  }
}
