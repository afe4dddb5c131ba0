import { stateOrgans } from "../../language/en/roles.js";
import { relationOf } from "../tag/tree.js";
import { chosen, isPersonName } from "./bare-names.js";
import { type Context, isNameToken } from "./context.js";
import type { Form } from "./draft.js";
import { isTitleAt } from "./name-words.js";
import type { Name } from "./names.js";
import { type NounPhrase, phraseStart } from "./noun-phrase.js";
import { genderOfTitle } from "./persons.js";
import { genderOfNoun } from "./role-nouns.js";
import { giveRole, phraseAt, rolesBeside, titleBefore } from "./titles.js";

/** The mention that a name makes, once its turn has come. */
export function resolveName(context: Context, i: number): void {
  const { names, stage, discourse, tree, fixed } = context;
  const name = names[i];
  if (stage.headed[name.head] >= 0 && !tree.words[name.head].norm.includes("-")) return;
  const actors = (fixed[i] ??= [chosen(context, name)]);
  if (actors.length === 0) return;
  const from = startOf(context, i);
  const isShared = name.start > 0 || name.end < tree.words[name.to - 1].norm.length;
  stage.mention({
    from,
    to: name.to,
    head: name.head,
    form: formOf(name),
    actors,
    within: isShared ? { start: name.start, end: name.end } : null,
  });
  stage.headedBy(titlesApart(context, from, name));
  for (const actor of actors) discourse.note(actor, name.head);
  if (actors.length === 1) tellMore(context, i, actors[0], from);
}

/** Titles before a name that the tree hangs from something else than the name. */
function titlesApart({ tree }: Context, from: number, { from: core, to }: Name): number[] {
  const apart: number[] = [];
  for (let t = from; t < core; t++)
    if (isTitleAt(tree.words, t) && (tree.head[t] < from || tree.head[t] >= to)) apart.push(t);
  return apart;
}

const formOf = ({ sense }: Name): Form => (sense === "capital" || sense === "seat" ? "metonym" : "name");

function startOf(context: Context, i: number): number {
  const name = context.names[i];
  if (isPersonName(context, i)) return personStart(context, name);
  return name.known.length === 0 && name.tagged === "organization" ? bodyStart(context, name) : name.from;
}

/** Where a person's name begins with its titles: "the Olmian foreign minister Irsa Tolvik", "Ms Tolvik". */
function personStart(context: Context, { from }: Name): number {
  const { tree } = context;
  const isName = (t: number): boolean => isNameToken(context, t);
  const title = titleBefore(context, from);
  if (title >= 0) return phraseStart(tree, title, isName);
  const isPart = (t: number): boolean => isTitleAt(tree.words, t) || (isName(t) && tree.words[t].relation === "amod");
  let start = from;
  while (start > 0 && tree.sentence[start - 1] === tree.sentence[from] && isPart(start - 1)) start -= 1;
  return start;
}

/** Where a body's name begins with whose it is: "Olmia's Karsa Agency". */
function bodyStart(context: Context, { from }: Name): number {
  const start = phraseStart(context.tree, from, (t) => isNameToken(context, t));
  return start < from && context.tree.words[start].upos === "DET" ? start + 1 : start;
}

function tellMore(context: Context, i: number, actor: number, from: number): void {
  const name = context.names[i];
  if (!isPersonName(context, i)) return tellState(context, name, actor, from);
  tellRoles(context, i, actor);
  respell(context, name, actor);
}

/** "the Olmian Foreign Ministry" speaks for Olmia. */
function tellState(
  { stage, nameOver, fixed, names }: Context,
  { core, to, known }: Name,
  actor: number,
  from: number,
): void {
  const draft = stage.drafts[actor];
  if (
    known.length > 0 ||
    draft.kind !== "organization" ||
    draft.speaksFor >= 0 ||
    !stateOrgans.has(core[core.length - 1].toLowerCase())
  )
    return;
  for (let t = from; t < to; t++) {
    const [owner = -1] = nameOver[t] >= 0 && names[nameOver[t]].to < to ? (fixed[nameOver[t]] ?? []) : stage.at(t);
    if (owner >= 0 && owner !== actor && stage.drafts[owner].kind === "state") draft.speaksFor = owner;
  }
}

/** A name that was met in capitals is kept as it is written elsewhere. */
function respell({ stage }: Context, { core }: Name, actor: number): void {
  const draft = stage.drafts[actor];
  const written = core.join(" ");
  if (draft.known === null && draft.name === draft.name.toUpperCase() && written.toUpperCase() === draft.name)
    draft.name = written;
}

/** Gives the actor of a name the roles told beside it, and the gender that its title has. */
export function tellRoles(context: Context, i: number, actor: number): void {
  const { names, tree, stage } = context;
  const { from, head } = names[i];
  const title = titleBefore(context, from);
  if (title >= 0) {
    giveRole(context, actor, withOwnerAfter(context, phraseAt(context, title), names[i]));
    stage.drafts[actor].gender ??= genderOfNoun(tree.words[title].lemma);
  }
  if (from > 0 && isTitleAt(tree.words, from - 1))
    stage.drafts[actor].gender = genderOfTitle(tree.words[from - 1].norm) ?? stage.drafts[actor].gender;
  rolesBeside(context, head, actor);
}

/** Once it is known whom "their" means: "their “foreign minister” Sefa Anwick" is theirs. */
export function tellOwned({ titles, fixed, ...context }: Context, pronoun: number): void {
  for (let t = pronoun + 1; t < pronoun + 8 && t < titles.length; t++) {
    const [actor = -1, other] = titles[t] < 0 ? [] : (fixed[titles[t]] ?? []);
    if (actor >= 0 && other === undefined) return tellRoles({ titles, fixed, ...context }, titles[t], actor);
  }
}

/** "President Teodor Valch of Belmara": what follows the name says whose president. */
function withOwnerAfter(context: Context, title: NounPhrase, { head, from, to }: Name): NounPhrase {
  const { tree } = context;
  if (title.complement >= from) return { ...title, complement: -1, preposition: "", core: from, to: from };
  if (title.owners.length > 0 || tree.words[to]?.lemma !== "of") return title;
  const complement = tree.children[head].find((c) => c > to && relationOf(tree, c) === "nmod") ?? tree.head[to];
  return complement > to && isNameToken(context, complement) ? { ...title, complement, preposition: "of" } : title;
}
