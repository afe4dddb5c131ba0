import { userInfo } from "node:os";
import { RapporteurError } from "../../gather/error.js";
import type { ActorRef, Decision, Deed, EntryRef } from "../../record/decisions.js";
import type { RecordedActor, RecordedIssue } from "../../record/record.js";
import type { Store } from "../../store/store.js";
import { harmless, harmlessJson } from "../harmless.js";
import { write } from "../output.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";

export interface DecideFlags extends StoreFlags {
  /** Who decides; without it the user's name on this machine. */
  readonly by?: string;
}

/** Who decides: as the flags say, else the user of this machine. */
export const whoDecides = ({ by }: DecideFlags): string => by ?? userInfo().username;

/** What can be decided of what: `rapporteur merge actors A B`. */
type Kind = "actors" | "issues";

/** Writes down that several actors or issues are one. */
export const merge = (kind: Kind, ids: readonly string[], flags: DecideFlags): Promise<void> =>
  decided("merge", flags, async (store) => {
    if (ids.length < 2) throw new RapporteurError("RAP-E-OPTION", "Two at least can be merged.", "Name them by their ids or names: rapporteur merge actors A B.");
    if (kind === "actors") return [{ do: "merge-actors", actors: await inTurn(ids, (id) => actorRef(store, id)) }];
    return [{ do: "merge-issues", labels: await inTurn(ids, async (id) => (await issueOf(store, id)).label) }];
  });

/** Writes down that some names or wordings of one aren't it. */
export const split = (kind: Kind, id: string, names: readonly string[], flags: DecideFlags): Promise<void> =>
  decided("split", flags, async (store) => {
    if (kind === "actors") {
      const { name, aliases } = await actorOf(store, id);
      const rest = [name, ...aliases].filter((one) => !names.includes(one));
      return [{ do: "split-actor", actors: names.map((one) => ({ name: one })), from: rest.map((one) => ({ name: one })) }];
    }
    const { label, aliases } = await issueOf(store, id);
    return [{ do: "split-issue", labels: [...names], from: [label, ...aliases].filter((one) => !names.includes(one)) }];
  });

export const rename = (kind: Kind, id: string, name: string, flags: DecideFlags): Promise<void> =>
  decided("rename", flags, async (store) =>
    [kind === "actors" ? { do: "rename-actor", actor: await actorRef(store, id), name } : { do: "rename-issue", label: (await issueOf(store, id)).label, name }]);

/** Writes down that a discrepancy is settled, or none. */
export const judge = (deed: "settle" | "dismiss", id: string, flags: DecideFlags): Promise<void> =>
  decided(deed, flags, async (store) => {
    const [discrepancy] = (await store.entry(id))?.discrepancies ?? [];
    if (!discrepancy) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no discrepancy ${JSON.stringify(id)}.`);
    const { positions } = await store.around({ discrepancies: [discrepancy] });
    return [{ do: deed, passages: discrepancy.between.flatMap((side) => positions.find((position) => position.id === side)?.evidence.slice(0, 1) ?? []) }];
  });

/** Writes down that an entry is right, or that it is wrong and out of the record: in each report that carries it. */
export const review = (deed: "confirm" | "reject", id: string, flags: DecideFlags): Promise<void> =>
  decided(deed, flags, async (store) => (await entryRefs(store, id)).map((entry) => ({ do: deed, entry })));

export const undo = (decision: string, flags: DecideFlags): Promise<void> => decided("undo", flags, async () => [{ do: "undo", decision }]);

/** The journal of decisions, the last one last. */
export const decisions = (flags: StoreFlags): Promise<void> =>
  run("decisions", () => withDossier(flags, async ({ store }) => {
    for (const decision of await store.decisions()) await write(`${told(decision)}\n`);
  }));

const told = ({ id, by, at, ...deed }: Decision): string => `${id}  ${at ?? "some time"}  ${harmless(by ?? "somebody")}  ${harmlessJson(deed)}`;

const decided = (command: string, flags: DecideFlags, deedsOf: (store: Store) => Promise<Deed[]>): Promise<void> =>
  run(command, () => withDossier(flags, async ({ store }) => {
    for (const deed of await deedsOf(store)) {
      const decision = await store.decide(whoDecides(flags), new Date().toISOString(), deed);
      await write(`${told(decision)}\n${deed.do === "undo" ? "" : `Take it back with: rapporteur undo ${decision.id}\n`}`);
    }
  }));

async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const made: B[] = [];
  for (const item of items) made.push(await work(item));
  return made;
}

async function actorRef(store: Store, words: string): Promise<ActorRef> {
  const { name, speaksFor } = await actorOf(store, words);
  const party = speaksFor === null ? undefined : (await actorOf(store, speaksFor)).name;
  return party === undefined ? { name } : { name, party };
}

const actorOf = async (store: Store, words: string): Promise<RecordedActor> => only((await store.actors(words)).entries, words, "actor", ({ name }) => name);
const issueOf = async (store: Store, words: string): Promise<RecordedIssue> => only((await store.issues(words)).entries, words, "issue", ({ label }) => label);

/** The one that is meant: of that id, of that very name, or the only one that was found. */
function only<T extends { id: string; otherIds: string[] }>(found: readonly T[], words: string, what: string, nameOf: (one: T) => string): T {
  const [meant] = [found.filter(({ id, otherIds }) => id === words || otherIds.includes(words)), found.filter((one) => nameOf(one) === words), found].filter((some) => some.length === 1).flat();
  if (meant) return meant;
  if (found.length === 0) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no ${what} ${JSON.stringify(words)}.`);
  throw new RapporteurError("RAP-E-NO-ENTRY", `${JSON.stringify(words)} may be ${found.slice(0, 6).map((one) => `${nameOf(one)} (${one.id})`).join(", ")}.`, "Give its id.");
}

/** An entry by its words, in each report that it rests on. */
async function entryRefs(store: Store, id: string): Promise<EntryRef[]> {
  const { statements = [], meetings = [], positions = [] } = (await store.entry(id)) ?? {};
  const refs: EntryRef[] = [
    ...statements.flatMap(({ appearances }) => appearances.map(({ content }): EntryRef => ({ list: "statements", passage: content[0] }))),
    ...meetings.flatMap(({ history }) => history.map(({ evidence }): EntryRef => ({ list: "meetings", passage: evidence[0] }))),
    ...positions.flatMap(({ evidence }) => evidence.map((passage): EntryRef => ({ list: "positions", passage }))),
  ];
  if (refs.length === 0) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no statement, meeting or position ${JSON.stringify(id)}.`);
  return refs;
}
