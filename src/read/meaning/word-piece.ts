/** Longer words are one unknown piece. */
const LONGEST_WORD = 100;
/** No token has more pieces that are looked at: what has is no word. */
const MOST_PIECES = 8;

/** Places of the encoder's marks in its vocabulary. */
export const MARKS = { start: 101, end: 102, unknown: 100 } as const;

/**
 * Cuts tokens into the pieces that the encoder knows (WordPiece, as uncased BERT has it: Devlin et al. 2019): in lower
 * case, without accents, marks apart, of each the longest piece that fits. Gives places in `vocabulary`.
 */
export function wordPieces(vocabulary: readonly string[]): (form: string) => readonly number[] {
  const places = new Map(vocabulary.map((piece, i) => [piece, i]));
  const known = new Map<string, readonly number[]>();
  const cut = (word: string): number[] => {
    const found: number[] = [];
    if ([...word].length > LONGEST_WORD) return [MARKS.unknown];
    for (let from = 0; from < word.length; ) {
      const piece = longestAt(places, word, from);
      if (piece === null) return [MARKS.unknown];
      found.push(piece.place);
      from = piece.to;
    }
    return found;
  };
  return (form) => {
    let pieces = known.get(form);
    if (pieces === undefined) {
      const parts = bare(form).match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? [];
      pieces = parts.length === 0 ? [MARKS.unknown] : parts.flatMap(cut).slice(0, MOST_PIECES);
      if (known.size < MOST_KNOWN) known.set(form, pieces);
    }
    return pieces;
  };
}

/** So many forms are remembered: the words of a language, not those of whatever is fed to it. */
const MOST_KNOWN = 50_000;

const bare = (form: string): string =>
  form
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "");

function longestAt(
  places: ReadonlyMap<string, number>,
  word: string,
  from: number,
): { place: number; to: number } | null {
  for (let to = word.length; to > from; to--) {
    const place = places.get((from > 0 ? "##" : "") + word.slice(from, to));
    if (place !== undefined) return { place, to };
  }
  return null;
}
