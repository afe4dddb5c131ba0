import { ABSOLUTE, ASKED, BINDING, CLAIMS, DEALINGS, STATES } from "../../../language/en/denials.js";
import { DENYING } from "../../../language/en/stance.js";
import { dependant, dependants, type Tokens, type Tree } from "../../tag/tree.js";
import { isNegated, modalityOf } from "../modality.js";
import { clauseOf } from "../positions/evidence.js";
import { actorsIn } from "../positions/holder.js";
import { matterOf } from "../positions/matter.js";
import type { Held, Stand } from "../positions/stands.js";
import { conditionOf } from "../positions/terms.js";
import { voiceOf } from "../positions/voice.js";
import type { Scene } from "../scene.js";
import { isPassive, subjectsOf } from "../subjects.js";
import { netSignOf, type Sign, stanceSignOf } from "./sign.js";
import { headOf, isDatedBefore, isPast } from "./past.js";

/**
 * What about a stance invites comparison with what is done and what others tell. *denial*: "denied that …", "has never
 * …", "there was no …"; *past*: "had insisted", "said in May"; *bound*: a promise, a demand, a "never"; *claim*: what a
 * side says of itself, "said that its men were holding their fire".
 */
export type Sort = "denial" | "past" | "bound" | "claim";

/** A stance, or what a side says of itself, that something else may speak against. */
export interface Anchor {
  readonly held: Held;
  readonly sorts: ReadonlySet<Sort>;
  /** Whether it furthers or hinders what it is on. */
  readonly sign: Sign;
}

const denying = new Set(DENYING);

export function anchorsOf(scene: Scene, held: readonly Held[]): Anchor[] {
  const stances = held
    .filter(({ counter }) => counter === null)
    .map((one): Anchor => ({ held: one, sorts: sortsOf(scene, one), sign: signOfStance(scene, one.stand) }));
  return [...stances, ...sayingsOf(scene, new Set(held.map(({ stand }) => stand.at)))];
}

/** What is to be only under a condition isn't to be before. */
function signOfStance(scene: Scene, stand: Stand): Sign {
  const sign = stanceSignOf(scene.tree, stand);
  return conditionOf(scene, stand) === null || sign === 0 ? sign : -1;
}

function sortsOf(scene: Scene, held: Held): ReadonlySet<Sort> {
  const { attributions, tree } = scene;
  const { stand, voice } = held;
  if (modalityOf(tree, stand.at).inCondition) return new Set();
  const cue = attributions[voice.statement]?.cue;
  const sorts: [Sort, boolean][] = [
    ["denial", isDenial(scene, stand)],
    [
      "past",
      isPast(scene, stand.at) || isDatedBefore(scene, held) || (cue !== undefined && isPast(scene, headOf(tree, cue))),
    ],
    [
      "bound",
      isBound(tree, stand) || (cue !== undefined && tokensOf(cue).some((t) => BINDING.has(tree.words[t].lemma))),
    ],
  ];
  return new Set(sorts.flatMap(([sort, is]) => (is ? [sort] : [])));
}

/** "denied any link", "denied that he had agreed", "dismissed the reports"; who denies a request turns it down. */
function isDenial({ attributions, places, tree }: Scene, { at, stance }: Stand): boolean {
  const objects = dependants(tree, at, "obj").map((c) => tree.words[c].lemma);
  if (denying.has(tree.words[at].lemma)) return !isPassive(tree, at) && !objects.some((lemma) => ASKED.has(lemma));
  const said = attributions[places.said[at]];
  return (
    (said !== undefined && tokensOf(said.cue).some((t) => denying.has(tree.words[t].lemma))) ||
    (stance === "against" && objects.some((lemma) => CLAIMS.has(lemma)))
  );
}

const tokensOf = ({ from, to }: Tokens): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** "vowed", "insists", "would never", "ruled out any". */
const isBound = (tree: Tree, { at }: Stand): boolean =>
  BINDING.has(tree.words[at].lemma) ||
  [at, ...tree.children[at]].flatMap((t) => [t, ...tree.children[t]]).some((t) => ABSOLUTE.has(tree.words[t].lemma));

/** What sides say of what is and was, which is no stance on what is to be. `taken` are the words of stances. */
function sayingsOf(scene: Scene, taken: ReadonlySet<number>): Anchor[] {
  return scene.attributions.flatMap(({ content }, i) => {
    if (scene.cast.speakers[i] < 0) return [];
    return content
      .flatMap(tokensOf)
      .filter((t) => !taken.has(t) && scene.places.said[t] === i)
      .flatMap((t) => {
        const sort = sortOfSaying(scene, t, i, content);
        return sort ? [sayingAt(scene, t, i, sort)] : [];
      });
  });
}

function sortOfSaying(scene: Scene, t: number, i: number, content: readonly Tokens[]): Sort | null {
  const { tree } = scene;
  if (!["VERB", "AUX", "ADJ"].includes(tree.words[t].upos)) return null;
  const { questioned, inCondition, sort, infinitive } = modalityOf(tree, t);
  if (questioned || inCondition || infinitive || sort === "possible" || sort === "obliged") return null;
  if (isNotSo(scene, t, i)) return "denial";
  if (tree.words[t].upos === "AUX" || !isRoot(tree, t, content)) return null;
  if (isPast(scene, headOf(tree, scene.attributions[i].cue))) return "past";
  return isOfSide(scene, t, i) && !STATES.has(tree.words[t].lemma) && !isNegated(tree, t) ? "claim" : null;
}

/**
 * What a side says is not so: "has never blocked convoys", "there had been no agreement", "had no contact with them".
 */
function isNotSo(scene: Scene, t: number, i: number): boolean {
  const { tree } = scene;
  const { tense, sort } = modalityOf(tree, t);
  if (tense === null || sort !== null) return false;
  const there = dependants(tree, t, "expl").length > 0;
  if (there || tree.words[t].lemma === "have")
    return dependants(tree, t, there ? "nsubj" : "obj").some(
      (c) => isNegated(tree, c) && DEALINGS.has(tree.words[c].lemma),
    );
  const negated = isNegated(tree, t) || dependants(tree, t, "nsubj").some((c) => isNegated(tree, c));
  return negated && tree.words[t].upos === "VERB" && !STATES.has(tree.words[t].lemma) && isOfSide(scene, t, i);
}

/** Whether it is the speaker's own side that does it. */
const isOfSide = ({ cast, tree }: Scene, t: number, i: number): boolean =>
  subjectsOf(tree, t)
    .flatMap((s) => actorsIn(cast, tree, s))
    .some((a) => cast.party[a] === cast.party[cast.speakers[i]]);

/** A word of what is said that hangs from none of its words. */
const isRoot = ({ head }: Tree, t: number, content: readonly Tokens[]): boolean =>
  !content.some(({ from, to }) => from <= head[t] && head[t] < to);

function sayingAt(scene: Scene, t: number, i: number, sort: Sort): Anchor {
  const { cast, tree } = scene;
  const speaker = cast.speakers[i];
  const about = dependants(tree, t, "expl").length > 0 ? dependant(tree, t, "nsubj") : -1;
  const matter = matterOf(scene, about < 0 ? t : about);
  const stand: Stand = {
    at: t,
    holders: [speaker],
    matter,
    stance: sort === "denial" ? "against" : "for",
    firmness: "firm",
    evidence: clauseOf(tree, t, t),
  };
  const topic = { matters: [matter], meant: new Map(), named: matter, stems: new Map(matter.stems), known: null };
  return {
    held: { stand, topic, actor: speaker, voice: voiceOf(scene, t, speaker), counter: null },
    sorts: new Set([sort]),
    sign: netSignOf(tree, t),
  };
}
