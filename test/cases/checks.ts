import type { Check, CheckOf } from "./case.js";
import { has, hasName, same } from "./wording.js";
import type { View, ViewedActor, ViewedPosition, ViewedReport, ViewedStatement } from "./view.js";

/** Whether a check holds. */
export function holds<Is extends Check["is"]>(check: CheckOf<Is>, view: View): boolean {
  const judge = CHECKS[check.is as Is] as (check: CheckOf<Is>, view: View) => boolean;
  return judge(check, view);
}

const CHECKS: { readonly [Is in Check["is"]]: (check: CheckOf<Is>, view: View) => boolean } = {
  statement: isStated,
  noStatement: ({ words, speaker }, view) =>
    !saying(words, view).some((statement) => speaker === undefined || isSaidBy(statement, speaker, view, "own")),
  statements({ words, count, max }, view) {
    const found = (words === undefined ? view.statements : saying(words, view)).length;
    return max === undefined ? found === count : found <= max;
  },
  separate: ({ words }, view) => words.every((each) => saying(each, view).length > 0) && !isSaidTogether(words, view),
  together: ({ words }, view) => isSaidTogether(words, view),
  actor({ name, kind, exact }, view) {
    const called = calledExactly(name, view);
    const found = called.length > 0 ? called : view.actors.filter((actor) => goesBy(actor, name));
    return (
      found.length > 0 &&
      found.every((actor) => kind === undefined || actor.kind === kind) &&
      (!exact || found.some((actor) => same(actor.name, name)))
    );
  },
  noActor: ({ name }, view) => !view.actors.some((actor) => same(actor.name, name)),
  oneActor: ({ names }, view) =>
    view.actors.some(
      (actor) =>
        names.every((name) => goesBy(actor, name)) &&
        !names.some((name) => calledExactly(name, view).some((other) => other !== actor)),
    ),
  apart: ({ names }, view) =>
    names.every((name) => view.actors.some((actor) => mayBe(actor, name))) &&
    !view.actors.some((actor) => names.every((name) => mayBe(actor, name))),
  date: isDated,
  position(check, view) {
    const found = view.positions.filter((position) => isOn(position, check, view));
    const wanted = (position: ViewedPosition): string =>
      check.thing && ENDING.test(position.label) ? (TURNED[check.stance] ?? check.stance) : check.stance;
    return (
      found.some((position) => position.stance === wanted(position)) &&
      !found.some((position) => position.stance === TURNED[wanted(position)])
    );
  },
  noPosition: (check, view) =>
    !view.positions.some(
      (position) => isOn(position, check, view) && (check.stance === undefined || position.stance === check.stance),
    ),
  meeting({ participants, status, on, count }, view) {
    const found = view.meetings.filter(
      (meeting) =>
        participants.every((name) => meeting.participants.some((id) => isCalled(id, name, view, "all"))) &&
        (status === undefined || list<string>(status).includes(meeting.status)) &&
        (on === undefined || isOnDay(meeting.on, on)),
    );
    return count === undefined ? found.length > 0 : found.length === count;
  },
  reports: ({ count, version }, view) =>
    new Set(view.reports.map(({ id }) => id)).size === count &&
    (version === undefined || view.reports.every((report) => report.version === version)),
  publishedAt: ({ value }, view) => view.reports.length > 0 && view.reports.every((report) => dayOf(report) === value),
  report: (check, view) => view.reports.some((report) => isReport(report, check)),
  error: ({ code, words, count }, { errors }) =>
    errors.some(
      (error) =>
        (code === undefined || error.code.startsWith(code)) &&
        (words === undefined || words.split("|").some((each) => has(`${error.code} ${error.message}`, each))),
    ) &&
    (count === undefined || errors.length <= count),
  told: ({ words }, { errors }) => errors.some(({ message }) => has(message, words)),
  either: ({ of }, view) => of.some((checks) => checks.every((check) => holds(check, view))),
};

const list = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one as T]);

const saying = (words: string, { statements }: View): ViewedStatement[] =>
  statements.filter(({ contents }) => contents.some((content) => has(content, words)));
const isSaidTogether = (words: readonly string[], { statements }: View): boolean =>
  statements.some(({ contents }) => words.every((each) => contents.some((content) => has(content, each))));

/** Whether an actor goes by a name: its own or its party's; "all" takes roles and descriptions as well. */
function isCalled(id: string, name: string, { actors }: View, how: "own" | "all"): boolean {
  const actor = actors.find((one) => one.id === id);
  const party = actors.find((one) => one.id === actor?.speaksFor);
  return actor !== undefined && hasName([...actor[how], ...(party?.own ?? [])].join(" | "), name);
}

const isSaidBy = ({ speakers }: ViewedStatement, name: string, view: View, how: "own" | "all"): boolean =>
  speakers.some((id) => isCalled(id, name, view, how));

const goesBy = ({ own }: ViewedActor, name: string): boolean => hasName(own.join(" | "), name);
const mayBe = ({ all }: ViewedActor, name: string): boolean => hasName(all.join(" | "), name);
const calledExactly = (name: string, { actors }: View): ViewedActor[] =>
  actors.filter(({ own }) => own.some((one) => same(one, name)));

function isStated(check: CheckOf<"statement">, view: View): boolean {
  const { words, notWords, speaker, notSpeaker, on, act, plover, source } = check;
  const all = saying(words, view);
  if (notSpeaker !== undefined && all.some((statement) => isSaidBy(statement, notSpeaker, view, "own"))) return false;
  if (speaker === null && all.some(({ speakers }) => speakers.length > 0)) return false;
  return all.some(
    (statement) =>
      (notWords === undefined || !statement.contents.some((content) => has(content, notWords))) &&
      (speaker === undefined ||
        speaker === null ||
        list<string>(speaker).every((name) => isSaidBy(statement, name, view, "all"))) &&
      (on === undefined || isOnDay(statement.on, on)) &&
      (act === undefined || list<string | null>(act).includes(statement.act)) &&
      (plover === undefined || statement.plover === plover) &&
      (source === undefined || statement.sources.some((one) => same(one, source))),
  );
}

const isDay = (value: string | null): value is string =>
  value !== null && /^\d{4}-\d\d-\d\d/.test(value) && !value.includes("/");

/** Null asks that no day is claimed: a month may be. */
function isOnDay(value: string | null, wanted: string | readonly string[] | null): boolean {
  if (wanted === null) return !isDay(value);
  return list<string>(wanted).some(
    (day) => value === day || (isDay(day) && isDay(value) && value.slice(0, 10) === day),
  );
}

function isDated({ words, value, values }: CheckOf<"date">, { dates }: View): boolean {
  const found = dates.filter(({ text, start, end, type }) => {
    const at = text.indexOf(words);
    return at >= 0 && start < at + words.length && end > at && type !== "DURATION" && type !== "SET";
  });
  if (values !== undefined) {
    const all = found.flatMap((date) => date.value.split(/[/,]/));
    return values.every((each) => all.includes(each));
  }
  if (value === undefined || value === null) return found.length === 0;
  return (
    found.some((date) => isOnDay(date.value, value)) &&
    !found.some((date) => isDay(date.value) && !isOnDay(date.value, value))
  );
}

/** Stems of words with which labels name a thing's end. */
const ENDS = [
  ["delet", "lift", "scrapp?", "abolish", "aboli", "end", "dropp?", "cancell?", "remov", "repeal", "withdraw", "waiv"],
  [
    "revo[kc]",
    "suspen[ds]",
    "freez",
    "frozen",
    "bann?",
    "block",
    "delay",
    "postpon",
    "clos",
    "halt",
    "stopp?",
    "cutt?",
  ],
  ["reject", "refus"],
].flat();
const ENDING = new RegExp(
  `\\b(${ENDS.join("|")})(ing|e|es|s|ed|al|ation|ion|tion|ure)?\\b|\\b(against|no|not)\\b`,
  "i",
);
const TURNED: Readonly<Record<string, string>> = { for: "against", against: "for" };

const isOn = (
  position: ViewedPosition,
  { actor, words }: CheckOf<"position"> | CheckOf<"noPosition">,
  view: View,
): boolean =>
  (actor === undefined || isCalled(position.actor, actor, view, "all")) &&
  (has(position.label, words) || has(position.evidence, words));

const dayOf = ({ publishedAt }: ViewedReport): string | null => publishedAt?.slice(0, 10) ?? null;

function isReport(report: ViewedReport, { publishedAt, text, notText, ...facts }: CheckOf<"report">): boolean {
  const fits = (["title", "outlet", "url"] as const).every(
    (name) =>
      facts[name] === undefined || (facts[name] === null ? report[name] === null : same(report[name], facts[name])),
  );
  return (
    fits &&
    (publishedAt === undefined || dayOf(report) === publishedAt) &&
    (text === undefined || has(report.text, text)) &&
    !list(notText ?? []).some((words) => has(report.text, words))
  );
}
