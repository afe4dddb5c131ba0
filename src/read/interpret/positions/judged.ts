import type { Act } from "../../../document/act.js";
import { ACCEPTING, DEONTIC, REJECTING } from "../../../language/en/stance.js";
import { dependant, dependants, relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isNegated, modalityOf } from "../modality.js";
import { clauseOf } from "./evidence.js";
import { firmnessOf } from "./firmness.js";
import { actorsIn } from "./holder.js";
import { evaluationAt } from "./evaluation.js";
import type { Evaluation } from "./lexicon.js";
import { matterOf } from "./matter.js";
import { isDeniedBelow, turnedBy } from "./polarity.js";
import type { Stand } from "./stands.js";
import { subjectOf } from "../subjects.js";

/**
 * Stances that are taken by saying something: "X should …", "it is premature to …", "we will never …". The speaker
 * holds them.
 */
export function judgedStands(scene: Scene): Stand[] {
  const { acts, cast, tree, attributions } = scene;
  return attributions.flatMap(({ content }, i) => {
    const speaker = cast.speakers[i];
    // What is denied, refused or asked isn't what the speaker says is so.
    if (speaker < 0 || !STATING.has(acts[i])) return [];
    const stand = (at: number, { target, stance, firmness }: Judgement): Stand => {
      const matter = matterOf(scene, target);
      return {
        at,
        holders: [...cast.members[speaker]],
        matter,
        stance: turnedBy(stance, isDeniedBelow(tree, target, matter.head) ? 1 : 0),
        firmness: firmnessOf(tree, at, firmness, modalityOf(tree, at)),
        evidence: clauseOf(tree, at, target),
      };
    };
    return content
      .flatMap((piece) => clausesIn(tree, piece))
      .flatMap((t) => {
        const judged = judgementOf(cast.party[speaker], cast, tree, t);
        const { questioned, inCondition } = modalityOf(tree, t);
        if (!judged || questioned || inCondition) return [];
        const required = requirementOf(tree, t);
        return [
          stand(t, judged),
          ...(required < 0 ? [] : [stand(required, { target: required, stance: "for", firmness: "firm" })]),
        ];
      });
  });
}

/** What a speaker makes a condition: "only after the *troops left*", "unless they *answered*"; -1 for nothing. */
function requirementOf(tree: Tree, t: number): number {
  const { condition } = modalityOf(tree, t);
  if (condition < 0 || !["VERB", "ADJ", "NOUN"].includes(tree.words[condition].upos)) return -1;
  const marks = dependants(tree, condition, "mark", "advmod", "case").map((m) => tree.words[m].lemma);
  const only =
    tree.words[tree.left[condition]].lemma === "only" || tree.words[tree.left[condition] - 1]?.lemma === "only";
  return (only || marks.includes("unless")) && !modalityOf(tree, condition).negated ? condition : -1;
}

const STATING: ReadonlySet<Act> = new Set<Act>([
  "assert",
  "announce",
  "agree",
  "promise",
  "offer",
  "propose",
  "demand",
  "warn",
  "threaten",
  "concede",
  "support",
]);

/**
 * Predicates of the main clauses in a piece of content: those whose head lies outside it, and what is joined to them.
 */
function clausesIn(tree: Tree, { from, to }: Tokens): number[] {
  const found: number[] = [];
  for (let t = from; t < to; t++) {
    const head = tree.head[t];
    const outside = head < from || head >= to;
    const joined = !outside && found.includes(head) && ["conj", "parataxis"].includes(relationOf(tree, t));
    if ((outside || joined) && ["VERB", "ADJ", "NOUN", "AUX", "PROPN", "ADV"].includes(tree.words[t].upos))
      found.push(t);
  }
  return found;
}

interface Judgement extends Evaluation {
  readonly target: number;
}

function judgementOf(party: number, cast: Scene["cast"], tree: Tree, t: number): Judgement | null {
  // "aid should not be a condition" is against that, not against aid.
  return (
    (modalityOf(tree, t).sort === "obliged" ? maybeDuty(tree, t) : null) ??
    maybeEvaluation(tree, t) ??
    maybeDuty(tree, t) ??
    maybeIntent(party, cast, tree, t) ??
    maybeTerms(tree, t) ??
    maybeNone(tree, t)
  );
}

/** "It is premature to send troops", "talks without us are a futile endeavour". */
function maybeEvaluation(tree: Tree, t: number): Judgement | null {
  if (dependants(tree, t, "cop").length === 0) return null;
  const evaluation = evaluationAt(tree, t);
  if (!evaluation) return null;
  const extraposed = dependant(tree, t, "csubj", "xcomp", "advcl", "ccomp");
  const expletive =
    dependants(tree, t, "expl").length > 0 ||
    (subjectOf(tree, t) >= 0 && tree.words[subjectOf(tree, t)].lemma === "it");
  const target = expletive && extraposed >= 0 ? extraposed : subjectOf(tree, t);
  if (target < 0) return null;
  return { ...evaluation, target };
}

/** "China should join the talks", "the tariff has to go". */
function maybeDuty(tree: Tree, t: number): Judgement | null {
  const { perfect, progressive } = modalityOf(tree, t);
  // "must have left", "must be dreaming" guess.
  if (perfect || progressive) return null;
  const modal = dependants(tree, t, "aux").some((a) =>
    (DEONTIC.modals as readonly string[]).includes(tree.words[a].lemma),
  );
  const governed =
    relationOf(tree, t) === "xcomp" && (DEONTIC.lemmas as readonly string[]).includes(tree.words[tree.head[t]].lemma);
  const needs = (DEONTIC.lemmas as readonly string[]).includes(tree.words[t].lemma) ? dependant(tree, t, "xcomp") : -1;
  if (!modal && !governed && needs < 0) return null;
  const stance = isNegated(tree, t) ? "against" : "for";
  const gone = needs >= 0 ? needs : t;
  const subject = subjectOf(tree, t);
  // "The tariff has to go": it is to end.
  if (
    tree.words[gone].lemma === "go" &&
    subject >= 0 &&
    tree.words[subject].upos === "NOUN" &&
    !SOMEWHERE.has(tree.words[gone + 1]?.upos ?? "")
  )
    return { stance: turnedBy(stance, 1), firmness: "firm", target: subject };
  return { stance, firmness: "firm", target: gone };
}

/** What says where or how something goes: "go ahead", "go to Port Ansel". */
const SOMEWHERE: ReadonlySet<string> = new Set(["ADV", "ADP", "VERB", "ADJ", "NOUN", "PART"]);

const accepting = new Set(ACCEPTING);
const rejecting = new Set(REJECTING);
const STATIVE = new Set("be have know think believe understand mean need remain see hear feel seem appear".split(" "));

/** "We will sign", "we do not negotiate with them", said by one whose party does it. */
function maybeIntent(party: number, cast: Scene["cast"], tree: Tree, t: number): Judgement | null {
  const { sort, tense, negated, perfect, infinitive, condition } = modalityOf(tree, t);
  const habit = negated && tense === "present";
  if ((sort !== "future" && !habit) || perfect || infinitive || STATIVE.has(tree.words[t].lemma)) return null;
  const doers = actorsIn(cast, tree, subjectOf(tree, t));
  if (!doers.some((a) => cast.party[a] === party)) return null;
  const object = dependant(tree, t, "obj");
  const opposing = rejecting.has(tree.words[t].lemma) && object >= 0;
  const through = object >= 0 && (opposing || accepting.has(tree.words[t].lemma));
  return {
    stance: negated !== opposing ? "against" : "for",
    firmness: condition >= 0 ? "qualified" : "firm",
    target: through ? object : t,
  };
}

/** "The talks could begin only after the troops left": terms, whoever's talks they are. */
function maybeTerms(tree: Tree, t: number): Judgement | null {
  const { sort, negated, condition, perfect } = modalityOf(tree, t);
  return condition >= 0 &&
    sort !== null &&
    !perfect &&
    tree.words[t].upos === "VERB" &&
    !STATIVE.has(tree.words[t].lemma)
    ? { stance: negated ? "against" : "for", firmness: "qualified", target: t }
    : null;
}

/** "There would be no further aid until they answered." */
function maybeNone(tree: Tree, t: number): Judgement | null {
  const { sort } = modalityOf(tree, t);
  const subject = dependant(tree, t, "nsubj");
  const existential = dependants(tree, t, "expl").some((c) => tree.words[c].lemma === "there");
  return existential &&
    sort === "future" &&
    subject >= 0 &&
    (isNegated(tree, subject) ||
      isNegated(tree, t) ||
      dependants(tree, subject, "amod").some((c) => isNegated(tree, c)))
    ? { stance: "against", firmness: "firm", target: subject }
    : null;
}
