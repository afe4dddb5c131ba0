import { anyNew } from "../../record/period.js";
import type { Appearance, Evidence, RecordedStatement } from "../../record/record.js";
import { canMatter, weightOf } from "../../record/weighty.js";
import type { Citing } from "./citing.js";
import type { Entry } from "./model.js";
import type { Scope } from "./period.js";
import { dayOf } from "./words.js";

/** The statements of the time that matter most, by what they do and by how many carry them; speaker by speaker. */
export function weightiest(scope: Scope, citing: Citing, most: number): { entries: Entry[]; more: number } {
  const fresh = scope.record.statements.filter(
    (statement) => canMatter(statement) && anyNew(statement.appearances[0].content, scope),
  );
  const chosen = [...fresh].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, most);
  const kept = new Set(chosen);
  const speakers = new Map<string | null, RecordedStatement[]>();
  for (const statement of fresh)
    if (kept.has(statement)) speakers.set(statement.speaker, [...(speakers.get(statement.speaker) ?? []), statement]);
  const entries = [...speakers].map(([speaker, statements]) => ({
    head: scope.actor(speaker),
    lines: statements.map(({ act, on, appearances, independent }) =>
      citing.line(
        `${act ?? "says"} (${dayOf(on)})${independent > 1 ? `, in ${independent} independent reports` : ""}`,
        appearances[0].content,
        wordsOf(appearances[0], act),
      ),
    ),
  }));
  return { entries, more: fresh.length - chosen.length };
}

/** Acts by which what is said is denied or turned down: its words alone would say the opposite. */
const DENYING: ReadonlySet<RecordedStatement["act"]> = new Set(["deny", "reject", "question", "evade"]);

/**
 * What was said; with who says it and how, where that denies it: "Tolvik denied that Dovrek had agreed". Words that
 * touch each other are one passage.
 */
function wordsOf({ source, cue, content }: Appearance, act: RecordedStatement["act"]): string[] {
  const isDenied = DENYING.has(act) || /\b(?:not|never|no)\b|n['’]t\b/i.test(cue?.text ?? "");
  const all = isDenied && cue ? [...(source ? [source] : []), cue, ...content] : content;
  const passages: { text: string; end: number }[] = [];
  for (const { start, end, text } of [...all].sort((a: Evidence, b: Evidence) => a.start - b.start)) {
    const last = passages.at(-1);
    if (last && start >= last.end && start - last.end <= 1)
      passages[passages.length - 1] = { text: `${last.text}${start > last.end ? " " : ""}${text}`, end };
    else passages.push({ text, end });
  }
  return passages.map(({ text }) => text);
}
