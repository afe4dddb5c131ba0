import { bytesOf } from "../bytes/peek.js";
import { RapporteurError } from "../error.js";
import { MOST_MAIL_BYTES } from "../limits.js";
import { contentOf, firstMarkup, partOf } from "../mail/parts.js";
import { readAll } from "../open.js";
import { type Gatherer, within } from "../source.js";

/**
 * A page that a browser saved with all that belongs to it: the page itself, at the address that it was saved from. The
 * day of saving isn't its day.
 */
export const gatherMhtml: Gatherer = async function* (source, context) {
  const whole = partOf(Buffer.from(await readAll(source.bytes, MOST_MAIL_BYTES)));
  const page = firstMarkup(whole);
  if (page === null) throw new RapporteurError("RAP-E-NO-ARTICLE", "There is no page in it.");
  const said = [
    whole.fields.get("snapshot-content-location"),
    page.fields.get("content-location"),
    whole.fields.get("content-location"),
  ].find((url) => url !== undefined && /^https?:/i.test(url));
  const url = source.url ?? (said !== undefined && URL.canParse(said) ? said : null);
  yield* context.gather({
    ...source,
    ...within(source),
    type: page.fields.get("content-type") ?? null,
    url,
    file: null,
    bytes: bytesOf(await contentOf(page)),
  });
};
