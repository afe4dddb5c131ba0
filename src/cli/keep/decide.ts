import { userInfo } from "node:os";
import { RapporteurError } from "../../gather/error.js";
import type { Decision } from "../../record/decisions.js";
import type { Followed } from "../../store/followed.js";
import { deedOf, type Wish } from "../../store/refs.js";
import type { Store } from "../../store/store.js";
import { harmless, harmlessJson } from "../harmless.js";
import { write } from "../output.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { decided as decide } from "../../work/decided.js";
import type { Reads } from "../../work/recorded.js";
import { ReadingProcess } from "../../work/reading-process.js";
import { fieldsOf, reportFieldsOf } from "./fields.js";

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
  decided("merge", flags, async () => ({ do: kind === "actors" ? "merge-actors" : "merge-issues", ids }));

/** Writes down that some names or wordings of one aren't it. */
export const split = (kind: Kind, id: string, names: readonly string[], flags: DecideFlags): Promise<void> =>
  decided("split", flags, async () => ({ do: kind === "actors" ? "split-actor" : "split-issue", id, names }));

export const rename = (kind: Kind, id: string, name: string, flags: DecideFlags): Promise<void> =>
  decided("rename", flags, async () => ({ do: kind === "actors" ? "rename-actor" : "rename-issue", id, name }));

/**
 * Writes down that a discrepancy is settled, or none; that an entry is right, or that it is wrong and out of the
 * record.
 */
export const judge = (
  deed: "settle" | "dismiss" | "confirm" | "reject",
  id: string,
  flags: DecideFlags,
): Promise<void> => decided(deed, flags, async () => ({ do: deed, id }));

/**
 * Writes down how an entry should be: `speaker=Ana Ruel`, `content=the very words`; or what is known of a report:
 * `publishedAt=2031-03-14`.
 */
export const correct = (id: string, fields: readonly string[], flags: DecideFlags): Promise<void> =>
  decided("correct", flags, async (store) =>
    (await isReport(store, id))
      ? { do: "correct-report", id, fields: reportFieldsOf(fields) }
      : { do: "correct", id, fields: await fieldsOf(store, id, fields) },
  );

/** An entry's id goes first, should a report be called alike. */
const isReport = async (store: Store, id: string): Promise<boolean> =>
  (await store.refs(id)).length === 0 && (await store.report(id)) !== null;

/** Writes something down about an entry. */
export const note = (id: string, words: readonly string[], flags: DecideFlags): Promise<void> =>
  decided("note", flags, async () => ({ do: "note", id, words: words.join(" ") }));

/** Takes a decision back: the one named, else one's own last. */
export const undo = (decision: string | undefined, flags: DecideFlags): Promise<void> =>
  decided("undo", flags, async (store) => ({
    do: "undo",
    decision: decision ?? lastOf(await store.undoable(whoDecides(flags)), "take back"),
  }));

/** Does again what one took back last. */
export const redo = (flags: DecideFlags): Promise<void> =>
  decided("redo", flags, async (store) => ({
    do: "undo",
    decision: lastOf(await store.redoable(whoDecides(flags)), "do again"),
  }));

function lastOf(decision: Decision | null, what: string): string {
  if (!decision) throw new RapporteurError("RAP-E-NO-DECISION", `There is nothing to ${what}.`);
  return decision.id;
}

/** The journal of decisions, the last one last. */
export const decisions = (flags: StoreFlags): Promise<void> =>
  run("decisions", () =>
    withDossier(flags, async ({ store }) => {
      for (const decision of await store.decisions()) await write(`${told(decision)}\n`);
    }),
  );

/** Every decision about an entry. */
export const history = (id: string, flags: StoreFlags): Promise<void> =>
  run("history", () =>
    withDossier(flags, async ({ store }) => {
      for (const { undone, ...decision } of await store.history(id))
        await write(`${told(decision)}${undone ? "  (taken back)" : ""}\n`);
    }),
  );

const told = ({ id, by, at, ...deed }: Decision): string =>
  `${id}  ${at ?? "some time"}  ${harmless(by ?? "somebody")}  ${harmlessJson(deed)}`;

const decided = (command: string, flags: DecideFlags, wishOf: (store: Store) => Promise<Wish>): Promise<void> =>
  run(command, () =>
    withDossier(flags, async ({ store, dossier }) => {
      let thread: ReadingProcess | null = null;
      const reads: Reads = {
        read: (doc, language) => (thread ??= new ReadingProcess({ model: undefined, dossier })).read(doc, language),
      };
      const deed = await deedOf(store, await wishOf(store));
      const { decision, followed } = await decide(store, reads, {
        by: whoDecides(flags),
        at: new Date().toISOString(),
        deed,
      }).finally(() => thread?.end());
      const wayBack = decision.do === "undo" ? "" : `Take it back with: rapporteur undo ${decision.id}\n`;
      await write(`${told(decision)}\n${followedIn(followed)}${wayBack}`);
    }),
  );

/** "With it changed: positions r1#p2; gone: discrepancies r1#d1". */
function followedIn(followed: readonly Followed[]): string {
  const parts = (["changed", "new", "gone"] as const).flatMap((change) => {
    const ids = followed.filter((one) => one.change === change).map(({ list, id }) => `${list} ${harmless(id)}`);
    return ids.length === 0 ? [] : [`${change}: ${ids.join(", ")}`];
  });
  return parts.length === 0 ? "" : `With it ${parts.join("; ")}\n`;
}
