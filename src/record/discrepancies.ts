import type { Discrepancy } from "../read/reading.js";
import { apart, daysOf, lastDay } from "./days.js";
import { isAround } from "./place.js";
import type { Decision } from "./decisions.js";
import { blocksOf } from "./groups.js";
import type { Point } from "./lines.js";
import { compareText } from "./order.js";
import type { RecordedDiscrepancy } from "./record.js";
import { MACHINE, reviewedBy } from "./review.js";
import type { PositionRow } from "./rows.js";
import { type Names, whyOf } from "./why.js";

type Kind = Discrepancy["kind"];

/** Two points that pull apart. */
interface Pull {
  readonly kind: Kind;
  readonly a: Point;
  readonly b: Point;
  /** Further points that bear out one side or the other. */
  readonly beside?: readonly Point[];
}

export interface Setting {
  /** The latest day of publication: a promise is unkept only against it. */
  readonly asOf: string | null;
  readonly names: Names;
  readonly decisions: readonly Decision[];
}

/**
 * What doesn't sit together in one line: the party's own word that turned, what others claim against it, a promise
 * whose day has passed. One entry for each of these, however often the line turned; what a person has settled or
 * dismissed is one by itself, and stays so when the line goes on.
 *
 * Neighbourhood: all points of one holder on one issue, in their order, rejected ones left out. Concerned are the lines
 * of a report's positions; those of actors and issues that were merged, split or given another party; and, when `asOf`
 * moves on, the lines with a `dueDay` from the old one up to the new one.
 */
export function discrepanciesOf(line: readonly Point[], setting: Setting): RecordedDiscrepancy[] {
  const pulls = [...turnsOf(line), ...disputesOf(line), ...lapsesOf(line, setting.asOf)];
  const sorts = [["reversal", "shift", "conditional"], ["disputed"], ["unkept"]] as const;
  return sorts.flatMap((kinds) => {
    const some = pulls.filter(({ kind }) => (kinds as readonly Kind[]).includes(kind));
    const closed = new Map(some.map((pull) => [pull, closedBy(pull, setting.decisions)]));
    const decided = [...new Set(closed.values())].filter((decision) => decision !== undefined);
    return [undefined, ...decided].flatMap((decision) => {
      const own = some.filter((pull) => closed.get(pull) === decision);
      return own.length > 0 ? [entryOf(own, decision, setting)] : [];
    });
  });
}

/** What the party says in one report, and apart from it what the report tells as of an earlier time. */
function wordsOf(line: readonly Point[]): Point[][] {
  const isBackground = ({ day, row }: Point): boolean =>
    day !== null &&
    row.day !== null &&
    day < row.day &&
    row.on.known === "stated" &&
    apart(daysOf(day)!, daysOf(row.day)!) > RECENT;
  return blocksOf(
    line.filter(({ claimant }) => claimant === null),
    (point) => (isBackground(point) ? point.id : point.carrier),
  );
}

/** What was said so many days before a report is its news, not its background. */
const RECENT = 3;

/** Where the party's own word in one report isn't that of the report before. */
function turnsOf(line: readonly Point[]): Pull[] {
  const words = wordsOf(line);
  return words.slice(1).flatMap((after, i) => {
    const pulls = words[i].flatMap((a) =>
      after.flatMap((b): Pull[] => {
        const kind = a.carrier === b.carrier ? null : turnOf(a, b);
        return kind === null ? [] : [{ kind, a, b, beside: besides(words, i, a, b) }];
      }),
    );
    return pulls.sort((x, y) => STRENGTH.indexOf(x.kind) - STRENGTH.indexOf(y.kind)).slice(0, 1);
  });
}

/**
 * What bears out either side of a turn: the same stance in the report before the one, and in the report after the
 * other.
 */
function besides(words: readonly (readonly Point[])[], i: number, a: Point, b: Point): Point[] {
  const before = words[i - 1]?.find(({ row }) => row.stance === a.row.stance);
  const after = words[i + 2]?.find(({ row }) => row.stance === b.row.stance);
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}

const STRENGTH: readonly Kind[] = ["reversal", "conditional", "shift"];

function turnOf({ row: a }: Point, { row: b }: Point): Kind | null {
  if (a.stance !== b.stance) return a.stance === "noncommittal" || b.stance === "noncommittal" ? "shift" : "reversal";
  const [x, y] = [a.firmness, b.firmness];
  return a.stance !== "noncommittal" && ((x === "firm" && y === "vague") || (x === "vague" && y === "firm"))
    ? "shift"
    : null;
}

/** A claim is set against what the party itself says at about the same time. */
const NEAR = 21;

function disputesOf(line: readonly Point[]): Pull[] {
  const own = line.filter(({ claimant }) => claimant === null);
  return line
    .filter(({ claimant }) => claimant !== null)
    .flatMap((claim): Pull[] => {
      const against = own
        .filter((point) => opposed(point, claim) && distance(point, claim) <= NEAR)
        .sort((a, b) => distance(a, claim) - distance(b, claim));
      return against.length > 0 ? [{ kind: "disputed", a: claim, b: against[0] }] : [];
    });
}

const opposed = ({ row: a }: Point, { row: b }: Point): boolean =>
  (a.stance === "for" && b.stance === "against") || (a.stance === "against" && b.stance === "for");

function distance(a: Point, b: Point): number {
  const [x, y] = [daysOf(a.day), daysOf(b.day)];
  return x && y ? apart(x, y) : 0;
}

/** Promises whose day has passed: beside the promise, what is said of it since. */
function lapsesOf(line: readonly Point[], asOf: string | null): Pull[] {
  const own = line.filter(({ claimant }) => claimant === null);
  return own.flatMap((promise): Pull[] => {
    const due = dueDay(promise.row);
    if (due === null || asOf === null || asOf <= due) return [];
    const later = line.find(({ day, carrier }) => day !== null && day > due && carrier !== promise.carrier);
    return [{ kind: "unkept", a: promise, b: later ?? promise }];
  });
}

/**
 * The day by which a position promises something; null for none. A day that only its condition names is none that is
 * promised.
 */
export function dueDay({ stance, firmness, deadline, condition }: PositionRow): string | null {
  const basis = deadline?.basis ?? null;
  const isConditions =
    basis !== null && condition !== null && condition.start <= basis.start && basis.end <= condition.end;
  return stance === "for" && firmness !== "vague" && !isConditions ? lastDay(deadline?.value ?? null) : null;
}

/** The decision by which a person settled or dismissed it: both sides rest on words that it names. */
export const closedBy = ({ a, b }: Pick<Pull, "a" | "b">, decisions: readonly Decision[]): Decision | undefined =>
  decisions.findLast(
    (decision) =>
      (decision.do === "settle" || decision.do === "dismiss") &&
      [a, b].every(({ evidence }) =>
        evidence.some((one) => decision.passages.some((passage) => isAround(one, passage))),
      ),
  );

/** What a person made of it. */
export function outcomeOf(decision: Decision | undefined): Pick<RecordedDiscrepancy, "outcome" | "review"> {
  if (decision === undefined) return { outcome: "open", review: MACHINE };
  return decision.do === "dismiss"
    ? { outcome: "dismissed", review: reviewedBy(decision, "rejected") }
    : { outcome: "settled", review: reviewedBy(decision, "confirmed") };
}

/** So many points, the latest, tell how a line turned; one that went on turning for years has thousands. */
const SHOWN = 16;

/** The share that was right of each kind on gold records. */
const CONFIDENCE = { reversal: 0.5, conditional: 0.4, shift: 0.35, disputed: 0.35, unkept: 0.4 } as const;

function entryOf(pulls: readonly Pull[], decision: Decision | undefined, { names }: Setting): RecordedDiscrepancy {
  const kind = STRENGTH.find((one) => pulls.some((pull) => pull.kind === one)) ?? pulls[0].kind;
  const points = [...new Set(pulls.flatMap(({ a, b, beside = [] }) => [a, b, ...beside]))]
    .sort((x, y) => compareText(x.day ?? "~", y.day ?? "~"))
    .slice(-SHOWN);
  const [first] = points;
  return {
    id: `${kind === "shift" || kind === "conditional" ? "reversal" : kind}:${pulls[0].a.id}~${pulls[0].b.id}`,
    kind,
    actor: first.holder,
    issue: first.issue,
    between: points.map(({ id }) => id),
    why: whyOf(kind, points, names),
    confidence: CONFIDENCE[kind],
    ...outcomeOf(decision),
  };
}
