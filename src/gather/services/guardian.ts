import { dayOf } from "../day-of.js";
import { RapporteurError } from "../error.js";
import { idOfUrl } from "../id.js";
import { isObject, type Json, objectsIn, textOr } from "./values.js";

/**
 * The articles of an answer of the Guardian's Open Platform: { response: { status, results: […] } }, or one as
 * `content`; null for anything else.
 */
export async function ofGuardian({ response }: Json): Promise<(Json | RapporteurError)[] | null> {
  if (!isObject(response) || !("status" in response)) return null;
  const items = isObject(response.content) ? [response.content] : objectsIn(response.results);
  if (
    items.length === 0 ||
    !items.every((item) => typeof item.webUrl === "string" && typeof item.webTitle === "string")
  )
    return null;
  const { textOfHtml } = await import("../html/text-of.js");
  return items.map(({ webUrl, webTitle, webPublicationDate, fields }) => {
    const of: Json = isObject(fields) ? fields : {};
    const body = textOr(of.bodyText) ?? (typeof of.body === "string" ? textOfHtml(of.body) : null);
    if (body === null)
      return new RapporteurError(
        "RAP-E-NO-TEXT",
        "The service was asked for it without its text.",
        "Ask with show-fields=bodyText,headline,byline.",
      );
    return {
      id: idOfUrl(String(webUrl)),
      text: body,
      title: textOr(of.headline) ?? textOr(webTitle),
      url: webUrl,
      byline: textOr(of.byline),
      publishedAt: typeof webPublicationDate === "string" ? dayOf(webPublicationDate) : null,
      outlet: textOr(of.publication) ?? "The Guardian",
    };
  });
}
