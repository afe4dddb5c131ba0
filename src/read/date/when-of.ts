import type { When } from "../../document/when.js";
import type { Tree } from "../tag/tree.js";
import { attachedTimex } from "./attached.js";
import { isNegated, tenseOf } from "./tense.js";
import type { Timex } from "./timex.js";
import { implied, stated, unknown } from "./when.js";

/**
 * When an event is or was, by its word: *stated* where an expression of its clause dates it, *implied* for what the
 * report tells as its own news, unknown for what had been before or lies ahead. `near` are the expressions of the
 * event's sentence.
 */
export function whenOf(tree: Tree, near: readonly Timex[], token: number, publishedAt: string | null): When {
  const timex = attachedTimex(tree, near, token);
  if (timex !== null) return stated(timex);
  const tense = tenseOf(tree, token);
  const isNews = tense === "past" || tense === "present" || (tense === "perfect" && isNegated(tree, token));
  return isNews ? implied(publishedAt) : unknown;
}
