import { placeOf, type Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import { isDoubtful } from "./doubt.js";
import { type Expression, reckoned, typeOfExpression } from "./expression.js";
import { expressionsIn, isFirstOfRange } from "./find.js";
import { parsedDay } from "./iso.js";
import { datelineOf } from "./news-day.js";
import { type Letters, NO_LETTERS } from "./letters.js";
import { outlookOf } from "./outlook.js";
import { startOf } from "./periods.js";
import type { Timex } from "./timex.js";

/**
 * Finds temporal expressions, in the order of the text, and reckons them from the day of the report: that of its
 * dateline, else of its publication; in a mail that it holds, from the day of that mail. Without a day nothing relative
 * is resolved.
 */
export function findTimexes(
  { sentences, frame }: Layout,
  tree: Tree,
  publishedAt: string | null,
  letters: Letters = NO_LETTERS,
): Timex[] {
  const published = parsedDay(publishedAt);
  const reckonedFrom =
    (day: number | null) =>
    (token: number): number | null =>
      letters.letterAt(token) < 0 ? day : parsedDay(letters.dayAt(token, null));
  const timexes = timexesOf(tree, sentences, reckonedFrom(published));
  const dateline = published === null ? null : datelineOf(frame, timexes, published);
  const day = dateline && parsedDay(dateline.value);
  return day === null || day === published ? timexes : timexesOf(tree, sentences, reckonedFrom(day));
}

function timexesOf(tree: Tree, sentences: Layout["sentences"], todayAt: (token: number) => number | null): Timex[] {
  const timexes: Timex[] = [];
  let reference: string | null = null;
  for (const { firstToken, endToken } of sentences) {
    const today = todayAt(firstToken);
    let here: string | null = null;
    const expressions = expressionsIn(tree, firstToken, endToken);
    for (const [i, expression] of expressions.entries()) {
      if (isDoubtful(tree, expression)) continue;
      const clause = isFirstOfRange(expression) ? (expressions[i + 1] ?? expression) : expression;
      const setting = { today, outlook: outlookOf(tree, clause), reference: expression.day ? reference : here };
      const timex = timexOf(tree, expression, setting);
      timexes.push(timex);
      if (timex.type === "DATE" && startOf(timex.value) !== null) here = reference = timex.value;
    }
  }
  return timexes;
}

function timexOf(tree: Tree, expression: Expression, setting: Timex["setting"]): Timex {
  const { from, to } = expression;
  return {
    ...placeOf(tree, expression),
    from,
    to,
    type: typeOfExpression(expression),
    value: reckoned(expression, setting),
    expression,
    setting,
  };
}
