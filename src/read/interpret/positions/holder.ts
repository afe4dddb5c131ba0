import { AIMS } from "../../../language/en/stance.js";
import { actorsAt, type Cast } from "../../resolve/cast.js";
import { conjuncts, dependants, relationOf, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { subjectOf } from "../subjects.js";
import type { PartOfSpeech } from "./lexicon.js";

/** Verbs that say that somebody has or voices what their object names: "made an offer", "voiced support". */
const CARRIERS = new Set(
  (
    "make have voice express issue give offer put launch submit announce reiterate repeat renew declare state show " +
    "signal lodge raise table present withdraw confirm indicate pledge hold maintain"
  ).split(" "),
);

/** The actors who take the stance that a word says: of a verb or adjective its subject, of a noun whose it is. */
export function holdersOf({ cast, tree, places }: Scene, t: number, part: PartOfSpeech): number[] {
  const owners = part === "noun" ? ownersOf(cast, tree, t) : [];
  if (owners.length > 0) return owners;
  const subject = part === "noun" ? bearerOf(tree, t) : part === "adj" ? bearing(tree, t) : subjectOf(tree, t);
  const found = actorsIn(cast, tree, subject);
  // A word that is a statement's cue has that statement's speaker.
  const speaker = cast.speakers[places.cue[t]] ?? -1;
  return found.length > 0 || speaker < 0 ? found : [...cast.members[speaker]];
}

/** Of whom an adjective is said: of "was prepared to sign", which looks like a passive, the subject. */
function bearing(tree: Tree, t: number): number {
  const passive = tree.children[t].find((c) => tree.words[c].relation === "nsubj:pass");
  return passive ?? subjectOf(tree, t);
}

/** The actors of a phrase, each single one: "Orvane and Belmara", "Orvanian and Belmaran officials". */
export function actorsIn(cast: Cast, tree: Tree, t: number): number[] {
  if (t < 0) return [];
  return [
    ...new Set(
      conjuncts(tree, t)
        .flatMap((c) => actorsAt(cast, c))
        .flatMap((a) => cast.members[a]),
    ),
  ];
}

/** "Teshk's refusal", "the Orvanian proposal", "an offer from Orvane", "a joint proposal by Orvane and Belmara". */
function ownersOf(cast: Cast, tree: Tree, t: number): number[] {
  const by = (test: (c: number) => boolean): number[] => [
    ...new Set(tree.children[t].filter(test).flatMap((c) => actorsIn(cast, tree, c))),
  ];
  const possessors = by((c) => tree.words[c].relation === "nmod:poss");
  if (possessors.length > 0) return possessors;
  const authors = by((c) => relationOf(tree, c) === "nmod" && hasCase(tree, c, "by", "from"));
  if (authors.length > 0) return authors;
  const modifiers = by((c) => relationOf(tree, c) === "amod" || relationOf(tree, c) === "compound");
  return modifiers.length > 0
    ? modifiers
    : by((c) => relationOf(tree, c) === "nmod" && AIMED.has(tree.words[t].lemma) && hasCase(tree, c, "of", "for"));
}

/** What somebody has whom "of" or "for" names: "the aim of the envoy". */
const AIMED = new Set(AIMS);

const hasCase = (tree: Tree, c: number, ...prepositions: readonly string[]): boolean =>
  dependants(tree, c, "case").some((k) => prepositions.includes(tree.words[k].lemma));

/**
 * Who has it: the subject of "made an offer", of "it is our demand that …", what "an offer made by" names; -1 for none.
 */
function bearerOf(tree: Tree, t: number): number {
  const verb = tree.head[t];
  const made = dependants(tree, t, "acl").find(
    (c) => tree.words[c].xpos === "VBN" && CARRIERS.has(tree.words[c].lemma),
  );
  if (made !== undefined) return subjectOf(tree, made);
  if (verb >= 0 && relationOf(tree, t) === "obj" && CARRIERS.has(tree.words[verb].lemma)) return subjectOf(tree, verb);
  // "a return to the table was a demand of …", "Tolvik is for it": a noun that is itself the predicate.
  return dependants(tree, t, "cop").length > 0 ? subjectOf(tree, t) : -1;
}
