import { withoutPictures, withoutUnseen } from "../../language/plain-letters.js";
import { fixBare, isPersonName } from "./bare-names.js";
import type { Context } from "./context.js";
import { firstConjunct, roleOf } from "./discourse.js";
import { addBody, fixBodies, fixCast, knownActor } from "./fix-known.js";
import type { Known } from "./gazetteer.js";
import { keyOf } from "./name-kinds.js";
import { beginsWithParticle } from "./name-words.js";
import type { Name } from "./names.js";
import { tellRoles } from "./named.js";
import { isDateline, isPlaceUse } from "./place-use.js";
import { titleBefore } from "./titles.js";

/**
 * Finds the actors of all names that can be told without what stands before them: all but parts of persons' names that
 * fit several.
 */
export function fixNames(context: Context, cast: readonly Known[]): void {
  const { names, fixed } = context;
  const acting = actingNames(context);
  const byKey = new Map<string, number>();
  fixCast(context, cast);
  for (const i of longestFirst(names)) {
    const name = names[i];
    if (name.known.length === 0) fixed[i] = fixUnknown(context, name, i, byKey, acting);
    else fixed[i] = isPlaceUse(context, name) ? [] : name.known.map((known) => knownActor(context, known));
    if (isShort(context, name, i)) fixLong(context, i, byKey);
  }
  fixBodies(context);
  names.forEach((name, i) => fixBare(context, name, i));
  names.forEach((_, i) => {
    if (isPersonName(context, i)) markTitle(context, i);
  });
  fixed.forEach((actors, i) => {
    if (isPersonName(context, i) && actors?.length === 1) tellRoles(context, i, actors[0]);
  });
}

/**
 * Longer names first: a word of one means the same alone, even in the headline above it, and "Von der Halden" may be a
 * part of a name.
 */
const longestFirst = (names: readonly Name[]): number[] =>
  names.map((_, i) => i).sort((a, b) => fullness(names[b]) - fullness(names[a]) || a - b);

const fullness = ({ core }: Name): number => (core.length === 1 ? 0 : beginsWithParticle(core) ? 1 : 2);

/** Names that do something somewhere in the report: a place that only things happen in is no actor. */
function actingNames(context: Context): Set<string> {
  const { names, tree, sourceOf } = context;
  const found = new Set<string>();
  for (const name of names) {
    const relation = roleOf(tree, name.head);
    const first = firstConjunct(tree, name.head);
    const acts =
      relation === "nsubj" &&
      !tree.words[first].relation.endsWith("pass") &&
      tree.words[tree.head[first]]?.upos === "VERB";
    const speaks = sourceOf[name.head] >= 0 && relation !== "nmod" && relation !== "obl";
    // "supported by Sorland"
    const isAgent = tree.words[first].relation === "obl:agent";
    if (isAgent || ((acts || speaks) && !isPlaceUse(context, name))) found.add(keyOf(name));
  }
  return found;
}

/**
 * The actor of a name that only this report tells of; none for a place that doesn't act; null for a part of a person's
 * name.
 */
function fixUnknown(
  context: Context,
  name: Name,
  i: number,
  byKey: Map<string, number>,
  acting: ReadonlySet<string>,
): readonly number[] | null {
  const { kinds, persons } = context;
  const adjective = name.core.length === 1 ? kinds.adjectives.get(name.core[0]) : undefined;
  const isPaper = adjective === undefined && isAfterThe(context, name);
  const key = adjective ?? (isPaper ? `the ${keyOf(name)}` : keyOf(name));
  const kind = adjective !== undefined ? "state" : isPaper ? "organization" : kinds.kinds.get(key);
  if (isAffiliation(context, name, i)) return [];
  if (kind === "person")
    return name.core.length > 1 && !(beginsWithParticle(name.core) && persons.candidates(name.core).length > 0)
      ? [persons.called(name.core)]
      : null;
  if (
    isDateline(context.tree, name.from, name.to) ||
    (kind === "place" && (!acting.has(key) || isPlaceUse(context, name)))
  )
    return [];
  const found = byKey.get(key) ?? sameBody(context, name, i, key, byKey);
  const actor =
    found ??
    context.stage.add({ kind: kind === "organization" ? "organization" : "state", name: spelling(context, name) });
  byKey.set(key, actor);
  if (found === undefined) addBody(context, name.core.join(" "), actor);
  else if (adjective === undefined && kind === "state") respell(context, name, actor);
  return [actor];
}

/** "the Sun" beside Sun Li, "the Mast" beside Jon Mast: a surname with an article of its own is no person's. */
function isAfterThe({ tree, kinds }: Context, name: Name): boolean {
  const article = name.from - 1;
  if (name.core.length > 1 || tree.words[article]?.norm.toLowerCase() !== "the" || tree.head[article] !== name.head)
    return false;
  return kinds.kinds.get(keyOf(name)) === "person" && !tree.words[name.head].xpos.endsWith("S");
}

/** A body met before under a longer name: "the Front", or "(KNA)" after "Karsa News Agency". */
function sameBody(
  context: Context,
  name: Name,
  i: number,
  key: string,
  byKey: ReadonlyMap<string, number>,
): number | undefined {
  const { names, bodies } = context;
  const before = names[i - 1];
  if (before && isAcronym(name) && isInBrackets(context, name, before) && before.known.length === 0)
    return byKey.get(keyOf(before));
  return name.core.length < 3 ? bodies.get(key)?.[0] : undefined;
}

/** A state named by its demonym, or in capitals, gets its name as soon as that is written. */
function respell(context: Context, name: Name, actor: number): void {
  const written = spelling(context, name);
  if (written !== written.toUpperCase()) context.stage.drafts[actor].name = written;
}

/** A known short form in brackets after its long form: "Federal Bureau of Investigation (FBI)". */
function isShort(context: Context, { known, core, ...name }: Name, i: number): boolean {
  const before = context.names[i - 1];
  if (
    known.length !== 1 ||
    !before ||
    before.known.length > 0 ||
    before.tagged !== "organization" ||
    !isInBrackets(context, name, before)
  )
    return false;
  return (
    before.core
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => w[0])
      .join("") === core.join("").replaceAll(".", "")
  );
}

function fixLong({ names, fixed }: Context, short: number, byKey: Map<string, number>): void {
  fixed[short - 1] = fixed[short];
  const [actor] = fixed[short] ?? [];
  if (actor !== undefined) byKey.set(keyOf(names[short - 1]), actor);
}

const isInBrackets = ({ tree }: Context, { from }: Pick<Name, "from">, before: Name): boolean =>
  tree.words[from - 1]?.norm === "(" && before.to === from - 1;

/** "(R-Tenn.)" after a person's name. */
const isAffiliation = (context: Context, name: Name, i: number): boolean =>
  i > 0 && isInBrackets(context, name, context.names[i - 1]) && isPersonName(context, i - 1);

const isAcronym = ({ core }: Name): boolean => core.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(core[0]);

/** A name as it is written, in one line. */
const spelling = ({ layout, tree }: Context, { from, to }: Name): string =>
  withoutPictures(withoutUnseen(layout.text.slice(tree.words[from].start, tree.words[to - 1].end)))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/['’]s?$/, "");

/**
 * Marks the noun that is a title before a name: it is no mention by itself, nor is a word inside it ("Secretary of
 * State Ana Bel").
 */
function markTitle({ titles, nameOver, names, fixed, tree }: Context, i: number): void {
  const first = names[i].from;
  const title = titleBefore({ tree }, first);
  if (title < 0) return;
  titles[title] = i;
  for (let t = title + 1; t < first; t++) {
    const inside = names[nameOver[t]];
    if (inside && inside.known.length === 0 && inside.tagged !== "organization") fixed[nameOver[t]] = [];
  }
}
