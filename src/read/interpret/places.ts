import type { Attribution } from "../attribute/attribution.js";
import type { Timex } from "../date/timex.js";

/** What each token is part of, so that it need not be sought. -1 stands for nothing. */
export interface Places {
  /** The innermost attribution in whose content a token stands. */
  readonly said: Int32Array;
  /** The attribution in whose cue it stands. */
  readonly cue: Int32Array;
  /** The temporal expression that it is part of. */
  readonly timex: Int32Array;
}

/** `attributions` are in the order of the text, an outer one before those inside it. */
export function placesOf(tokens: number, attributions: readonly Attribution[], timexes: readonly Timex[]): Places {
  const none = (): Int32Array => new Int32Array(tokens).fill(-1);
  const places = { said: none(), cue: none(), timex: none() };
  attributions.forEach(({ content, cue }, i) => {
    for (const { from, to } of content) places.said.fill(i, from, to);
    places.cue.fill(i, cue.from, cue.to);
  });
  timexes.forEach(({ from, to }, i) => places.timex.fill(i, from, to));
  return places;
}
