const beyondLatin = /[\u0300-\uFFFF]/;
const ligature = /[\uFB00-\uFB06]/g;
const spaces = /\s+/g;

/** A word as models see it: composed (NFC), ligatures taken apart, blanks left out. */
export function normOf(word: string): string {
  if (!beyondLatin.test(word))
    return word.includes(" ") || word.includes("\u00A0") || word.includes("\n") ? tidy(word) : word;
  return tidy(word)
    .replace(ligature, (c) => c.normalize("NFKC"))
    .normalize("NFC");
}

/** ". . ." becomes "..."; a tag keeps single blanks. */
const tidy = (word: string): string => word.replace(spaces, word[0] === "." ? "" : " ");
