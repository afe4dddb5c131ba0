import type { Span } from "../../../document/span.js";
import type { When } from "../../../document/when.js";
import type { Timex } from "../../date/timex.js";
import { stated } from "../../date/when.js";
import { whenOf } from "../../date/when-of.js";
import { dependants, placeOf, type Tokens, type Tree, yieldOf } from "../../tag/tree.js";
import type { Cast } from "../../resolve/cast.js";
import { modalityOf } from "../modality.js";
import type { Scene } from "../scene.js";
import { actorsIn } from "./holder.js";
import type { Matter } from "./matter.js";
import type { Stand } from "./stands.js";

/** What a stance hangs on: "if the troops leave", "only after the talks"; null for nothing. */
export function conditionOf({ tree }: Scene, { at, matter }: Stand): Span | null {
  for (const t of [at, tree.head[matter.head], matter.head]) {
    // What somebody does may be on what another sentence names: its condition is that one's.
    const condition = t < 0 || tree.sentence[t] !== tree.sentence[at] ? -1 : modalityOf(tree, t).condition;
    if (condition >= 0 && condition !== at) return placeOf(tree, withoutPunctuation(tree, yieldOf(tree, condition)));
  }
  return null;
}

const LIMITS = new Set(["by", "before", "until", "till", "within"]);

/** By when: "by Friday", "within two weeks"; null for no time. */
export function deadlineOf({ tree, timexes, places }: Scene, { evidence }: Stand): When | null {
  let timex: Timex | undefined;
  for (let t = evidence.from + 1; t < evidence.to && !timex; t++) {
    const found = timexes[places.timex[t]];
    if (found && found.from === t && found.type !== "SET" && LIMITS.has(tree.words[t - 1].lemma)) timex = found;
  }
  return timex ? stated(timex) : null;
}

/** When a stance was taken: the day of the statement that it rests on, else that of its own clause. */
export function standDay({ doc, letters, days, places, timexes, tree }: Scene, { at }: Stand, statement: number): When {
  const said = days[statement];
  if (said && said.known !== "unknown") return said;
  const { firstToken, endToken } = tree.sentences[tree.sentence[at]];
  const near = new Set<Timex>();
  for (let t = firstToken; t < endToken; t++) if (places.timex[t] >= 0) near.add(timexes[places.timex[t]]);
  const own = whenOf(tree, [...near], at, letters.dayAt(at, doc.publishedAt));
  return said && own.known === "implied" ? said : own;
}

/** For whom: "guarantees for Belmara", "aid to the valley"; the index of an actor, or -1. */
export function beneficiaryOf(cast: Cast, tree: Tree, { head }: Matter, holder: number): number {
  const near = [head, ...dependants(tree, head, "obj", "nmod")];
  for (const t of near)
    for (const c of dependants(tree, t, "obl", "nmod", "iobj")) {
      const gets = dependants(tree, c, "case").some(
        (k) => tree.words[k].lemma === "for" || (tree.words[k].lemma === "to" && GIVEN.has(tree.words[t].lemma)),
      );
      const found =
        gets || tree.words[c].relation === "iobj" ? actorsIn(cast, tree, c).find((a) => a !== holder) : undefined;
      if (found !== undefined) return found;
    }
  return -1;
}

/** What is given to somebody. */
const GIVEN = new Set(
  (
    "give provide send supply deliver grant lend offer pay return transfer extend aid help assistance support " +
    "relief loan shipment delivery supply money weapon arm guarantee food grain"
  ).split(" "),
);

function withoutPunctuation({ words }: Tree, { from, to }: Tokens): Tokens {
  let [a, b] = [from, to];
  while (a < b - 1 && words[a].upos === "PUNCT") a++;
  while (b > a + 1 && words[b - 1].upos === "PUNCT") b--;
  return { from: a, to: b };
}
