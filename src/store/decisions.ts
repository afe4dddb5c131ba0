import { RapporteurError } from "../gather/error.js";
import { actorsIn, type Decision, type Deed, refsOf, sidesIn, wordingsIn } from "../record/decisions.js";
import { plainWords } from "../record/names/spelling.js";
import { asOf } from "./as-of.js";
import { note } from "./changes.js";
import type { Db } from "./db.js";
import { refuseDecidedSince } from "./decided-since.js";
import { doneBy, keepReadAfter, type Read } from "./facts.js";
import { type Followed, followedBy, reportsChangedBy, shownIn } from "./followed.js";
import { indexEntries, reviewEntries } from "./index-entries.js";
import { decisionBy, decisionOf, keep, type Request } from "./journal.js";
import { cluster } from "./merge/clustered.js";
import { actors, issues } from "./merge/kinds.js";
import { type KnownDossier, touch } from "./merge/merge.js";
import { put } from "./put.js";
import { refuseUnfit } from "./refuse-unfit.js";
import { refuseVain } from "./refuse-vain.js";
import { remerge } from "./remerge.js";
import { write } from "./write.js";

export interface DecideOptions {
  /**
   * The id of the last decision on this entry that the decider saw, null for none: somebody else's later one is an
   * error. Not given: whatever others decided.
   */
  readonly seen?: string | null | undefined;
  /** Where what is known of a report changes: its reading with that. */
  readonly read?: Read | undefined;
  /** By which request: the same one again gives the decision that it made, and makes no other. */
  readonly request?: Request | undefined;
}

/** A decision that was written down, with what followed from it. */
export interface Done {
  readonly decision: Decision;
  /**
   * Entries that changed with the one that was decided on: what was derived from it. None of a decision that an earlier
   * request made.
   */
  readonly followed: readonly Followed[];
}

/** Writes down what a person decided, and changes in the record what it concerns, at once. */
export const decide = (
  db: Db,
  dossier: KnownDossier,
  by: string | null,
  at: string | null,
  deed: Deed,
  { seen, read, request }: DecideOptions = {},
): Promise<Done> =>
  write(db, async (transaction) => {
    const earlier = request && (await decisionBy(transaction, request));
    if (earlier) return { decision: earlier, followed: [] };
    await refuseUnfit(transaction, deed);
    const done = await standingDoneBy(transaction, deed);
    const reports = await reportsChangedBy(transaction, done);
    const before = await shownIn(transaction, reports);
    const decision = await keep(transaction, by, at, deed, request);
    if (done.do === "correct-report") await keepReadAfter(transaction, done.report, read);
    await apply(transaction, dossier, done);
    await refuseVain(transaction, dossier, deed);
    await note(transaction, [{ kind: "decided", decision: decision.id }]);
    if (seen !== undefined && deed.do !== "note") await refuseDecidedSince(transaction, decision, done, seen);
    return { decision, followed: await followedBy(transaction, decision.id, reports, before) };
  });

/** What is done in the end; a decision that was taken back can't be once more. */
async function standingDoneBy(db: Db, deed: Deed): Promise<Deed> {
  if (deed.do !== "undo") return deed;
  const target = await decisionOf(db, deed.decision);
  if (target.undone) throw new RapporteurError("RAP-E-NO-DECISION", `${target.id} has been taken back already.`);
  return doneBy(db, target);
}

async function apply(db: Db, dossier: KnownDossier, deed: Deed): Promise<void> {
  if (deed.do === "correct-report") return remerge(db, dossier, [deed.report]);
  if (deed.do === "note")
    return indexEntries(
      db,
      refsOf(deed).map(({ passage }) => passage.report),
    );
  if (deed.do === "confirm" || deed.do === "reject")
    return remerge(
      db,
      dossier,
      await reviewEntries(
        db,
        refsOf(deed).map(({ passage }) => passage.report),
      ),
    );
  const entriesOf = [
    ...refsOf(deed).map(({ passage }) => passage.report),
    ...(deed.do === "add" ? deed.passages.map(({ report }) => report) : []),
  ];
  if (entriesOf.length) return remerge(db, dossier, entriesOf);
  const [names, wordings] = [actorsIn(deed).map(({ name }) => plainWords(name)), wordingsIn(deed).map(plainWords)];
  const day = await asOf(db);
  const who = names.length ? await cluster(db, actors(dossier.cast), { named: names }) : null;
  const what = wordings.length ? await cluster(db, issues(dossier.issues), { named: wordings }) : null;
  await put(db, { ...who?.rows, ...what?.rows });
  await touch(
    db,
    { reports: sidesIn(deed).map(({ report }) => report), actors: who?.moved, issues: what?.moved },
    day,
    day,
  );
}
