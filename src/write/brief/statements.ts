import { anyNew } from "../../record/period.js";
import type { RecordedStatement } from "../../record/record.js";
import { canMatter, weightOf } from "../../record/weighty.js";
import type { Citing } from "./citing.js";
import type { Entry } from "./model.js";
import type { Scope } from "./period.js";
import { dayOf } from "./words.js";

/** The statements of the time that matter most, by what they do and by how many carry them; speaker by speaker. */
export function weightiest(scope: Scope, citing: Citing, most: number): { entries: Entry[]; more: number } {
  const fresh = scope.record.statements.filter((statement) => canMatter(statement) && anyNew(statement.appearances[0].content, scope));
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
