import { type ChangeObject, diffLines, diffWordsWithSpace } from "diff";

/** A piece of two texts: in both, only in the earlier, or only in the later. */
export interface Piece {
  readonly text: string;
  readonly is: "same" | "gone" | "new";
}

/** How long texts may be compared by words, in ms; those that differ in everything are compared by lines. */
const PATIENCE = 1500;

/** Two texts, compared by words. */
export const compared = (earlier: string, later: string, patience = PATIENCE): Piece[] =>
  (
    diffWordsWithSpace(earlier, later, { timeout: patience }) ??
    diffLines(earlier, later, { timeout: patience }) ?? [gone(earlier), added(later)]
  ).map(piece);

const gone = (value: string): ChangeObject<string> => ({ value, count: 1, added: false, removed: true });
const added = (value: string): ChangeObject<string> => ({ value, count: 1, added: true, removed: false });
const piece = ({ value, added: isNew, removed }: ChangeObject<string>): Piece => ({
  text: value,
  is: isNew ? "new" : removed ? "gone" : "same",
});
