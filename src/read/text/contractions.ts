import { cliticEndings, contractions, wholeWithApostrophe } from "../../language/en/contractions.js";

/** Told of each token found, in order. */
export type Emit = (start: number, end: number) => void;

/** Emits a word's parts: "don't" as "do" "n't", "Ruritania’s" as "Ruritania" "’s", "cannot" as "can" "not". */
export function splitContraction(text: string, start: number, end: number, emit: Emit): void {
  const parts = end - start <= 8 ? contractions.get(plainCase(text, start, end)) : undefined;
  if (parts) return emitParts(parts, start, end, emit);
  const cuts: number[] = [];
  let last = end;
  for (let cut = endingStart(text, start, last); cut > start; cut = endingStart(text, start, last)) {
    cuts.push(cut);
    last = cut;
  }
  let at = start;
  for (let i = cuts.length - 1; i >= 0; i--) {
    emit(at, cuts[i]);
    at = cuts[i];
  }
  emit(at, end);
}

function emitParts(parts: readonly number[], start: number, end: number, emit: Emit): void {
  let at = start;
  for (const length of parts) {
    emit(at, Math.min(at + length, end));
    at += length;
  }
}

/** Where the last ending of the word begins ("n't", "'s"); `start` when it has none. */
function endingStart(text: string, start: number, end: number): number {
  const apostrophe = isApostrophe(text, end - 2) ? end - 2 : isApostrophe(text, end - 3) ? end - 3 : -1;
  if (apostrophe <= start) return start;
  const ending = text.slice(apostrophe + 1, end).toLowerCase();
  if (ending === "t") return /n/i.test(text[apostrophe - 1]) && apostrophe - 1 > start ? apostrophe - 1 : start;
  if (!cliticEndings.has(ending)) return start;
  return end - start <= 10 && wholeWithApostrophe.has(plainCase(text, start, end)) ? start : apostrophe;
}

const isApostrophe = (text: string, i: number): boolean => i >= 0 && "'’‘`´".includes(text[i]);
const plainCase = (text: string, start: number, end: number): string =>
  text.slice(start, end).toLowerCase().replaceAll("’", "'");
