import type { ActorRef, Decision } from "./decisions.js";
import type { Form } from "./forms.js";
import type { RecordedActor } from "./record.js";

/** Forms that are one actor. */
export interface ActorCluster extends Omit<RecordedActor, "speaksFor" | "roles"> {
  forms: string[];
  /** Form of whom it speaks for; that form's cluster is the actor. */
  speaksFor: string | null;
  /** Form of the party in the end; one of its own where it speaks for nobody. */
  party: string;
  /** `of` is a form. */
  roles: RecordedActor["roles"];
}

/**
 * Which forms are one actor. A function of the set of forms: neither the order nor the number of reports matters.
 *
 * Neighbourhood: all forms of the block of a new form, and of the blocks that decisions tie to it (`tiedBlocks`). Clusters of other blocks stay as they are.
 */
export function clusterForms(_forms: readonly Form[], _decisions: readonly Decision[]): ActorCluster[] {
  throw new Error("not yet");
}

/** The names that decisions tie to any of these: forms with one of these names (`Form.names`) must be loaded as well, with their blocks. */
export function tiedNames(_forms: readonly Form[], _decisions: readonly Decision[]): ActorRef[] {
  throw new Error("not yet");
}
