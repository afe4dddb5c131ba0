import { stateWords } from "../../language/en/demonyms.js";

/** Letters that no accent can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};

/** Signs that nobody sees: they break lines and join letters, and are no part of a name. */
const HIDDEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;

/** A text without signs that nobody sees: "Lea\u00adgue" → "League". */
export const withoutHidden = (text: string): string => (/[^\x00-\x7f]/.test(text) ? text.replace(HIDDEN, "") : text);

/** A text without accents and hidden signs: "Łukasz Żółw" → "Lukasz Zolw". */
export function unaccented(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  return withoutHidden(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łđðøßæœıþ]/gi, (c) => {
      const letter = LETTERS[c] ?? LETTERS[c.toLowerCase()];
      return LETTERS[c] === undefined ? letter[0].toUpperCase() + letter.slice(1) : letter;
    });
}

/**
 * A name without case, accents, apostrophes, hyphens, hidden signs and doubled spaces, to compare it by: "Kim Kye-Gwan"
 * → "kim kye gwan".
 */
export const plainWords = (name: string): string =>
  unaccented(name)
    .toLowerCase()
    .replace(/[’'‘`ʼʿʾ.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What several spellings of a sound have in common, the longest first. */
const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ["shch", "s"],
  ["stch", "s"],
  ["tsch", "c"],
  ["tch", "c"],
  ["sch", "s"],
  ["dzh", "j"],
  ["tzh", "j"],
  ["dhdh", "t"],
  ["ch", "c"],
  ["cz", "c"],
  ["sh", "s"],
  ["sz", "s"],
  ["zh", "j"],
  ["dj", "j"],
  ["dz", "s"],
  ["kh", "k"],
  ["gh", "k"],
  ["ck", "k"],
  ["qu", "k"],
  ["th", "t"],
  ["dh", "t"],
  ["ph", "f"],
  ["ts", "s"],
  ["tz", "s"],
  ["b", "b"],
  ["c", "k"],
  ["d", "t"],
  ["f", "f"],
  ["g", "k"],
  ["j", "j"],
  ["k", "k"],
  ["l", "l"],
  ["m", "m"],
  ["n", "n"],
  ["p", "p"],
  ["q", "k"],
  ["r", "r"],
  ["s", "s"],
  ["t", "t"],
  ["v", "f"],
  ["w", "f"],
  ["x", "ks"],
  ["z", "s"],
];

/** A word as sounds: consonants by class, with the vowels before each. */
interface Sounds {
  readonly consonants: string;
  /** One more than there are consonants. */
  readonly vowels: readonly string[];
}

/** "qaddafi" → k·t·f with the vowels "", "a", "a", "i". */
export function soundsOf(spelled: string): Sounds {
  const known = heard.get(spelled);
  if (known) return known;
  if (heard.size >= MOST_HEARD) heard.clear();
  const sounds = hear(spelled);
  heard.set(spelled, sounds);
  return sounds;
}

/** Words whose sounds are known: the same few surnames are compared again and again. */
const heard = new Map<string, Sounds>();
const MOST_HEARD = 20_000;

function hear(spelled: string): Sounds {
  const word = spelled.replace(/(?<=i)c$/, "ch").replace(/(?<=[iy])j$/, "");
  let consonants = "";
  const vowels = [""];
  for (let i = 0; i < word.length; ) {
    const rest = SOUNDS.find(([spelling]) => word.startsWith(spelling, i));
    if (rest) {
      for (const sound of rest[1]) {
        if (consonants.endsWith(sound) && vowels[vowels.length - 1] === "") continue;
        consonants += sound;
        vowels.push("");
      }
    } else if (word[i] !== "h" || i === 0) {
      if (/[aeiouy]/.test(word[i])) vowels[vowels.length - 1] += word[i];
      else {
        consonants += word[i];
        vowels.push("");
      }
    }
    i += rest ? rest[0].length : 1;
  }
  return { consonants, vowels };
}

/**
 * What all spellings of a word have in common, and others may as well: names are only ever compared within it.
 * "Zelensky", "Zelenskyy" → "slnsk".
 */
export const skeletonOf = (word: string): string => soundsOf(word).consonants || word;

/**
 * What the names of one actor have in common: the skeleton of the last word, without "Federation" and the like, and
 * without what tells a people from its state. "Haldria", "Haldrians" → "hltr"; "Verrine Federation" → "fr".
 */
export function blockOf(name: string): string {
  const words = withoutRank(name).split(" ");
  const skeleton = skeletonOf(words[words.length - 1]);
  return skeleton.replace(/n?n?s?$/, "") || skeleton || "-";
}

/** A state's plain name without the word for what it is: "verrine federation" → "verrine". */
export function withoutRank(name: string): string {
  const at = name.lastIndexOf(" ");
  return at > 0 && stateWords.has(name.slice(at + 1)) ? name.slice(0, at) : name;
}

/**
 * Marks of a name that was put into Latin letters from other ones, or into English from a language that spells
 * otherwise: q without u, kh, dh, zh, -skyy …
 */
const CLEAR_MARKS = /q(?!u)|kh|^gh|dh|zh|dj|tch|iy|yy|ij$|sk[iy]|ulla|uddin|[eo]ff$/;
const MARKS = /[iou]$|a$|[eo]va?$|ei|ey$|ai|ie|yi|^ye|vi[ct]h?$|mm/;

/** Whether a word looks as if it could be spelled otherwise as well; `clearly` so. */
export const isTransliterated = (word: string, clearly = false): boolean =>
  CLEAR_MARKS.test(word) || (!clearly && MARKS.test(word));

/** Whether two plain words differ only as endings in -y do: Zelensky, Zelenskyy, Zelenskiy, Zelenskij. */
export const sameButEnding = (a: string, b: string): boolean => a === b || endless(a) === endless(b);
const endless = (word: string): string => word.replace(/(?<=[^aeiou])(?:iy|yy|ii|ij|yj|y|i)$/, "y");

/**
 * Whether two plain words can be one name put into Latin letters in two ways: "qaddafi" and "gadhafi", not "clark" and
 * "clarke". `foreign`: it is known to be put into them.
 */
export function spelledAlike(a: string, b: string, foreign = false): boolean {
  if (sameButEnding(a, b)) return true;
  if (!foreign && !isTransliterated(a) && !isTransliterated(b)) return false;
  const [x, y] = [soundsOf(a), soundsOf(b)];
  return (
    x.consonants.length > 0 && x.consonants === y.consonants && x.vowels.every((v, i) => vowelsAlike(v, y.vowels[i]))
  );
}

/** Vowels that stand for each other in transliteration. */
const ALIKE = ["ae", "ou", "eiy"];

function vowelsAlike(a: string, b: string): boolean {
  const [x, y] = [coreVowel(a), coreVowel(b)];
  if (x === y) return true;
  if (x === "" || y === "") return false;
  if (x.length > 1 || y.length > 1)
    return [...x].some((v) => y.includes(v) || [...y].some((w) => near(v, w))) && near(x[0], y[0]);
  return near(x, y);
}

const near = (a: string, b: string): boolean => a === b || ALIKE.some((set) => set.includes(a) && set.includes(b));

/** Without glides and repeats: "aye" → "ae", "ia" → "a", "oo" → "u". */
function coreVowel(vowels: string): string {
  const plain = vowels
    .replace(/oo|ou/g, "u")
    .replace(/ee/g, "i")
    .replace(/(?<=[aeou])[iy](?=[aeou])/g, "")
    .replace(/^[iy](?=[aeou])/, "")
    .replace(/y/g, "i");
  return [...plain].filter((vowel, i) => vowel !== plain[i - 1]).join("");
}
