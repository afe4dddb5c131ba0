import type { When } from "../../document/when.js";

/**
 * A note of ours in a .ann file: an id, then facts with semicolons between ("p1; actor orvane; since 2031-03-21
 * (implied)").
 */
export interface Facts {
  /** The first fact; null without a note. */
  readonly id: string | null;
  /** The second. */
  readonly second: string | null;
  /** What follows a label: `the("actor")`. */
  the(label: string): string | null;
  /** A list of ids. */
  list(label: string): string[];
  when(label: string): When;
  confidence: number;
}

export const UNDATED: When = { value: null, known: "unknown", basis: null };

export function factsOf(note: string | undefined): Facts {
  const facts =
    (note ?? "")
      .match(/(?:[^;\\]|\\.)+/g)
      ?.map((fact) => fact.trim().replace(/\\(.)/g, "$1"))
      .filter((fact) => fact !== "") ?? [];
  const the = (label: string): string | null =>
    facts.findLast((fact) => fact.startsWith(`${label} `))?.slice(label.length + 1) ?? null;
  const sure = Number(the("confidence"));
  return {
    id: facts[0] ?? null,
    second: facts[1] ?? null,
    the,
    list: (label) =>
      the(label)
        ?.split(",")
        .map((id) => id.trim())
        .filter((id) => id !== "") ?? [],
    when: (label) => whenOf(the(label)),
    confidence: the("confidence") !== null && sure >= 0 && sure <= 1 ? sure : 1, // what a person adds is certain
  };
}

/** "2031-03-21 (implied)" */
function whenOf(told: string | null): When {
  const [value, known] = told?.split(" (") ?? [];
  if (!value) return UNDATED;
  return {
    value,
    known: known?.startsWith("implied") ? "implied" : known?.startsWith("unknown") ? "unknown" : "stated",
    basis: null,
  };
}
