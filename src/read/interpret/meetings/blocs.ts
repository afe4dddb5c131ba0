import { blocs, delegatesOfStates, memberWords, regions } from "../../../language/en/meeting-words.js";
import { actorsAt, type Cast } from "../../resolve/cast.js";
import type { Sentence } from "../../text/layout.js";
import type { Tokens, Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";

/**
 * Whether the one party that a meeting names is several states that meet each other: "a NATO summit", "Arab leaders
 * met", "defence chiefs from the Compact's 14 states held a meeting".
 */
export function isBloc({ tree, cast }: Scene, token: number, actors: readonly number[], party: number): boolean {
  if (
    blocs.has(cast.actors[party].name) &&
    (tree.words[token].upos === "VERB" || isIn(cast, { from: tree.left[token], to: tree.right[token] + 1 }, party))
  )
    return true;
  if (actors.some((a) => cast.actors[a].kind === "group" && isOfStates(cast.actors[a].name))) return true;
  return (
    cast.actors[party].kind === "organization" && hasMembers(tree, cast, tree.sentences[tree.sentence[token]], party)
  );
}

/** Whether a sentence speaks of a body's members: "the Compact's 14 *states*". */
function hasMembers({ words }: Tree, cast: Cast, { firstToken, endToken }: Sentence, party: number): boolean {
  for (let t = firstToken; t < endToken; t++) {
    if (
      memberWords.has(words[t].lemma) &&
      words[t].xpos === "NNS" &&
      isIn(cast, { from: Math.max(firstToken, t - 6), to: Math.min(endToken, t + 7) }, party)
    )
      return true;
  }
  return false;
}

/** Whether a phrase names an actor. */
function isIn(cast: Cast, { from, to }: Tokens, actor: number): boolean {
  for (let t = from; t < to; t++) if (actorsAt(cast, t).some((a) => cast.party[a] === actor)) return true;
  return false;
}

/** "West African leaders", "EU foreign ministers". */
function isOfStates(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return delegatesOfStates.has(words[words.length - 1]) && words.some((word) => regions.has(word));
}
