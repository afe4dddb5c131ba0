import type { Context } from "./context.js";
import type { Known } from "./gazetteer.js";
import { plainName } from "./ids.js";
import { genderOfGiven, wordsOf } from "./persons.js";
import { neutralNoun } from "./role-nouns.js";

/** The actor of a party known before the report was read; new where it is met first. */
export function knownActor(context: Context, known: Known): number {
  const { stage, persons, known: actors } = context;
  const found = actors.get(known);
  if (found !== undefined) return found;
  const words = known.kind === "person" ? wordsOf(known.name.split(/\s+/)) : [];
  const actor = stage.add({
    kind: known.kind,
    name: known.name,
    known,
    words,
    gender: words.length > 0 ? genderOfGiven(words) : null,
    plural: known.kind === "group",
  });
  actors.set(known, actor);
  if (known.kind === "person") persons.add(actor, words);
  else if (known.kind !== "state") addBody(context, known.name, actor);
  return actor;
}

/**
 * Makes a dossier's cast findable: by parts of their names, by their roles. Who isn't mentioned is no actor of the
 * reading.
 */
export function fixCast(context: Context, cast: readonly Known[]): void {
  const { stage } = context;
  const byId = new Map(cast.map((known) => [known.id, knownActor(context, known)]));
  for (const known of cast) {
    const actor = byId.get(known.id) ?? -1;
    for (const { title, of } of known.roles)
      stage.addRole(actor, {
        title,
        words: title.toLowerCase().split(/\s+/).map(neutralNoun),
        of: byId.get(of) ?? -1,
        evidence: null,
      });
    const party = byId.get(known.speaksFor) ?? -1;
    stage.drafts[actor].speaksFor = party === actor ? -1 : party;
  }
}

/** Says for which state its known bodies speak, where the report mentions it: the State Department, the Bundestag. */
export function fixBodies({ stage, known }: Context): void {
  const states = new Map([...known].flatMap(([k, actor]) => (k.kind === "state" ? [[k.name, actor] as const] : [])));
  for (const [{ of }, actor] of known) if (of !== null) stage.drafts[actor].speaksFor = states.get(of) ?? -1;
}

/** Makes a body findable by the last words of its name: "Upland Front" → front. */
export function addBody({ bodies }: Context, name: string, actor: number): void {
  const words = plainName(name).split(" ").slice(-6);
  for (let i = words.length > 1 ? 1 : 0; i < words.length; i++) {
    const ending = words.slice(i).join(" ");
    const list = bodies.get(ending) ?? [];
    if (!list.includes(actor) && list.length < 20) bodies.set(ending, [...list, actor]);
  }
}
