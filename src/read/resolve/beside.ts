import { negations } from "../../language/en/determiners.js";
import { relationOf } from "../tag/tree.js";
import { actorsOfToken, type Context } from "./context.js";
import { resolveName } from "./named.js";
import { isTitleAt } from "./name-words.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isRoleNoun } from "./role-nouns.js";
import { nounBefore } from "./titles.js";

/**
 * Who a noun is said to be: what it stands in apposition to or is a predicate of, or the name that stands beside it.
 */
export function besideOf(context: Context, phrase: NounPhrase): readonly number[] {
  const { head } = phrase;
  const { tree, stage } = context;
  const before = relationOf(tree, head) === "appos" ? actorsOfToken(context, tree.head[head]) : [];
  if (before.length > 0) return before;
  const name = nameBeside(context, phrase);
  const [actor = -1] = actorsOfToken(context, name);
  if (actor >= 0 && (stage.drafts[actor].kind === "person") === isRoleNoun(tree.words[head].lemma)) return [actor];
  return subjectOf(context, head);
}

/** The name in apposition to a noun: "the president of Olmia, Ilmar Dovrek"; -1 for none. */
function nameBeside(context: Context, { head, to, core }: NounPhrase): number {
  const { tree, names, nameOver } = context;
  const beside = tree.children[head].find(
    (c) => c > head && relationOf(tree, c) === "appos" && actorsOfToken(context, c).length === 1,
  );
  if (beside !== undefined) return beside;
  for (const end of [to, core]) {
    let next = end + 1;
    while (next < nameOver.length && isTitleAt(tree.words, next)) next += 1;
    const name = tree.words[end]?.norm === "," ? (nameOver[next] ?? -1) : -1;
    if (name < 0 || nounBefore(context, names[name].head) !== head) continue;
    resolveName(context, name);
    return names[name].head;
  }
  return -1;
}

/** "Kim is the head of the delegation", "Kim, who is also its head": whom a noun is a predicate of. */
function subjectOf(context: Context, head: number): readonly number[] {
  const { tree } = context;
  const below = tree.children[head];
  if (
    !below.some((c) => relationOf(tree, c) === "cop") ||
    below.some((c) => negations.has(tree.words[c].norm.toLowerCase()))
  )
    return [];
  const subject = below.find((c) => relationOf(tree, c) === "nsubj");
  if (subject !== undefined) return actorsOfToken(context, subject);
  return relationOf(tree, head) === "acl" ? actorsOfToken(context, tree.head[head]) : [];
}
