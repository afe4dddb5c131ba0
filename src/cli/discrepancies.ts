import type { Discrepancy, Position } from "../read/reading.js";
import { dayOf } from "./days.js";
import { dotted, entry, type Setting } from "./entry.js";
import { line, type Names, passage, quoted } from "./names.js";
import { DIM, NORMAL, STRONG } from "./style.js";
import { STANCES, voiceOf } from "./voice.js";
import type { Piece } from "./wrap.js";

/** What doesn't sit together: why, and both sides with their words. */
export const listDiscrepancies = (discrepancies: readonly Discrepancy[], names: Names, setting: Setting): string[] =>
  discrepancies.flatMap((discrepancy) => [
    ...entry(discrepancy.id, [head(discrepancy, names), [{ text: line(discrepancy.why), style: NORMAL }]], setting),
    ...discrepancy.between.flatMap((id) => side(id, names, setting)),
    "",
  ]);

const head = ({ kind, actor, issue }: Discrepancy, names: Names): Piece[] =>
  dotted([
    { text: kind, style: STRONG },
    { text: names.actor(actor), style: NORMAL },
    { text: names.issue(issue), style: NORMAL },
  ]);

function side(id: string, names: Names, setting: Setting): string[] {
  const position = names.position(id);
  return position
    ? entry(
        id,
        [stand(position, names), [{ text: quoted(passage(position.evidence, names)), style: DIM }]],
        setting,
        "     ",
      )
    : [];
}

/** `- against, firm · 2031-03-05 · through Irsa Tolvik, s8` */
const stand = (position: Position, names: Names): Piece[] =>
  dotted([
    { text: `${STANCES[position.stance]}, ${position.firmness}`, style: NORMAL },
    { text: dayOf(position.on), style: NORMAL },
    { text: voiceOf(position, names), style: NORMAL },
  ]);
