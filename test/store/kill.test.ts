import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ALL, times } from "../effort.js";
import { KINDS, type Places, withStore } from "./stores.js";

/** Rounds of adding and killing: some, or as many as RAPPORTEUR_KILLS says. */
const ROUNDS = Number(process.env.RAPPORTEUR_KILLS ?? times(1));
const ADDER = fileURLToPath(new URL("adder.ts", import.meta.url));

/**
 * Adds reports in another process, which is killed while it is at the next after so many. Resolves to the ids that it
 * told of.
 */
async function addAndKill(where: string, from: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", ADDER, where, String(from)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => {
    told += chunk.toString();
    if (told.split("\n").length > after) child.kill("SIGKILL");
  });
  await once(child, "close");
  return told.split("\n").slice(0, -1);
}

describe.each(Object.entries(ALL ? KINDS : { embedded: KINDS.embedded }))(
  "a store that is %s, whose writer is killed",
  (_, start) => {
    let places: Places;
    beforeAll(async () => {
      places = await start();
    });
    afterAll(() => places?.stop());

    test("has all that was told to be kept, nothing half there, and can be used at once", async () => {
      const where = await places.place();
      const kept: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const told = await addAndKill(where, kept.length, 1 + (round % 5));
        expect(told.length, "reports that were added in a round").toBeGreaterThan(0);
        kept.push(...told);
        await withStore(where, async (store) => {
          const { reports, faults } = await store.check();
          expect(faults).toEqual([]);
          expect([kept.length, kept.length + 1], "one may be kept that wasn't told of yet").toContain(reports);
          for (const id of told) expect(await store.reading(id), id).not.toBeNull();
        });
      }
    });
  },
);
