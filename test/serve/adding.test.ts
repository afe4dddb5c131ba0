import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ZipFile } from "yazl";
import { REMEDIES } from "../../src/gather/error.js";
import type { Job } from "../../src/serve/jobs/job.js";
import { served } from "./serving.js";

const TEXT =
  "Orvane will not sign the list, its envoy Dara Voss said on Monday. “We have seen nothing new,” she told reporters.";
const OTHER = "Tavia agreed to send observers to the valley, its minister Ana Ruel said on Tuesday in the capital.";

const { home, server } = await served();
let press: Server;
let at: string;
beforeAll(async () => {
  press = createServer((asked, answer) => {
    const isFeed = asked.url?.startsWith("/feed");
    answer.setHeader("content-type", isFeed ? "application/atom+xml" : "text/plain");
    answer.end(
      isFeed
        ? '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Lantern</title><id>x:1</id>' +
            "<updated>2031-03-20T00:00:00Z</updated><entry><id>x:2</id><title>Observers</title>" +
            `<updated>2031-03-20T00:00:00Z</updated><content type="text">${OTHER}</content></entry></feed>`
        : OTHER,
    );
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => press.once("listening", resolve));
  at = `http://127.0.0.1:${(press.address() as AddressInfo).port}`;
});
afterAll(() => void press?.close());

async function added(answer: Response, on = server): Promise<Job> {
  expect(answer.status).toBe(202);
  const { job } = (await answer.json()) as { job: Job };
  await on.desk.jobs.idle();
  return on.json<Job>(`/v1/jobs/${job.id}`);
}
const sendFiles = (files: readonly File[], fields: { [name: string]: string } = {}): Promise<Response> => {
  const form = new FormData();
  for (const file of files) form.append("files", file);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return server.ask("/v1/reports", { method: "POST", body: form });
};
const reports = async (): Promise<string[]> =>
  (await server.json<{ entries: { id: string }[] }>("/v1/reports?limit=1000")).entries.map(({ id }) => id);

describe("a text that is pasted", () => {
  test("is a report with what is said of it, and what it says", async () => {
    const { state, items } = await added(
      await server.send("POST", "/v1/reports", {
        text: TEXT,
        title: "No list",
        outlet: "Lantern",
        publishedAt: "2031-03-24",
      }),
    );
    expect([state, items[0].outcome]).toEqual(["done", "new"]);
    const found = await server.json<{ report: object; text: string; entries: { statements: unknown[] } }>(
      `/v1/reports/${items[0].report}`,
    );
    expect(found).toMatchObject({
      text: TEXT,
      report: { title: "No list", outlet: "Lantern", publishedAt: "2031-03-24" },
    });
    expect(found.entries.statements.length).toBeGreaterThan(0);
  });
  test("is there once, however often it comes", async () =>
    expect(
      (
        await added(
          await server.send("POST", "/v1/reports", {
            text: TEXT,
            title: "No list",
            outlet: "Lantern",
            publishedAt: "2031-03-24",
          }),
        )
      ).items[0].outcome,
    ).toBe("known"));
  test("is refused at once where it is empty, or its day is none", async () => {
    expect((await server.send("POST", "/v1/reports", { text: "  " })).status).toBe(422);
    expect((await server.send("POST", "/v1/reports", { text: TEXT, publishedAt: "2031-02-30" })).status).toBe(400);
  });
});

describe("files", () => {
  test("of any form are gathered, each told of by its name", async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(OTHER.replace("Tuesday", "Friday")), "inside/friday.txt");
    zip.end();
    const packed: Buffer[] = [];
    for await (const chunk of zip.outputStream) packed.push(chunk as Buffer);
    const job = await added(
      await sendFiles(
        [
          new File([TEXT.replace("Monday", "Sunday")], "sunday.txt"),
          new File([Buffer.concat(packed)], "more.zip"),
          new File([new Uint8Array([137, 80, 78, 71, 0, 1])], "photo.png"),
        ],
        { outlet: "Lantern" },
      ),
    );
    expect(job.items.map(({ where, outcome }) => [where, outcome])).toEqual([
      ["sunday.txt", "new"],
      ["more.zip, inside/friday.txt", "new"],
      ["photo.png", "failed"],
    ]);
    expect(job.items[2].error).toMatchObject({ code: "RAP-E-BINARY", remedy: expect.any(String) });
    expect(job.counts).toEqual({ new: 2, changed: 0, known: 0, failed: 1 });
  });

  test("two people's notes.txt are two reports", async () => {
    const one = await added(await sendFiles([new File([`${TEXT} One.`], "notes.txt")]));
    const two = await added(await sendFiles([new File([`${TEXT} Two.`], "notes.txt")]));
    expect([one.items[0].outcome, two.items[0].outcome]).toEqual(["new", "new"]);
  });

  test("of one name are as many reports as they say different things, sent together too, and packed", async () => {
    const packed = async (text: string): Promise<File> => {
      const zip = new ZipFile();
      zip.addBuffer(Buffer.from(text), "mon/1.txt");
      zip.end();
      const chunks: Buffer[] = [];
      for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
      return new File([Buffer.concat(chunks)], "press.zip");
    };
    const job = await added(
      await sendFiles([
        new File([`${TEXT} Same.`], "a.txt"),
        new File([`${TEXT} Other.`], "a.txt"),
        await packed(`${OTHER} Third.`),
        await packed(`${OTHER} Fourth.`),
        new File([`${TEXT} Same.`], "b.txt"),
      ]),
    );
    expect(job.counts).toEqual({ new: 4, changed: 0, known: 1, failed: 0 });
    expect(new Set(job.items.map(({ report }) => report)).size).toBe(4);
  });

  test("with reports of one id that say different things are told of, and none is lost", async () => {
    const json = (text: string): File => new File([JSON.stringify({ id: "k1", text })], "k.json");
    const [one, other, again] = [
      await added(await sendFiles([json(`${TEXT} Kept.`)])),
      await added(await sendFiles([json(OTHER.replace("Tuesday", "Sunday"))])),
      await added(await sendFiles([json(`${TEXT} Kept, and mended.`)])),
    ];
    expect(one.items).toMatchObject([{ outcome: "new", report: "k1", told: null }]);
    expect(other.items).toMatchObject([
      {
        outcome: "new",
        report: expect.stringMatching(/^k1-/),
        told: expect.stringContaining('"k1" is the id of another report'),
      },
    ]);
    expect(again.items).toMatchObject([
      { outcome: "changed", report: "k1", told: expect.stringContaining('replaces version 1 of "k1"') },
    ]);
  });

  test.each([
    "../../../../tmp/rapporteur-evil.txt",
    "/etc/passwd",
    "..\\..\\evil.txt",
    "C:\\evil.txt",
    "evil\u0000.txt",
    "..",
    "-",
    `${"x".repeat(400)}.txt`,
  ])("a name that is none of a file, %j, leads nowhere", async (name) => {
    const own = mkdtempSync(join(tmpdir(), "rapporteur-uploads-"));
    vi.stubEnv("TMPDIR", own);
    const job = await added(await sendFiles([new File([`${OTHER} ${name.length}`], name)]));
    expect(job.state).toBe("done");
    expect(job.items.every(({ where, report }) => !/[/\\]|\.\./.test(`${where}${report ?? ""}`))).toBe(true);
    vi.unstubAllEnvs();
    expect(readdirSync(own)).toEqual([]);
    rmSync(own, { recursive: true });
  });

  test("that there are none of are missed", async () =>
    expect((await sendFiles([], { outlet: "Lantern" })).status).toBe(400));
});

describe("a job", () => {
  test("is undone: its reports are out, those that were there before stay", async () => {
    const before = await reports();
    const job = await added(
      await sendFiles(
        [new File([`${TEXT} Undone.`], "undone.txt"), new File([TEXT.replace("Monday", "Sunday")], "sunday.txt")],
        { outlet: "Lantern" },
      ),
    );
    expect(job.counts).toMatchObject({ new: 1, known: 1 });
    const undone = (await (await server.send("POST", `/v1/jobs/${job.id}/undo`)).json()) as Job;
    expect(undone.state).toBe("undone");
    expect(await reports()).toEqual(before);
  });
  test("is stopped after the report under way; what is in stays in", async () => {
    const before = await reports();
    const { job } = (await (
      await sendFiles(Array.from({ length: 40 }, (_, i) => new File([`${TEXT} ${i} times.`], `${i}.txt`)))
    ).json()) as { job: Job };
    await server.send("DELETE", `/v1/jobs/${job.id}`);
    await server.desk.jobs.idle();
    const { state, done, counts } = await server.json<Job>(`/v1/jobs/${job.id}`);
    expect([state, done < 40]).toEqual(["stopped", true]);
    expect((await reports()).length).toBe(before.length + counts.new);
  });
  test("that nobody knows is missed", async () => expect((await server.ask("/v1/jobs/nothing")).status).toBe(404));
});

describe("addresses", () => {
  test("of this machine and private networks aren't asked", async () => {
    for (const link of [
      at,
      "http://localhost/",
      "http://169.254.169.254/latest/meta-data",
      "http://[::1]/",
      "http://0x7f000001/",
      "http://10.0.0.1/",
    ]) {
      const { items } = await added(await server.send("POST", "/v1/reports", { link }));
      expect(
        items.map(({ error }) => error?.code),
        link,
      ).toEqual(["RAP-E-PRIVATE"]);
    }
  });
  test("that are none are refused at once", async () => {
    for (const link of [
      "file:///etc/passwd",
      "javascript:alert(1)",
      "ftp://example.org/",
      "http://user:secret@example.org/",
      "nothing",
    ])
      expect((await server.send("POST", "/v1/reports", { link })).status, link).toBe(400);
  });
  test("are asked where that is allowed; feeds are watched, and no longer once nobody wants it", async () => {
    const open = await home.serve({ allowPrivate: true });
    const job = await added(await open.send("POST", "/v1/reports", { link: `${at}/observers.txt` }), open);
    expect(job.items.map(({ outcome }) => outcome)).toEqual(["new"]);
    const before = (await open.json<{ counts: { reports: number } }>("/v1/dossier")).counts.reports;
    expect((await open.send("POST", "/v1/subscriptions", { url: `${at}/feed.xml` })).status).toBe(201);
    await open.desk.jobs.idle();
    const { entries } = await open.json<{ entries: { url: string; title: string; failures: number }[] }>(
      "/v1/subscriptions",
    );
    expect(entries).toMatchObject([{ url: `${at}/feed.xml`, title: "The Lantern", failures: 0 }]);
    expect((await open.json<{ counts: { reports: number } }>("/v1/dossier")).counts.reports).toBe(before + 1);
    expect(
      (await open.ask(`/v1/subscriptions?url=${encodeURIComponent(entries[0].url)}`, { method: "DELETE" })).status,
    ).toBe(204);
    expect((await open.json<{ entries: unknown[] }>("/v1/subscriptions")).entries).toEqual([]);
    expect((await open.send("POST", "/v1/subscriptions", { url: `${at}/no-feed.txt` })).status).toBe(201);
    await open.desk.jobs.idle();
    const broken = await open.json<{ entries: { nextPollAt: string }[] }>("/v1/subscriptions");
    expect(broken.entries).toMatchObject([{ failures: 1, error: "RAP-E-FEED", remedy: REMEDIES["RAP-E-FEED"] }]);
    expect(Date.parse(broken.entries[0].nextPollAt)).toBeGreaterThan(Date.now());
    await open.close();
  });
});
