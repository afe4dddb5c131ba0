import type { Act } from "../../document/act.js";

/** All acts, as words that may come from outside. */
const ALL: { readonly [act in Act]: true } = {
  assert: true, announce: true, agree: true, support: true, offer: true, promise: true, propose: true, request: true, demand: true,
  warn: true, threaten: true, accuse: true, reject: true, deny: true, concede: true, question: true, evade: true,
};

export const ACTS = Object.keys(ALL) as Act[];
