import type { LanesAnswer } from "../api/answers";
import { type Filter, questionOf } from "./filters";
import { addressOf, type Place } from "./place";

export const LANE_FILTERS: readonly Filter[] = ["speaker", "party", "issue", "act", "outlet", "quotation", "review"];

/** What one actor said and did in one bin. */
export interface Bin {
  readonly actor: string;
  readonly from: string;
  readonly to: string;
}

export function binIn(query: URLSearchParams): Bin | null {
  const [actor, from, to] = [query.get("actor"), query.get("from"), query.get("to")];
  return actor && from && to ? { actor, from, to } : null;
}

export const binAddress = (place: Place, { actor, from, to }: Bin): string => addressOf(place, { actor, from, to });
export const shutBinAddress = (place: Place): string => addressOf(place, { actor: null, from: null, to: null });

/** Where the words of a bin are; meetings only where lanes have them. */
export function wordsOfBin(
  query: URLSearchParams,
  { actor, from, to }: Bin,
): { readonly statements: string; readonly meetings: string | null; readonly view: string } {
  const asked = new URLSearchParams(questionOf(query, ["issue", "act", "outlet", "quotation", "review"]));
  const isPlain = asked.size === 0;
  for (const [name, value] of [
    ["speaker", actor],
    ["since", from],
    ["until", to],
    ["order", "oldest"],
  ])
    asked.set(name, value);
  return {
    statements: `/v1/statements?${asked}`,
    meetings: isPlain ? `/v1/meetings?${asked}` : null,
    view: `/statements?${asked}`,
  };
}

/** The days of a bin as people read them. */
export const daysOf = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  start === end ? start : `${start} to ${end}`;

/** What is counted in a bin, in words; null where nothing is. */
export function countedIn({ statements, meetings }: LanesAnswer["lanes"][number], bin: number): string | null {
  const [said, met] = [statements[bin] ?? 0, meetings?.[bin] ?? 0];
  const words = [
    said > 0 ? `${said} ${said === 1 ? "statement" : "statements"}` : "",
    met > 0 ? `${met} ${met === 1 ? "meeting" : "meetings"}` : "",
  ].filter((one) => one !== "");
  return words.length === 0 ? null : words.join(", ");
}

/** The next bin that holds anything: along the lane, or the nearest in the next lane that has one. */
export function nextBin(
  { lanes }: Pick<LanesAnswer, "lanes">,
  [lane, bin]: readonly [number, number],
  key: string,
): readonly [number, number] | null {
  const full = (at: number): number[] =>
    (lanes[at]?.statements ?? []).flatMap((_, i) => (countedIn(lanes[at], i) === null ? [] : [i]));
  const nearest = (at: number): number =>
    full(at).reduce((best, i) => (Math.abs(i - bin) < Math.abs(best - bin) ? i : best));
  const down = lanes.map((_, i) => i).filter((i) => full(i).length > 0);
  switch (key) {
    case "ArrowLeft":
      return [lane, full(lane).findLast((i) => i < bin) ?? bin];
    case "ArrowRight":
      return [lane, full(lane).find((i) => i > bin) ?? bin];
    case "Home":
      return [lane, full(lane)[0] ?? bin];
    case "End":
      return [lane, full(lane).at(-1) ?? bin];
    case "ArrowUp": {
      const to = down.findLast((i) => i < lane) ?? lane;
      return [to, to === lane ? bin : nearest(to)];
    }
    case "ArrowDown": {
      const to = down.find((i) => i > lane) ?? lane;
      return [to, to === lane ? bin : nearest(to)];
    }
    default:
      return null;
  }
}
