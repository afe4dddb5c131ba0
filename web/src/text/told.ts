import type { components } from "../api/types.js";
import { LABELS } from "./fields.js";
import { listed } from "./names.js";

export type KeptDecision = components["schemas"]["KeptDecision"];

/**
 * A decision in words: what was done, and for each field of a correction how it was before, where an earlier decision
 * tells.
 */
export interface Told {
  readonly did: string;
  readonly changes: readonly { readonly field: string; readonly before: string | null; readonly now: string }[];
}

const DID: Readonly<Record<KeptDecision["do"], string>> = {
  confirm: "confirmed it",
  reject: "rejected it",
  correct: "corrected it",
  add: "added it",
  note: "noted",
  settle: "settled it",
  dismiss: "dismissed it",
  undo: "took a decision back",
  "correct-report": "corrected what is known of it",
  "merge-actors": "merged",
  "split-actor": "split",
  "rename-actor": "renamed",
  "merge-issues": "merged",
  "split-issue": "split",
  "rename-issue": "renamed",
};

/** Each decision of a history, the oldest first, in words. */
export function toldOf(history: readonly KeptDecision[]): Told[] {
  const values = new Map<string, string>();
  return history.map((decision) => {
    if (decision.do === "note") return { did: `noted: “${decision.words}”`, changes: [] };
    if (decision.do === "undo") return { did: undone(history.find(({ id }) => id === decision.decision)), changes: [] };
    if (decision.do === "rename-actor" || decision.do === "rename-issue")
      return { did: `renamed it ${decision.name}`, changes: [] };
    if (decision.do === "merge-actors" || decision.do === "merge-issues")
      return {
        did: `merged ${listed(namesIn(decision.do === "merge-actors" ? decision.actors : decision.labels))}`,
        changes: [],
      };
    if (decision.do === "split-actor" || decision.do === "split-issue")
      return {
        did: `split off ${listed(namesIn(decision.do === "split-actor" ? decision.actors : decision.labels))}`,
        changes: [],
      };
    if (decision.do !== "correct" && decision.do !== "add" && decision.do !== "correct-report")
      return { did: DID[decision.do], changes: [] };
    const changes = Object.entries(decision.fields).map(([field, value]) => ({
      field: LABELS[field] ?? field,
      before: values.get(field) ?? wordsBefore(decision, field),
      now: shown(value),
    }));
    if (!decision.undone) for (const [field, value] of Object.entries(decision.fields)) values.set(field, shown(value));
    return { did: DID[decision.do], changes };
  });
}

const namesIn = (of: readonly (string | { readonly name: string })[]): string[] =>
  of.map((one) => (typeof one === "string" ? one : one.name));

/** A correction of an entry's own words says which words it rested on. */
const wordsBefore = (decision: KeptDecision, field: string): string | null =>
  decision.do === "correct" && (field === "content" || field === "evidence")
    ? `“${decision.entry.passage.text}”`
    : null;

const undone = (decision: KeptDecision | undefined): string =>
  decision === undefined
    ? DID.undo
    : decision.do === "undo"
      ? "did again what was taken back"
      : `took back that ${decision.by ?? "somebody"} ${DID[decision.do]}`;

function shown(value: unknown): string {
  if (value === null || value === undefined) return "not told";
  if (Array.isArray(value)) return value.map(shown).join("; ") || "none";
  return typeof value === "object" && "text" in value ? `“${String(value.text)}”` : String(value);
}

/**
 * The words that a decision is on: of the entry, of what was added, of a discrepancy's sides; null where it is on
 * names.
 */
export function wordsDecidedOn(decision: KeptDecision): string | null {
  const passages = "entry" in decision ? [decision.entry.passage] : "passages" in decision ? decision.passages : [];
  return passages.length === 0 ? null : passages.map(({ text }) => text).join(" … ");
}

/** The decisions that came after the one that was seen last, but for one's own. */
export function since(history: readonly KeptDecision[], seen: string | null, you: string | null): KeptDecision[] {
  const from = seen === null ? 0 : history.findIndex(({ id }) => id === seen) + 1;
  return history.slice(from).filter(({ by }) => by !== you);
}
