import { EVALUATIONS, STANCE_WORDS } from "../../../language/en/stance.js";
import type { Position } from "../../reading.js";

export type Stance = Position["stance"];
export type Firmness = Position["firmness"];

/** What a word that says where somebody stands takes to say on what, and where that somebody stands then. */
export interface Frame {
  readonly stance: Stance;
  readonly firmness: Firmness;
  /** "obj", "to", "that", "ing", "wh", or a preposition. */
  readonly takes: readonly string[];
}

export interface Evaluation {
  readonly stance: Stance;
  readonly firmness: Firmness;
}

export type PartOfSpeech = "verb" | "adj" | "noun";

const lines = (table: string): string[] => table.trim().split("\n");

/** "verb for firm obj ing : support back" → "verb support" and "verb back" with that frame. */
function framesIn(table: string): Map<string, Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const line of lines(table)) {
    const [head, lemmas] = line.split(" : ");
    const [part, stance, firmness, ...takes] = head.trim().split(/\s+/);
    const frame = { stance, firmness, takes } as Frame;
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const key = `${part} ${lemma}`;
      frames.set(key, [...(frames.get(key) ?? []), frame]);
    }
  }
  return frames;
}

/** "against firm : futile red_line" → "futile" and "red line" with that evaluation. */
function evaluationsIn(table: string): Map<string, Evaluation> {
  return new Map(
    lines(table).flatMap((line) => {
      const [head, lemmas] = line.split(" : ");
      const [stance, firmness] = head.trim().split(/\s+/);
      return lemmas
        .trim()
        .split(/\s+/)
        .map((lemma): [string, Evaluation] => [lemma.replaceAll("_", " "), { stance, firmness } as Evaluation]);
    }),
  );
}

const FRAMES = framesIn(STANCE_WORDS);
const EVALUATED = evaluationsIn(EVALUATIONS);

const NONE: readonly Frame[] = [];
/** Frames of a lemma; of a verb with its particle: "rule+out". */
export const framesOf = (part: PartOfSpeech, lemma: string): readonly Frame[] => FRAMES.get(`${part} ${lemma}`) ?? NONE;
export const evaluationOf = (words: string): Evaluation | null => EVALUATED.get(words) ?? null;
