import type { Effect } from "../../../language/en/meeting-statuses.js";
import type { Modality } from "../modality.js";

/**
 * What is known of a meeting's coming about while the words around it are read from the inside out: *bare*, nothing
 * yet; *aimed*, somebody acts for it to come about ("flew in for talks", "ahead of the summit"); *none*, it isn't there
 * at all ("no meeting took place").
 */
export type Standing = Effect | "bare" | "aimed" | "none";

/** Done away with: what was to be isn't to be. */
const undone: ReadonlySet<Standing> = new Set<Standing>(["declined", "cancelled", "postponed"]);

/**
 * What a governing word makes of what stands: "accepted" over "a proposal for talks" gives agreed, "refused" over
 * anything declined.
 */
export function governed(inner: Standing, effect: Effect): Standing {
  if (inner === "none") return "none";
  if (undone.has(inner))
    return effect === "declined" ? "scheduled" : effect === "possible" || effect === "proposed" ? "possible" : inner;
  if (inner === "held" || inner === "underway")
    return effect === "cancelled" || effect === "postponed" || effect === "declined" ? effect : inner;
  if (effect === "scheduled") return inner === "bare" ? effect : inner;
  if (effect === "possible") return inner === "proposed" ? inner : effect;
  if (effect === "agreed") return inner === "possible" ? inner : effect;
  return effect;
}

/**
 * What a predicate's own modality makes of what stands: "could agree" is possible, "has not agreed" too, "is not ready"
 * declined.
 */
export function put(inner: Standing, modality: Modality, isReported: boolean): Standing {
  if (inner === "none") return "none";
  if (modality.questioned || modality.inCondition) return unsure(inner);
  if (modality.negated) return denied(inner, modality);
  if (modality.sort === "possible") return unsure(inner);
  if (modality.sort === "obliged") return inner === "bare" ? "proposed" : inner;
  if (modality.sort === "future")
    return modality.condition >= 0 || (modality.modal === "would" && !isReported)
      ? unsure(inner)
      : inner === "bare"
        ? "scheduled"
        : inner;
  if (inner !== "bare") return inner;
  if (modality.tense === "past") return "held";
  if (modality.perfect && modality.tense !== null) return "held";
  return modality.tense === "present" && modality.progressive ? "underway" : "bare";
}

/** What is merely possible, hoped for or asked about. */
const unsure = (inner: Standing): Standing => (inner === "proposed" ? "proposed" : "possible");

/** What is left when a predicate is denied. */
function denied(inner: Standing, { sort, modal }: Modality): Standing {
  switch (inner) {
    case "bare":
    case "held":
    case "underway":
      return sort === "future" || modal === "can" || modal === "could" ? "declined" : "none";
    case "possible":
      return "declined";
    case "agreed":
    case "declined":
      return "possible";
    case "cancelled":
    case "postponed":
      return "scheduled";
    default:
      return "none";
  }
}

/** What is, where nothing is known yet. */
export const bareAs = (standing: Standing, as: Standing): Standing => (standing === "bare" ? as : standing);

/** What is left of what somebody denies: a meeting held is none, one agreed on is no more than possible. */
export function refuted(standing: Standing): Standing {
  if (standing === "agreed" || standing === "scheduled") return "possible";
  return standing === "held" || standing === "underway" || standing === "bare" ? "none" : standing;
}
