import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyDossier, exampleDossier } from "./dossiers.js";
import { ended, rapporteur, start } from "./run.js";

/** The example dossier, served by the installed command. */
let folder = "";
let server: ReturnType<typeof start>;
let url = "";

async function serve(at: string): Promise<{ server: ReturnType<typeof start>; url: string }> {
  const child = start(["serve", "--port", "0", "--model", "light"], { cwd: at });
  const found = await new Promise<string>((resolve, reject) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        const address = /http:\/\/\S+/.exec((said += chunk.toString()))?.[0];
        if (address) resolve(address);
      });
    child.once("exit", () => reject(new Error(said)));
  });
  return { server: child, url: found };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-serve-"));
  await exampleDossier(folder);
  ({ server, url } = await serve(folder));
});
afterAll(async () => {
  server.kill("SIGINT");
  await ended(server).catch(() => {});
  await rm(folder, { recursive: true, force: true });
});

describe("the installed server", () => {
  test("gives its page at the address of every view, and nothing that isn't a file of the pages", async () => {
    for (const path of ["", "statements", "reports/2031-03-04-halyard", "..%2f..%2fpackage.json"])
      expect(await (await fetch(url + path)).text()).toContain('<div id="desk">');
    expect((await fetch(`${url}assets/nothing.js`)).status).toBe(404);
    expect((await fetch(`${url}assets/..%2f..%2fserve%2fapp.js`)).status).toBe(404);
  });

  test("tells browsers to keep what never changes, and to ask again for the rest", async () => {
    const page = await fetch(url);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = /src="\/(assets\/index-[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
    const { headers } = await fetch(url + script);
    expect([headers.get("cache-control"), headers.get("content-encoding")]).toEqual([
      "public, max-age=31536000, immutable",
      expect.stringMatching(/^(?:br|gzip)$/),
    ]);
  });

  test("holds all that the page to try the API needs", async () => {
    const page = await (await fetch(`${url}v1/docs`)).text();
    for (const [, path] of page.matchAll(/(?:src|href)="\/([^"]+)"/g))
      expect((await fetch(url + path)).status, path).toBe(200);
  });

  test("reads a short text while a long one is read", async () => {
    const done: string[] = [];
    const read = async (which: string, text: string): Promise<void> => {
      expect(
        (
          await fetch(`${url}v1/read`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ text, language: "en" }),
          })
        ).status,
      ).toBeLessThan(500);
      done.push(which);
    };
    await read("first", "Tavia agreed to talks, its envoy said."); // the model is loaded by now
    await Promise.all([
      read("long", "Orvane will not sign the list, its envoy Dara Voss said on Monday. ".repeat(3_000)),
      read("short", "Tavia agreed to talks, its envoy said on Tuesday."),
    ]);
    expect(done).toEqual(["first", "short", "long"]);
  });

  test("says that somebody else listens at its port, and how to go on", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const at = await mkdtemp(join(tmpdir(), "rapporteur-other-"));
    await emptyDossier(at);
    expect(
      await rapporteur(["serve", "--port", String((other.address() as AddressInfo).port)], { cwd: at }),
    ).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/another program listens there[\s\S]*--port[\s\S]*\[RAP-E-PORT\]/),
    });
    other.close();
    await rm(at, { recursive: true, force: true });
  });

  test("ends at once on Ctrl-C, though somebody listens to it", async () => {
    const at = await mkdtemp(join(tmpdir(), "rapporteur-end-"));
    await emptyDossier(at);
    const one = await serve(at);
    const events = await fetch(`${one.url}v1/events`);
    one.server.kill("SIGINT");
    expect((await ended(one.server)).code).toBe(0);
    await events.body?.cancel().catch(() => {});
    await rm(at, { recursive: true, force: true });
  });
});
