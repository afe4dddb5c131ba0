import type { Scene } from "../scene.js";

/** Whose word a position rests on. */
export interface Voice {
  /** The attribution in which the actor says it, or in which somebody else says it of the actor; -1 when the report itself does. */
  readonly statement: number;
  /** The actor who says it of another; -1 when it is the actor's own, or the report's. */
  readonly claimedBy: number;
}

/** Whose word it is that an actor takes a stance at a token. */
export function voiceOf({ attributions, cast }: Scene, at: number, actor: number): Voice {
  const own = attributions.findIndex(({ cue }, i) => cue.from <= at && at < cue.to && isVoiceOf(cast.party, cast.speakers[i], actor));
  const around = innermostAround(attributions, at);
  const speaker = around < 0 ? -1 : cast.speakers[around];
  const claimedBy = speaker >= 0 && !isVoiceOf(cast.party, speaker, actor) ? speaker : -1;
  return { statement: own >= 0 ? own : around, claimedBy };
}

/** The attribution in whose content a token stands, the innermost of several; -1 for none. */
export function innermostAround(attributions: Scene["attributions"], at: number): number {
  for (let i = attributions.length - 1; i >= 0; i--) if (attributions[i].content.some(({ from, to }) => from <= at && at < to)) return i;
  return -1;
}

/** Whether what one says is the other's own word: the same actor, or both of one party. */
const isVoiceOf = (party: Int32Array, speaker: number, actor: number): boolean => speaker >= 0 && (speaker === actor || party[speaker] === party[actor]);
