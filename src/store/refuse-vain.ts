import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { isMeant as isFormMeant } from "../record/actors.js";
import { type ActorRef, actorsIn, type Deed, wordingsIn } from "../record/decisions.js";
import type { Form } from "../record/forms.js";
import { isMeant as isLabelMeant, type Label } from "../record/issues.js";
import { plainWords } from "../record/names/spelling.js";
import { type Db, rows } from "./db.js";
import { standingOn } from "./journal.js";
import type { KnownDossier } from "./merge/merge.js";

/**
 * Refuses a merge or split that comes to nothing: the dossier's own file, a report's own reading or an earlier split
 * outweighs it. Asked once it has been carried out.
 */
export async function refuseVain(db: Db, { cast, issues }: KnownDossier, deed: Deed): Promise<void> {
  if (deed.do === "merge-actors") return refuseMerge(db, ACTORS, deed.actors);
  if (deed.do === "merge-issues") return refuseMerge(db, ISSUES, deed.labels.map(called));
  if (deed.do === "split-actor")
    return refuseSplit(
      db,
      ACTORS,
      deed.actors,
      deed.from,
      cast.map(({ name, aliases }) => [name, ...aliases]),
    );
  if (deed.do === "split-issue")
    return refuseSplit(
      db,
      ISSUES,
      deed.labels.map(called),
      deed.from.map(called),
      issues.map(({ label, words }) => [label, ...words]),
    );
}

/** What decisions on actors and on issues are about. */
interface Kind<Item> {
  readonly item: "form" | "label";
  readonly whole: "actor" | "issue";
  readonly names: "names" | "wordings";
  readonly about: "name" | "wording";
  isMeant(ref: ActorRef, item: Item): boolean;
  /** What else reports call it. */
  aliasesOf(item: Item): readonly string[];
  namesIn(deed: Deed): readonly string[];
  /** What to do where a report itself takes two for one. */
  readonly instead: string;
}

const ACTORS: Kind<Form> = {
  item: "form",
  whole: "actor",
  names: "names",
  about: "name",
  isMeant: isFormMeant,
  aliasesOf: ({ aliases }) => aliases,
  namesIn: (deed) => actorsIn(deed).map(({ name }) => name),
  instead: "Say of each entry whose it is: rapporteur correct ID speaker=NAME (or actor, participants).",
};
const ISSUES: Kind<Label> = {
  item: "label",
  whole: "issue",
  names: "wordings",
  about: "wording",
  isMeant: ({ name }, label) => isLabelMeant(name, label),
  aliasesOf: () => [],
  namesIn: wordingsIn,
  instead: "Say of each entry what it is about: rapporteur correct ID issue=WORDS (or about).",
};

/** A form or label, and the actor or issue that it is one of. */
interface Found<Item> {
  readonly key: string;
  readonly whole: string;
  readonly body: Item;
}

const called = (name: string): ActorRef => ({ name });
const vain = (message: string, remedy: string): RapporteurError =>
  new RapporteurError("RAP-E-NO-EFFECT", message, remedy);
const quoted = (refs: readonly ActorRef[]): string => refs.map(({ name }) => JSON.stringify(name)).join(" and ");

/** What each of these names means by now. */
async function meantBy<Item>(
  db: Db,
  { item, whole, names, isMeant }: Kind<Item>,
  refs: readonly ActorRef[],
): Promise<Found<Item>[][]> {
  const found = await rows(
    db,
    sql<Found<Item>>`
    select ${sql.id(item)} as key, ${sql.id(whole)} as whole, body from ${sql.table(item)}
      where ${sql.id(names)} && ${refs.map(({ name }) => plainWords(name))}::text[]`,
  );
  return refs.map((ref) => found.filter(({ body }) => isMeant(ref, body)));
}

/** A name that no report has yet may come. */
async function refuseMerge<Item>(db: Db, kind: Kind<Item>, refs: readonly ActorRef[]): Promise<void> {
  const meant = await meantBy(db, kind, refs);
  if (meant.every(({ length }) => length > 0) && new Set(meant.flat().map(({ key }) => key)).size === 1)
    throw vain(`${quoted(refs)} are one already.`, `Name two that are apart: rapporteur ${kind.whole}s.`);
  const wholes = [...new Set(meant.flat().map(({ whole }) => whole))];
  if (wholes.length < 2) return;
  const split = await lastSplit(db, kind, wholes);
  throw vain(
    `${quoted(refs)} were parted before${split === null ? "" : `, by ${split}`}.`,
    `Take that back first: rapporteur undo ${split ?? "DECISION"}.`,
  );
}

/** The split that last parted any of these from another of them. */
async function lastSplit<Item>(db: Db, kind: Kind<Item>, wholes: readonly string[]): Promise<string | null> {
  const found = await rows(
    db,
    sql<{
      names: string[];
    }>`select ${sql.id(kind.names)} as names from ${sql.table(kind.item)}
      where ${sql.id(kind.whole)} = any(${[...wholes]})`,
  );
  const names = new Set(found.flatMap((one) => one.names));
  const splits = (await standingOn(db, kind.about, [...names])).filter((one) => one.do === `split-${kind.whole}`);
  return (
    splits.findLast((one) => kind.namesIn(one).filter((name) => names.has(plainWords(name))).length > 1)?.id ?? null
  );
}

async function refuseSplit<Item>(
  db: Db,
  kind: Kind<Item>,
  refs: readonly ActorRef[],
  from: readonly ActorRef[],
  known: readonly (readonly string[])[],
): Promise<void> {
  refuseKnown(kind, refs, from, known);
  const [parted, left] = [await meantBy(db, kind, refs), (await meantBy(db, kind, from)).flat()];
  const isParted = ({ whole }: Found<Item>): boolean => left.length > 0 && left.every((other) => other.whole !== whole);
  const isAlias = ({ name }: ActorRef, some: readonly Found<Item>[]): boolean =>
    some.some(({ body }) => isCalled(kind.aliasesOf(body), name));
  const gone = parted.flat().filter(isParted);
  const stuck = refs.filter((ref, i) => (parted[i].length ? !parted[i].every(isParted) : !isAlias(ref, gone)));
  const unknown = stuck.filter((ref) => parted[refs.indexOf(ref)].length === 0 && !isAlias(ref, left));
  if (unknown.length)
    throw new RapporteurError(
      "RAP-E-NO-ENTRY",
      `No report calls it ${quoted(unknown)}.`,
      `Take its ${kind.about}s as they stand beside it: rapporteur ${kind.whole}s.`,
    );
  if (stuck.length)
    throw vain(
      `${quoted(stuck)} can't be split off: a report itself takes that and another of its ${kind.about}s for one.`,
      kind.instead,
    );
}

function refuseKnown<Item>(
  { whole }: Kind<Item>,
  refs: readonly ActorRef[],
  from: readonly ActorRef[],
  known: readonly (readonly string[])[],
): void {
  for (const names of known) {
    const [one, other] = [refs, from].map((some) => some.find(({ name }) => isCalled(names, name)));
    if (one && other)
      throw vain(
        `The dossier's own file calls ${quoted([one, other])} one ${whole}.`,
        "Change that there (docs/dossier.md), have the reports read again (rapporteur reread), and split what is " +
          "one even then.",
      );
  }
}

const isCalled = (names: readonly string[], name: string): boolean =>
  names.some((one) => plainWords(one) === plainWords(name));
