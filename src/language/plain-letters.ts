/** Letters of the Latin script that no accent can be taken off, in lower case. */
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
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
  ə: "e",
  ĸ: "k",
  ŀ: "l",
};

/** How letters with two dots or a ring are written where there are none: "Müller", "Mueller". */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" };

/** Signs that aren't seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;

/** A text as it is seen: "Lea\u00ADgue" → "League". */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");

/** A text without emoji. */
export const withoutPictures = (text: string): string =>
  text.replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u20E3]/gu, "");

/** A text in small letters without accents: "Łukasz Żółw" → "lukasz zolw". */
export const plainLetters = (text: string): string =>
  withoutUnseen(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łđðøßæœıþħŋŧəĸŀ]/g, (c) => LETTERS[c]);

/** The same, but with digraphs for letters with dots or rings: "Müller" → "mueller". */
export const digraphLetters = (text: string): string =>
  plainLetters(
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöüåøæ]/g, (c) => DIGRAPHS[c]),
  );
