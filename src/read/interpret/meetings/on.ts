import type { When } from "../../../document/when.js";
import type { Scene } from "../scene.js";

/** When the meeting of a word is or was. */
export function meetingDay(_scene: Scene, _t: number): When {
  return { value: null, known: "unknown", basis: null };
}
