/** A decision, as far as it is told in words. */
export interface Told {
  readonly do: string;
  readonly decision?: string;
  readonly words?: string;
  readonly name?: string;
  readonly list?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

const DID: Readonly<Record<string, string>> = {
  confirm: "confirmed it", reject: "rejected it", settle: "settled it", dismiss: "dismissed it", undo: "took a decision back", add: "added it",
  "merge-actors": "merged actors", "split-actor": "split the actor", "merge-issues": "merged issues", "split-issue": "split the issue",
};

/** `on` is the day: names of fields as people say them. */
const FIELDS: Readonly<Record<string, string>> = { on: "day", about: "issues", content: "words", evidence: "words", claimedBy: "whose claim", quotation: "kind of quotation" };

export const fieldName = (field: string): string => FIELDS[field] ?? field;

/** What a decision did: `corrected the speaker to “Irsa Tolvik”, the day to nothing told`. */
export function whatWasDone(decision: Told): string {
  if (decision.do === "note") return `noted: “${decision.words ?? ""}”`;
  if (decision.do === "rename-actor" || decision.do === "rename-issue") return `renamed it “${decision.name ?? ""}”`;
  const fields = Object.entries(decision.fields ?? {}).map(([field, value]) => `${decision.do === "add" ? "" : "the "}${fieldName(field)} ${decision.do === "add" ? "" : "to "}${inWords(value)}`);
  if (decision.do === "correct") return `corrected ${fields.join(", ")}`;
  return `${DID[decision.do] ?? decision.do}${fields.length ? `: ${fields.join(", ")}` : ""}`;
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return "nothing told";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(inWords).join(", ");
  if (typeof value === "object" && "text" in value) return `“${String(value.text)}”`;
  return `“${String(value)}”`;
}
