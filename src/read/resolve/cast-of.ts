import type { Span } from "../../document/span.js";
import type { Actor } from "../reading.js";
import { placeOf } from "../tag/tree.js";
import type { Cast, Mention } from "./cast.js";
import type { Context } from "./context.js";
import type { DraftMention } from "./draft.js";
import { idsFor } from "./ids.js";
import { speakerOf } from "./link/speaker.js";

/** The drafted cast in its public form: actors in the order of their first mention, with ids. */
export function castOf(context: Context): Cast {
  const { stage, tree, speakers } = context;
  const mentions = stage.mentions
    .map((m, i) => ({ m, i }))
    .sort((a, b) => a.m.from - b.m.from || b.m.to - a.m.to || a.i - b.i)
    .map(({ m }) => m);
  const order = [...new Set(mentions.flatMap(({ actors }) => actors))];
  const drafts = order.map((d) => stage.drafts[d]);
  const place = new Map(order.map((d, i) => [d, i]));
  const indexOf = (draft: number): number => place.get(draft) ?? -1;
  const ids = idsFor(
    drafts.map(({ name }) => name),
    drafts.map(({ known }) => known?.id ?? null),
  );
  const idOf = (draft: number): string | null => ids[indexOf(draft)] ?? stage.drafts[draft]?.known?.id ?? null;
  const actors = drafts.map(
    (draft, i): Actor => ({
      id: ids[i],
      kind: draft.kind,
      name: draft.name,
      roles: draft.roles.flatMap(({ title, of, evidence }) =>
        evidence ? [{ title, of: idOf(of), evidence: placeOf(tree, evidence) }] : [],
      ),
      speaksFor: idOf(draft.speaksFor),
      mentions: [],
    }),
  );
  for (const mention of mentions)
    for (const d of mention.actors)
      actors[indexOf(d)].mentions.push({ ...spanOf(context, mention), form: mention.form });
  const headed = new Int32Array(tree.words.length).fill(-1);
  mentions.forEach(({ head }, m) => {
    if (headed[head] < 0) headed[head] = m;
  });
  return {
    actors,
    mentions: mentions.map(
      ({ from, to, head, form, actors: of, voice }): Mention => ({
        from,
        to,
        head,
        form,
        actors: of.map(indexOf),
        voice: voice < 0 ? -1 : indexOf(voice),
      }),
    ),
    speakers: speakers.map((_, a) => indexOf(speakerOf(context, a))),
    headed,
    party: Int32Array.from(order, (d, i) => {
      const p = indexOf(stage.partyOf(d));
      return p < 0 ? i : p;
    }),
    members: order.map((d, i) =>
      stage.drafts[d].members.length > 1 ? stage.drafts[d].members.map(indexOf).filter((m) => m >= 0) : [i],
    ),
  };
}

/** The place of a mention; narrower than its tokens where they hold two names. */
function spanOf({ tree }: Context, { from, to, within }: DraftMention): Span {
  const place = placeOf(tree, { from, to });
  const last = tree.words[to - 1];
  if (
    !within ||
    tree.words[from].end - tree.words[from].start !== tree.words[from].norm.length ||
    last.end - last.start !== last.norm.length
  )
    return place;
  return { start: tree.words[from].start + within.start, end: last.start + within.end };
}
