import type { Timex } from "../../date/timex.js";
import { relationOf, type Tree } from "../../tag/tree.js";
import type { Mention } from "../../resolve/cast.js";
import type { Scene } from "../scene.js";
import { timexesIn } from "./on.js";
import { distinct } from "./phrases.js";
import type { Trigger } from "./triggers.js";

/** A side that is met on a day of its own, in a clause that leaves the verb out. */
export interface Gapped {
  readonly actors: readonly number[];
  readonly timex: Timex;
}

/**
 * How many words may stand between a day and "and", between a name and its day: "on Monday *in Ostrel* and Lowick *in
 * Teshk on* Tuesday".
 */
const FARTHEST = 5;
const LONGEST_CHAIN = 8;

/**
 * Those who are met one after another, each on a day of its own, after the first:
 *     Tolvik met Adeyl on Monday and *Lowick on Tuesday*
 */
export function gappedSides(scene: Scene, { token }: Trigger): Gapped[] {
  const { tree, timexes } = scene;
  const { endToken } = tree.sentences[tree.sentence[token]];
  const days = timexesIn(timexes, token, endToken)
    .map((i) => timexes[i])
    .filter(({ type }) => type === "DATE" || type === "TIME");
  const found: Gapped[] = [];
  for (let k = 0; k + 1 < days.length && k < LONGEST_CHAIN; k++) {
    const side =
      days[k + 1].from - days[k].to <= 2 * FARTHEST + 2 ? sideBetween(scene, days[k].to, days[k + 1].from) : null;
    if (side === null) break;
    found.push({ actors: distinct(side), timex: days[k + 1] });
  }
  return found;
}

/**
 * Whom the words between two days name, where these are no more than "and Lowick on" or "and with Lowick in Teshk on".
 */
function sideBetween(scene: Scene, from: number, to: number): number[] | null {
  const { tree, cast } = scene;
  const { words } = tree;
  if (words.slice(from, to).some(({ upos }) => upos === "VERB" || upos === "AUX" || upos === "SCONJ")) return null;
  let joint = from;
  while (joint < to && joint - from < FARTHEST && words[joint].upos !== "CCONJ" && words[joint].norm !== ",") joint++;
  let start = joint + 1;
  while (start < to && (["ADP", "ADV", "CCONJ"].includes(words[start].upos) || words[start].norm === ",")) start++;
  const mention = start < to ? mentionFrom(scene, start, to) : null;
  if (
    mention === null ||
    words[joint].norm === "to" ||
    relationOf(tree, mention.head) === "nsubj" ||
    isOwner(tree, mention)
  )
    return null;
  const isPlace = words.slice(joint + 1, start).some(({ upos, lemma }) => upos === "ADP" && lemma !== "with");
  return isPlace || to - mention.to > LONGEST_CHAIN ? null : mention.actors.flatMap((a) => cast.members[a]);
}

/** "on Monday and *Lowick's* speech on Tuesday". */
const isOwner = ({ words }: Tree, { head, to }: Mention): boolean =>
  ["nmod:poss", "compound", "amod"].includes(words[head].relation) || words[to]?.xpos === "POS";

/** The mention that begins at a token and ends before another. */
function mentionFrom({ cast }: Scene, start: number, to: number): Mention | null {
  for (let t = start; t < to; t++) {
    const mention = cast.headed[t] < 0 ? null : cast.mentions[cast.headed[t]];
    if (mention && mention.from <= start && mention.to <= to) return mention;
  }
  return null;
}
