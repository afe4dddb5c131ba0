import { givenAlike, partsOf, surnameSame } from "./person-name.js";
import { spelledAlike, withoutRank } from "./spelling.js";
import { isPeopleOf } from "./state-name.js";

/** Who speaks, as far as the key of the form tells. */
export interface Voice {
  readonly kind: string;
  readonly name: string;
  /** Of persons; "" where only the surname is known. */
  readonly given: string;
  readonly surname: string;
  /** "" for whoever speaks for nobody. */
  readonly party: string;
  /** How much the name tells: a full given name more than an initial, of others than persons each word. */
  readonly telling: number;
}

/** "person:ana ruel:tavia" → Ana Ruel, for Tavia. */
export function voiceIn(form: string): Voice {
  const [kind, name = "", party = ""] = form.split(":");
  if (kind !== "person")
    return {
      kind,
      name: withoutRank(name),
      given: "",
      surname: name,
      party,
      telling: 10 * withoutRank(name).split(" ").length,
    };
  const { given, surname } = partsOf(name);
  return {
    kind,
    name,
    given,
    surname,
    party,
    telling: given === "" ? 0 : given.split(" ").reduce((sum, word) => sum + (word.length > 1 ? 10 : 4), 0),
  };
}

/**
 * Whether two names can be one speaker's. Decided over the names alone: it doesn't change when actors are merged or
 * split.
 */
export function canBeOneVoice(a: Voice, b: Voice): boolean {
  if (a.kind === "person" && b.kind === "person") return canBeOnePerson(a, b);
  const [x, y] = [a.name, b.name];
  return x === y || isPeopleOf(x, y) || isPeopleOf(y, x) || isShortFor(x, y) || isShortFor(y, x) || spelledAlike(x, y);
}

/** "Commission" for "Harbour Commission". */
const isShortFor = (a: string, b: string): boolean => b.endsWith(` ${a}`);

function canBeOnePerson(a: Voice, b: Voice): boolean {
  const isBare = a.given === "" || b.given === "";
  if (
    isBare &&
    a.party !== "" &&
    b.party !== "" &&
    a.party !== b.party &&
    !isPeopleOf(a.party, b.party) &&
    !isPeopleOf(b.party, a.party)
  )
    return false;
  return givenAlike(a.given, b.given) && (surnameSame(a.surname, b.surname) || spelledAlike(a.surname, b.surname));
}
