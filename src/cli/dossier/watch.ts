import { setTimeout } from "node:timers/promises";
import { RapporteurError } from "../../gather/error.js";
import { isAddress } from "../../gather/fetch/is-address.js";
import { Hosts } from "../../gather/fetch/hosts.js";
import type { FeedState } from "../../gather/fetch/poll-feed.js";
import type { Model } from "../../read/reader.js";
import { complain } from "../complain.js";
import { harmless } from "../harmless.js";
import { write } from "../output.js";
import { type Opened, type StoreFlags, withDossier } from "./open.js";
import { asked, dueOf, subscribe } from "../../work/feeds.js";
import { recorded } from "../../work/recorded.js";
import { run } from "./run.js";
import { stopping } from "./stopping.js";
import { Tally } from "./tally.js";

/** The options of `rapporteur watch`, as typed. */
export interface WatchFlags extends StoreFlags {
  readonly once?: true;
  readonly forget?: true;
  readonly follow: boolean;
  readonly allowPrivate?: true;
  readonly model?: Model;
}

/**
 * Polls feeds and adds what is new. The store is open only while there is something to do, so that questions can be
 * asked in between.
 */
export const watch = (urls: readonly string[], flags: WatchFlags): Promise<void> =>
  run("watch", async () => {
    for (const url of urls) if (!isAddress(url)) throw new RapporteurError("RAP-E-ADDRESS", `"${url}" is no address.`);
    if (flags.forget) return withDossier(flags, ({ store }) => inTurn(urls, (url) => store.forgetFeed(url)));
    await withDossier(flags, ({ store }) => inTurn(urls, async (url) => void (await subscribe(store, url))));
    const stop = stopping();
    const hosts = new Hosts();
    for (let round = 0; !stop.signal.aborted; round++) {
      const next = await withDossier(flags, (opened) => pollDue(opened, flags, hosts, stop.signal, round === 0));
      if (flags.once) break;
      await setTimeout(Math.max(1000, next - Date.now()), undefined, { signal: stop.signal }).catch(() => {});
    }
    stop.done();
    if (stop.signal.aborted) process.exitCode = stop.status;
  });

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

/** Polls the feeds whose time it is; when the next one's is (ms since 1970). */
async function pollDue(
  opened: Opened,
  flags: WatchFlags,
  hosts: Hosts,
  signal: AbortSignal,
  isFirst: boolean,
): Promise<number> {
  const feeds = await opened.store.feeds();
  if (feeds.length === 0) throw new RapporteurError("RAP-E-NO-FEED", "No feed is watched.");
  const { due } = dueOf(feeds, new Date());
  if (isFirst)
    await write(
      `Watching ${feeds.length === 1 ? "1 feed" : `${feeds.length} feeds`}, ${due.length} due ` +
        `now.${flags.once ? "" : " End with Ctrl-C."}\n`,
    );
  for (const feed of due) if (!signal.aborted) await poll(opened, feed, flags, hosts, signal);
  return dueOf(await opened.store.feeds(), new Date()).next;
}

/** Asks one feed, and adds its new items. */
async function poll(
  opened: Opened,
  feed: FeedState,
  flags: WatchFlags,
  hosts: Hosts,
  signal: AbortSignal,
): Promise<void> {
  const { polled, reports, keep } = await asked(opened.store, feed, {
    follow: flags.follow,
    allowPrivate: flags.allowPrivate ?? false,
    hosts,
    signal,
  });
  if (signal.aborted) return;
  const { state, items, error } = polled;
  if (error) complain(feed.url, error);
  const tally = new Tally();
  for await (const one of recorded(reports, opened, { model: flags.model, signal })) {
    tally.take(one);
    if (!("error" in one) && one.outcome !== "known") await write(await lineOf(opened, one.report, one.outcome));
  }
  if (signal.aborted || tally.isOver) return;
  await keep();
  const came = items.length === 0 ? (error ? "failed" : "nothing new") : tally;
  await write(`${clock()}  ${harmless(state.title ?? state.url)}: ${came}\n`);
}

/** "  new      2031-03-04  Halyard  Talks without Orvane are futile". */
async function lineOf({ store }: Opened, id: string, outcome: string): Promise<string> {
  const doc = (await store.report(id))?.doc;
  return `  ${outcome.padEnd(7)}  ${[doc?.publishedAt ?? "no day", doc?.outlet, doc?.title ?? id]
    .filter((part) => part != null)
    .map((part) => harmless(String(part)))
    .join("  ")}\n`;
}

const clock = (): string => new Date().toTimeString().slice(0, 5);
