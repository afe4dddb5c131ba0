import { calendarNames, givenMonths, weekdays } from "../../language/en/calendar-names.js";
import { actVerbs, speechVerbs } from "../../language/en/dates/saying-days.js";
import { earliness, shifts } from "../../language/en/dates/calendar.js";
import { linkingWords } from "../../language/en/dates/joints.js";
import { mensNames, womensNames } from "../../language/en/given-names.js";
import { femaleTitles, maleTitles, neutralTitles } from "../../language/en/personal-titles.js";
import { personPrepositions } from "../../language/en/pronouns.js";
import { agentNouns, kinNouns, officeNouns, staffNouns } from "../../language/en/roles.js";
import type { Tokens, Tree } from "./tree.js";
import type { Word } from "./words.js";

/**
 * What a month's or a weekday's name stands for: a time, or somebody, with the tokens of the name as far as they touch
 * it.
 */
export type CalendarUse = Tokens | "time";

/**
 * Names of months and weekdays that are somebody's: "Prime Minister *May*", "*April* Jones", "Joe *Friday*", "“No,”
 * *August* said". Who is so called with a title or a given name is it elsewhere in the text too, but for "in May". By
 * token; those that are neither are left out.
 */
export function calendarPeople(tree: Tree): ReadonlyMap<number, CalendarUse> {
  const found = new Map<number, CalendarUse>();
  const called = new Set<string>();
  const open: number[] = [];
  tree.words.forEach(({ norm }, t) => {
    if (!isCalendarName(norm)) return;
    const name = isTimed(tree, t) ? null : nameAround(tree, t);
    if (name === null) return void open.push(t);
    called.add(norm);
    found.set(t, name);
  });
  for (const t of open) {
    const { norm } = tree.words[t];
    const isPerson =
      !isTimed(tree, t) && (speaks(tree, t) || hasStaff(tree, t) || (called.has(norm) && isParty(tree, t)));
    if (isPerson) found.set(t, { from: t, to: t + 1 });
    else if (called.has(norm) || weekdays.has(norm.toLowerCase())) found.set(t, "time");
  }
  return found;
}

const isCalendarName = (norm: string): boolean => /^\p{Lu}/u.test(norm) && calendarNames.has(norm.toLowerCase());
const lowerAt = ({ words }: Tree, t: number): string => words[t]?.norm.toLowerCase() ?? "";

/** Words before which, or after which, it is a time: "in May", "May 5", "last May", "early May", "a May vote". */
function isTimed(tree: Tree, t: number): boolean {
  const { words } = tree;
  const before = words[t - 1];
  if (/^\d/.test(lowerAt(tree, t + 1)) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(lowerAt(tree, t - 1))) return true;
  if (linkingWords.has(lowerAt(tree, t + 1)) && isCalendarName(words[t + 2]?.norm ?? "")) return true;
  if (linkingWords.has(lowerAt(tree, t - 1)) && isCalendarName(words[t - 2]?.norm ?? "")) return true;
  if (before === undefined || tree.sentence[t - 1] !== tree.sentence[t]) return false;
  if (
    before.upos === "DET" ||
    earliness.has(before.norm.toLowerCase()) ||
    shifts[before.norm.toLowerCase()] !== undefined ||
    isCalendarName(before.norm)
  )
    return true;
  return before.upos === "ADP" && !personPrepositions.has(before.lemma) && words[t].relation !== "obl:agent";
}

/** The name that the words around tell to be a person's; null where they don't. */
function nameAround(tree: Tree, t: number): Tokens | null {
  const { words, sentence } = tree;
  const before = words[t - 1];
  const isDay = weekdays.has(lowerAt(tree, t));
  const to = hasSurname(tree, t) ? t + 2 : t + 1;
  if (before !== undefined && sentence[t - 1] === sentence[t]) {
    if (isTitle(before, isDay)) return { from: t, to };
    if (isGivenName(before, !isDay && words[t].relation === "flat") && !(isDay && isSurname(tree, t - 1)))
      return { from: t - 1, to: t + 1 };
  }
  return to > t + 1 ? { from: t, to } : null;
}

/** "*August* Merrow", also where the tree takes the month for a part of the surname's phrase. */
function hasSurname({ words, head, sentence }: Tree, t: number): boolean {
  const after = words[t + 1];
  if (!givenMonths.has(words[t].norm.toLowerCase()) || after?.upos !== "PROPN" || sentence[t + 1] !== sentence[t])
    return false;
  const isOne =
    after.relation === "flat" || after.name === "person" || (head[t] === t + 1 && words[t].name === "person");
  return isOne && /^\p{Lu}\p{L}/u.test(after.norm) && !isCalendarName(after.norm);
}

/**
 * "Mr", "Prime Minister", "minister"; a weekday after an office is most often the day: "the president Tuesday
 * rejected".
 */
function isTitle({ norm, lemma, upos }: Word, isDay: boolean): boolean {
  const plain = norm.toLowerCase().replace(/\.$/, "");
  const isOffice = (upos === "NOUN" || upos === "PROPN") && (officeNouns.has(lemma) || agentNouns.has(lemma));
  return isPersonal(plain, norm) || (isOffice && !isDay);
}

const isPersonal = (plain: string, norm: string): boolean =>
  /^\p{Lu}/u.test(norm) &&
  (maleTitles.has(plain) || femaleTitles.has(plain) || (neutralTitles.has(plain) && !officeNouns.has(plain)));

/** "Theresa" of Theresa May; a word that isn't known for a given name only where the tree takes both for one name. */
function isGivenName({ norm, upos, name }: Word, isFlat: boolean): boolean {
  if (!/^\p{Lu}\p{L}/u.test(norm) || isCalendarName(norm)) return false;
  const given = norm.toLowerCase();
  return (
    mensNames.has(given) ||
    womensNames.has(given) ||
    (isFlat && upos === "PROPN" && (name === null || name === "person"))
  );
}

/**
 * "Ryan Tuesday rejected the plan", "Jordan Tuesday rejected it": a surname or a state before the day on which it did
 * something.
 */
function isSurname({ words }: Tree, t: number): boolean {
  const { norm, name } = words[t];
  return (
    name === "place" ||
    words.some((word, k) => word.norm === norm && word.relation === "flat" && words[k - 1]?.upos === "PROPN")
  );
}

/**
 * Months and days don't say or refuse anything: "*May* said", “…,” said *May*. But "the court *Thursday* refused",
 * "officials said *Monday*".
 */
function speaks({ words, head, children, sentence }: Tree, t: number): boolean {
  const verb = words[head[t]];
  if (
    words[t].relation !== "nsubj" ||
    words[t].upos !== "PROPN" ||
    verb?.upos !== "VERB" ||
    children[t].some((c) => c < t)
  )
    return false;
  if (!speechVerbs.has(verb.lemma) && !actVerbs.has(verb.lemma)) return false;
  const before = t > 0 && sentence[t - 1] === sentence[t] ? words[t - 1] : undefined;
  if (head[t] > t)
    return head[t] - t <= NEAR && (before === undefined || before.upos === "PUNCT" || before.upos === "CCONJ");
  return head[t] === t - 1 && words[t - 2]?.upos === "PUNCT" && !weekdays.has(words[t].norm.toLowerCase());
}

/** A verb comes so soon after somebody's name: "May also told". */
const NEAR = 2;

/** "*May's* spokesman", "*April's* brother": months and days have none. */
const hasStaff = ({ words, head }: Tree, t: number): boolean =>
  words[t].relation === "nmod:poss" && (staffNouns.has(words[head[t]].lemma) || kinNouns.has(words[head[t]].lemma));

const PARTS = /^(?:nsubj|obj|iobj|conj|nmod:poss|obl:agent)/;

/** A part in what happens rather than its time: "told *May*", "*May* left", "wrote to *May*", "*May's* plan". */
const isParty = ({ words, children }: Tree, t: number): boolean =>
  words[t].upos === "PROPN" &&
  (PARTS.test(words[t].relation) ||
    children[t].some((c) => c < t && words[c].upos === "ADP" && personPrepositions.has(words[c].lemma)));
