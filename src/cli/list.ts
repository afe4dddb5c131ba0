import type { Statement } from "../read/reading.js";
import { dayOf } from "./days.js";
import { dotted, entry, piece, type Setting } from "./entry.js";
import { type Names, passage, quoted } from "./names.js";
import { CUE, DIM, NORMAL, SOURCE } from "./style.js";
import type { Piece } from "./wrap.js";

/** Deeper nesting than this is indented no further; in a narrow terminal nothing is. */
const DEEPEST = 4;
const NARROW = 40;

/** The statements of a report, one below the other; what is reported inside another stands indented under it. */
export function listStatements(statements: readonly Statement[], names: Names, setting: Setting): string[] {
  const under = byParent(statements);
  const deepest = setting.width < NARROW ? 0 : DEEPEST;
  const list = (parent: string | null, depth: number): string[] =>
    (under.get(parent) ?? []).flatMap((statement) => [
      ...entry(
        statement.id,
        [head(statement, names), [{ text: passage(statement.content, names), style: NORMAL }]],
        setting,
        "  ".repeat(1 + Math.min(depth, deepest)),
      ),
      "",
      ...list(statement.id, depth + 1),
    ]);
  return list(null, 0);
}

/** Statements by the id of the one that they are reported in; those whose parent isn't shown stand at the top. */
function byParent(statements: readonly Statement[]): Map<string | null, Statement[]> {
  const groups = new Map<string | null, Statement[]>(statements.map(({ id }) => [id, []]));
  groups.set(null, []);
  for (const statement of statements) (groups.get(statement.within) ?? groups.get(null))!.push(statement);
  return groups;
}

/** `Irsa Tolvik (Orvane), “she” · had denied · deny · 2031-03-05 · 0.91` */
function head(statement: Statement, names: Names): Piece[] {
  const { cue, act, on, confidence, addressee } = statement;
  return dotted([
    ...who(statement, names),
    cue ? { text: names.words(cue), style: CUE } : { text: "(no cue)", style: DIM },
    piece(addressee && `to ${names.words(addressee)}`, DIM),
    piece(act, NORMAL),
    piece(on && dayOf(on), NORMAL),
    { text: confidence.toFixed(2), style: DIM },
  ]);
}

/** The speaker's name, with the report's words where they are other ones; those words alone where nobody is named. */
function who({ source, speaker }: Statement, names: Names): (Piece | null)[] {
  const words = source && names.words(source);
  if (speaker === null)
    return [words === null ? { text: "(nobody named)", style: DIM } : { text: words, style: SOURCE }];
  const same = words === null || words.toLowerCase().includes(names.actor(speaker).toLowerCase());
  return [{ text: names.voice(speaker), style: SOURCE }, same ? null : { text: quoted(words), style: DIM }];
}
