import { RapporteurError } from "../gather/error.js";
import type { ActorRef, Correction, Deed, List, OnEntry, Passage, ReportFields, Subject } from "../record/decisions.js";
import type { RecordedActor, RecordedIssue } from "../record/record.js";
import type { Store } from "./store.js";

/** What somebody wants to decide, of entries by their ids; actors and issues may be named as well. */
export type Wish =
  | { readonly do: "merge-actors" | "merge-issues"; readonly ids: readonly string[] }
  /** `names`: names or wordings of it that are another's. */
  | { readonly do: "split-actor" | "split-issue"; readonly id: string; readonly names: readonly string[] }
  | { readonly do: "rename-actor" | "rename-issue"; readonly id: string; readonly name: string }
  | { readonly do: "settle" | "dismiss" | "confirm" | "reject"; readonly id: string }
  | { readonly do: "correct"; readonly id: string; readonly fields: Correction }
  /** `id`: a report's. */
  | { readonly do: "correct-report"; readonly id: string; readonly fields: ReportFields }
  | { readonly do: "add"; readonly list: List; readonly passages: Passage[]; readonly fields: Correction }
  | { readonly do: "note"; readonly id: string; readonly words: string }
  | { readonly do: "undo"; readonly decision: string };

/** What a store is asked to find out what is meant. */
export type Asked = Pick<
  Store,
  "actor" | "actors" | "issue" | "issues" | "entry" | "around" | "refs" | "actorRef" | "wording"
>;

/** The deed that holds on to words, of a wish that names ids. */
export async function deedOf(store: Asked, wish: Wish): Promise<Deed> {
  switch (wish.do) {
    case "merge-actors":
      return { do: wish.do, actors: await inTurn(several(wish.ids), (id) => actorRef(store, id)) };
    case "merge-issues":
      return { do: wish.do, labels: await inTurn(several(wish.ids), (id) => labelRef(store, id)) };
    case "split-actor": {
      const { name, aliases } = await actorOf(store, wish.id);
      return {
        do: wish.do,
        actors: wish.names.map((one) => ({ name: one })),
        from: [name, ...aliases].filter((one) => !wish.names.includes(one)).map((one) => ({ name: one })),
      };
    }
    case "split-issue": {
      const { label, aliases } = await issueOf(store, wish.id);
      return {
        do: wish.do,
        labels: [...wish.names],
        from: [label, ...aliases].filter((one) => !wish.names.includes(one)),
      };
    }
    case "rename-actor":
      return { do: wish.do, actor: await actorRef(store, wish.id), name: wish.name };
    case "rename-issue":
      return { do: wish.do, label: await labelRef(store, wish.id), name: wish.name };
    case "settle":
    case "dismiss":
      return { do: wish.do, passages: await sidesOf(store, wish.id) };
    case "confirm":
    case "reject":
      return { do: wish.do, ...(await onEntry(store, wish.id)) };
    case "correct-report":
      return { do: wish.do, report: wish.id, fields: wish.fields };
    case "correct":
      return { do: wish.do, ...(await onEntry(store, wish.id)), fields: wish.fields };
    case "note":
      return { do: wish.do, words: wish.words, ...(await subjectOf(store, wish.id)) };
    case "add":
    case "undo":
      return wish;
  }
}

/** A statement, meeting or position by its words, in each report that it rests on. */
export async function onEntry(store: Asked, id: string): Promise<OnEntry> {
  const found = await maybeOnEntry(store, id);
  if (!found)
    throw new RapporteurError("RAP-E-NO-ENTRY", `There is no statement, meeting or position ${JSON.stringify(id)}.`);
  return found;
}

async function maybeOnEntry(store: Asked, id: string): Promise<OnEntry | null> {
  const [entry, ...further] = await store.refs(id);
  return entry ? (further.length ? { entry, further } : { entry }) : null;
}

/** Words of each side of a discrepancy. */
export async function sidesOf(store: Asked, id: string): Promise<Passage[]> {
  const [discrepancy] = (await store.entry(id))?.discrepancies ?? [];
  if (!discrepancy) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no discrepancy ${JSON.stringify(id)}.`);
  const { positions } = await store.around({ discrepancies: [discrepancy] });
  return discrepancy.between.flatMap(
    (side) => positions.find((position) => position.id === side)?.evidence.slice(0, 1) ?? [],
  );
}

/** What a note on this id is about: an entry of any list. */
async function subjectOf(store: Asked, id: string): Promise<Subject> {
  const entry = await maybeOnEntry(store, id);
  if (entry) return entry;
  if ((await store.entry(id))?.discrepancies?.length) return { passages: await sidesOf(store, id) };
  if (await store.actor(id)) return { actor: await actorRef(store, id) };
  if (await store.issue(id)) return { label: await labelRef(store, id) };
  throw new RapporteurError("RAP-E-NO-ENTRY", `There is nothing of the id ${JSON.stringify(id)}.`);
}

/** An actor by its id or name, by a name that reports have for it. */
const actorRef = async (store: Asked, words: string): Promise<ActorRef> =>
  (await store.actorRef((await actorOf(store, words)).id)) as ActorRef;

/** An issue by its id or words, in words that reports have for it. */
const labelRef = async (store: Asked, words: string): Promise<string> =>
  (await store.wording((await issueOf(store, words)).id)) as string;

const actorOf = async (store: Asked, words: string): Promise<RecordedActor> =>
  (await store.actor(words)) ?? only((await store.actors(words)).entries, words, "actor", ({ name }) => name);
const issueOf = async (store: Asked, words: string): Promise<RecordedIssue> =>
  (await store.issue(words)) ?? only((await store.issues(words)).entries, words, "issue", ({ label }) => label);

/** The one that is meant: of that very name, or the only one that was found. */
function only<T extends { id: string }>(
  found: readonly T[],
  words: string,
  what: string,
  nameOf: (one: T) => string,
): T {
  const [meant] = [found.filter((one) => nameOf(one) === words), found].filter((some) => some.length === 1).flat();
  if (meant) return meant;
  if (found.length === 0) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no ${what} ${JSON.stringify(words)}.`);
  throw new RapporteurError(
    "RAP-E-NO-ENTRY",
    `${JSON.stringify(words)} may be ${found
      .slice(0, 6)
      .map((one) => `${nameOf(one)} (${one.id})`)
      .join(", ")}.`,
    "Give its id.",
  );
}

function several(ids: readonly string[]): readonly string[] {
  if (ids.length < 2)
    throw new RapporteurError(
      "RAP-E-OPTION",
      "Two at least can be merged.",
      "Name them by their ids or names: rapporteur merge actors A B.",
    );
  return ids;
}

async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const made: B[] = [];
  for (const item of items) made.push(await work(item));
  return made;
}
