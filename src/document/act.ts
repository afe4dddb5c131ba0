/** What a speaker does by saying something. */
export const ACTS = [
  "assert",
  "announce",
  "agree",
  "support",
  "offer",
  "promise",
  "propose",
  "request",
  "demand",
  "warn",
  "threaten",
  "accuse",
  "reject",
  "deny",
  "concede",
  "question",
  "evade",
] as const;
export type Act = (typeof ACTS)[number];
