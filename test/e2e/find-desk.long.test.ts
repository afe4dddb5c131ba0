import { readFileSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Record } from "../../src/record/record.js";
import { dossierOfFour, emptyDossier } from "./dossiers.js";
import { endAll, folderOf, openDesk } from "./open-desk.js";
import { type Ended, rapporteur } from "./run.js";

afterAll(endAll);

describe("the desk and the command find each other", () => {
  /** What the desk that is open on a folder left there, by which the command finds it. */
  const hatchOf = (folder: string): { holder: object; port: number; secret: string } =>
    JSON.parse(readFileSync(join(folder, ".rapporteur", "hatch.json"), "utf8")) as ReturnType<typeof hatchOf>;
  const statusOf = async (folder: string): Promise<{ reports: number; decisions: number }> =>
    (
      JSON.parse((await rapporteur(["status", "--json"], { cwd: folder })).stdout) as {
        counts: { reports: number; decisions: number };
      }
    ).counts;
  const note = async (folder: string): Promise<Ended> => {
    const {
      statements: [one],
    } = JSON.parse((await rapporteur(["record"], { cwd: folder })).stdout) as Record;
    return rapporteur(["note", one.id, "seen"], { cwd: folder });
  };

  test("of two folders each has its own; killed, one leaves nothing that leads astray", async () => {
    const [four, none] = [await folderOf(dossierOfFour), await folderOf(emptyDossier)];
    const [first, second] = [await openDesk(four), await openDesk(none)];
    expect([(await statusOf(four)).reports, (await statusOf(none)).reports]).toEqual([4, 0]);
    await first.end("SIGKILL");
    expect(await readdir(join(four, ".rapporteur"))).toContain("hatch.json");
    // As if another process had its pid by now, and the other desk its port.
    const [mine, others] = [hatchOf(four), hatchOf(none)];
    await writeFile(
      join(four, ".rapporteur", "hatch.json"),
      JSON.stringify({ ...mine, holder: others.holder, port: others.port }),
    );
    expect((await statusOf(four)).reports).toBe(4);
    expect(await readdir(join(four, ".rapporteur"))).not.toContain("hatch.json");
    expect(await note(four)).toMatchObject({ code: 0 });
    expect([(await statusOf(four)).decisions, (await statusOf(none)).decisions]).toEqual([1, 0]);
    await second.end();
    expect(await readdir(join(none, ".rapporteur"))).not.toContain("hatch.json");
    const again = await openDesk(four);
    expect((await statusOf(four)).decisions).toBe(1);
    await again.end();
  });

  test("where people sign in, the machine's owner does as before, and it is written down as theirs", async () => {
    const folder = await folderOf(dossierOfFour);
    await rapporteur(
      ["people", "add", "Ana Ruel", "--email", "ana@desk.example", "--role", "owner", "--password-file", "-"],
      { cwd: folder, input: "seven herons under ice" },
    );
    const desk = await openDesk(folder, "--accounts");
    expect((await fetch(`${desk.url}v1/statements`)).status).toBe(401);
    expect(await note(folder)).toMatchObject({ code: 0 });
    expect(
      await rapporteur(["add", "-", "--title", "Dam leaks", "--model", "light"], {
        cwd: folder,
        input: "Foreign Minister Irsa Tolvik said on Saturday that the dam had leaked for a year.",
      }),
    ).toMatchObject({ code: 0 });
    const { stdout } = await rapporteur(["audit"], { cwd: folder });
    const [added, exported, decided] = [/^.*added reports.*$/m, /^.*exported.*$/m, /^.*decided.*$/m].map(
      (line) => line.exec(stdout)?.[0] ?? "",
    );
    for (const line of [added, exported, decided]) expect(line).toContain(`${userInfo().username}  command line`);
    expect(decided).toContain("decision-1 (note)");
    const headers = { authorization: `Bearer ${hatchOf(folder).secret}` };
    expect((await fetch(`${desk.url}v1/statements`, { headers })).status).toBe(401);
    await desk.end();
  });
});
