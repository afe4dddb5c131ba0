import { bytesOf } from "./bytes/peek.js";
import { fetchPolitely } from "./fetch/fetch.js";
import type { Gathered } from "./gathered.js";
import { idOfUrl } from "./id.js";
import { type Context, failed, type Place, whereOf } from "./source.js";

/** The reports at an address: of a page, a feed, an archive, whatever is there. */
export async function* visit(url: string, place: Place, context: Context): AsyncGenerator<Gathered> {
  context.onItem(whereOf(place));
  const fetched = await fetchPolitely(url, { onBytes: context.onBytes, ...context.fetch }, context.hosts);
  if (fetched.status === "failed") return yield failed(place, idOfUrl(url), fetched.error);
  if (fetched.status === "same") return;
  const { type, bytes } = fetched;
  yield* context.gather({
    ...place,
    name: nameOf(fetched.url),
    type,
    url: fetched.url,
    file: null,
    bytes: bytesOf(bytes),
  });
}

/** The last part of an address's path: the name that a browser would save it under. */
export const nameOf = (url: string): string =>
  new URL(url).pathname.split("/").findLast((part) => part !== "") ?? "index";
