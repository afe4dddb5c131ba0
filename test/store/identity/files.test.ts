import { copyFile, mkdir, rename } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { page } from "../../gather/pages.js";
import { addAll, brief, heldIn } from "../gathering.js";
import { added, at, emptyEachTime, files, folder, GRAIN, HARBOUR, LEAGUE, store } from "./adding.js";

emptyEachTime();

describe("a file is known by its path", () => {
  test("two of one name are two reports, one after the other or at once, again and again", async () => {
    await files({ "mon/1.txt": HARBOUR, "tue/1.txt": LEAGUE, "wed/1.txt": GRAIN });
    expect(await added("mon/1.txt")).toEqual(["new 1"]);
    expect(await added("tue/1.txt", "wed/1.txt")).toEqual(["new tue/1.txt", "new wed/1.txt"]);
    expect(await added("wed/1.txt", "mon/1.txt", "tue/1.txt")).toEqual([
      "known wed/1.txt",
      "known 1",
      "known tue/1.txt",
    ]);
    expect(await heldIn(store)).toEqual({ "1": [HARBOUR], "tue/1.txt": [LEAGUE], "wed/1.txt": [GRAIN] });
  });

  test("two folders with files of the same names too, in one call and in two", async () => {
    await files({ "a/mon/1.txt": HARBOUR, "b/mon/1.txt": LEAGUE });
    expect(await added("a", "b")).toEqual(["new mon/1", "new b/mon/1.txt"]);
    expect(await added("b")).toEqual(["known b/mon/1.txt"]);
  });

  test("two endings of one name are two reports", async () => {
    await files({ "talks.txt": HARBOUR, "talks.md": LEAGUE, "talks.html": page("", `<p>${GRAIN}</p>`) });
    expect(new Set(await added("talks.txt", "talks.md", "talks.html"))).toEqual(
      new Set(["new talks", `new ${folder.split("/").at(-1)}/talks.md`, `new ${folder.split("/").at(-1)}/talks.html`]),
    );
  });

  test("another text of it is a new version, whatever it says, and it is told of which", async () => {
    await files({ "mon/1.txt": HARBOUR });
    await added("mon/1.txt");
    await files({ "mon/1.txt": GRAIN });
    expect(await addAll(store, [at("mon/1.txt")], folder)).toEqual([
      { report: "1", version: 2, outcome: "changed", replaces: { report: "1", version: 1, from: at("mon/1.txt") } },
    ]);
    await files({ "mon/1.txt": HARBOUR });
    expect(await added("mon/1.txt")).toEqual(["changed 1 3"]);
    expect(await heldIn(store)).toEqual({ "1": [HARBOUR, GRAIN, HARBOUR] });
  });

  test("one that was moved is no new report, nor a copy; a copy that has changed is one of its own", async () => {
    await files({ "mon/1.txt": HARBOUR });
    await added("mon/1.txt");
    await mkdir(at("kept"));
    await rename(at("mon/1.txt"), at("kept/harbour.txt"));
    expect(await added("kept/harbour.txt")).toEqual(["known 1"]);
    await copyFile(at("kept/harbour.txt"), at("kept/copy.txt"));
    expect(await added("kept")).toEqual(["known 1", "known 1"]);
    await files({ "kept/copy.txt": LEAGUE });
    expect(await added("kept")).toEqual(["new copy", "known 1"]);
    expect(await heldIn(store)).toEqual({ "1": [HARBOUR], copy: [LEAGUE] });
  });

  test("when the whole folder is moved, its files stay the reports that they are, changed or not", async () => {
    await files({ "one/mon/1.txt": HARBOUR, "one/tue/1.txt": LEAGUE });
    await addAll(store, [at("one")], at("one"));
    await rename(at("one"), at("two"));
    await files({ "two/tue/1.txt": GRAIN });
    expect((await addAll(store, [at("two")], at("two"))).map(brief)).toEqual(["known mon/1", "changed tue/1 2"]);
  });

  test("members of archives are files in them", async () => {
    const { zipOf } = await import("../../gather/zip.js");
    await files({
      "mon.zip": await zipOf({ "1.txt": HARBOUR, "2.txt": GRAIN }),
      "tue.zip": await zipOf({ "1.txt": LEAGUE }),
    });
    expect(await added("mon.zip", "tue.zip")).toEqual(["new 1", "new 2", "new tue.zip/1.txt"]);
    expect(await added("tue.zip", "mon.zip")).toEqual(["known tue.zip/1.txt", "known 1", "known 2"]);
  });

  test(
    "what somebody says of it beside its bytes counts: another outlet is another report, a day that wasn't known a " +
      "new version",
    async () => {
      await files({ "a.txt": HARBOUR, "b.txt": HARBOUR });
      expect((await addAll(store, [at("a.txt")], folder, { outlet: "Courier" })).map(brief)).toEqual(["new a"]);
      expect((await addAll(store, [at("b.txt")], folder, { outlet: "Mirror" })).map(brief)).toEqual(["new b"]);
      expect(
        (await addAll(store, [at("a.txt")], folder, { outlet: "Courier", publishedAt: "2031-03-14" })).map(brief),
      ).toEqual(["changed a 2"]);
    },
  );
});

describe("an id that a report brings with it stays", () => {
  const json = (id: string, text: string): string => JSON.stringify({ id, text });

  test("where another one has it who says something else, that is told and nothing is lost", async () => {
    await files({ "mon/a.jsonl": `${json("1", HARBOUR)}\n${json("2", GRAIN)}`, "tue/a.jsonl": json("1", LEAGUE) });
    expect(await added("mon/a.jsonl")).toEqual(["new 1", "new 2"]);
    const [other] = await addAll(store, [at("tue/a.jsonl")], folder);
    expect(other).toEqual({
      report: expect.stringMatching(/^1-[0-9a-f]{12}$/),
      version: 1,
      outcome: "new",
      holder: { report: "1", version: 1, from: `${at("mon/a.jsonl")}, line 1` },
    });
    const known = (await added("mon/a.jsonl", "tue/a.jsonl")).map((became) => became.split(" ")[0]);
    expect(known).toEqual(["known", "known", "known"]);
    expect(Object.values(await heldIn(store))).toEqual(expect.arrayContaining([[HARBOUR], [LEAGUE], [GRAIN]]));
  });

  test("and where it is the same one corrected, that is a new version of it, from whichever file", async () => {
    await files({ "mon.json": json("1", HARBOUR), "tue.json": json("1", HARBOUR.replace("until", "even after")) });
    expect(await added("mon.json", "tue.json", "tue.json", "mon.json")).toEqual([
      "new 1",
      "changed 1 2",
      "known 1 2",
      "known 1 2",
    ]);
  });

  test("and in the same place of the same file it is that one whatever it says", async () => {
    await files({ "a.json": json("1", HARBOUR) });
    await added("a.json");
    await files({ "a.json": json("1", GRAIN) });
    expect(await added("a.json")).toEqual(["changed 1 2"]);
  });

  test("also beside a file of that name, and twice in one file", async () => {
    await files({ "1.txt": HARBOUR, "a.jsonl": `${json("1", LEAGUE)}\n${json("1", GRAIN)}` });
    const [, first, second] = await added("1.txt", "a.jsonl");
    expect([first, second]).toEqual([expect.stringMatching(/^new 1-/), expect.stringMatching(/^new 1-/)]);
    expect(first).not.toBe(second);
    expect((await added("a.jsonl", "1.txt")).map((became) => became.slice(0, 5))).toEqual(["known", "known", "known"]);
  });

  test("rows of tables too, which mostly count from one", async () => {
    await files({ "mon.csv": `id,text\n1,"${HARBOUR}"\n2,"${GRAIN}"\n`, "tue.csv": `id,text\n1,"${LEAGUE}"\n` });
    expect(await added("mon.csv", "tue.csv")).toEqual(["new 1", "new 2", expect.stringMatching(/^new 1-/)]);
  });
});

test("a report that was taken out and brought back is known by the same places", async () => {
  await files({ "mon/1.txt": HARBOUR });
  await added("mon/1.txt");
  const removed = await store.remove("1");
  await files({ "tue/1.txt": LEAGUE });
  expect(await added("tue/1.txt")).toEqual(["new 1"]);
  await store.remove("1");
  await store.bringBack(removed);
  expect(await added("mon/1.txt", "tue/1.txt")).toEqual(["known 1", "new tue/1.txt"]);
});

test("several that are kept at once find each other, as they do one by one", async () => {
  await files({
    "a/1.txt": HARBOUR,
    "b/1.txt": LEAGUE,
    "c/1.txt": HARBOUR,
    "x.jsonl": [GRAIN, `${GRAIN} It was late.`].map((text) => JSON.stringify({ id: "1", text })).join("\n"),
  });
  const paths = ["a/1.txt", "b/1.txt", "c/1.txt", "x.jsonl"].map(at);
  expect((await addAll(store, paths, folder, {}, 50)).map(brief)).toEqual([
    "new 1",
    "new b/1.txt",
    "known 1",
    expect.stringMatching(/^new 1-/),
    expect.stringMatching(/^changed 1-.* 2$/),
  ]);
});
