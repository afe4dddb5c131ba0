import { nameOpeners } from "../../language/en/determiners.js";
import { gatherings, stateOrgans, stateVoices } from "../../language/en/roles.js";
import { withoutUnseen } from "../../language/plain-letters.js";
import { actorsOfToken, type Context, isNameToken } from "./context.js";
import type { NounPhrase } from "./noun-phrase.js";
import { genderOfNoun, isAgentNoun, isGroupNoun, isOfficeNoun, isRoleNoun, neutralNoun } from "./role-nouns.js";
import { FIELDS, giveRole, isOfficer, speaks, titleOf } from "./titles.js";

/** A new actor that has no name here: "a Vastrian diplomat", "rebels", "the delegation". */
export function introduce(context: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const { tree, stage } = context;
  const { lemma } = tree.words[phrase.head];
  const isGroup = phrase.plural || (isGroupNoun(lemma) && !isRoleNoun(lemma));
  const actor = stage.add({
    kind: !isGroup ? "person" : phrase.plural || gatherings.has(lemma) ? "group" : "organization",
    name: nameOf(context, phrase),
    unnamed: true,
    noun: neutralNoun(lemma),
    title: titleOf(context, phrase),
    plural: phrase.plural,
    gender: phrase.plural ? null : genderOfNoun(lemma),
    of: owners.length === 1 ? owners[0] : -1,
    members: owners.length > 1 ? owners : [],
  });
  if (!isGroup) giveRole(context, actor, phrase);
  else if (owners.length === 1 && speaksFor(context, phrase, owners[0])) stage.drafts[actor].speaksFor = owners[0];
  return actor;
}

/**
 * Whether a group speaks for whose it is: officials, envoys and organs of a state do, its workers and families don't.
 */
function speaksFor(context: Context, phrase: NounPhrase, owner: number): boolean {
  const { lemma } = context.tree.words[phrase.head];
  if (isOfficeNoun(lemma) || isAgentNoun(lemma)) return speaks(context, phrase);
  return context.stage.drafts[owner].kind !== "person" && (stateOrgans.has(lemma) || stateVoices.has(lemma));
}

/** What an unnamed actor is called: its description without articles and numbers. */
export function nameOf(context: Context, phrase: NounPhrase): string {
  const { tree, layout } = context;
  let from = phrase.from;
  while (
    from < phrase.head &&
    (nameOpeners.has(tree.words[from].norm.toLowerCase()) || tree.words[from].upos === "NUM")
  )
    from += 1;
  return withoutUnseen(layout.text.slice(tree.words[from].start, tree.words[endOf(context, phrase) - 1].end)).replace(
    /\s+/g,
    " ",
  );
}

/** Where a description ends: with its complement, where that says whose it is or what it is for. */
export function endOf(context: Context, phrase: NounPhrase): number {
  const { preposition, complement, to, core } = phrase;
  const tellsWhose =
    preposition === "of" ||
    (FIELDS.has(preposition) && isOfficer(context, phrase) && !isNameToken(context, complement));
  return (tellsWhose && actorsOfToken(context, complement).length > 0) ||
    titleOf(context, phrase).length > phrase.title.length
    ? to
    : core;
}
