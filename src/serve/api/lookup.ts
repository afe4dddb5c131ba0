import { RapporteurError } from "../../gather/error.js";
import type { RecordedActor, RecordedIssue } from "../../record/record.js";
import type { Part } from "../../store/ask/around.js";
import type { Store } from "../../store/store.js";
import type { Entry, EntryList } from "./answers.js";

/** An entry of any list. */
export interface Found {
  readonly list: EntryList;
  readonly entry: Entry;
  readonly part: Part;
}

const OTHER_LISTS = ["statements", "meetings", "positions", "discrepancies"] as const;

/** The entry of an id; null where there is none. Ids of all lists but actors' and issues' differ. */
export async function maybeFound(store: Store, id: string): Promise<Found | null> {
  const part = await store.entry(id);
  for (const list of OTHER_LISTS) if (part?.[list]?.[0]) return { list, entry: part[list][0], part };
  const actor = await store.actor(id);
  if (actor) return { list: "actors", entry: actor, part: { actors: [actor] } };
  const issue = await store.issue(id);
  return issue && { list: "issues", entry: issue, part: { issues: [issue] } };
}

export async function foundOf(store: Store, id: string): Promise<Found> {
  const found = await maybeFound(store, id);
  if (!found) throw new RapporteurError("RAP-E-NO-ENTRY", `There is nothing of the id ${JSON.stringify(id)}.`);
  return found;
}

export async function actorOf(store: Store, id: string): Promise<RecordedActor> {
  const actor = await store.actor(id);
  if (!actor) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no actor ${JSON.stringify(id)}.`);
  return actor;
}

export async function issueOf(store: Store, id: string): Promise<RecordedIssue> {
  const issue = await store.issue(id);
  if (!issue) throw new RapporteurError("RAP-E-NO-ENTRY", `There is no issue ${JSON.stringify(id)}.`);
  return issue;
}
