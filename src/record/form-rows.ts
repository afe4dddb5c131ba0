import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import type { Actor, Reading } from "../read/reading.js";
import { evidenceOf } from "./evidence.js";
import { sorted } from "./forms.js";
import { generationOf, partsOf } from "./names/person-name.js";
import { blockOf, plainWords, withoutHidden } from "./names/spelling.js";
import type { FormRow } from "./rows.js";

/** The forms of a reading's actors, and for each actor id its form. */
export function formRowsOf(doc: Document, reading: Reading): { forms: FormRow[]; formOf: Map<string, string> } {
  const actors = withParties(doc, reading.actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const keys = new Map(actors.map((actor) => [actor.id, keyOf(doc, actor, rootOf(byId, actor))]));
  const forms = new Map<string, FormRow>();
  for (const actor of actors) {
    const row = rowOf(doc, actor, byId, keys);
    const same = forms.get(row.form);
    forms.set(row.form, same ? together(same, row) : row);
  }
  return { forms: [...forms.values()], formOf: keys };
}

/**
 * With the party of persons whose name or title stands right after it: "Vastrian chief negotiator Ines Quarro",
 * "Vastria's Quarro".
 */
function withParties(doc: Document, actors: readonly Actor[]): Actor[] {
  const endsAt = new Map(
    actors
      .filter(({ kind }) => kind === "state")
      .flatMap(({ id, mentions }) =>
        mentions.filter(({ form }) => form === "name").map(({ end }): [number, string] => [end, id]),
      ),
  );
  const partyAt = (start: number): string | undefined =>
    endsAt.get(start - (/(?:['’]s)?\s$/.exec(doc.text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0));
  const partyIn = ({ start, end }: Span): string | undefined =>
    Array.from({ length: end - start }, (_, i) => endsAt.get(start + i)).find((found) => found !== undefined);
  return actors.map((actor) => {
    if (actor.kind !== "person" || actor.speaksFor !== null) return actor;
    const places = [
      ...actor.mentions.filter(({ form }) => form !== "pronoun"),
      ...actor.roles.map(({ evidence }) => evidence),
    ];
    const party =
      places.map((place) => partyAt(place.start)).find((found) => found !== undefined) ??
      actor.roles.map(({ evidence }) => partyIn(evidence)).find((found) => found !== undefined);
    return party === undefined ? actor : { ...actor, speaksFor: party };
  });
}

/**
 * For whom it speaks, one after the other: State Department spokesman → State Department, United States. Those without
 * a name left out: "the defence staff" is nobody that others could mean.
 */
function partiesOf(byId: ReadonlyMap<string, Actor>, actor: Actor): Actor[] {
  const found = new Set<Actor>([actor]);
  for (let next = byId.get(actor.speaksFor ?? ""); next && !found.has(next); next = byId.get(next.speaksFor ?? ""))
    found.add(next);
  return [...found].slice(1).filter(isNamed);
}

/** The party in the end; itself where it speaks for nobody. */
const rootOf = (byId: ReadonlyMap<string, Actor>, actor: Actor): Actor => partiesOf(byId, actor).at(-1) ?? actor;

/** Whether reports name it; one that they only describe ("a US official") is nobody that another report could mean. */
const isNamed = ({ mentions }: Actor): boolean => mentions.some(({ form }) => form === "name" || form === "metonym");

/** A bare surname is told from those of other years: another Lee may be minister by then. */
function keyOf(doc: Document, actor: Actor, root: Actor): string {
  if (!isNamed(actor)) return `${doc.id}#${actor.id}`;
  const name = plainWords(actor.name);
  const generation = generationIn(doc, actor);
  const party = root === actor ? "" : plainWords(root.name);
  const year = actor.kind === "person" && !name.includes(" ") ? (doc.publishedAt?.slice(0, 4) ?? "") : "";
  const parts = [actor.kind, name, party, generation ?? "", year];
  return parts.slice(0, parts.findLastIndex((part) => part !== "") + 1).join(":");
}

function rowOf(
  doc: Document,
  actor: Actor,
  byId: ReadonlyMap<string, Actor>,
  keys: ReadonlyMap<string, string>,
): FormRow {
  const key = keys.get(actor.id) as string;
  const first = actor.mentions.find(({ form }) => form === "name") ?? actor.mentions[0];
  const named = isNamed(actor);
  const { given, surname } =
    actor.kind === "person" && named ? partsOf(actor.name) : { given: "", surname: plainWords(actor.name) };
  const of = (id: string | null): string | null => (id === null ? null : (keys.get(id) ?? null));
  return {
    form: key,
    block: named ? blockOf(surname) : key,
    report: doc.id,
    day: doc.publishedAt,
    kind: actor.kind,
    name: withoutHidden(actor.name),
    given,
    surname,
    named,
    generation: actor.kind === "person" ? generationIn(doc, actor) : null,
    names: [plainWords(actor.name)],
    speaksFor: of(partiesOf(byId, actor)[0]?.id ?? null),
    party: keys.get(rootOf(byId, actor).id) as string,
    roles: actor.roles.map(({ title, of: body, evidence }) => ({
      title,
      of: of(body),
      evidence: evidenceOf(doc, evidence),
    })),
    aliases: aliasesOf(doc, actor),
    evidence: evidenceOf(doc, first ?? { start: 0, end: 0 }),
  };
}

const textsOf = (doc: Document, actor: Actor, form: string): string[] =>
  actor.mentions
    .filter((m) => m.form === form)
    .map(({ start, end }) => withoutHidden(doc.text.slice(start, end)).replace(/\s+/g, " "));
const namesIn = (doc: Document, actor: Actor): string[] => textsOf(doc, actor, "name");
const generationIn = (doc: Document, actor: Actor): string | null =>
  [...namesIn(doc, actor), ...textsOf(doc, actor, "description")].map(generationOf).find((found) => found !== null) ??
  null;

const LONGEST = 5;

/** Other names that the report has for it: short ones that don't hold the whole name. */
function aliasesOf(doc: Document, actor: Actor): string[] {
  const own = plainWords(actor.name);
  return sorted(
    [...namesIn(doc, actor), ...textsOf(doc, actor, "metonym")].filter(
      (text) =>
        text !== withoutHidden(actor.name) && text.split(" ").length <= LONGEST && !plainWords(text).includes(own),
    ),
  );
}

/** Two actors of a reading that are one by their names. */
const together = (a: FormRow, b: FormRow): FormRow => ({
  ...a,
  roles: [...a.roles, ...b.roles],
  aliases: sorted([...a.aliases, ...b.aliases]),
});
