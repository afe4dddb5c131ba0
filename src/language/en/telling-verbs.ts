import { verbs } from "./inflections.js";

/**
 * Cues by which something is told and no more: which of them a report takes says nothing of the utterance. All forms,
 * lower case.
 */
export const tellingVerbs: ReadonlySet<string> = new Set([
  ...verbs(`
    say tell add note report announce state declare quote cite reply answer respond explain stress emphasise emphasize
    underline underscore highlight reiterate repeat point write speak remark observe mention continue conclude affirm
    maintain confirm argue claim assert contend comment reveal disclose recall inform insist accord
  `),
  ..."said told wrote written spoke spoken".split(" "),
]);
