import { relationOf } from "../tag/tree.js";
import type { Context } from "./context.js";
import type { Gender } from "./draft.js";
import { keyOf } from "./name-kinds.js";
import type { Name } from "./names.js";
import { choosePerson, genderOfTitle, wordsOf } from "./persons.js";
import { isPersonNoun, neutralNoun } from "./role-nouns.js";
import { phraseAt, titleBefore } from "./titles.js";

export const isPersonName = ({ kinds, names }: Context, i: number): boolean =>
  names[i].known.length === 0 ? kinds.kinds.get(keyOf(names[i])) === "person" : names[i].known[0].kind === "person";

/** A part of a name: the only person who is called so, or somebody whom the report calls by nothing else. */
export function fixBare(context: Context, name: Name, i: number): void {
  const { fixed, persons, stage } = context;
  if (fixed[i] !== null) return;
  fixed[i] = pairOf(context, name);
  if (fixed[i] !== null) return;
  const candidates = persons.candidates(name.core);
  const actor = candidates.length === 0 ? persons.called(name.core) : candidates[0];
  if (candidates.length > 1 || clashes(context, name, actor)) return;
  fixed[i] = [actor];
  stage.drafts[actor].gender ??= genderBefore(context, name);
}

/** The gender that a title before a name tells: "Mrs Lowick". */
const genderBefore = ({ tree }: Context, { from }: Name): Gender =>
  from > 0 ? genderOfTitle(tree.words[from - 1].norm) : null;

/** "Mr Lowick" where the only Lowick is a woman: somebody else. */
function clashes(context: Context, name: Name, actor: number): boolean {
  const told = genderBefore(context, name);
  const known = context.stage.drafts[actor].gender;
  return told !== null && known !== null && known !== told;
}

/** "the Merrow-Dovrek summit": two persons in one word. */
function pairOf({ persons }: Context, { core }: Name): number[] | null {
  const parts = core.length === 1 ? core[0].split(/[-–]/) : [];
  const found = parts.length > 1 ? parts.map((part) => persons.candidates([part])[0]) : [];
  return found.length > 1 && found.every((actor) => actor !== undefined) ? found : null;
}

/** Of several persons of one name the one meant at this point of the text, or somebody new. */
export function chosen(context: Context, name: Name): number {
  const { persons, stage, discourse, tree } = context;
  const gender = genderBefore(context, name);
  const best = choosePerson(
    persons.candidates(name.core),
    stage,
    discourse,
    tree.sentence[name.head],
    gender,
    titleHint(context, name),
  );
  if (best >= 0) return best;
  const words = wordsOf(name.core);
  return persons.add(stage.add({ kind: "person", name: name.core.join(" "), words, gender }), words);
}

/** The title told beside a name: "President Merrow", "Lowick, the general". */
function titleHint(context: Context, { from, head }: Name): readonly string[] {
  const { tree } = context;
  const title = titleBefore(context, from);
  if (title >= 0 && !isPersonNoun(tree.words[title].lemma)) return phraseAt(context, title).title;
  const beside = tree.children[head].find((c) => c > head && relationOf(tree, c) === "appos");
  return beside === undefined ? [] : [neutralNoun(tree.words[beside].lemma)];
}
