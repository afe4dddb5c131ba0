import type { TemporalExpression } from "../reading.js";
import type { Tokens } from "../tag/tree.js";
import type { Expression } from "./expression.js";
import type { Setting } from "./setting.js";

/** A temporal expression with its tokens [from, to), and what its value was reckoned from. */
export interface Timex extends TemporalExpression, Tokens {
  readonly expression: Expression;
  readonly setting: Setting;
}
