import type { Check } from "./case.js";
import type { View } from "./view.js";

const MOST = 12;

/** What there is instead of what a check wants, a line each. */
export function found(check: Check, view: View): string {
  const lines = LISTS[check.is](view);
  const left = lines.length > MOST ? [`… ${lines.length - MOST} more`] : [];
  const shown = lines.length > 0 ? [...lines.slice(0, MOST), ...left] : ["nothing"];
  return shown.map((line) => `    ${line}`).join("\n");
}

const nameIn = ({ actors }: View, id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;

const said = (view: View): string[] =>
  view.statements.map(
    ({ speakers, contents, act, on }) =>
      `[${speakers.map((id) => nameIn(view, id)).join(" + ")}] ${contents.join(" // ").slice(0, 110)} (${act}, ${on})`,
  );

const people = ({ actors }: View): string[] =>
  actors.map(({ name, kind, own }) => `${name} (${kind}): ${own.slice(1).join(", ").slice(0, 80)}`);

const held = (view: View): string[] =>
  view.positions.map(({ actor, stance, label }) => `${nameIn(view, actor)} is ${stance} ${label}`);

const met = (view: View): string[] =>
  view.meetings.map(
    ({ participants, status, on }) => `${participants.map((id) => nameIn(view, id)).join(" & ")}: ${status}, ${on}`,
  );

const papers = ({ reports, errors }: View): string[] => [
  ...reports.map(
    ({ id, publishedAt, title, outlet, text }) => `${id}, ${publishedAt}, "${title}", ${outlet}: ${text.slice(0, 60)}`,
  ),
  ...errors.map(({ code, message }) => `${code}: ${message.slice(0, 160)}`),
];

const dates = (view: View): string[] =>
  view.dates.map(({ text, start, end, type, value }) => `${text.slice(start, end)} = ${value} (${type})`);

const LISTS: Readonly<Record<Check["is"], (view: View) => string[]>> = {
  statement: said,
  noStatement: said,
  statements: said,
  separate: said,
  together: said,
  actor: people,
  noActor: people,
  oneActor: people,
  apart: people,
  date: dates,
  position: held,
  noPosition: held,
  meeting: met,
  reports: papers,
  publishedAt: papers,
  report: papers,
  error: papers,
  told: papers,
  either: (view) => [...papers(view), ...said(view)],
};
