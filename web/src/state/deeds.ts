import { type Schemas, sent } from "../api/client";
import { type Correctable, LISTS, type Passage } from "../text/fields";
import { dossier } from "./dossier.svelte";
import { forgetLists } from "./listing.svelte";

export type Wish = Schemas["Wish"];
export type Entry = Schemas["Entry"];
export type EntryList = Schemas["EntryList"];
export type KeptDecision = Schemas["KeptDecision"];
export type Decided = Schemas["Decided"];

/** Somebody else decided meanwhile: the entry and its history as they are now. */
export type Conflict = Schemas["Conflict"];

/** Lets somebody choose words in the text: those that were chosen, or null where it was broken off. */
export type Pick = (asked: { what: string; passages: readonly Passage[] }) => Promise<Passage[] | null>;

const mine = new Set<string>();
let underWay: Promise<unknown> = Promise.resolve();

/** Decides. What was decided here is known as one's own when the server tells of it. */
export const decide = (wish: Wish): Promise<Decided> => ask("/v1/decisions", wish);

/** Takes a decision back; one's last without it. */
export const undo = (decision?: string): Promise<Decided> => ask("/v1/decisions/undo", { decision });
/** Does again what was taken back. */
export const redo = (decision?: string): Promise<Decided> => ask("/v1/decisions/redo", { decision });

/** Takes a report out of the record. */
export const takeOut = (report: string): Promise<void> =>
  sent<void>("DELETE", `/v1/reports/${encodeURIComponent(report)}`).then(forgetLists);
/** Brings one back that was taken out a moment ago. */
export const putBack = (report: string): Promise<void> =>
  sent<void>("POST", `/v1/reports/${encodeURIComponent(report)}/restore`).then(forgetLists);

function ask(address: string, body: unknown): Promise<Decided> {
  const asked = sent<Decided>("POST", address, body).then((done) => {
    mine.add(done.decision.id);
    forgetLists();
    return done;
  });
  underWay = Promise.allSettled([underWay, asked]);
  return asked;
}

/** Whether a decision was made in this window; what is under way is waited for. */
export async function isOwn(decision: string): Promise<boolean> {
  await underWay;
  return mine.has(decision);
}

/** Whether whoever is at the desk may correct entries; readers may not. */
export const mayCorrect = (): boolean => (dossier.known?.you ?? null) !== null && dossier.known?.you?.role !== "reader";
/** Whether they may take reports out. */
export const mayRemove = (): boolean => dossier.known?.you?.role === "editor" || dossier.known?.you?.role === "owner";

/** Whether they may add reports; merge, split and rename actors and issues. */
export const mayEdit = (): boolean => mayRemove();

export const isCorrectable = (list: EntryList): list is Correctable => (LISTS as readonly string[]).includes(list);
