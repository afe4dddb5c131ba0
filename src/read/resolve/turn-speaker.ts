import { actorsOfToken, type Context } from "./context.js";

/**
 * Who speaks at a token outside quotations: who the turn's label names; after "A:" who was named most before the
 * questions; -1 for "Q:" and outside turns.
 */
export function turnSpeaker(context: Context, t: number): number {
  const { turns, turnAt, tree } = context;
  const turn = turns[turnAt[t]];
  if (turn === undefined || t < turn.colon) return -1;
  const label = tree.words[turn.from].norm;
  if (/^(?:Q|QUESTION|Question)$/.test(label)) return -1;
  if (/^(?:A|ANSWER|Answer)$/.test(label)) return (context.stage.answerer ??= answerer(context));
  for (let k = turn.colon - 1; k >= turn.from; k--) {
    const [found = -1] = actorsOfToken(context, k);
    if (found >= 0) return found;
  }
  return -1;
}

/** The person named most before the first question, the first of several. */
function answerer({ turns, names, fixed, stage }: Context): number {
  const times = new Map<number, number>();
  for (const [i, { from }] of names.entries()) {
    if (from >= turns[0].from) break;
    const [actor = -1] = fixed[i] ?? [];
    if (actor >= 0 && stage.drafts[actor].kind === "person") times.set(actor, (times.get(actor) ?? 0) + 1);
  }
  const most = Math.max(...times.values());
  return [...times].find(([, n]) => n === most)?.[0] ?? -1;
}
