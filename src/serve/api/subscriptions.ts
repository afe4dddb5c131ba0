import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { RapporteurError, REMEDIES } from "../../gather/error.js";
import { parseAddress } from "../../gather/fetch/address.js";
import type { FeedState } from "../../gather/fetch/poll-feed.js";
import { subscribe } from "../../work/feeds.js";
import { asSeenBy } from "../addresses.js";
import type { Desk } from "../desk.js";
import { type You, youOf } from "../who.js";
import type { Subscription, Subscriptions } from "./answers.js";
import { plainText } from "./filters.js";
import { REFUSED } from "./refused.js";
import { answerOf } from "./shapes.js";

const tags = ["Reports"];
const address = z.strictObject({
  url: plainText(4000).openapi({ description: "The address of an RSS, Atom or JSON feed." }),
});
const all = createRoute({
  method: "get",
  path: "/v1/subscriptions",
  summary: "The feeds that are watched",
  tags,
  description: "Addresses may hold keys: who doesn't add reports sees of each only its host.",
  responses: { 200: answerOf<Subscriptions>("Subscriptions", "All of them, the one that is asked next first.") },
});
const added = createRoute({
  method: "post",
  path: "/v1/subscriptions",
  summary: "Watches a feed",
  tags,
  description: "It is asked at once, and then as often as it says; what is new is added.",
  request: { body: { required: true, content: { "application/json": { schema: address } } } },
  responses: { 201: answerOf<Subscription>("Subscription", "It is watched.") },
});
const ended = createRoute({
  method: "delete",
  path: "/v1/subscriptions",
  summary: "Watches a feed no longer",
  tags,
  description: "What came in stays.",
  request: { query: address },
  responses: { 204: { description: "It isn't watched any more." }, ...REFUSED },
});

/** Feeds that are watched. */
export function subscriptions(app: OpenAPIHono, { store, watcher }: Desk): void {
  app.openapi(all, async (c) => c.json({ entries: (await store.feeds()).map((feed) => shown(feed, youOf(c))) }, 200));
  app.openapi(added, async (c) => {
    const feed = await subscribe(store, parseAddress(c.req.valid("json").url).href);
    await watcher.look();
    return c.json(shown(feed, youOf(c)), 201);
  });
  app.openapi(ended, async (c) => {
    const { url } = c.req.valid("query");
    if ((await store.feed(url)) === null)
      throw new RapporteurError(
        "RAP-E-NO-FEED",
        `${JSON.stringify(url)} isn't watched.`,
        "See /v1/subscriptions for those that are.",
      );
    await store.forgetFeed(url);
    return c.body(null, 204);
  });
}

/** As somebody may see it: a feed's address is often its key as well. */
const shown = ({ url, title, nextPollAt, failures, error }: FeedState, you: You): Subscription => ({
  url: asSeenBy(you, url),
  title,
  nextPollAt,
  failures,
  error,
  remedy: error && REMEDIES[error],
});
