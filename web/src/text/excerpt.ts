/** An excerpt in pieces: what was searched for stands between « and ». */
export const piecesOf = (excerpt: string): { text: string; found: boolean }[] =>
  excerpt
    .split(/(«[^«»]*»)/)
    .filter((text) => text !== "")
    .map((text) => (/^«.*»$/s.test(text) ? { text: text.slice(1, -1), found: true } : { text, found: false }));
