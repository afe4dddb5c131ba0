import { covers } from "../../document/span.js";
import type { When } from "../../document/when.js";
import { PLOVER } from "../../language/en/acts.js";
import type { Issue, Statement } from "../reading.js";
import { placeOf } from "../tag/tree.js";
import { addresseeOf } from "./act.js";
import type { Scene } from "./scene.js";

/**
 * Statements with who says them, to whom, when, about what, and what is done by saying it. Statement i is of day
 * `days[i]`.
 */
export function saidOf(
  { statements, attributions, acts, cast, tree }: Scene,
  days: readonly When[],
  issues: readonly Issue[],
): Statement[] {
  const about = aboutOf(issues);
  return statements.map((statement, i): Statement => {
    const act = acts[i];
    const addressee = addresseeOf(tree, attributions[i]);
    return {
      ...statement,
      speaker: cast.actors[cast.speakers[i]]?.id ?? null,
      addressee: addressee && placeOf(tree, addressee),
      act,
      plover: PLOVER[act],
      about: about(statement),
      on: days[i] ?? null,
    };
  });
}

/** Gives for a statement the ids of the issues that are mentioned in what is said. */
function aboutOf(issues: readonly Issue[]): (statement: Statement) => string[] {
  const mentions = issues
    .flatMap(({ id, mentions }) => mentions.map((m) => ({ ...m, id })))
    .sort((a, b) => a.start - b.start);
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle].start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ content }) => {
    const found = new Set<string>();
    for (const said of content)
      for (let m = firstFrom(said.start); m < mentions.length && mentions[m].start < said.end; m++)
        if (covers(said, mentions[m])) found.add(mentions[m].id);
    return [...found];
  };
}
