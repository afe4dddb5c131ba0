import { MEANINGS } from "../status.js";
import type { Refusal } from "./answers.js";
import { answerOf } from "./shapes.js";

/** Refusals beside those that every operation has (describe.ts). */
export const REFUSED = {
  404: answerOf<Refusal>("Refusal", MEANINGS[404]),
};

export const UNFIT = {
  413: answerOf<Refusal>("Refusal", MEANINGS[413]),
  422: answerOf<Refusal>("Refusal", MEANINGS[422]),
};
