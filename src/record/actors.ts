import type { CastMember } from "../document/dossier.js";
import { slugOf } from "../document/slug.js";
import { type ActorRef, actorsIn, type Decision, standing } from "./decisions.js";
import { type Form, rolesOf, sorted } from "./forms.js";
import { blocksOf, Groups } from "./groups.js";
import { plainWords, withoutRank } from "./names/spelling.js";
import { isSameActor, sameParty, sharesRole, specificityOf } from "./names/same-actor.js";
import { isPeopleOf } from "./names/state-name.js";
import { compareText, comparePlaces, type Place } from "./order.js";
import type { RecordedActor } from "./record.js";
import { MACHINE, reviewedBy } from "./review.js";

/** Forms that are one actor. */
export interface ActorCluster extends RecordedActor {
  forms: string[];
  /** Here a *form*, of whom it speaks for: that form's cluster is the actor. So is `of` in its roles. */
  speaksFor: string | null;
}

/**
 * Which forms are one actor. A function of the set of forms: neither the order nor the number of reports matters.
 *
 * Neighbourhood: all forms of the block of a new form, and of the blocks that decisions and the cast tie to it
 * (`tiedNames`). Clusters of other blocks stay as they are.
 */
export function clusterForms(
  forms: readonly Form[],
  decisions: readonly Decision[],
  cast: readonly CastMember[] = [],
): ActorCluster[] {
  const inOrder = [...forms].sort((a, b) => specificityOf(b) - specificityOf(a) || compareText(a.form, b.form));
  const valid = standing(decisions);
  const groups = new Groups(inOrder, valid.some((d) => d.do === "split-actor") ? (a, b) => isSplit(valid, a, b) : null);
  for (const block of blocksOf(inOrder, ({ block }) => block))
    block.forEach((form, i) =>
      place(
        groups,
        form,
        block.slice(0, i).filter((other) => isSameActor(other, form)),
      ),
    );
  for (const names of namesInCast(cast)) joinNamed(groups, inOrder, names);
  mergeDecided(groups, inOrder, valid);
  const blockOf = new Map(inOrder.map(({ form, block }) => [form, block]));
  return blocksOf(
    groups.all().map((group) => clusterOf(group, valid, cast)),
    ({ forms: [first] }) => blockOf.get(first) as string,
  ).flatMap(distinctIds);
}

/**
 * Puts a form with those that are as telling and alike, and with the one group of more telling ones that it can belong
 * to. Where it can belong to several, the one of its party or role; else it stays by itself: "Lowick" is neither Edda
 * nor Hamm Lowick.
 */
function place(groups: Groups<Form>, form: Form, alike: readonly Form[]): void {
  const level = specificityOf(form);
  for (const other of alike) if (specificityOf(other) === level) groups.join(other, form);
  const above = [
    ...new Set(alike.filter((other) => specificityOf(other) > level).map((other) => groups.groupOf(other))),
  ];
  const chosen =
    only(above) ??
    only(above.filter((group) => [...group].some((other) => sameParty(other, form)))) ??
    only(above.filter((group) => [...group].some((other) => sharesRole(other, form))));
  if (chosen) groups.join([...chosen][0], form);
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Whether a form is meant by a reference. */
export const isMeant = ({ name, party }: ActorRef, form: Form): boolean =>
  form.names.includes(plainWords(name)) && (party === undefined || form.party.split(":")[1] === plainWords(party));

const isSplit = (decisions: readonly Decision[], a: Form, b: Form): boolean =>
  decisions.some(
    (d) =>
      d.do === "split-actor" &&
      [
        [a, b],
        [b, a],
      ].some(([x, y]) => d.actors.some((ref) => isMeant(ref, x)) && d.from.some((ref) => isMeant(ref, y))),
  );

function mergeDecided(groups: Groups<Form>, forms: readonly Form[], decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    if (decision.do !== "merge-actors") continue;
    const meant = forms.filter((form) => decision.actors.some((ref) => isMeant(ref, form)));
    for (const form of meant.slice(1)) groups.join(meant[0], form);
  }
}

/** What a dossier's own file calls one actor: names in plain words. */
const namesInCast = (cast: readonly CastMember[]): string[][] =>
  cast.map(({ name, aliases }) => [name, ...aliases].map(plainWords)).filter((names) => names.length > 1);

function joinNamed(groups: Groups<Form>, forms: readonly Form[], names: readonly string[]): void {
  const meant = forms.filter((form) => form.names.some((name) => names.includes(name)));
  for (const form of meant.slice(1)) groups.join(meant[0], form);
}

/**
 * The names that decisions and the dossier's cast tie to any of these: forms with one of these names (`Form.names`)
 * must be loaded as well, with their blocks.
 */
export function tiedNames(
  forms: readonly Form[],
  decisions: readonly Decision[],
  cast: readonly CastMember[] = [],
): string[] {
  const tiedTo = standing(decisions).flatMap((d) =>
    d.do === "merge-actors" && d.actors.some((ref) => forms.some((form) => isMeant(ref, form))) ? d.actors : [],
  );
  const own = new Set(forms.flatMap(({ names }) => names));
  return sorted([
    ...tiedTo.map(({ name }) => plainWords(name)),
    ...namesInCast(cast)
      .filter((names) => names.some((name) => own.has(name)))
      .flat(),
  ]);
}

const placeOf = ({ since, evidence }: Form): Place => [since, evidence];
const inPlace = (forms: readonly Form[]): Form[] =>
  [...forms].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)) || compareText(a.form, b.form));

/**
 * The actor of these forms by a name that reports have for it, with its party as they have it: what it is called may be
 * a person's word, or the dossier's own.
 */
export function refTo(forms: readonly Form[]): ActorRef {
  const { form, name, party } = bestOf(inPlace(forms));
  return party === form ? { name } : { name, party: party.split(":")[1] };
}

function clusterOf(group: readonly Form[], decisions: readonly Decision[], cast: readonly CastMember[]): ActorCluster {
  const forms = inPlace(group);
  const best = bestOf(forms);
  const member = cast.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => best.names.includes(plainWords(known))),
  );
  const touching = decisions.filter((d) => concerns(d, forms));
  const renamed = touching.findLast((d) => d.do === "rename-actor");
  const name = (renamed?.do === "rename-actor" ? renamed.name : undefined) ?? member?.name ?? best.name;
  return {
    id: member?.id ?? (best.named ? slugOf(best.name) || best.form : best.form),
    kind: member?.kind ?? kindOf(forms),
    name,
    aliases: sorted(forms.flatMap((form) => [form.name, ...form.aliases])).filter((alias) => alias !== name),
    roles: rolesOf(forms.flatMap(({ roles }) => roles)),
    speaksFor: speaksForOf(forms),
    otherIds: sorted(forms.filter(({ named }) => named).map((form) => slugOf(form.name))),
    evidence: forms.map(({ evidence }) => evidence),
    forms: forms.map(({ form }) => form).sort(),
    review: touching.length > 0 ? reviewedBy(touching[touching.length - 1], "corrected") : MACHINE,
  };
}

/**
 * The form that names it best: a person's fullest name without initials, a state's own name rather than its people's;
 * of those the earliest.
 */
function bestOf(forms: readonly Form[]): Form {
  const score = (form: Form): number => {
    if (form.kind === "person")
      return (
        form.given.split(" ").filter((word) => word.length > 1).length -
        forms.filter(({ kind }) => kind !== "person").length * 10
      );
    return (
      (form.kind === "state" ? 1 : 0) -
      (forms.some((other) => isPeopleOf(other.names[0], form.names[0])) ? 2 : 0) +
      (withoutRank(form.names[0]) === form.names[0] ? 0 : 3)
    );
  };
  return [...forms].sort((a, b) => score(b) - score(a))[0];
}

/** What a bare name may be mistaken for is a person: one that a report knows as a state is a state. */
function kindOf(forms: readonly Form[]): RecordedActor["kind"] {
  const kinds = new Set(forms.map(({ kind }) => kind));
  return (["state", "organization", "group"] as const).find((kind) => kinds.has(kind)) ?? "person";
}

/** The party that was last told of; rather a state or a body than a person. */
function speaksForOf(forms: readonly Form[]): string | null {
  const known = forms.filter(
    ({ speaksFor, form }) =>
      speaksFor !== null && speaksFor !== form && !forms.some((other) => other.form === speaksFor),
  );
  const isPersons = ({ speaksFor }: Form): number => (speaksFor?.startsWith("person:") ? 1 : 0);
  return (
    [...known].sort(
      (a, b) => isPersons(a) - isPersons(b) || compareText(b.until ?? "", a.until ?? "") || compareText(a.form, b.form),
    )[0]?.speaksFor ?? null
  );
}

const concerns = (decision: Decision, forms: readonly Form[]): boolean =>
  decision.do !== "note" && isAbout(decision, forms);

/** Whether a decision is about the actor of these forms. */
export const isAbout = (decision: Decision, forms: readonly Form[]): boolean =>
  actorsIn(decision).some((ref) => forms.some((form) => isMeant(ref, form)));

/**
 * Ids each only once: two of a name are told apart by their parties, else by number. An id that one goes by is no
 * other's.
 */
function distinctIds(clusters: readonly ActorCluster[]): ActorCluster[] {
  const inOrder = [...clusters].sort((a, b) => compareText(a.forms[0], b.forms[0]));
  const count = new Map<string, number>();
  for (const { id } of inOrder) count.set(id, (count.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  const named = inOrder.map((cluster) => {
    const party = cluster.speaksFor?.split(":")[1];
    const wanted = (count.get(cluster.id) ?? 0) > 1 && party ? `${cluster.id}-${slugOf(party)}` : cluster.id;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return { ...cluster, id };
  });
  const claims = (id: string): number => named.filter((one) => one.otherIds.includes(id)).length;
  return named.map((cluster) => ({
    ...cluster,
    otherIds: cluster.otherIds.filter((id) => !taken.has(id) && claims(id) === 1),
  }));
}
