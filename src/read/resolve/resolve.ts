import type { Dossier } from "../../document/dossier.js";
import type { Attribution } from "../attribute/attribution.js";
import { type Letters, NO_LETTERS } from "../date/letters.js";
import type { Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import type { Cast } from "./cast.js";
import { castOf } from "./cast-of.js";
import type { Context } from "./context.js";
import { mayDescribe, resolveDescription } from "./described.js";
import { Discourse } from "./discourse.js";
import { Stage } from "./draft.js";
import { castOf as castMembers, type Gazetteer, gazetteerOf } from "./gazetteer.js";
import { knownNames } from "./known-names.js";
import { nameKindsOf } from "./name-kinds.js";
import { fixNames } from "./fix-names.js";
import { resolveName } from "./named.js";
import { namesOf, withAdjectives, withEchoes } from "./names.js";
import { resolvePart } from "./parts.js";
import { Persons } from "./persons.js";
import { resolvePronoun } from "./pronominal.js";
import type { Linker } from "./context.js";
import { linkedOf } from "./link/speaker.js";
import { contentsOf, sourcesOf } from "./sayings.js";
import { noteCoordination } from "./several.js";
import { turnOver, turnsOf } from "./turns.js";

/** Who is meant by names, titles, pronouns and descriptions, and who speaks in each attribution. */
export function resolve(
  layout: Layout,
  tree: Tree,
  attributions: readonly Attribution[],
  dossier: Dossier | null,
  linker: Linker,
  letters: Letters = NO_LETTERS,
): Cast {
  const members = castMembers(dossier);
  const context = contextOf(layout, tree, attributions, gazetteerOf(dossier, members), linker, letters);
  fixNames(context, members);
  const pending = pendingOf(context);
  for (const t of inTurn(context)) {
    if (context.sourceOf[t] < 0) linkBefore(context, pending, tree.sentence[t]);
    if (context.nameHeaded[t] >= 0) resolveNamesAt(context, t);
    else if (
      tree.words[t].upos === "PRON" ||
      tree.words[t].xpos.startsWith("PRP") ||
      tree.words[t].xpos.startsWith("W")
    )
      resolvePronoun(context, t);
    else if (mayDescribe(context, t)) resolveDescription(context, t);
    else resolvePart(context, t);
    noteCoordination(context, t);
  }
  linkBefore(context, pending, Number.POSITIVE_INFINITY);
  return castOf(context);
}

/** Attributions whose speakers aren't asked for yet, the one whose cue and source end first last. */
function pendingOf({ attributions, tree }: Context): { a: number; sentence: number }[] {
  return attributions
    .map(({ cue, source }, a) => ({ a, sentence: tree.sentence[Math.max(cue.to, source?.to ?? 0) - 1] }))
    .sort((x, y) => y.sentence - x.sentence || y.a - x.a);
}

/** Tells whose the statements are whose cues end before a sentence: what is mentioned later has no part in that. */
function linkBefore(context: Context, pending: { a: number; sentence: number }[], sentence: number): void {
  while (pending.length > 0 && pending[pending.length - 1].sentence < sentence)
    linkedOf(context, pending.pop()?.a ?? 0);
}

/** The name that a token heads, and the one before it in the same token: "US-Olmian". */
function resolveNamesAt(context: Context, t: number): void {
  const last = context.nameHeaded[t];
  if (context.names[last - 1]?.head === t) resolveName(context, last - 1);
  resolveName(context, last);
}

function contextOf(
  layout: Layout,
  tree: Tree,
  attributions: readonly Attribution[],
  gazetteer: Gazetteer,
  linker: Linker,
  letters: Letters,
): Context {
  const n = tree.words.length;
  const told = namesOf(tree, knownNames(tree, gazetteer)).filter(({ from }) => !layout.framed[from]);
  const found = withEchoes(tree, told);
  const kinds = nameKindsOf(tree, found);
  const names = withAdjectives(tree, found, kinds.adjectives);
  const nameOver = new Int32Array(n).fill(-1);
  const nameHeaded = new Int32Array(n).fill(-1);
  names.forEach(({ from, to }, i) => nameOver.fill(i, from, to));
  names.forEach(({ head }, i) => {
    nameHeaded[head] = i;
  });
  const stage = new Stage(tree);
  const turns = turnsOf(tree, letters);
  return {
    layout,
    tree,
    attributions,
    names,
    nameOver,
    nameHeaded,
    kinds,
    stage,
    linker,
    timesSpoken: new Map(),
    persons: new Persons(stage),
    discourse: new Discourse(tree, (t) => layout.quotationOf[t] >= 0),
    fixed: names.map(() => null),
    known: new Map(),
    bodies: new Map(),
    saidIn: contentsOf(attributions, n),
    sourceOf: sourcesOf(attributions, n),
    speakers: new Int32Array(attributions.length).fill(-2),
    turns,
    turnAt: turnOver(turns, n),
    titles: new Int32Array(n).fill(-1),
  };
}

/**
 * Tokens in the order in which readers learn whom they stand for: a source before the words that it is the source of.
 * Those of the frame stand for nobody.
 */
function inTurn({ tree, layout, attributions }: Context): number[] {
  const place = Float64Array.from(tree.words, (_, t) => t);
  for (const { source, content } of attributions) {
    if (!source || content.length === 0 || content[0].from >= source.from) continue;
    for (let t = source.from; t < source.to; t++)
      if (tree.words[t].xpos !== "PRP$" || layout.quotationOf[content[0].from] >= 0)
        place[t] = content[0].from - 1 + (t - source.from + 1) / (source.to - source.from + 1);
  }
  return tree.words
    .map((_, t) => t)
    .filter((t) => !layout.framed[t])
    .sort((a, b) => place[a] - place[b] || a - b);
}
