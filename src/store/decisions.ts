import { sql } from "kysely";
import type { ActorRef, Decision, Deed } from "../record/decisions.js";
import { plainWords } from "../record/names/spelling.js";
import { RapporteurError } from "../gather/error.js";
import { asOf } from "./as-of.js";
import { type Db, rows, run } from "./db.js";
import { cluster } from "./merge/clustered.js";
import { actors, issues } from "./merge/kinds.js";
import { type KnownDossier, touch } from "./merge/merge.js";
import { put } from "./put.js";
import { remerge } from "./remerge.js";
import { write } from "./write.js";

/** What people decided, in order. */
export const decisionsOf = async (db: Db): Promise<Decision[]> =>
  (await rows(db, sql<{ decision: Decision }>`select decision from decision order by n`)).map(({ decision }) => decision);

/** Writes down what a person decided, and changes in the record what it concerns, at once. */
export const decide = (db: Db, dossier: KnownDossier, by: string | null, at: string | null, deed: Deed): Promise<Decision> =>
  write(db, async (transaction) => {
    const before = await decisionsOf(transaction);
    const decision: Decision = { id: `decision-${before.length + 1}`, by, at, ...deed };
    await run(transaction, sql`insert into decision (id, decision) values (${decision.id}, ${JSON.stringify(decision)})`);
    await apply(transaction, dossier, concernOf(decision, before), [...before, decision]);
    return decision;
  });

/** What a decision concerns: names of actors, wordings of issues, reports whose entries or lines. */
interface Concern {
  readonly names?: readonly string[];
  readonly wordings?: readonly string[];
  readonly entriesOf?: string;
  readonly linesOf?: readonly string[];
}

function concernOf(decision: Decision, before: readonly Decision[]): Concern {
  switch (decision.do) {
    case "merge-actors": return { names: namesOf(decision.actors) };
    case "split-actor": return { names: namesOf([...decision.actors, ...decision.from]) };
    case "rename-actor": return { names: namesOf([decision.actor]) };
    case "merge-issues": return { wordings: decision.labels.map(plainWords) };
    case "split-issue": return { wordings: [...decision.labels, ...decision.from].map(plainWords) };
    case "rename-issue": return { wordings: [plainWords(decision.label)] };
    case "settle": case "dismiss": return { linesOf: decision.passages.map(({ report }) => report) };
    case "confirm": case "reject": case "correct": return { entriesOf: decision.entry.passage.report };
    case "add": return { entriesOf: decision.passages[0]?.report };
    case "note": return {};
    case "undo": {
      const undone = before.find(({ id }) => id === decision.decision);
      if (!undone) throw new RapporteurError("RAP-E-NO-DECISION", `There is no decision ${JSON.stringify(decision.decision)}.`);
      return concernOf(undone, before);
    }
  }
}

const namesOf = (refs: readonly ActorRef[]): string[] => refs.map(({ name }) => plainWords(name));

async function apply(db: Db, dossier: KnownDossier, { names = [], wordings = [], entriesOf, linesOf = [] }: Concern, decisions: readonly Decision[]): Promise<void> {
  if (entriesOf !== undefined) return remerge(db, dossier, entriesOf, decisions);
  const day = await asOf(db);
  const who = names.length ? await cluster(db, actors(dossier.cast), { named: names }, decisions) : null;
  const what = wordings.length ? await cluster(db, issues(dossier.issues), { named: wordings }, decisions) : null;
  await put(db, { ...who?.rows, ...what?.rows });
  await touch(db, { reports: linesOf, actors: who?.moved, issues: what?.moved }, day, day);
}
