import type { Position } from "../read/reading.js";
import { dayOf, onDay } from "./days.js";
import type { Setting } from "./entry.js";
import { type Names, passage, quoted } from "./names.js";
import { DIM, NORMAL, STRONG } from "./style.js";
import { type Row, table } from "./table.js";
import { STANCES, voiceOf } from "./voice.js";
import { type Piece, wrap } from "./wrap.js";

const HEADER = ["who", "stance", "firmness", "since", "whose word"];

/** A table of positions, issue by issue in the order in which the report comes to them. */
export function listPositions(positions: readonly Position[], names: Names, setting: Setting): string[] {
  const sorted = byIssue(positions);
  const { header, rows } = table(
    HEADER,
    sorted.map((position) => rowOf(position, names)),
    setting,
  );
  return sorted
    .flatMap(({ issue }, i) => [
      ...(issue === sorted[i - 1]?.issue ? [] : title(names.issue(issue), i === 0, setting)),
      ...(i === 0 ? header : []),
      ...rows[i],
    ])
    .concat("");
}

const title = (label: string, isFirst: boolean, { width, paint }: Setting): string[] => [
  ...(isFirst ? [] : [""]),
  ...wrap([{ text: label, style: STRONG }], width, paint, "  "),
];

/** Positions on one issue side by side. */
function byIssue(positions: readonly Position[]): Position[] {
  const groups = new Map<string, Position[]>(positions.map(({ issue }) => [issue, []]));
  for (const position of positions) groups.get(position.issue)!.push(position);
  return [...groups.values()].flat();
}

function rowOf(position: Position, names: Names): Row {
  const { id, actor, stance, firmness, on } = position;
  return {
    id,
    cells: [
      { text: names.actor(actor), style: NORMAL },
      { text: STANCES[stance], style: STRONG },
      { text: firmness, style: NORMAL },
      { text: dayOf(on), style: NORMAL },
      { text: voiceOf(position, names), style: position.claimedBy === null ? NORMAL : DIM },
    ],
    notes: notesOf(position, names),
  };
}

/** What a position hangs on, and the words it rests on where no statement has them. */
function notesOf({ condition, deadline, beneficiary, statement, evidence }: Position, names: Names): Piece[][] {
  const notes = [
    condition && `condition: ${quoted(names.words(condition))}`,
    deadline && `deadline: ${onDay(deadline) ?? (deadline.basis ? quoted(names.words(deadline.basis)) : "undated")}`,
    beneficiary && `for the benefit of ${names.actor(beneficiary)}`,
    statement === null && evidence.length > 0 ? quoted(passage(evidence, names)) : null,
  ];
  return notes.filter((note) => note !== null).map((text) => [{ text, style: DIM }]);
}
