import type { Cast } from "../../resolve/cast.js";
import type { Scene } from "../scene.js";

/** Whose word a position rests on. */
export interface Voice {
  /**
   * The attribution in which the actor says it, or in which somebody else says it of the actor; -1 when the report
   * itself does.
   */
  readonly statement: number;
  /** The actor who says it of another; -1 when it is the actor's own, or the report's. */
  readonly claimedBy: number;
}

/** Whose word it is that an actor takes a stance at a token. */
export function voiceOf({ attributions, cast, places }: Scene, at: number, actor: number): Voice {
  const isOwn = (i: number): boolean => isVoiceOf(cast, cast.speakers[i], actor);
  const own = places.cue[at];
  const around = places.said[at];
  // "Adeyl said that Orvane declined to say": what the actor itself says stands inside what another says of it.
  let other = around;
  while (other >= 0 && (isOwn(other) || cast.speakers[other] < 0)) other = attributions[other].within;
  return { statement: own >= 0 && isOwn(own) ? own : around, claimedBy: other < 0 ? -1 : cast.speakers[other] };
}

/**
 * Whether what one says is the other's own word: the same actor, a party and one who speaks for it, or one of several
 * who speak together. A minister's word on his president is not the president's.
 */
export const isVoiceOf = ({ party, members }: Cast, speaker: number, actor: number): boolean =>
  speaker >= 0 &&
  (speaker === actor || party[speaker] === actor || party[actor] === speaker || members[speaker].includes(actor));
