import { type Filter, questionOf } from "./filters";
import { addressOf, type Place } from "./place";

/** What the matrix can be asked for. */
export const MATRIX_FILTERS: readonly Filter[] = ["speaker", "party", "issue", "since", "until"];

/** Whose line on which issue is looked at. */
export interface Standing {
  readonly actor: string;
  readonly issue: string;
}

export function standingIn(query: URLSearchParams): Standing | null {
  const [actor, issue] = [query.get("actor"), query.get("issue")];
  return actor && issue ? { actor, issue } : null;
}

/** What the matrix is asked for; while a line is looked at, `among` keeps which issues were asked for. */
export function matrixQuestion(query: URLSearchParams): string {
  const asked = new URLSearchParams(query);
  if (standingIn(query)) {
    asked.delete("issue");
    const among = query.get("among");
    if (among) asked.set("issue", among);
  }
  return questionOf(asked, MATRIX_FILTERS);
}

export const standingAddress = (place: Place, { actor, issue }: Standing): string =>
  addressOf(place, {
    actor,
    issue,
    among: standingIn(place.query) ? place.query.get("among") : place.query.get("issue"),
  });

export const shutAddress = (place: Place): string =>
  addressOf(place, { actor: null, issue: place.query.get("among"), among: null });

/** The points of one line in the period that is asked for, the newest where there are very many. */
export function pointsAddress(query: URLSearchParams, { actor, issue }: Standing): string {
  const asked = new URLSearchParams({ party: actor, issue });
  for (const name of ["since", "until"]) {
    const day = query.get(name);
    if (day) asked.set(name, day);
  }
  asked.set("limit", "200");
  return `/v1/positions?${asked}`;
}
