import type { When } from "../../../document/when.js";
import type { Meeting } from "../../reading.js";
import type { Standing } from "./compose.js";

/** One place in the text that speaks of a meeting, with what its own sentence says of it. */
export interface MeetingMention {
  readonly token: number;
  readonly kind: Meeting["kind"];
  readonly isVerb: boolean;
  /** Lemma of its word. */
  readonly word: string;
  /** Actors named as its sides, and the parties that they speak for. */
  readonly actors: readonly number[];
  readonly parties: readonly number[];
  /** Those of the actors who are named persons. */
  readonly people: readonly number[];
  /** Its one party is several states that meet each other: "a NATO summit". */
  readonly isBloc: boolean;
  /** It names no meeting but an offer of one, that is answered: "rejected such an offer". */
  readonly isOffer: boolean;
  /** There may be sides that its sentence doesn't name. */
  readonly isOpen: boolean;
  readonly count: number | null;
  readonly host: number;
  readonly chair: number;
  readonly standing: Standing;
  readonly on: When;
  readonly place: string | null;
  readonly medium: Meeting["medium"];
  readonly level: Meeting["level"];
  /** It points at a meeting known from elsewhere: "the talks", "such a meeting", "a second round". */
  readonly isDefinite: boolean;
  /** It is counted on from one before: "a second round", "further talks". */
  readonly isNext: boolean;
  /** "the", "these", "such" stand before it: it can't be the first that is said of a meeting. */
  readonly pointsBack: boolean;
  /** "these talks", "such a meeting": it takes up the one that was spoken of last. */
  readonly isDemonstrative: boolean;
  /** Its noun names a meeting only where its sides stand beside it ("the conference"). */
  readonly isStrict: boolean;
  /** Lemmas that stand before the noun and say what it is about: "missile", "peace". */
  readonly topics: readonly string[];
  readonly sentence: number;
  /** Index of the innermost statement that holds it, or -1. */
  readonly statement: number;
  /** How sure it is, 0..1, where the network found it. */
  readonly probability?: number;
}
