import {
  countryNouns,
  leadingVerbs,
  localNouns,
  pastWords,
  portfolios,
  relativeNouns,
} from "../../language/en/roles.js";
import { relationOf, type Tree } from "../tag/tree.js";
import { actorsOfToken, type Context, isNameToken } from "./context.js";
import type { Role } from "./draft.js";
import { isTitleAt } from "./name-words.js";
import { type NounPhrase, nounPhraseAt } from "./noun-phrase.js";
import { genderOfNoun, isAgentNoun, isGroupNoun, isOfficeNoun, isRoleNoun } from "./role-nouns.js";

export const phraseAt = (context: Context, head: number): NounPhrase =>
  nounPhraseAt(context.tree, head, (t) => isNameToken(context, t));

/**
 * Whose a noun is: the states, bodies and persons that stand before it or in its complement; of a counterpart the side
 * that it is of, not whose it is.
 */
export function ownersOfPhrase(context: Context, phrase: NounPhrase): number[] {
  const parties = isRelative(context, phrase) ? partiesOf(context, phrase) : [];
  if (parties.length > 0) return parties;
  const before = nearest(context, phrase).flatMap((t) => [...actorsOfToken(context, t)]);
  const after =
    phrase.complement < 0 || phrase.preposition === "to"
      ? []
      : phrase.preposition === "in"
        ? stateOfCapital(context, phrase)
        : ownersInComplement(context, phrase.complement, 2);
  return [...new Set(before.length > 0 ? before : after)];
}

export const isRelative = ({ tree }: Context, { head }: NounPhrase): boolean =>
  relativeNouns.has(tree.words[head].lemma);

/** "his *Olmian* counterpart", "her counterpart *from Olmia*": the side that somebody's counterpart is of. */
export function partiesOf(context: Context, phrase: NounPhrase): number[] {
  const { tree } = context;
  const from =
    phrase.complement >= 0 && phrase.preposition === "from" ? ownersInComplement(context, phrase.complement, 2) : [];
  const own = phrase.owners.filter(
    (t) => tree.words[t].xpos !== "PRP$" && tree.words[t + 1]?.upos !== "PART" && isNameToken(context, t),
  );
  return [...new Set([...from, ...own.flatMap((t) => [...actorsOfToken(context, t)])])];
}

/**
 * Of the words before a noun that say whose it is those that belong to it, not to each other: "Mandela" in "South
 * African President Mandela's spokesman", "State Department" in "US State Department officials".
 */
function nearest({ tree, nameOver, names }: Context, { owners }: NounPhrase): readonly number[] {
  const possessor = owners.findLast((t) => tree.words[t + 1]?.upos === "PART") ?? -1;
  return owners.filter((t) => {
    const next = names[nameOver[t + 1] ?? -1];
    const isPart =
      nameOver[t + 1] !== nameOver[t] &&
      next?.from === t + 1 &&
      next.known[0]?.kind !== "state" &&
      (next.tagged === "organization" || next.known[0]?.kind === "organization");
    return t >= possessor && !isPart;
  });
}

/**
 * "officials in Teshk": those of the state whose capital it is, if the report mentions it; "in Olmia": those of Olmia.
 */
function stateOfCapital({ nameOver, names, known, tree }: Context, { head, complement }: NounPhrase): number[] {
  const name = names[nameOver[complement]];
  return name && localNouns.has(tree.words[head].lemma) ? name.known.flatMap((k) => known.get(k) ?? []) : [];
}

/** "of the League", "from Olmia and Vastria", "of the Olmian delegation" → the League; Olmia, Vastria; Olmia. */
function ownersInComplement(context: Context, head: number, depth: number): number[] {
  const own = [
    ...actorsOfToken(context, head),
    ...conjunctsOf(context, head).flatMap((c) => [...actorsOfToken(context, c)]),
  ];
  if (own.length > 0 || depth === 0) return own;
  const inner = phraseAt(context, head);
  const before = inner.owners.flatMap((t) => [...actorsOfToken(context, t)]);
  if (before.length > 0) return before;
  return inner.complement >= 0 ? ownersInComplement(context, inner.complement, depth - 1) : [];
}

/** The phrases joined to the one that a token belongs to: "Olmia" → "Vastria" in "of Olmia and Vastria". */
function conjunctsOf({ tree, nameOver, names }: Context, head: number): number[] {
  const { from, to } = nameOver[head] >= 0 ? names[nameOver[head]] : { from: head, to: head + 1 };
  const found: number[] = [];
  for (let t = from; t < to; t++)
    for (const c of tree.children[t]) if (c >= to && tree.words[c].relation === "conj") found.push(c);
  return found;
}

/** Somebody who holds an office or acts for others: "minister", "envoy". */
export const isOfficer = ({ tree }: Context, { head }: NounPhrase): boolean =>
  isOfficeNoun(tree.words[head].lemma) || isAgentNoun(tree.words[head].lemma);

/** Between an office and what it is for or whose it is. */
export const FIELDS: ReadonlySet<string> = new Set(["of", "for", "from"]);

/**
 * The words of a title with those that tell of which: "the minister of *defence*", "the spokesman for the *union*",
 * "the mayor of *Ostrel*" where Ostrel is no actor. Two who are called by different ones are two.
 */
export function titleOf(context: Context, phrase: NounPhrase): readonly string[] {
  const { words } = context.tree;
  if (!isOfficer(context, phrase) && !isGroupNoun(words[phrase.head].lemma)) return phrase.title;
  const possessors = phrase.owners.filter((t) => words[t].xpos !== "PRP$" && actorsOfToken(context, t).length === 0);
  return [...possessors.map((t) => words[t].norm.toLowerCase()), ...fieldOf(context, phrase), ...phrase.title];
}

/** What an office is for, by its complement, without the names of those whose it is. */
function fieldOf(context: Context, { head, complement, preposition, to }: NounPhrase): string[] {
  const { words } = context.tree;
  if (
    complement < 0 ||
    !FIELDS.has(preposition) ||
    words[complement].upos === "PRON" ||
    actorsOfToken(context, complement).length > 0
  )
    return [];
  const field: string[] = [];
  for (let t = head + 2; t < to; t++) {
    const isCountry = countryNouns.has(words[t].lemma) && !(t === head + 2 && portfolios.has(words[t].lemma));
    if (/^(?:NOUN|PROPN|ADJ)$/.test(words[t].upos) && !isCountry && ownersAt(context, t).length === 0)
      field.push(words[t].norm.toLowerCase());
  }
  return field;
}

/** Actors of the name that covers a token. */
const ownersAt = ({ nameOver, fixed }: Context, t: number): readonly number[] =>
  nameOver[t] >= 0 ? (fixed[nameOver[t]] ?? [-1]) : [];

/** The role that a noun phrase tells of: "the Olmian foreign minister" → foreign minister, of Olmia. */
export function roleOfPhrase(context: Context, phrase: NounPhrase): Role | null {
  const { tree, layout } = context;
  if (!isRoleNoun(tree.words[phrase.head].lemma)) return null;
  const [of = -1] = ownersOfPhrase(context, phrase);
  const withComplement =
    phrase.complement >= 0 &&
    phrase.preposition === "of" &&
    tree.words[phrase.complement].upos !== "PRON" &&
    actorsOfToken(context, phrase.complement).length === 0 &&
    !isNameToken(context, phrase.complement) &&
    phraseAt(context, phrase.complement).owners.length === 0;
  const last = withComplement ? phrase.to : phrase.core;
  const title = layout.text.slice(tree.words[phrase.titleFrom].start, tree.words[last - 1].end).replace(/\s+/g, " ");
  return { title, words: titleOf(context, phrase), of, evidence: { from: phrase.from, to: phrase.to } };
}

/**
 * Gives somebody a role, and the voice that goes with it: a minister's is the state's, a spokesman's is whose spokesman
 * he is.
 */
export function giveRole(context: Context, actor: number, phrase: NounPhrase): void {
  const role = roleOfPhrase(context, phrase);
  const { drafts } = context.stage;
  if (!role || drafts[actor].kind !== "person" || role.of === actor) return;
  const undone = drafts[actor].roles.findIndex((r) => r.of < 0 && r.title.toLowerCase() === role.title.toLowerCase());
  if (undone >= 0) drafts[actor].roles.splice(undone, 1);
  context.stage.addRole(actor, role);
  if (drafts[actor].speaksFor < 0 && role.of >= 0 && speaks(context, phrase)) drafts[actor].speaksFor = role.of;
}

/** Whether who is called this speaks for whose it is. */
export function speaks(context: Context, phrase: NounPhrase): boolean {
  const { tree } = context;
  const { lemma } = tree.words[phrase.head];
  if (isRelative(context, phrase) && partiesOf(context, phrase).length === 0) return false;
  for (let t = phrase.from; t < phrase.titleFrom; t++)
    if (pastWords.has(tree.words[t].norm.toLowerCase())) return false;
  return (isOfficeNoun(lemma) || isAgentNoun(lemma)) && !lemma.startsWith("ex-");
}

/**
 * The noun before a name that is its title: "Foreign Minister" Irsa Tolvik, "Secretary of State" Ana Bel. -1 for none.
 */
export function titleBefore({ tree }: Pick<Context, "tree">, first: number): number {
  const { words } = tree;
  let before = first - 1;
  while (before > 0 && isTitleAt(words, before) && !isRoleNoun(words[before].lemma)) before -= 1;
  if (before < 0 || tree.sentence[before] !== tree.sentence[first]) return -1;
  if (isRoleNoun(words[before].lemma) && /^(?:NOUN|PROPN)$/.test(words[before].upos)) return before;
  if (/^["”’'»]+$/.test(words[before].norm) && before > 0 && isRoleNoun(words[before - 1].lemma)) return before - 1;
  const end = words[before].norm === ")" && words[before - 2]?.norm === "(" ? before - 3 : before;
  if (end < 0 || !/^\p{Lu}/u.test(words[end].norm)) return -1;
  for (let t = end; t > 0 && t > end - 8 && /^(?:PROPN|ADJ|NOUN|ADP|DET)$/.test(words[t].upos); t--) {
    if (words[t].lemma === "of" && isRoleNoun(words[t - 1].lemma))
      return tree.sentence[t - 1] === tree.sentence[first] ? t - 1 : -1;
  }
  return -1;
}

/** Roles that are told beside somebody's name: appositions, "who heads Y", "who is the head of Y". */
export function rolesBeside(context: Context, head: number, actor: number): void {
  const { tree } = context;
  for (const c of tree.children[head]) {
    const relation = relationOf(tree, c);
    if (relation === "appos" || (relation === "parataxis" && tree.words[c].upos === "NOUN"))
      giveIfRole(context, actor, c);
    else if (relation === "acl") roleInClause(context, c, actor);
  }
  const noun = nounBefore(context, head);
  if (noun >= 0) giveIfRole(context, actor, noun);
}

/**
 * The noun that a name stands in apposition to: "the president of Olmia, Ilmar Dovrek" → president; -1 for none. Told
 * by the tree, or by the comma between them.
 */
export function nounBefore(context: Context, head: number): number {
  const { tree, nameHeaded, names } = context;
  const { words } = tree;
  if (
    relationOf(tree, head) === "appos" &&
    tree.head[head] >= 0 &&
    tree.head[head] < head &&
    isRoleNoun(words[tree.head[head]].lemma)
  )
    return tree.head[head];
  const name = nameHeaded[head];
  if (name < 0 || titleBefore(context, names[name].from) >= 0) return -1;
  const { to } = names[name];
  let { from } = names[name];
  while (from > 0 && isTitleAt(words, from - 1)) from -= 1;
  if (
    words[from - 1]?.norm !== "," ||
    tree.sentence[from - 1] !== tree.sentence[from] ||
    words[to]?.norm === "and" ||
    (words[to]?.norm === "," && words[to + 1]?.norm === "and")
  )
    return -1;
  const last = from - 2;
  for (
    let t = last;
    t >= 0 &&
    t > last - 10 &&
    tree.sentence[t] === tree.sentence[from] &&
    words[t].upos !== "PUNCT" &&
    words[t].upos !== "VERB";
    t--
  ) {
    if (!isRoleNoun(words[t].lemma) || isNameToken(context, t)) continue;
    const phrase = phraseAt(context, t);
    if (phrase.to === last + 1 && phrase.definite !== "bare") return isClosed(tree, phrase.from, to) ? t : -1;
  }
  return -1;
}

/**
 * An apposition ends with a comma or its sentence, or its noun begins a clause: not "… with his mother, Belk was …".
 */
function isClosed({ words, sentence }: Tree, from: number, to: number): boolean {
  if (to >= words.length || sentence[to] !== sentence[to - 1] || words[to].upos === "PUNCT") return true;
  return from === 0 || sentence[from - 1] !== sentence[from] || words[from - 1].upos === "PUNCT";
}

function giveIfRole(context: Context, actor: number, noun: number): void {
  const { lemma } = context.tree.words[noun];
  if (!isRoleNoun(lemma) || isNameToken(context, noun)) return;
  context.stage.drafts[actor].gender ??= genderOfNoun(lemma);
  giveRole(context, actor, phraseAt(context, noun));
}

function roleInClause(context: Context, c: number, actor: number): void {
  const { tree, stage } = context;
  const { words, children } = tree;
  if (words[c].upos === "NOUN" && children[c].some((k) => relationOf(tree, k) === "cop"))
    return giveIfRole(context, actor, c);
  const object = children[c].find((k) => relationOf(tree, k) === "obj");
  if (!leadingVerbs.has(words[c].lemma) || object === undefined || !children[c].some((k) => words[k].lemma === "who"))
    return;
  const [of = -1] =
    actorsOfToken(context, object).length > 0
      ? actorsOfToken(context, object)
      : ownersOfPhrase(context, phraseAt(context, object));
  if (of < 0) return;
  stage.addRole(actor, {
    title: words[c].lemma === "lead" ? "leader" : "head",
    words: ["head"],
    of,
    evidence: { from: c, to: object + 1 },
  });
  if (stage.drafts[actor].speaksFor < 0) stage.drafts[actor].speaksFor = of;
}
