/** How a stretch of the report looks in a terminal. Plain output marks it with signs instead. */
export interface Style {
  /** SGR parameters, such as "1;36"; the empty string is the terminal's own look. */
  readonly sgr: string;
}

const style = (sgr: string): Style => ({ sgr });

export const NORMAL = style("");
export const DIM = style("2");
export const STRONG = style("1");
export const SOURCE = style("1;36");
export const CUE = style("35");
export const CONTENT = style("32");
/** Content inside content. */
export const NESTED_CONTENT = style("4;32");
export const RULE = DIM;

/** Paints text, or leaves it plain. */
export type Paint = (text: string, style: Style) => string;

export const painted: Paint = (text, { sgr }) => (sgr === "" || text === "" ? text : `\x1b[${sgr}m${text}\x1b[0m`);
export const plain: Paint = (text) => text;
