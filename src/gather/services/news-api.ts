import { dayOf } from "../day-of.js";
import { RapporteurError } from "../error.js";
import { idOfUrl } from "../id.js";
import { isObject, type Json, objectsIn, textOr } from "./values.js";

/** The articles of an answer of NewsAPI: { status, totalResults, articles: […] }; null for anything else. */
export function ofNewsApi(value: Json): (Json | RapporteurError)[] | null {
  if (!Array.isArray(value.articles) || !("status" in value) || !("totalResults" in value)) return null;
  return objectsIn(value.articles).map(({ title, url, publishedAt, author, source, content, description }) => {
    const [address, text] = [textOr(url), textOf(textOr(content), textOr(description))];
    if (address === null || text === null)
      return new RapporteurError(
        "RAP-E-NO-TEXT",
        "The answer has no text of it.",
        address === null ? "Leave it out." : `Gather its page: ${address}`,
      );
    return {
      id: idOfUrl(address),
      text,
      title: textOr(title),
      url: address,
      publishedAt: typeof publishedAt === "string" ? dayOf(publishedAt) : null,
      outlet: isObject(source) ? textOr(source.name) : null,
      byline: textOr(author),
    };
  });
}

/** It gives the first two hundred characters, and how many more there are: "… [+412 chars]". */
const CUT = /…?\s{0,4}\[\+\d{1,9} chars\]$/;

/** What is whole of an article's beginning, or what it is described as, whichever is more. */
function textOf(content: string | null, description: string | null): string | null {
  const whole = content !== null && CUT.test(content) ? wholeSentences(content.replace(CUT, "")) : content;
  return (whole ?? "").length >= (description ?? "").length ? whole : description;
}

/** The sentences of a text that stops anywhere, without the last. */
function wholeSentences(text: string): string | null {
  const ends = [...text.matchAll(/[.!?]["”’)]{0,2}(?=\s)/g)];
  const last = ends.at(-1);
  return last === undefined ? null : text.slice(0, last.index + last[0].length);
}
