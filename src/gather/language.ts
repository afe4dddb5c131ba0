import { RapporteurError } from "./error.js";

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;

/** A text in Latin letters with fewer of them than this is too short to be told from its neighbours: it passes. */
const LEAST_LATIN = 60;
const LEAST_LETTERS = 10;

/** Words that are frequent in English and, as spelt, rare in other languages. */
const ENGLISH = new Set(
  (
    "the and that with for by said from which would been their has have not but this they who will were be are of " +
    "to"
  ).split(" "),
);

/** At this share of such words, and as many different ones, a text is English without asking further. */
const ENGLISH_SHARE = 0.15;
const ENGLISH_KINDS = 4;

/** Throws when a text is in a language that can't be read. Texts too short to tell pass. */
export async function checkLanguage(text: string): Promise<void> {
  const language = await inferLanguage(text);
  if (language === null || language === "en") return;
  throw new RapporteurError("RAP-E-LANGUAGE", `It looks like ${nameOf(language)}.`);
}

/** ISO 639-1 code of a text's language, or null when it can't be told. */
export async function inferLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyEnglish(sample)) return "en";
  if (isTooShort(sample)) return null;
  const { eld } = await import("eld/small"); // half a second, so only for texts that don't tell themselves
  const result = eld.detect(sample);
  return result.language !== "" && result.isReliable() ? result.language : null;
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word));
  return english.length >= ENGLISH_SHARE * words.length && new Set(english).size >= ENGLISH_KINDS;
}

function isTooShort(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters < LEAST_LETTERS || (latin > letters / 2 && letters < LEAST_LATIN);
}

const nameOf = (code: string): string => new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
