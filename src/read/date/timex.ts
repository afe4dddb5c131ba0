import type { TemporalExpression } from "../reading.js";
import type { Tokens } from "../tag/tree.js";

/** A temporal expression with its tokens [from, to). */
export interface Timex extends TemporalExpression, Tokens {}
