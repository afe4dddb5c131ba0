import { describe, expect, test } from "vitest";
import { idOfUrl } from "../../../src/gather/id.js";
import { restore } from "../../../src/store/restore.js";
import type { Store } from "../../../src/store/store.js";
import { mailOf } from "../../gather/mails.js";
import { rss } from "../../gather/pages.js";
import { addAll, brief, heldIn } from "../gathering.js";
import { asOlder } from "../older.js";
import { BY, gathered, report, silent } from "../reports.js";
import { withStore } from "../stores.js";
import { at, emptyEachTime, files, folder, GRAIN, HARBOUR, item, LEAGUE, place } from "./adding.js";

emptyEachTime();

describe("a store that an earlier program made", () => {
  const URL_ = "https://courier.example.org/2031/talks";
  const kept = [
    { doc: report("1", HARBOUR), from: "mon/1.txt" },
    { doc: report("2", LEAGUE), from: "./tue/2.txt" },
    { doc: report("wed/3", GRAIN), from: "press.zip, wed/3.txt" },
    { doc: report(idOfUrl(URL_), HARBOUR.replace("harbour", "bridge"), { url: URL_ }), from: "feed.xml, item 3" },
    { doc: report("a1", GRAIN.replace("grain", "wool")), from: "a.jsonl, line 1" },
    { doc: report("notes-0123456789ab", LEAGUE.replace("week", "month")), from: "notes.txt" },
  ];

  /** The same reports as such a program kept them, opened by this one. */
  async function opened(work: (old: Store) => Promise<void>): Promise<void> {
    const [made, where, backup] = [await place(), at("old-store"), at("old.backup")];
    await withStore(made, async (own) => {
      for (const { doc, from } of kept)
        await own.add(doc, gathered(doc, { from, bytes: Buffer.from(`${doc.text} `) }), silent(doc), BY);
      await own.backup(backup);
    });
    asOlder(backup, at("older.backup"));
    await restore(at("older.backup"), where);
    await withStore(where, work);
  }

  test("opens, keeps its ids, and knows its reports by where they came from", () =>
    opened(async (old) => {
      const add = async (...paths: string[]): Promise<string[]> =>
        (await addAll(old, paths.map(at), folder)).map(brief);
      expect(Object.keys(await heldIn(old)).sort()).toEqual(kept.map(({ doc }) => doc.id).sort());
      const { zipOf } = await import("../../gather/zip.js");
      const first = {
        "mon/1.txt": HARBOUR,
        "tue/2.txt": LEAGUE,
        "press.zip": await zipOf({ "wed/3.txt": GRAIN }),
        "a.jsonl": JSON.stringify({ id: "a1", text: kept[4].doc.text }),
      };
      await files(first);
      expect(await add(...Object.keys(first))).toEqual(["known 1", "known 2", "known wed/3", "known a1"]);
      await files({
        "mon/1.txt": `${HARBOUR} It is cold.`,
        "thu/1.txt": LEAGUE.replace("League", "Union"),
        "notes.txt": GRAIN.replace("valley", "plain"),
        "mail.eml": mailOf({ id: "x" }),
        "feed.xml": rss(item({ link: URL_, text: `${HARBOUR.replace("harbour", "bridge")} It is old.` })),
        "a.jsonl": JSON.stringify({ id: "a1", text: `${kept[4].doc.text} It was cheap.` }),
      });
      expect(await add("mon/1.txt", "thu/1.txt", "notes.txt", "feed.xml", "a.jsonl")).toEqual([
        "changed 1 2",
        "new thu/1.txt",
        "new notes",
        `changed ${idOfUrl(URL_)} 2`,
        "changed a1 2",
      ]);
      expect((await old.check()).faults).toEqual([]);
    }));
});
