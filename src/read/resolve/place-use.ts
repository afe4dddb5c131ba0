import {
  eventNouns,
  locativePrepositions,
  motionWords,
  pathPrepositions,
  placeParts,
  placeVerbs,
} from "../../language/en/places.js";
import { relationOf } from "../tag/tree.js";
import type { Context } from "./context.js";
import type { Name } from "./names.js";

/**
 * Whether a capital, a seat or a town is meant as a place: "in Teshk", "flew to Teshk", "the Teshk talks". Where it
 * acts, speaks or is addressed, it stands for its state.
 */
export function isPlaceUse({ tree }: Pick<Context, "tree">, { head, known, sense, from, to }: Name): boolean {
  if (known.length > 0 && sense !== "capital" && sense !== "seat") return false;
  const { words } = tree;
  const relation = relationOf(tree, head);
  const governor = words[tree.head[head]];
  const marker =
    words[tree.children[head].find((c) => c < head && relationOf(tree, c) === "case") ?? -1] ??
    (words[from - 1]?.upos === "ADP" ? words[from - 1] : undefined);
  if (isDateline(tree, from, to)) return true;
  if (marker && locativePrepositions.has(marker.lemma)) return true;
  if (
    marker &&
    pathPrepositions.has(marker.lemma) &&
    governor &&
    (motionWords.has(governor.lemma) || (marker.lemma === "of" && placeParts.has(governor.lemma)))
  )
    return true;
  if (relation === "obj" && governor && placeVerbs.has(governor.lemma)) return true;
  return (
    (relation === "compound" || relation === "nmod") &&
    governor !== undefined &&
    tree.head[head] > head &&
    !marker &&
    eventNouns.has(governor.lemma) &&
    !/^['’]s?$/.test(words[to]?.norm ?? "")
  );
}

/** The place that opens a report: "TESHK, March 5 (Halyard) —". */
export function isDateline({ words, sentence, sentences }: Context["tree"], from: number, to: number): boolean {
  const { firstToken, endToken } = sentences[sentence[from]];
  const isCapitals = words[from].norm === words[from].norm.toUpperCase() && words[from].norm.length > 3;
  if (from !== firstToken || !isCapitals || (words[to]?.norm !== "," && words[to]?.norm !== "(")) return false;
  return endToken - firstToken < 14 || words.slice(to, to + 12).some(({ norm }) => /^(?:[—–_-]|--)$/.test(norm));
}
