/** Parts of XML in which tags mean nothing. */
const QUIET: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Every outermost element of these names as it stands in the text, in order. */
export function slicesOf(xml: string, names: readonly string[]): string[] {
  const slices: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const quiet = QUIET.find(([open]) => xml.startsWith(open, at));
    const end = quiet ? xml.indexOf(quiet[1], at + quiet[0].length) : xml.indexOf(">", at);
    if (end === -1) break;
    const next = end + (quiet ? quiet[1].length : 1);
    const closes = xml[at + 1] === "/";
    if (!quiet && names.includes(nameAt(xml, closes ? at + 2 : at + 1)) && xml[end - 1] !== "/") {
      if (!closes && depth++ === 0) start = at;
      if (closes && depth > 0 && --depth === 0) slices.push(xml.slice(start, next));
    }
    at = next;
  }
  return slices;
}

/** The longest name that is asked for, and one. */
const LONGEST = 12;

const nameAt = (xml: string, at: number): string =>
  /^[\w:]+/.exec(xml.slice(at, at + LONGEST))?.[0].toLowerCase() ?? "";
