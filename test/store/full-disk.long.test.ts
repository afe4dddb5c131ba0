import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command, program } from "../serve/command.js";
import { copyStore } from "./copy-store.js";
import { emptyStore, withStore } from "./stores.js";

/** Reports, each with 300 KB around it: a dozen of them fill what there is. */
const REPORTS = 30;

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "rapporteur-full-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Whether a disk of our own can be made, which nobody else sees (Linux, where users may have name spaces). */
const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0;

test.runIf(canMount)(
  "a disk that is full is told once, nothing more is tried, and what follows goes on from there",
  async () => {
    const [disk, reports, empty] = [join(home, "disk"), join(home, "reports"), await emptyStore()];
    for (const folder of [disk, reports]) mkdirSync(folder);
    for (let n = 0; n < REPORTS; n++)
      writeFileSync(
        join(reports, `${n}.html`),
        `<html lang="en"><title>List ${n}</title><body><article><p>Orvane will not sign list number ${n}, its ` +
          `envoy Dara Voss said on Monday. “We have seen nothing new in number ${n},” she told reporters in the ` +
          `valley.</p></article><!-- ${randomBytes(225_000).toString("base64")} --></body></html>`,
      );
    const size = Number(execFileSync("du", ["-sk", empty], { encoding: "utf8" }).split("\t")[0]) + 64_000 + 3_000;
    const run = `"$NODE" "$RAPPORTEUR" add --model light --store ${disk}/store ${reports}`;
    const script = `
    mount -t tmpfs -o size=${size}k tmpfs ${disk} && cp -r ${empty} ${disk}/store || exit 9
    ${run} 2> ${home}/first; echo $?
    ${run} 2> ${home}/second; echo $?
    mount -o remount,size=${size + 60_000}k ${disk}
    ${run} 2> ${home}/third; echo $?
    cat ${home}/first; echo ====; cat ${home}/second; echo ====; cat ${home}/third`;
    const told = execFileSync("unshare", ["-rm", "sh", "-c", script], {
      encoding: "utf8",
      env: { ...process.env, NODE: process.execPath, RAPPORTEUR: await command() },
    });
    const [, statuses, first, second, third] = /^(1\n1\n0)\n(.*?)====\n(.*?)====\n(.*)$/s.exec(told) ?? [];
    expect(statuses, told).toBe("1\n1\n0");
    for (const run of [first, second]) {
      expect(run.match(/RAP-E-/g), run).toHaveLength(1);
      expect(run).toContain("[RAP-E-NO-ROOM]");
      expect(run).toContain("Stopped; the same call goes on from here.");
    }
    const [, added] = /(\d+) new/.exec(first) ?? [];
    expect(Number(added)).toBeGreaterThan(0);
    expect(second).not.toContain(" new");
    expect(third).toContain(`${REPORTS} reports: ${REPORTS - Number(added)} new, ${added} there already.`);
  },
);

/** Adds reports to a store until that fails, and says what it says then. */
const ADDER = `
  const { openStore } = await import(process.argv[2]);
  const { randomBytes } = await import("node:crypto");
  const store = await openStore(process.argv[3]);
  const at = "2031-03-04T10:00:00.000Z";
  const codeOf = (work) => work().then(() => null, ({ code = "?", message }) => code + " " + message);
  const facts = { publishedAt: null, title: null, outlet: null, url: null };
  const nothing = { dates: [], actors: [], statements: [], meetings: [], issues: [], positions: [], discrepancies: [] };
  const add = (doc, bytes, reading) =>
    codeOf(() =>
      store.add(
        { ...doc, ...facts },
        { bytes: randomBytes(bytes), mediaType: "text/plain", from: "x", at },
        reading,
        { model: "light", program: "x", at },
      ),
    );
  let [kept, told] = [0, null];
  for (; kept < 40 && told === null; kept += told === null ? 1 : 0) {
    const id = "list-" + kept;
    const reading = { schema: "rapporteur/reading/1", id, report: { ...facts, language: "en" }, ...nothing };
    told = await add({ id, text: "Orvane will not sign list " + kept + "." }, 2_000_000, reading);
  }
  const after = await add({ id: "late", text: "Late." }, 3_000_000, nothing);
  const closed = await codeOf(() => store.close());
  console.log(JSON.stringify({ kept, told, after, closed }));`;

test("a quota that is used up while something is written ends no more than that, and loses nothing kept", async () => {
  const [where, adder] = [join(home, "limited"), join(home, "adder.mjs")];
  copyStore(await emptyStore(), where);
  writeFileSync(adder, ADDER);
  const module = pathToFileURL(join(await program(), "dist/store/open.js")).href;
  // No file may be longer than 16.3 MB: neither one of the database's log, nor that of the reports' bytes. The system
  // would end the program for it unless that is ignored.
  const out = execFileSync(
    "sh",
    ["-c", `trap '' XFSZ; ulimit -f 32000; exec "$0" "$@"`, process.execPath, adder, module, where],
    { encoding: "utf8" },
  );
  const { kept, told, after, closed } = JSON.parse(out) as {
    kept: number;
    told: string;
    after: string;
    closed: string | null;
  };
  expect(kept).toBeGreaterThan(0);
  expect([told, after]).toEqual([expect.stringMatching(/^RAP-E-NO-ROOM /), expect.stringMatching(/^RAP-E-NO-ROOM /)]);
  expect(closed).toBeNull();
  await withStore(where, async (store) => {
    expect((await store.reports({}, { limit: 100 })).entries.map(({ id }) => id).toSorted()).toEqual(
      Array.from({ length: kept }, (_, n) => `list-${n}`).toSorted(),
    );
    expect((await store.check()).faults).toEqual([]);
  });
});
