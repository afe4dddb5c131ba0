import { type Addition, addedKey, maybeSame, withAdded } from "./added.js";
import { corrected } from "./correct.js";
import { type Decision, type List, refsOf, standing } from "./decisions.js";
import { reviewOfReport } from "./facts.js";
import { discrepanciesAfter, withoutStatements } from "./follow.js";
import { KnownEntries, keyOf } from "./known-entries.js";
import type { Review } from "./record.js";
import { MACHINE, reviewedBy } from "./review.js";
import type { Intake } from "./rows.js";

/** What a report brings, as people have corrected it, and what they made of its entries, by key. */
export interface Decided {
  intake: Intake;
  reviews: Map<string, Review>;
  /** The decisions about each entry, by their ids, those that were taken back too. */
  about: Map<string, string[]>;
}

/** Whose decisions count. */
export interface Counting {
  /** Whether it changes entries. */
  changes(decision: Decision): boolean;
  /** Whether it is what somebody made of an entry. */
  reviews(decision: Decision): boolean;
}

/**
 * Applies what was decided on entries of one report: confirmed, rejected, corrected, added. What was decided of its own
 * facts has been applied before it was read (`withDecided`); here it only says so.
 *
 * Neighbourhood: the report's own rows, and the decisions whose passages are of that report, with those that take them
 * back.
 */
export function decide(intake: Intake, decisions: readonly Decision[]): Decided {
  const valid = new Set(standing(decisions).map(({ id }) => id));
  const holds = ({ id }: Decision): boolean => valid.has(id);
  return decideBy(intake, decisions, { changes: holds, reviews: holds });
}

/** What a report brings as it is with some of the decisions. Others still tell what an entry is known by. */
export function decideBy(read: Intake, decisions: readonly Decision[], counting: Counting): Decided {
  const own = decisionsOn(read.report.id, decisions);
  const review = reviewOfReport(read.report.id, decisions.filter(counting.changes));
  const intake = review === MACHINE ? read : { ...read, report: { ...read.report, review } };
  if (own.length === 0) return { intake, reviews: new Map(), about: new Map() };
  const work: Work = { intake, known: new KnownEntries(intake), reviews: new Map(), about: new Map(), counting };
  const found = new Map<string, string[]>();
  for (const decision of own) {
    const keys =
      decision.do === "undo"
        ? (found.get(decision.decision) ?? [])
        : decision.do === "add"
          ? addTo(work, decision)
          : onEntry(work, decision);
    found.set(decision.id, keys);
    for (const key of keys) work.about.set(key, [...(work.about.get(key) ?? []), decision.id]);
  }
  const removed = new Set(
    work.intake.statements
      .map(({ statement }) => statement)
      .filter((key) => work.reviews.get(key)?.state === "rejected"),
  );
  const left = withoutStatements(work.intake, removed, (key) => work.reviews.has(key));
  return {
    intake: { ...left, discrepancies: discrepanciesAfter(intake, left) },
    reviews: work.reviews,
    about: work.about,
  };
}

/** The decisions about entries of a report, with those that take them back. */
function decisionsOn(report: string, decisions: readonly Decision[]): Decision[] {
  const ids = new Set<string>();
  return decisions.filter((decision) => {
    const isOn =
      decision.do === "undo"
        ? ids.has(decision.decision)
        : decision.do === "add"
          ? decision.passages[0]?.report === report
          : refsOf(decision).some(({ passage }) => passage.report === report);
    if (isOn) ids.add(decision.id);
    return isOn;
  });
}

interface Work extends Decided {
  readonly known: KnownEntries;
  readonly counting: Counting;
}

/** A decision about entries of this report; gives their keys. */
function onEntry(work: Work, decision: Decision): string[] {
  const refs = refsOf(decision).filter(({ passage }) => passage.report === work.intake.report.id);
  const keys = [...new Set(refs.flatMap((ref) => work.known.find(ref)))];
  for (const key of keys) {
    if (decision.do === "correct") change(work, refs[0].list, key, decision);
    if (decision.do === "confirm" || decision.do === "reject" || decision.do === "correct") review(work, key, decision);
  }
  return keys;
}

/** An entry that a person added: a new one, unless the reading has it too. */
function addTo(work: Work, addition: Addition): string[] {
  const known = maybeSame(work.intake, addition);
  const key = known ?? addedKey(work.intake.report.id, addition);
  if (known === null) {
    const now = work.counting.changes(addition) ? withAdded(work.intake, addition) : null;
    if (now) work.intake = now;
    else work.known.hear(addition.list, key, addition.fields, addition.passages);
  }
  change(work, addition.list, key, addition);
  review(work, key, addition);
  return [key];
}

function change(work: Work, list: List, key: string, decision: Extract<Decision, { do: "correct" | "add" }>): void {
  work.known.hear(list, key, decision.fields);
  if (!work.counting.changes(decision)) return;
  work.intake = corrected(work.intake, key, decision.fields);
  const row = rowOf(work.intake, list, key);
  if (row) work.known.see(list, row, work.intake);
}

function review(
  work: Work,
  key: string,
  decision: Extract<Decision, { do: "confirm" | "reject" | "correct" | "add" }>,
): void {
  const isThere = (["statements", "meetings", "positions"] as const).some((list) => rowOf(work.intake, list, key));
  if (isThere && work.counting.reviews(decision))
    work.reviews.set(
      key,
      reviewedBy(
        decision,
        decision.do === "confirm" ? "confirmed" : decision.do === "reject" ? "rejected" : "corrected",
      ),
    );
}

const rowOf = (intake: Intake, list: List, key: string) => intake[list].find((row) => keyOf(row) === key);
