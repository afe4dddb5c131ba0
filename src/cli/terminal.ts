/** What a stream can show. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns to fill. */
  readonly width: number;
}

const USUAL_WIDTH = 80;
const LEAST_WIDTH = 20;
/** Longer lines are hard to read, however wide the window. */
const MOST_WIDTH = 100;

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** `wanted` is false after --no-color. FORCE_COLOR goes before NO_COLOR; neither says what the stream is. */
export function terminalOf(stream: Stream, wanted: boolean, env: NodeJS.ProcessEnv): Terminal {
  return { colour: wanted && colourOf(stream, env), width: widthOf(stream, env) };
}

function colourOf({ isTTY }: Stream, env: NodeJS.ProcessEnv): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if (env.NO_COLOR) return false;
  return isTTY === true && env.TERM !== "dumb";
}

function widthOf({ columns }: Stream, env: NodeJS.ProcessEnv): number {
  const width = columns || Number.parseInt(env.COLUMNS ?? "", 10) || USUAL_WIDTH;
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width));
}
