import type { FacetsAnswer } from "../api/answers";
import { type Actor, got, type Issue } from "../api/client";
import { CHOICES, type Filter } from "./filters";

/** A value that a filter may have. `count`: of the statements that are shown. */
export interface Suggestion {
  readonly value: string;
  readonly name: string;
  readonly count: number | null;
}

/** What the statements that are shown have to offer, the most frequent first; all values of filters that have few. */
export function offered(filter: Filter, facets: FacetsAnswer | null): Suggestion[] {
  const counted = countedIn(filter, facets);
  const choices = CHOICES[filter];
  if (choices === undefined) return counted;
  return choices.map((value) => ({
    value,
    name: value,
    count: facets === null ? null : (counted.find((one) => one.value === value)?.count ?? 0),
  }));
}

function countedIn(filter: Filter, facets: FacetsAnswer | null): Suggestion[] {
  if (facets === null) return [];
  switch (filter) {
    case "speaker":
      return facets.speakers.map(({ id, name, count }) => ({ value: id, name, count }));
    case "party":
      return facets.parties.map(({ id, name, count }) => ({ value: id, name, count }));
    case "issue":
      return facets.issues.map(({ id, label, count }) => ({ value: id, name: label, count }));
    case "act":
      return facets.acts.map(({ act, count }) => ({ value: act, name: act, count }));
    case "outlet":
      return facets.outlets.map(({ outlet, count }) => ({ value: outlet, name: outlet, count }));
    case "quotation":
      return facets.quotations.map(({ quotation, count }) => ({ value: quotation, name: quotation, count }));
    case "review":
      return facets.reviews.map(({ review, count }) => ({ value: review, name: review, count }));
    default:
      return [];
  }
}

/** Actors or issues that are called so. */
export async function suggested(filter: Filter, typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  const asked = new URLSearchParams({ q: typed, limit: "12" });
  if (filter === "issue")
    return (await got<{ entries: Issue[] }>(`/v1/issues?${asked}`, { signal })).entries.map(({ id, label }) => ({
      value: id,
      name: label,
      count: null,
    }));
  return (await got<{ entries: Actor[] }>(`/v1/actors?${asked}`, { signal })).entries.map(({ id, name }) => ({
    value: id,
    name,
    count: null,
  }));
}

/** A count as people read it; where only so many were counted, that there are more. */
export const countIn = (n: number, bounded = false): string => `${n.toLocaleString("en")}${bounded ? "+" : ""}`;
