import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Hosts } from "../../src/gather/fetch/hosts.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { asked, subscribe } from "../../src/work/feeds.js";
import { mailOf, mboxOf } from "../gather/mails.js";
import { fill } from "../gather/notation.js";
import { page, rss } from "../gather/pages.js";
import { serve } from "../gather/server.js";
import { ALL } from "../effort.js";
import { addAll, type Became, brief, heldIn, keepAll } from "./gathering.js";
import { ONE_KIND, type Places } from "./stores.js";

/** As many files as `npm run test:all` adds, or a fifth of them. */
const FILES = ALL ? 500 : 100;
const EQUAL = 60;
const ITEMS = 12;
const MAILS = 50;
/** So many are kept in one transaction: that is quicker, and later ones of it must find the earlier ones. */
const AT_ONCE = 25;

const NAMES = ["Ruel", "Adeyl", "Tolvik", "Merrow", "Averil", "Voss", "Renn", "Yarrick", "Valch", "Dunn", "Hamm"];
const THINGS = [
  "harbour",
  "ferry",
  "bridge",
  "grain",
  "border",
  "prisoner",
  "pipeline",
  "observer",
  "dam",
  "customs",
  "fishing",
  "railway",
  "airfield",
];
const VERBS = ["counted", "refused", "opened", "sold", "praised", "signed", "lost", "guarded", "visited", "taxed"];
/** The n-th text: no two are the same, nor alike. */
function text(n: number): string {
  const word = (of: readonly string[], k: number): string => of[(n * k + Math.floor(n / of.length)) % of.length];
  const said = Array.from(
    { length: 5 },
    (_, k) =>
      `${word(NAMES, 3 * k + 1)} ${word(VERBS, 2 * k + 3)} ${(n * (k + 2)) % 997} ${word(THINGS, 5 * k + 2)} ` +
      `${word(THINGS, k + 7)} ${word(VERBS, k + 1)}`,
  );
  return `Report ${n}: ${said.join(", ")}.`;
}

let folder = "";
let places: Places;
let store: Store;
beforeAll(async () => void (places = await ONE_KIND()));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-nothing-lost-"));
  store = await openStore(await places.place());
});
afterEach(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => places?.stop());

/**
 * Whatever was there, once, and nothing else: every text is some report's only one, but for those that their own places
 * have given up.
 */
async function expectHeld(now: readonly string[], before: Readonly<Record<string, string>> = {}): Promise<void> {
  const held = Object.values(await heldIn(store));
  expect(held.map((texts) => texts.at(-1)!.trim()).sort()).toEqual([...now].sort());
  const replaced = held.filter((texts) => texts.length > 1).map((texts) => texts.map((one) => one.trim()));
  expect(replaced.sort()).toEqual(
    Object.entries(before)
      .map((texts) => texts.map((one) => one.trim()))
      .sort(),
  );
}

const outcomes = (became: readonly Became[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of became) counts[brief(one).split(" ")[0]] = (counts[brief(one).split(" ")[0]] ?? 0) + 1;
  return counts;
};

/**
 * A tree of folders: sixty files of one name, others that differ in nothing but their ending, reports in JSON that all
 * have the same id.
 */
function tree(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < FILES; n++) {
    const below = `${["mon", "tue", "wed", "thu"][n % 4]}/${Math.floor(n / 4) % 20}`;
    if (n < EQUAL) files[`${below}/${n}/report.txt`] = text(n);
    else if (n % 9 === 0) files[`${below}/talks-${n - (n % 2)}.${n % 2 === 0 ? "txt" : "md"}`] = text(n);
    else if (n % 25 === 7) files[`${below}/${n}.json`] = JSON.stringify({ id: "1", text: text(n) });
    else files[`${below}/${n}.txt`] = text(n);
  }
  return files;
}

test(`${FILES} files, ${EQUAL} of one name, are ${FILES} reports, in whatever calls and however often`, async () => {
  const files = tree();
  await fill(folder, files);
  expect(Object.keys(files)).toHaveLength(FILES);
  const one = Object.keys(files)
    .filter((path) => path.startsWith("mon/"))
    .map((path) => join(folder, path));
  const became = [
    ...(await addAll(store, one, folder, {}, AT_ONCE)),
    ...(await addAll(
      store,
      ["tue", "wed", "thu"].map((day) => join(folder, day)),
      folder,
      {},
      AT_ONCE,
    )),
  ];
  expect(outcomes(became)).toEqual({ new: FILES });
  const all = Array.from({ length: FILES }, (_, n) => text(n));
  await expectHeld(all);
  expect(outcomes(await addAll(store, [folder], folder, {}, AT_ONCE))).toEqual({ known: FILES });
  await expectHeld(all);
});

test("three feeds that are polled twice give each item once, and a version of what has changed", async () => {
  let round = 0;
  const said = (n: number): string => text(1_000 + n + (round > 0 && n % 4 === 0 ? 500 : 0));
  const item = (n: number, link: string, guid: string): string =>
    `<item><title>Report ${n % 3}</title>${link === "" ? "" : `<link>${link}</link>`}<guid ` +
    `isPermaLink="false">${guid}</guid><description>${said(n)}</description></item>`;
  const own = (from: number, of: (n: number) => string): string => {
    const numbers = Array.from({ length: ITEMS + round }, (_, i) => from + i);
    return rss((round > 0 ? numbers.reverse() : numbers).map(of).join(""));
  };
  const site = await serve({
    "/live": (_, response) =>
      void response.end(own(0, (n) => item(n, `${site.at("/page")}#p${n}`, `${site.at("/page")}#p${n}`))),
    "/named": (_, response) => void response.end(own(100, (n) => item(n, site.at("/"), `tag:x,2031:${n}`))),
    "/pages": (_, response) => void response.end(own(200, (n) => item(n, site.at(`/2031/${n}`), "news"))),
    "*": (request, response) =>
      void (request.url?.startsWith("/2031/")
        ? response
            .writeHead(200, { "content-type": "text/html" })
            .end(page("", `<p>${said(Number(request.url.slice(6)))}</p>`))
        : response.writeHead(404).end()),
  });
  const poll = async (path: string, isAnew: boolean): Promise<Became[]> => {
    const feed = {
      ...(await subscribe(store, site.at(path))),
      nextPollAt: "2031-01-01T00:00:00Z",
      ...(isAnew ? { seen: [], etag: null } : {}),
    };
    const { reports, keep } = await asked(
      store,
      { ...feed, nextPollAt: new Date(0).toISOString() },
      {
        follow: path === "/pages",
        allowPrivate: true,
        hosts: new Hosts({ every: 0 }),
        signal: new AbortController().signal,
      },
    );
    const became = await keepAll(store, reports, AT_ONCE);
    await keep();
    return became;
  };
  const paths = ["/live", "/named", "/pages"];
  for (const path of paths) expect([path, outcomes(await poll(path, false))]).toEqual([path, { new: ITEMS }]);
  const before = [0, 100, 200].flatMap((from) => Array.from({ length: ITEMS }, (_, i) => from + i));
  const first = new Map(before.map((n) => [n, said(n)]));
  await expectHeld([...first.values()]);
  for (const path of paths) expect([path, outcomes(await poll(path, true))]).toEqual([path, { known: ITEMS }]);
  round = 1;
  for (const path of paths)
    expect([path, outcomes(await poll(path, false))]).toEqual([path, { changed: ITEMS / 4, new: 1 }]);
  for (const path of paths) expect([path, outcomes(await poll(path, true))]).toEqual([path, { known: ITEMS + 1 }]);
  const now = [0, 100, 200].flatMap((from) => Array.from({ length: ITEMS + 1 }, (_, i) => from + i)).map(said);
  await expectHeld(
    now,
    Object.fromEntries([...first].filter(([n, words]) => said(n) !== words).map(([n, words]) => [words, said(n)])),
  );
});

test("a mailbox of 50 is 50 reports, also when others come to it and some are deleted", async () => {
  const mails = Array.from({ length: MAILS + 5 }, (_, n) =>
    mailOf({
      ...(n % 10 === 0 ? {} : { id: `m${n}` }),
      subject: `Letter ${n % 5}`,
      date: `${1 + (n % 28)} Mar 2031 09:00:00 +0000`,
      body: text(2_000 + n),
    }),
  );
  await fill(folder, {
    "mail/list.mbox": mboxOf(mails.slice(0, MAILS)),
    "mail/other/list.mbox": mboxOf(mails.slice(3).filter((_, n) => n % 7 !== 0)),
  });
  expect(outcomes(await addAll(store, [join(folder, "mail/list.mbox")], folder, {}, AT_ONCE))).toEqual({ new: MAILS });
  await expectHeld(Array.from({ length: MAILS }, (_, n) => text(2_000 + n)));
  const later = await addAll(store, [join(folder, "mail")], folder, {}, AT_ONCE);
  expect(outcomes(later).changed).toBeUndefined();
  const there = Array.from({ length: MAILS + 5 }, (_, n) => n).filter((n) => n < MAILS || (n - 3) % 7 !== 0);
  await expectHeld(there.map((n) => text(2_000 + n)));
});
