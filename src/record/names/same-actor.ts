import type { Form } from "../forms.js";
import { givenAlike, isOneForeignName, isOneInLanguages, isSpelledOtherwise, surnameSame } from "./person-name.js";
import { spelledAlike, withoutRank } from "./spelling.js";
import { isPeopleOf } from "./state-name.js";

/**
 * How much a name tells: a full given name more than an initial, "Jr." more than none; a bare surname tells 0. Of
 * others than persons every name tells all.
 */
export function specificityOf({ kind, given, generation }: Form): number {
  if (kind !== "person") return 1000;
  return (
    (generation === null ? 0 : 100) +
    (given === "" ? 0 : given.split(" ").reduce((sum, word) => sum + (word.length > 1 ? 10 : 4), 0))
  );
}

/** Whether two forms can be one actor's. */
export function isSameActor(a: Form, b: Form): boolean {
  if (!a.named || !b.named) return a.form === b.form;
  if (a.kind === "person" && b.kind === "person") return isSamePerson(a, b);
  if (a.kind === "person" || b.kind === "person")
    return isSameName(a, b) && (isBare(a) || isBare(b) || a.names[0] === b.names[0]);
  return isSameName(a, b);
}

const isBare = ({ kind, given, surname }: Form): boolean => kind === "person" && given === "" && !surname.includes(" ");

function isSamePerson(a: Form, b: Form): boolean {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false;
  if (partiesClash(a, b)) return false;
  const isKnown = sameParty(a, b) || sharesRole(a, b);
  const inLanguages = isKnown && isOneInLanguages(a.given, b.given);
  if (!givenAlike(a.given, b.given) && !inLanguages) return false;
  if (
    !isKnown &&
    isSpelledOtherwise(a.given, b.given) &&
    ((holdsOffice(a) && holdsOffice(b)) || !isOneForeignName(a, b))
  )
    return false;
  if (!surnameSame(a.surname, b.surname))
    return spelledAlike(a.surname, b.surname, inLanguages) && (isKnown || isOneForeignName(a, b));
  return a.given !== "" || b.given !== "" || yearsApart(a, b) <= NEAR;
}

/**
 * Whether it is said what somebody is: who is said to be something else under a name that is spelled otherwise is
 * somebody else.
 */
const holdsOffice = (form: Form): boolean => form.roles.length > 0 || partyName(form) !== "";

/** Bare surnames so many years apart may be two persons'. */
const NEAR = 2;
const yearOf = (day: string | null): number => (day === null ? 0 : Number(day.slice(0, 4)));
const yearsApart = (a: Form, b: Form): number =>
  a.since === null || b.since === null
    ? 0
    : Math.max(0, yearOf(a.since) - yearOf(b.until), yearOf(b.since) - yearOf(a.until));

/** "north korea" in "state:north korea"; "" for whoever speaks for nobody, or for a person. */
const partyName = ({ form, party }: Form): string =>
  party === form || party.includes("#") || party.startsWith("person:") ? "" : withoutRank(party.split(":")[1] ?? "");

export const sameParty = (a: Form, b: Form): boolean => partyName(a) !== "" && sameState(partyName(a), partyName(b));
const sameState = (a: string, b: string): boolean => a === b || (b !== "" && (isPeopleOf(a, b) || isPeopleOf(b, a)));

/**
 * A full name with two parties is two people's only where each is said to hold an office of its own party; a bare one
 * already where the parties differ.
 */
function partiesClash(a: Form, b: Form): boolean {
  if (partyName(a) === "" || partyName(b) === "" || sameState(partyName(a), partyName(b))) return false;
  if (a.given === "" || b.given === "") return true;
  return [a, b].every(({ roles, party }) => roles.some(({ of }) => of === party));
}

export const sharesRole = (a: Form, b: Form): boolean =>
  a.roles.some((x) => b.roles.some((y) => x.title.toLowerCase() === y.title.toLowerCase()));

/** Names of states and bodies: the same words, a people for its state, one transliteration for another. */
function isSameName(a: Form, b: Form): boolean {
  const [x, y] = [bodyName(withoutRank(a.names[0])), bodyName(withoutRank(b.names[0]))];
  if (x === y) return true;
  const [v, w] = [x.split(" "), y.split(" ")];
  if (
    v.length === 1 &&
    w.length === 1 &&
    [a, b].some(({ kind }) => kind === "state") &&
    (isPeopleOf(x, y) || isPeopleOf(y, x))
  )
    return true;
  return v.length === w.length && v.every((word, i) => spelledAlike(word, w[i]));
}

const SPELLINGS: Readonly<Record<string, string>> = {
  programme: "program",
  defence: "defense",
  labour: "labor",
  organisation: "organization",
  centre: "center",
  harbour: "harbor",
};

/** Without "the", "and" and British spellings. */
const bodyName = (plain: string): string =>
  plain
    .split(" ")
    .filter((word) => word !== "the" && word !== "and")
    .map((word) => SPELLINGS[word] ?? word.replace(/isation$/, "ization"))
    .join(" ");
