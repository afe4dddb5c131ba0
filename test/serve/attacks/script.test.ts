import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { exported } from "../../../src/exchange/export.js";
import type { ExchangeFormat } from "../../../src/exchange/formats.js";
import { briefOf } from "../../../src/write/brief/brief.js";
import { briefInHtml } from "../../../src/write/brief/html.js";
import type { Answer } from "../raw.js";
import type { Team } from "../team.js";
import { added, attacks, paste, refusal, REPORT, upload } from "./attacks.js";

const SCRIPT = "<script>alert(1)</script>";
const IMAGE = '"><img src=x onerror=alert(1)>';

/** Nothing that a browser takes for a page: data of a type that it may not guess otherwise, in which nothing runs. */
function isData(answer: Answer, type: RegExp = /^application\/json/): void {
  expect(answer.headers["content-type"]).toMatch(type);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  const policy = String(answer.headers["content-security-policy"]);
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
}

const actors = async (desk: Team) =>
  (await desk.as("reader", "/v1/actors?limit=5")).json<{ entries: { id: string; name: string }[] }>().entries;
const issues = async (desk: Team) =>
  (await desk.as("reader", "/v1/issues?limit=5")).json<{ entries: { id: string; label: string }[] }>().entries;
const decide = async (desk: Team, body: object) =>
  expect((await desk.as("editor", "/v1/decisions", { method: "POST", body })).status).toBe(201);

async function exportedAs(desk: Team, format: ExchangeFormat): Promise<string> {
  let text = "";
  for await (const { content } of exported(await desk.desk.store.record(), format, () => null))
    for (const piece of content) text += typeof piece === "string" ? piece : Buffer.from(piece).toString();
  return text;
}

attacks("script", {
  "in a report's text": async (desk) => {
    const { items } = await added(desk, await paste(desk, { text: `${REPORT} ${SCRIPT}` }));
    const answer = await desk.as("reader", `/v1/reports/${encodeURIComponent(items[0].report!)}`);
    isData(answer);
    expect(answer.json<{ text: string }>().text).toContain(SCRIPT);
  },
  "in a report's title": async (desk) => {
    const { items } = await added(desk, await paste(desk, { text: `${REPORT} It was the first time.`, title: SCRIPT }));
    expect(items[0].report).toMatch(/^[\w.-]+$/);
    isData(await desk.as("reader", "/v1/reports?limit=100"));
  },
  "in an outlet": async (desk) => {
    await added(desk, await paste(desk, { text: `${REPORT} It was the second time.`, outlet: IMAGE }));
    isData(await desk.as("reader", `/v1/facets?outlet=${encodeURIComponent(IMAGE)}`));
  },
  "in a report's address": async (desk) => {
    for (const url of ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", " java\tscript:alert(1)"]) {
      expect(refusal(await paste(desk, { text: `${REPORT} It was the third time.`, url }))).toBe("400 RAP-E-OPTION");
      expect(refusal(await desk.as("reader", "/v1/read", { method: "POST", body: { text: REPORT, url } }))).toBe(
        "400 RAP-E-OPTION",
      );
    }
  },
  "in the address of a report in a file": async (desk) => {
    const lines = ["javascript:alert(1)", "data:text/html,<script>alert(1)</script>"].map((url, n) =>
      JSON.stringify({ id: `run-${n}`, text: `${REPORT} It was time number ${n}.`, publishedAt: "2031-03-20", url }),
    );
    const { items } = await added(desk, await upload(desk, [{ name: "reports.jsonl", content: lines.join("\n") }]));
    expect(items.map(({ outcome }) => outcome)).toEqual(["new", "new"]);
    for (const id of ["run-0", "run-1"])
      expect(
        (await desk.as("reader", `/v1/reports/${id}`)).json<{ report: { url: string | null } }>().report.url,
      ).toBeNull();
  },
  "in the address of a report of before": async (desk) => {
    const doc = {
      id: "of-before",
      text: `${REPORT} It was before.`,
      publishedAt: "2031-03-21",
      title: "Of before",
      outlet: "Lantern",
      url: "javascript:alert(1)",
    };
    const { reading, model } = await desk.desk.quick.read(doc, "en");
    await desk.desk.store.add(
      doc,
      { bytes: null, mediaType: "text/plain", from: "before", at: "2031-03-21T10:00:00.000Z" },
      reading,
      { model, program: "0.1.0", at: "2031-03-21T10:00:00.000Z" },
    );
    const brief = await desk.as("reader", "/v1/brief.md?since=2031-03-21");
    expect(brief.text).toContain("Of before");
    for (const text of [
      brief.text,
      (await desk.as("reader", "/v1/brief.html?since=2031-03-21")).text,
      (await desk.as("reader", "/v1/feed.atom")).text,
      (await desk.as("reader", "/v1/meetings.ics")).text,
      await exportedAs(desk, "json-ld"),
    ])
      expect(text).not.toContain("javascript:");
  },
  "in an actor's name": async (desk) => {
    const [actor] = await actors(desk);
    await decide(desk, { do: "rename-actor", id: actor.id, name: `Ruel ${IMAGE}` });
    isData(await desk.as("reader", "/v1/actors"));
  },
  "in an issue's wording": async (desk) => {
    for (const { id, label } of await issues(desk))
      await decide(desk, { do: "rename-issue", id, name: `${label} ]]>${SCRIPT}<![CDATA[` });
    isData(await desk.as("reader", "/v1/issues"));
  },
  "in a note": async (desk) => {
    const [actor] = await actors(desk);
    await decide(desk, { do: "note", id: actor.id, words: SCRIPT });
    isData(await desk.as("reader", "/v1/decisions"));
  },
  "in a file's name": async (desk) => {
    isData(await upload(desk, [{ name: `${SCRIPT}.txt`, content: `${REPORT} It was the fourth time.` }]));
  },
  "in the words that are searched for": async (desk) => {
    isData(await desk.as("reader", `/v1/statements?q=${encodeURIComponent(SCRIPT)}`));
  },
  "in an address that there isn't": async (desk) => {
    isData(await desk.as("reader", `/v1/${encodeURIComponent(SCRIPT)}`));
    isData(await desk.raw(`/${SCRIPT}`));
  },
  "in a filter that is refused": async (desk) => {
    const answer = await desk.as("reader", `/v1/statements?since=${encodeURIComponent(SCRIPT)}`);
    expect(answer.status).toBe(400);
    isData(answer);
  },
  "in a page that is uploaded": async (desk) => {
    const page =
      `<!doctype html><title>Talks</title><article><h1>Talks</h1><p>${REPORT}</p><script>alert("run")</script><p ` +
      `onclick="alert(2)">${REPORT}</p><p>${REPORT}</p></article>`;
    const { items } = await added(desk, await upload(desk, [{ name: "talks.html", content: page, type: "text/html" }]));
    const { text } = (await desk.as("reader", `/v1/reports/${encodeURIComponent(items[0].report!)}`)).json<{
      text: string;
    }>();
    expect(text).not.toMatch(/<script|alert\("run"\)|onclick/);
  },
  "in an Atom feed": async (desk) => {
    const answer = await desk.as("reader", "/v1/feed.atom");
    isData(answer, /^application\/atom\+xml/);
    expect(answer.text).not.toContain("<script");
    expect(answer.text).not.toContain("<img");
    expect(answer.text).toContain("&lt;");
  },
  "in a calendar": async (desk) => {
    const answer = await desk.as("reader", "/v1/meetings.ics");
    isData(answer, /^text\/calendar/);
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="meetings.ics"');
    expect(answer.text.split("\r\n").filter((line) => line !== "" && !/^(?: |[A-Z-]+[;:])/.test(line))).toEqual([]);
  },
  "in a graph that goes out": async (desk) => {
    expect(await exportedAs(desk, "graphml")).not.toMatch(/<script|<img/);
  },
  "in a briefing's page": async (desk) => {
    const record = await desk.desk.store.record();
    expect(record.issues.some(({ label }) => label.includes("<script>"))).toBe(true);
    const page = briefInHtml(briefOf(record, { since: null, on: null }));
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toMatch(/Content-Security-Policy/i);
    for (const [path, type] of [
      ["/v1/brief.html", /^text\/html/],
      ["/v1/brief.md", /^text\/markdown/],
    ] as const) {
      const answer = await desk.as("reader", `${path}?since=2000-01-01`);
      isData(answer, type);
      expect(answer.headers["content-disposition"]).toMatch(
        /^attachment; filename="brief-2000-01-01-[\d-]+\.(?:md|html)"$/,
      );
      expect(answer.text).not.toMatch(/(?<!\\)<(?:script|img)/);
    }
  },
  "by a page that makes HTML of text": async () => {
    const web = fileURLToPath(new URL("../../../web/src/", import.meta.url));
    const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(?:svelte|ts)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const name of files)
      expect([
        name,
        readFileSync(join(web, name), "utf8").match(
          /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/,
        ),
      ]).toEqual([name, null]);
  },
});
