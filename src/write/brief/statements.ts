import type { Act } from "../../document/act.js";
import type { RecordedStatement } from "../../record/record.js";
import type { Citing } from "./citing.js";
import type { Entry } from "./model.js";
import { type Scope, anyNew } from "./period.js";
import { dayOf } from "./words.js";

/** What binds, threatens or turns down comes before what merely asserts. */
const WEIGHT: Readonly<Partial<Record<Act, number>>> = {
  threaten: 5, reject: 5, agree: 5, concede: 5, promise: 4, offer: 4, demand: 4, propose: 3, accuse: 3, deny: 3, request: 2, support: 2, warn: 2, announce: 2, evade: 1,
};

/** The statements of the time that matter most, by what they do and by how many carry them; speaker by speaker. */
export function weightiest(scope: Scope, citing: Citing, most: number): { entries: Entry[]; more: number } {
  const fresh = scope.record.statements.filter((statement) => isCandidate(statement, scope));
  const chosen = [...fresh].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  const kept = new Set(chosen);
  const speakers = new Map<string | null, RecordedStatement[]>();
  for (const statement of fresh) if (kept.has(statement)) speakers.set(statement.speaker, [...(speakers.get(statement.speaker) ?? []), statement]);
  const entries = [...speakers].map(([speaker, statements]) => ({
    head: scope.actor(speaker),
    lines: statements.map(({ act, on, appearances, independent }) => citing.line(`${act ?? "says"} (${dayOf(on)})${independent > 1 ? `, in ${independent} independent reports` : ""}`, appearances[0].content)),
  }));
  return { entries, more: fresh.length - chosen.length };
}

const isCandidate = ({ speaker, within, appearances, act, review }: RecordedStatement, scope: Scope): boolean =>
  review.state !== "rejected" && speaker !== null && within === null && act !== null && WEIGHT[act] !== undefined && anyNew(appearances[0].content, scope);

const weightOf = ({ act, independent, confidence }: RecordedStatement): number => ((act && WEIGHT[act]) ?? 0) + Math.min(independent, 4) + confidence;
