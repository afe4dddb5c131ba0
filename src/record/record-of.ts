import type { Dossier } from "../document/dossier.js";
import type { Decision } from "./decisions.js";
import type { Intake } from "./intake.js";
import type { Record } from "./record.js";

export interface RecordOptions {
  decisions?: readonly Decision[];
  dossier?: Dossier | null;
}

/** What reports add up to. The order of the intakes doesn't matter; one that comes twice counts once. */
export function recordOf(_intakes: readonly Intake[], _options: RecordOptions = {}): Record {
  throw new Error("not yet");
}
