import type { Act } from "../../document/act.js";
import type { Document } from "../../document/document.js";
import type { Dossier } from "../../document/dossier.js";
import type { When } from "../../document/when.js";
import type { Attribution } from "../attribute/attribution.js";
import type { Letters } from "../date/letters.js";
import type { Timex } from "../date/timex.js";
import type { Meaning } from "../meaning/meaning.js";
import type { Statement } from "../reading.js";
import type { Cast } from "../resolve/cast.js";
import type { Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import type { Places } from "./places.js";

/** All that the steps before found in a report: what it is interpreted from. */
export interface Scene {
  readonly doc: Document;
  readonly dossier: Dossier | null;
  readonly layout: Layout;
  readonly tree: Tree;
  /** The mails that it holds: what they tell is of their own days. */
  readonly letters: Letters;
  readonly timexes: readonly Timex[];
  /** The day of each statement. */
  readonly days: readonly When[];
  readonly cast: Cast;
  /** In the order of the text; attribution i gives statement i. */
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  /** What is done by each. */
  readonly acts: readonly Act[];
  readonly places: Places;
  /** What its words mean, where a network has read them. */
  readonly meaning: Meaning | null;
}
