import type { When } from "../../document/when.js";
import type { Cast } from "../resolve/cast.js";
import { conjuncts, type Tree } from "../tag/tree.js";
import { attachedTimex } from "./attached.js";
import { tenseOf } from "./tense.js";
import type { Timex } from "./timex.js";
import { stated } from "./when.js";

/**
 * The day of what the sentence before tells of a speaker, who then goes on: "Tolvik *met Valch on Tuesday*. She said
 * …"; undefined where it tells none. `near` are the temporal expressions of that sentence.
 */
export function sceneDay(
  tree: Tree,
  cast: Pick<Cast, "mentions" | "headed">,
  near: readonly Timex[],
  sentence: number,
  speaker: number,
): When | undefined {
  const { firstToken, endToken } = tree.sentences[sentence];
  if (endToken - firstToken > LONGEST) return undefined;
  for (let t = firstToken; speaker >= 0 && near.length > 0 && t < endToken; t++) {
    if (tree.head[t] >= 0 || tree.words[t].upos !== "VERB" || tenseOf(tree, t) !== "past") continue;
    const timex = attachedTimex(tree, near, t);
    return timex !== null && hasPart(tree, cast, t, speaker) ? stated(timex) : undefined;
  }
  return undefined;
}

/** Longer sentences tell of more than one scene. */
const LONGEST = 200;

const PARTS: ReadonlySet<string> = new Set(["nsubj", "obj", "iobj", "obl"]);

/** Whether somebody takes part in what a verb tells. */
function hasPart(
  tree: Tree,
  { mentions, headed }: Pick<Cast, "mentions" | "headed">,
  verb: number,
  actor: number,
): boolean {
  const parts = tree.children[verb].filter((c) => PARTS.has(tree.relation[c])).flatMap((c) => conjuncts(tree, c));
  return parts.some((t) => headed[t] >= 0 && mentions[headed[t]].actors.includes(actor));
}
