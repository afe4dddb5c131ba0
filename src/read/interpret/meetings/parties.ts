import type { Cast } from "../../resolve/cast.js";
import { distinct } from "./phrases.js";

/** A group of several as those that it is made of: "US and South Korean officials" → the US, South Korea. */
export const eachOf = ({ members }: Cast, actors: readonly number[]): number[] =>
  distinct(actors.flatMap((a) => (members[a].length > 1 ? members[a] : [a])));

/** The parties whose voices actors are, each once; of two people who speak for one party, or for none, both. */
export function partiesOf({ members, party, actors: all }: Cast, actors: readonly number[]): number[] {
  const parties = distinct(actors.flatMap((a) => members[a]).map((m) => party[m]));
  return parties.length < 2 && actors.length > 1 && actors.every((a) => all[a].kind === "person")
    ? distinct(actors)
    : parties;
}

/**
 * One actor for each party: the one that these words name, the party itself where they name several of its voices
 * ("Valch … his envoy … Belmara" → Belmara).
 */
export function onePerParty(cast: Cast, actors: readonly number[]): number[] {
  const parties = partiesOf(cast, actors);
  return parties.map((party) => {
    const voices = distinct(actors.filter((a) => a === party || cast.party[a] === party));
    return voices.length === 1 ? voices[0] : party;
  });
}
