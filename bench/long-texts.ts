import { articles } from "./articles.js";

/** A text of so many UTF-16 code units, cut off where it is full. */
export type LongText = (length: number) => string;

/** The examples over and over, their numbers different each time. */
const reports: LongText = (length) => {
  const texts = articles(undefined).map(({ text }) => text);
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; size += parts[i++].length)
    parts.push(varied(`${texts[i % texts.length]}\n\n`, Math.floor(i / texts.length)));
  return parts.join("").slice(0, length);
};

const varied = (text: string, round: number): string =>
  text.replace(/\d+/g, (digits) => String(Number(digits) + round));

/** What is read: reports as they come, and three that put all of it into one. */
export const LONG_TEXTS: Readonly<Record<string, LongText>> = {
  reports,
  "one paragraph": (length) => reports(length).replace(/\s+/g, " "),
  "one sentence": (length) => reports(length).replace(/[^\p{L}]+/gu, " "),
  "one quotation": (length) =>
    reports(length)
      .replace(/["“”]/g, "")
      .replace(/^(?=.)/gm, "“"),
};
