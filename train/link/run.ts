import { placeOf } from "../../src/read/tag/tree.js";
import { withoutMarks } from "./plain.js";
import type { Context } from "../../src/read/resolve/context.js";
import { endOf, nameOf } from "../../src/read/resolve/introduce.js";
import type { Linker } from "../../src/read/resolve/context.js";
import type { LinkOption } from "../../src/read/resolve/link/link-option.js";
import { resolve } from "../../src/read/resolve/resolve.js";
import { phraseAt } from "../../src/read/resolve/titles.js";
import type { Example } from "../log-linear.js";
import type { MarkedReport } from "./reports.js";

/** What came of reading one report with a linker. */
export interface Run {
  readonly examples: readonly Example[];
  readonly counts: Counts;
}

/** Of the matched statements: those whose speaker is right, those with one named, these being right, those with one. */
export interface Counts {
  readonly matched: number;
  readonly right: number;
  readonly named: number;
  readonly namedRight: number;
  readonly toName: number;
}

interface Choice {
  readonly attribution: number;
  readonly options: readonly LinkOption[];
  readonly chosen: number;
}

/** The weight of a statement whose speaker isn't among the answers: it teaches to name nobody. */
const UNREACHED = 0.5;

/** Reads a report. The speakers are the linker's; where `isTold`, the right ones, if they are among the answers. */
export function runOver(report: MarkedReport, linker: Linker, isTold: boolean): Run {
  const { layout, tree, letters, attributions, speakers } = report;
  const choices: Choice[] = [];
  let seen: Context | null = null;
  const teacher: Linker = {
    choose(options, attribution, context) {
      seen = context;
      const wanted = speakers[attribution];
      const own = linker.choose(options, attribution, context);
      const right = isTold && wanted !== undefined ? rightOf(context, options, attribution, wanted) : [];
      const chosen = right.length === 0 || right.includes(own) ? own : right[0];
      choices.push({ attribution, options, chosen });
      return chosen;
    },
  };
  resolve(layout, tree, attributions, null, teacher, letters);
  return seen === null ? { examples: [], counts: NONE } : outcomeOf(seen, choices, speakers);
}

export const NONE: Counts = { matched: 0, right: 0, named: 0, namedRight: 0, toName: 0 };

function outcomeOf(context: Context, choices: readonly Choice[], speakers: MarkedReport["speakers"]): Run {
  const counts = { ...NONE } as { -readonly [K in keyof Counts]: number };
  const examples: Example[] = [];
  for (const { attribution, options, chosen } of choices) {
    const wanted = speakers[attribution];
    if (wanted === undefined) continue;
    const right = rightOf(context, options, attribution, wanted);
    examples.push({
      options: options.map(({ features }) => features),
      right: right.length > 0 ? right : [0],
      weight: right.length > 0 ? 1 : UNREACHED,
    });
    const isRight = wanted === null ? chosen === 0 : chosen > 0 && isCalled(context, options[chosen], wanted);
    counts.matched += 1;
    if (isRight) counts.right += 1;
    if (chosen > 0) counts.named += 1;
    if (chosen > 0 && isRight) counts.namedRight += 1;
    if (wanted !== null) counts.toName += 1;
  }
  return { examples, counts };
}

/** The plainest answers that are right: who is in the source itself, then whom the first accepted name means. */
function rightOf(
  context: Context,
  options: readonly LinkOption[],
  attribution: number,
  wanted: readonly string[] | null,
): number[] {
  if (wanted === null) return [0];
  const right = options.flatMap((option, k) => (k > 0 && isCalled(context, option, wanted) ? [k] : []));
  const inSource = right.filter((k) => isInSource(context, options[k], attribution));
  for (const some of [inSource, right])
    for (const name of wanted) {
      const called = some.filter((k) => isCalled(context, options[k], [name]));
      const actors = called.filter((k) => options[k].kind === "actor");
      if (called.length > 0) return actors.length > 0 ? actors : called;
    }
  return [];
}

/** Whether an answer is called by words of the source itself. */
function isInSource({ stage, attributions }: Context, { draft, head, kind }: LinkOption, attribution: number): boolean {
  const { source } = attributions[attribution];
  if (source === null) return false;
  if (kind === "new") return head >= source.from && head < source.to;
  return stage.mentionsOf[draft].some((m) => {
    const { head: at, form } = stage.mentions[m];
    return at >= source.from && at < source.to && form !== "pronoun";
  });
}

function isCalled(context: Context, option: LinkOption, names: readonly string[]): boolean {
  const calls = callsOf(context, option);
  return names.some((name) => ` ${calls} `.includes(` ${withoutMarks(name)} `));
}

/** All that an answer is called, as plain words. */
function callsOf(context: Context, { kind, draft, head }: LinkOption): string {
  const { stage, tree, layout } = context;
  if (kind === "nobody") return "";
  if (kind === "new") {
    const phrase = phraseAt(context, head);
    const { start, end } = placeOf(tree, { from: phrase.from, to: endOf(context, phrase) });
    return withoutMarks(`${nameOf(context, phrase)} | ${layout.text.slice(start, end)}`);
  }
  const of = stage.drafts[draft].set ? stage.drafts[draft].members[0] : draft;
  const { name, known, roles } = stage.drafts[of];
  const said = stage.mentionsOf[of]
    .map((m) => stage.mentions[m])
    .filter(({ form }) => form !== "pronoun")
    .map((mention) => {
      const { start, end } = placeOf(tree, mention);
      return layout.text.slice(start, end);
    });
  return withoutMarks([known?.id ?? "", name, ...roles.map(({ title }) => title), ...said].join(" | "));
}
