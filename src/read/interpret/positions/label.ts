import { gerundOf } from "../../../language/en/gerund.js";
import { ACCEPTING } from "../../../language/en/stance.js";
import { actorsAt } from "../../resolve/cast.js";
import { dependant, dependants, placeOf, relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isPassive } from "../subjects.js";
import type { Matter } from "./matter.js";
import { edgesOf, LONGEST, phraseAt, spanOf, startOf } from "./phrase.js";
import { isWholeAct, namesSomething } from "./telling.js";

/**
 * What a matter is called: its words as the report has them, without what only tells more of it, a verb as its -ing
 * form. "let the monitors into the areas, which it holds, unless …" → "letting the monitors into the areas". Null where
 * its words don't tell what one can be for or against: "pushing", "ending it", "specifics".
 */
export function nameOf(scene: Scene, matter: Matter): string | null {
  if (matter.isNamed) return namedAsItStands(scene, matter);
  const { tree } = scene;
  const { head } = matter;
  const span = spanOf(scene, matter);
  if (tree.words[head].upos === "VERB") return deedOf(scene, head, span);
  if (isSomebody(scene, head)) return tree.words[head].upos === "PRON" ? null : partyOf(scene, head);
  const subject = isPredicate(tree, head) ? subjectPhrase(scene, head) : null;
  if (subject !== null)
    return (
      `${subject} being ` +
      `${worded(scene, { from: tree.left[dependant(tree, head, "det")] ?? startOf(scene, head, head - LONGEST), to: span.to })}`
    );
  if (isPredicate(tree, head) && tree.words[head].upos === "ADJ")
    return span.to > head + 1 ? `being ${worded(scene, span)}` : null;
  return namesSomething(scene, head, span) ? worded(scene, span) : null;
}

/** A span's own words; of one that begins with a verb its -ing form. Null where none of them tells anything. */
function namedAsItStands(scene: Scene, { from, to }: Tokens): string | null {
  const { words } = scene.tree;
  let start = from;
  while (start < to - 1 && (words[start].upos === "PART" || words[start].upos === "SCONJ")) start += 1;
  const span = edgesOf(scene.tree, { from: start, to });
  if (!namesSomething(scene, span.from - 1, span)) return null;
  const first = words[span.from];
  if (first.xpos !== "VB" || span.from !== start) return worded(scene, span);
  const rest = span.from + 1 < span.to ? ` ${worded(scene, { from: span.from + 1, to: span.to })}` : "";
  return `${gerundOf(first.lemma)}${rest}`;
}

/** Who or what does or is something, where the clause spells it out. */
function subjectPhrase(scene: Scene, head: number): string | null {
  const { tree } = scene;
  const subject = tree.children[head].find((c) => c < head && relationOf(tree, c) === "nsubj");
  return subject !== undefined && isSpelledOut(scene, subject) ? worded(scene, phraseAt(scene, subject)) : null;
}

/**
 * "letting the monitors in", "the tariff being lifted"; of a verb that needs more than it has, who does it: "the troops
 * leaving".
 */
function deedOf(scene: Scene, head: number, { to }: Tokens): string | null {
  const { tree } = scene;
  const subject = subjectPhrase(scene, head);
  if (isPassive(tree, head)) return subject && `${subject} being ${worded(scene, { from: head, to })}`;
  const deed = `${gerundOf(tree.words[head].lemma)}${head + 1 < to ? ` ${worded(scene, { from: head + 1, to })}` : ""}`;
  const object = dependant(tree, head, "obj");
  if (
    object > head &&
    tree.words[object].upos === "PRON" &&
    namesAt(scene, object) === null &&
    tree.words[object - 1].norm !== "each"
  )
    return null;
  if (namesSomething(scene, head, { from: head + 1, to }))
    return isAccused(tree, head) ? `${accusedOf(scene, head)}${deed}` : deed;
  if (subject) return `${subject} ${deed}`;
  return isWholeAct(tree, head) ? deed : null;
}

/** Whether a phrase names a person, a state or a body. */
const isSomebody = ({ cast }: Scene, t: number): boolean =>
  actorsAt(cast, t).some((a) => cast.actors[a].kind !== "group");

/** "Orvane"; of one who is recognised, backed or let do something that: "recognizing Orvane". */
function partyOf(scene: Scene, t: number): string | null {
  const { tree } = scene;
  const name = namesAt(scene, t);
  const governor = relationOf(tree, t) === "obj" ? tree.words[tree.head[t]].lemma : "";
  return name !== null && accepting.has(governor) ? `${gerundOf(governor)} ${name}` : name;
}

const accepting = new Set(ACCEPTING);

/** Whether a subject is no pronoun. */
const isSpelledOut = ({ tree: { words } }: Scene, t: number): boolean =>
  words[t].upos === "NOUN" || words[t].upos === "PROPN";

/** "accused Orvane of *breaking* its word". */
const isAccused = (tree: Tree, t: number): boolean =>
  tree.head[t] >= 0 &&
  tree.words[tree.head[t]].lemma === "accuse" &&
  dependants(tree, t, "mark", "case").some((c) => tree.words[c].lemma === "of");

function accusedOf(scene: Scene, t: number): string {
  const name = namesAt(scene, dependant(scene.tree, scene.tree.head[t], "obj", "iobj"));
  return name === null ? "" : `${name} `;
}

const isPredicate = (tree: Tree, head: number): boolean => dependant(tree, head, "cop") >= 0;

/**
 * Words of the text, with the names of those whom pronouns stand for and without a quotation mark that has lost its
 * partner.
 */
function worded(scene: Scene, { from, to }: Tokens): string {
  const { doc, tree } = scene;
  const parts: string[] = [];
  let start = from;
  for (let t = from; t < to; t++) {
    const name =
      tree.words[t].upos === "PRON" && OBJECTS.has(relationOf(tree, t)) && tree.words[t - 1]?.lemma !== "of"
        ? namesAt(scene, t)
        : null;
    if (name === null) continue;
    if (start < t) parts.push(doc.text.slice(tree.words[start].start, tree.words[t].start));
    parts.push(name, doc.text.slice(tree.words[t].end, tree.words[t + 1]?.start ?? tree.words[t].end));
    start = t + 1;
  }
  if (start < to) {
    const { start: a, end } = placeOf(tree, { from: start, to });
    parts.push(doc.text.slice(a, end));
  }
  return balanced(parts.join("").replace(/\s+/g, " ").trim());
}

const OBJECTS: ReadonlySet<string> = new Set(["obj", "iobj", "obl"]);

/** "Ilmar Dovrek and Teodor Valch" for "them"; null where nobody can be told. */
function namesAt({ cast }: Scene, t: number): string | null {
  const names = actorsAt(cast, t)
    .flatMap((a) => cast.members[a])
    .map((a) => cast.actors[a].name);
  return names.length === 0 || names.length > 2 ? null : names.join(" and ");
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["«", "»"],
  ["‘", "’"],
  ['"', '"'],
  ["``", "''"],
];

/** Without a mark of a pair whose other one isn't there; an apostrophe stays. */
function balanced(words: string): string {
  return PAIRS.reduce((text, [open, close]) => {
    if (open === "‘")
      return text.includes(open) && !/’(?!\p{L})/u.test(text.slice(text.lastIndexOf(open)))
        ? text.replaceAll(open, "")
        : text;
    const count = (mark: string): number => text.split(mark).length - 1;
    if (open === close ? count(open) % 2 === 0 : count(open) === count(close)) return text;
    return text.replaceAll(open, "").replaceAll(close, "");
  }, words).trim();
}
