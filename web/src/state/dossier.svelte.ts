import { got } from "../api/client";

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

  async load(): Promise<void> {
    this.known = await got<Known>("/v1/dossier").catch(() => this.known);
  }
}

export const dossier = new Dossier();
void dossier.load();
