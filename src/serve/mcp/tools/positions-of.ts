import { z } from "zod";
import type { Store } from "../../../store/store.js";
import { ASKED, filtersIn, limitIn, PAGED, pageIn, question } from "../asked.js";
import { bounded } from "../bounded.js";
import { lookAround } from "../look.js";
import { pageOfSchema, positionSchema, whoSchema } from "../shapes.js";
import { pageText, positionText } from "../text.js";
import { toldPosition } from "../told.js";
import type { Tool } from "../tool.js";
import { oneLine } from "../words.js";

const { issue, since, until, outlet, review } = ASKED;
const actor = ASKED.party
  .unwrap()
  .describe("Any name, whole words of one, or id of an actor; those who speak for it are meant as well.");
const input = question({ actor, issue, since, until, outlet, review, ...PAGED });
const meantSchema = whoSchema.extend({ speaksFor: whoSchema.nullable() });
const output = pageOfSchema(positionSchema).extend({
  meant: z.array(meantSchema).describe("Actors of that name, the first few: none where the record knows nobody of it."),
});

/** So many actors of a name are told. */
const MEANT = 5;

/** Where an actor stands on an issue. */
export const positionsOf = (store: Store): Tool<typeof input, typeof output> => ({
  name: "positions_of",
  title: "Positions of an actor",
  input,
  output,
  description:
    "Where an actor stands on an issue, or on all of them, and since when: points of its line, each for, against " +
    "or noncommittal and how firm. What others claim of it is marked as their claim.",
  answer: async ({ actor, ...asked }) => {
    const meant = await named(store, actor);
    return bounded(limitIn(asked), async (limit) => {
      const { entries, next } = await store.positions(filtersIn({ ...asked, party: actor }), pageIn(asked, limit));
      const look = await lookAround(store, { positions: entries });
      return { meant, entries: entries.map((position) => toldPosition(position, look)), next };
    });
  },
  lines: ({ meant, entries, next }) => [meantText(meant), "", ...pageText(entries.map(positionText), next)],
});

async function named(store: Store, words: string): Promise<z.infer<typeof meantSchema>[]> {
  const { entries } = await store.actors(words, { limit: MEANT });
  const { name } = await lookAround(store, { actors: entries });
  return entries.map((actor) => ({
    id: actor.id,
    name: actor.name,
    speaksFor: actor.speaksFor === null ? null : { id: actor.speaksFor, name: name(actor.speaksFor) },
  }));
}

const meantText = (meant: z.infer<typeof meantSchema>[]): string =>
  meant.length === 0 ? "The record knows nobody of that name." : `Meant: ${meant.map(oneMeant).join("; ")}`;

const oneMeant = ({ id, name, speaksFor }: z.infer<typeof meantSchema>): string => {
  const party = speaksFor
    ? `, who speaks for ${speaksFor.name} [${speaksFor.id}], whose positions stand under its name`
    : "";
  return oneLine(`${name} [${id}]${party}`);
};
