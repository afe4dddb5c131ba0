import { got, Refused } from "../api/client";
import { drafts } from "./drafts";
import { addressOf } from "./place";
import { router } from "./router.svelte";
import { signIn } from "./way";

/** What is known of the dossier, and who is at the desk. */
export interface Known {
  readonly name: string | null;
  readonly asOf: string | null;
  readonly counts: { readonly reports: number; readonly statements: number };
  readonly you: { readonly name: string; readonly role: "reader" | "reviewer" | "editor" | "owner" } | null;
  readonly accounts: boolean;
}

class Dossier {
  known = $state.raw<Known | null>(null);

  /** Whoever isn't signed in, where people sign in, is led there, and back. */
  async load(): Promise<void> {
    try {
      const known = await got<Known>("/v1/dossier");
      drafts.whose = known.you?.name ?? null;
      this.known = known;
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 401) return;
      this.known = null;
      if (router.place.page !== "sign-in") router.go(signIn(addressOf(router.place) + location.hash), true);
    }
  }
}

export const dossier = new Dossier();
void dossier.load();
