import { listenerVerbs } from "../../language/en/listener-verbs.js";
import {
  impersonalVerbs,
  type PronounKind,
  personalPronouns,
  reflexivePronouns,
  relativePronouns,
} from "../../language/en/pronouns.js";
import { relationOf } from "../tag/tree.js";
import { actorsOfToken, type Context } from "./context.js";
import { roleOf } from "./discourse.js";
import { fitOf } from "./fit.js";
import { resolveFirstPerson } from "./first-person.js";
import { isOfStyle } from "./name-words.js";
import { tellOwned } from "./named.js";
import { askedOf } from "./link/candidates.js";
import { linkedOf, speakerOf } from "./link/speaker.js";
import { quotingOf } from "./sayings.js";
import { turnSpeaker } from "./turn-speaker.js";

/** The mention that a pronoun makes, if it stands for an actor. */
export function resolvePronoun(context: Context, t: number): void {
  const { tree, stage, discourse, sourceOf } = context;
  const { norm, xpos } = tree.words[t];
  const word = norm.toLowerCase();
  if (stage.headed[t] >= 0 || isOfStyle(tree.words, t)) return;
  const kind = norm === "US" ? undefined : personalPronouns.get(word);
  if (!kind) {
    if (relativePronouns.has(word) && /^W/.test(xpos)) relative(context, t);
    return;
  }
  if (kind.person === 1) return resolveFirstPerson(context, t, kind);
  if (kind.person === 2) return secondPerson(context, t);
  const found = reflexivePronouns.has(word)
    ? subjectOf(context, t)
    : sourceOf[t] >= 0 && isSourceHead(context, t)
      ? linkedOf(context, sourceOf[t])
      : antecedentOf(context, t, kind);
  if (found < 0) return;
  const draft = stage.drafts[found];
  if (kind.gender === "male" || kind.gender === "female") draft.he += kind.gender === "male" ? 1 : -1;
  stage.mention({ from: t, to: t + 1, head: t, form: "pronoun", actors: draft.set ? draft.members : [found] });
  discourse.note(found, t);
  if (xpos === "PRP$") tellOwned(context, t);
}

/** "who", "which": stands for the noun that its clause hangs from. */
function relative(context: Context, t: number): void {
  const { tree, stage } = context;
  let clause = tree.head[t];
  for (let steps = 0; steps < 4 && clause >= 0 && relationOf(tree, clause) !== "acl"; steps++)
    clause = tree.head[clause];
  if (clause < 0 || relationOf(tree, clause) !== "acl" || tree.head[clause] < 0 || tree.head[clause] >= t) return;
  const actors = actorsOfToken(context, tree.head[clause]);
  if (actors.length > 0) stage.mention({ from: t, to: t + 1, head: t, form: "pronoun", actors });
}

/** "you": who is spoken to, where the words around the quotation tell. */
function secondPerson(context: Context, t: number): void {
  const { attributions, tree, stage } = context;
  const saying = quotingOf(context, t);
  if (saying < 0) return;
  const { cue } = attributions[saying];
  for (let c = cue.from; c < cue.to; c++) {
    const listener = tree.children[c].find(
      (k) => /^(?:iobj|obj)$/.test(relationOf(tree, k)) && actorsOfToken(context, k).length > 0,
    );
    if (listener !== undefined)
      return stage.mention({ from: t, to: t + 1, head: t, form: "pronoun", actors: actorsOfToken(context, listener) });
  }
}

function subjectOf(context: Context, t: number): number {
  const { tree } = context;
  for (let v = tree.head[t], steps = 0; v >= 0 && steps < 4; v = tree.head[v], steps++) {
    const controlled = v !== tree.head[t] || relationOf(tree, t) !== "nsubj" ? controllerOf(context, v) : -1;
    if (controlled >= 0) return controlled;
    const subject = tree.children[v].find((c) => relationOf(tree, c) === "nsubj");
    if (subject !== undefined) return actorsOfToken(context, subject)[0] ?? -1;
  }
  return -1;
}

/** "urged the rebels to halt their advance": who is told to do something is its subject. */
function controllerOf(context: Context, verb: number): number {
  const { tree } = context;
  const above = tree.head[verb];
  if (relationOf(tree, verb) !== "xcomp" || above < 0 || !listenerVerbs.has(tree.words[above].lemma)) return -1;
  const told = tree.children[above].find((c) => /^i?obj$/.test(relationOf(tree, c)));
  return told === undefined ? -1 : (actorsOfToken(context, told)[0] ?? -1);
}

/** Least weight with which somebody is still meant by "it", which mostly stands for things. */
const LEAST: Readonly<Record<string, number>> = { neuter: 60, plural: 12, person: 3 };

const isSourceHead = (context: Context, t: number): boolean => askedOf(context, context.sourceOf[t]).source === t;

function antecedentOf(context: Context, t: number, kind: PronounKind): number {
  const { tree, stage, discourse, sourceOf } = context;
  const sentence = tree.sentence[t];
  const isSource = sourceOf[t] >= 0;
  if (
    kind.gender === "neuter" &&
    !isSource &&
    (isEmpty(context, t) ||
      (/^(?:obj|iobj|obl|nmod|conj|root|ccomp)$/.test(relationOf(tree, t)) && tree.words[t].xpos !== "PRP$"))
  )
    return -1;
  const ahead = subjectAhead(context, t, kind);
  if (ahead >= 0) return ahead;
  const excluded = excludedFor(context, t);
  const speaker = speakerAround(context, t);
  const role = roleOf(tree, t);
  const subject = tree.words[t].xpos === "PRP$" ? subjectOf(context, t) : -1;
  let best = -1;
  let most = isSource ? 0 : LEAST[kind.gender === "neuter" ? "neuter" : kind.number === "plural" ? "plural" : "person"];
  for (const actor of discourse.latest(sentence)) {
    const draft = stage.drafts[actor];
    const fit = fitOf(draft, kind);
    if (fit <= 0 || excluded.has(actor) || (draft.set && draft.members.some((m) => excluded.has(m)))) continue;
    const value =
      discourse.weightOf(actor, sentence) *
      fit *
      (role === discourse.lastRole(actor) ? 1.15 : 1) *
      (actor === speaker ? (isSource ? 2.5 : 1.5) : 1) *
      (actor === subject ? 1.6 : 1);
    if (value > most) [best, most] = [actor, value];
  }
  return kind.gender === "neuter" && best !== speaker && isDescribed(context, t) ? -1 : best;
}

/** "It was friendly": what is only described is most often a thing. */
const isDescribed = ({ tree }: Context, t: number): boolean =>
  relationOf(tree, t) === "nsubj" && tree.head[t] >= 0 && tree.words[tree.head[t]].upos === "ADJ";

/** "Asked whether he would go, Merrow said …": in a clause before the main one a pronoun means the subject to come. */
function subjectAhead(context: Context, t: number, kind: PronounKind): number {
  const { tree, stage } = context;
  let clause = tree.head[t];
  for (let steps = 0; steps < 6 && clause >= 0 && relationOf(tree, clause) !== "advcl"; steps++)
    clause = tree.head[clause];
  const main = clause < 0 ? -1 : tree.head[clause];
  if (main < t || main < clause) return -1;
  const subject = tree.children[main].find((c) => c > t && c > clause && relationOf(tree, c) === "nsubj");
  const [actor = -1] = subject === undefined ? [] : actorsOfToken(context, subject);
  return actor >= 0 && fitOf(stage.drafts[actor], kind) >= 0.5 ? actor : -1;
}

/** Who cannot be meant: the other parts of the pronoun's own clause, and in somebody's own words who says them. */
function excludedFor(context: Context, t: number): Set<number> {
  const { tree, stage } = context;
  const excluded = new Set<number>();
  const saying = quotingOf(context, t);
  const speaker = saying < 0 ? turnSpeaker(context, t) : speakerOf(context, saying);
  if (speaker >= 0) for (const a of [speaker, stage.partyOf(speaker)]) excluded.add(a);
  if (tree.words[t].xpos === "PRP$") return excluded;
  const clause = tree.head[t];
  if (clause < 0) return excluded;
  for (const c of tree.children[clause])
    if (c !== t && /^(?:nsubj|obj|iobj|obl|nmod)$/.test(relationOf(tree, c)))
      for (const a of stage.at(c)) excluded.add(a);
  if (relationOf(tree, t) === "obj" && relationOf(tree, clause) === "xcomp")
    for (const a of stage.at(tree.children[tree.head[clause]]?.find((c) => relationOf(tree, c) === "nsubj") ?? -1))
      excluded.add(a);
  return excluded;
}

/** Who speaks where the report tells in its own words what was said: "Ruel said that she …". */
function speakerAround(context: Context, t: number): number {
  const saying = context.saidIn[t];
  if (saying < 0) {
    const source = context.sourceOf[t];
    return source < 0 ? -1 : source > 0 && context.speakers[source - 1] >= 0 ? context.speakers[source - 1] : -1;
  }
  return quotingOf(context, t) === saying ? -1 : speakerOf(context, saying);
}

/** "It" that stands for nothing: "it is premature to …", "it seems that". */
function isEmpty({ tree }: Context, t: number): boolean {
  const { words, children, head } = tree;
  if (relationOf(tree, t) === "expl") return true;
  const clause = head[t];
  if (clause < 0 || relationOf(tree, t) !== "nsubj") return false;
  const after = children[clause].filter((c) => c > clause).map((c) => relationOf(tree, c));
  if (words[clause].upos === "ADJ" || words[clause].upos === "NOUN")
    return after.some((r) => /^(?:csubj|ccomp|xcomp|advcl|acl)$/.test(r)) || words[clause].upos === "NOUN";
  const isPassive = children[clause].some((c) => words[c].relation === "aux:pass");
  return impersonalVerbs.has(words[clause].lemma) || (isPassive && after.some((r) => r === "ccomp" || r === "csubj"));
}
