import { audienceNouns } from "../../language/en/roles.js";
import type { PronounKind } from "../../language/en/pronouns.js";
import type { Draft } from "./draft.js";

/** How well an actor goes with a pronoun, 0 for not at all. */
export function fitOf({ kind, gender, he, plural, set, unnamed, noun }: Draft, pronoun: PronounKind): number {
  if (noun !== null && audienceNouns.has(noun)) return 0;
  if (pronoun.number === "plural") {
    if (kind === "person" && !plural) return unnamed && noun !== null ? 0.15 : 0;
    if (plural) return set ? 1.1 : 1;
    return kind === "state" ? 0.5 : 0.55;
  }
  if (pronoun.gender === "neuter") return plural || kind === "person" ? 0 : 1;
  if (kind !== "person" || plural || set) return 0;
  if (gender !== null) return gender === pronoun.gender ? 1 : 0;
  return he === 0 ? 0.6 : he > 0 === (pronoun.gender === "male") ? 1 : 0.1;
}
