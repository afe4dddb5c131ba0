/**
 * Characters that a page writes by name or number and that were left so when its text was taken: "&quot;We say
 * no,&quot;". The names are those of HTML 4: Latin 1, special characters, and of the symbols those of punctuation.
 */
const LATIN_1 = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute " +
  "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH " +
  "Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth " +
  "ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
).split(" ");
const FIRST_LATIN_1 = 0xa0;

const OTHERS: Readonly<Record<string, number>> = {
  quot: 0x22,
  amp: 0x26,
  apos: 0x27,
  lt: 0x3c,
  gt: 0x3e,
  OElig: 0x152,
  oelig: 0x153,
  Scaron: 0x160,
  scaron: 0x161,
  Yuml: 0x178,
  circ: 0x2c6,
  tilde: 0x2dc,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  dagger: 0x2020,
  Dagger: 0x2021,
  bull: 0x2022,
  hellip: 0x2026,
  permil: 0x2030,
  prime: 0x2032,
  Prime: 0x2033,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  oline: 0x203e,
  frasl: 0x2044,
  euro: 0x20ac,
  trade: 0x2122,
  minus: 0x2212,
};

const NAMED: ReadonlyMap<string, number> = new Map([
  ...LATIN_1.map((name, i): [string, number] => [name, FIRST_LATIN_1 + i]),
  ...Object.entries(OTHERS),
]);

/** Pages name bytes of Windows' character set by their numbers: &#147; is an opening mark. */
const WINDOWS: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
const [FIRST_WINDOWS, LAST_WINDOWS] = [0x80, 0x9f];

/** The character that an entity stands for; null where it stands for none. */
export function characterOf(entity: string): string | null {
  const name = entity.slice(1, -1).replace(/^(?:amp;)+/, "");
  const code = name.startsWith("#") ? numbered(name.slice(1)) : NAMED.get(name);
  return code === undefined || !(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)
    ? null
    : String.fromCodePoint(code);
}

function numbered(digits: string): number {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return code >= FIRST_WINDOWS && code <= LAST_WINDOWS ? WINDOWS[code - FIRST_WINDOWS] : code;
}
