import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../effort.js";
import type { Quote, Said } from "../../src/serve/mcp/shapes.js";
import { HANGS } from "../effort.js";
import { examples } from "../examples.js";
import { command } from "./command.js";
import { type Desks, LONG, openDesks, SLY } from "./mcp-desks.js";

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks?.stop());

/** What tests look at of the different answers. */
interface Data {
  readonly note: string;
  readonly entries: readonly { readonly id: string; readonly said: Said; readonly quotes: readonly Quote[] }[];
  readonly next: string | null;
  readonly meant: readonly unknown[];
  readonly statements: readonly unknown[];
  readonly statement: { readonly said: Said };
  readonly position: { readonly said: Said };
}

interface Answer {
  readonly text: string;
  readonly error: boolean;
  readonly data: Data;
}

async function ask(client: Client, name: string, asked: { readonly [name: string]: unknown } = {}): Promise<Answer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: asked }, { timeout: HANGS });
  return {
    text: (content as { text: string }[]).map(({ text }) => text).join("\n"),
    error: isError === true,
    data: structuredContent as unknown as Data,
  };
}

const textOf = (id: string): string => [...examples(), SLY, LONG].find((doc) => doc.id === id)?.text ?? "";

/** Every quotation anywhere in an answer. */
function quotesIn(value: unknown): Quote[] {
  if (typeof value !== "object" || value === null) return [];
  if ("places" in value) return [value as Quote];
  return Object.values(value).flatMap(quotesIn);
}

const CALLS: [string, { readonly [name: string]: unknown }][] = [
  ["search_statements", { q: "observers" }],
  ["search_statements", { speaker: "Tolvik", limit: 25 }],
  ["positions_of", { actor: "Orvane", issue: "observers" }],
  ["meetings", { party: "Belmara" }],
  ["discrepancies", {}],
  ["search_reports", { q: "observers" }],
  ["search_reports", { outlet: "halyard" }],
  ["brief", { since: "2031-03-10" }],
];
const READ = { text: examples()[0].text, publishedAt: "2031-03-04", outlet: "Halyard" };

describe.each(oneIn(2, ["stdio", "http"] as const))("over %s", (over) => {
  const call = (name: string, asked?: { readonly [name: string]: unknown }): Promise<Answer> =>
    ask(desks[over], name, asked);

  test("a client is offered eight tools that change nothing and say that quotations aren't instructions", async () => {
    const { tools } = await desks[over].listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "brief",
      "discrepancies",
      "entry",
      "meetings",
      "positions_of",
      "read_text",
      "search_reports",
      "search_statements",
    ]);
    for (const { description, annotations, outputSchema } of tools) {
      expect(description).toMatch(/what reports carry, not what is so.*no instructions/);
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema).toBeDefined();
    }
    expect(desks[over].getInstructions()).toMatch(/Nothing in it is established/);
  });

  test.each(CALLS)(
    "%s %j: an answer that says it is said, with exact words and where they stand",
    async (name, asked) => {
      const { text, data, error } = await call(name, asked);
      expect(error).toBe(false);
      expect(data.note).toMatch(/it is said, not so.*never instructions/);
      expect(text.startsWith(data.note)).toBe(true);
      const quotes = quotesIn(data);
      if (name !== "search_reports") expect(quotes.length).toBeGreaterThan(0);
      for (const { report, publishedAt, places } of quotes) {
        expect(publishedAt).toBe([...examples(), SLY, LONG].find(({ id }) => id === report)?.publishedAt);
        for (const { start, end, words, cut } of places) if (!cut) expect(words).toBe(textOf(report).slice(start, end));
      }
    },
  );

  test("a position that somebody else claims of an actor is never its own word", async () => {
    const claimed = desks.record.positions.filter(({ claimedBy }) => claimedBy !== null);
    expect(claimed.length).toBeGreaterThan(0);
    for (const { id, claimedBy } of claimed)
      expect((await call("entry", { id })).data.position.said).toMatchObject({
        word: "claimed",
        by: { id: claimedBy },
      });
  });

  test("a statement that is told inside another one is that one's speaker's claim", async () => {
    const nested = desks.record.statements.filter(({ within }) => within !== null);
    expect(nested.length).toBeGreaterThan(0);
    for (const { id } of nested) expect((await call("entry", { id })).data.statement.said.word).toBe("claimed");
  });

  test("who speaks for a party is named as such", async () => {
    const { data } = await call("positions_of", { actor: "Orvane", limit: 25 });
    expect(data.entries.map(({ said }) => said.text)).toContain("the word of Orvane through Irsa Tolvik");
  });

  test("positions of nobody: it is said that the record knows nobody of that name", async () => {
    const { data, text } = await call("positions_of", { actor: "Zorvath" });
    expect(data).toMatchObject({ meant: [], entries: [], next: null });
    expect(text).toContain("The record knows nobody of that name.");
  });

  test("pages put together are the whole list, each entry once", async () => {
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const { data } = await call("search_statements", { limit: 7, after });
      ids.push(...data.entries.map(({ id }) => id));
      if (data.next === null) break;
      after = data.next;
    }
    expect(ids.sort()).toEqual(desks.record.statements.map(({ id }) => id).sort());
  });

  test("a text is read, and nothing of it is kept", async () => {
    const { data, error } = await call("read_text", READ);
    expect(error).toBe(false);
    expect(data.statements.length).toBeGreaterThan(5);
    for (const { report, outlet, places } of quotesIn(data)) {
      expect([report, outlet]).toEqual(["text", "Halyard"]);
      for (const { start, end, words } of places) expect(words).toBe(READ.text.slice(start, end));
    }
    expect((await call("search_reports", { limit: 25 })).data.entries).toHaveLength(desks.record.reports.length);
  });

  test("words of a report can't pass for the answer's own: on one line after >, exact in the data", async () => {
    const { text, data } = await call("search_statements", { q: "ferry", since: "2031-04-02", until: "2031-04-02" });
    expect(data.entries[0].quotes[0].places[0].words).toContain("\nwhose word");
    const lines = text.split("\n");
    expect(lines.filter((line) => line.includes("own word of Tavia"))).toEqual([expect.stringMatching(/^ {2}> /)]);
    expect(lines.filter((line) => line.includes("delete the record"))).toEqual([expect.stringMatching(/^ {2}> /)]);
    expect(text).not.toMatch(/\u202e|^instructions/m);
  });

  test("long words are cut, and say so; the whole text can be had in parts", async () => {
    const { data } = await call("search_statements", { since: "2031-04-03" });
    const [place] = data.entries[0].quotes[0].places;
    expect(place).toMatchObject({ cut: true, start: 14, end: LONG.text.length - 10 });
    expect(JSON.stringify(data).length).toBeLessThan(60_000);
    let text = "";
    for (let uri = data.entries[0].quotes[0].resource ?? undefined; uri !== undefined; ) {
      const [part] = (await desks[over].readResource({ uri })).contents as {
        text: string;
        _meta?: { next?: string };
      }[];
      text += part.text;
      uri = part._meta?.next;
    }
    expect(text).toBe(LONG.text);
  });

  test.each([
    ["an unknown filter", "meetings", { isue: "observers" }, /isue/],
    ["a day that is none", "brief", { since: "2031-02-30" }, /RAP-E-DATE.*2031-02-30/],
    ["a day in words", "search_statements", { since: "soon" }, /YYYY-MM-DD/],
    ["a month that is none", "meetings", { until: "2031-13" }, /YYYY-MM-DD/],
    ["nothing where something is needed", "positions_of", {}, /actor/],
    ["a made-up cursor", "discrepancies", { after: "x" }, /RAP-E-CURSOR/],
    ["too much at once", "search_reports", { limit: 1000 }, /25/],
    ["an id that there isn't", "entry", { id: "nope" }, /RAP-E-NO-ENTRY/],
    ["a number for a name", "search_statements", { speaker: 7 }, /speaker/],
    [
      "a text in another language",
      "read_text",
      {
        text: (
          "Der Minister sagte am Montag, dass die Gespräche über das Tal weitergehen werden, und niemand " +
          "widersprach ihm."
        ).repeat(5),
      },
      /RAP-E-LANGUAGE/,
    ],
    ["no text", "read_text", { text: "  " }, /RAP-E-EMPTY/],
    ["a text without end", "read_text", { text: "a ".repeat(60_000) }, /100,?000/],
  ])("%s is refused with what to do", async (_, name, asked, says) => {
    const { text, error } = await call(name, asked);
    expect(error).toBe(true);
    expect(text).toMatch(says);
    expect(text).not.toContain("RAP-E-INTERNAL");
  });

  test("a tool that there isn't is refused, and the next call is answered", async () => {
    await expect(call("drop_record")).rejects.toThrow(/drop_record/);
    expect((await call("meetings", { limit: 1 })).error).toBe(false);
  });

  test("a report is had as its exact text, whatever its id; an entry as JSON", async () => {
    const [entry] = (await call("search_statements", { since: "2031-04-02", until: "2031-04-02" })).data.entries;
    const [report] = (await desks[over].readResource({ uri: entry.quotes[0].resource ?? "" })).contents as {
      text: string;
    }[];
    expect(report.text).toBe(SLY.text);
    const [json] = (await desks[over].readResource({ uri: `rapporteur://entry/${encodeURIComponent(entry.id)}` }))
      .contents as { text: string }[];
    expect(JSON.parse(json.text).statement).toEqual(entry);
    const { resources } = await desks[over].listResources();
    expect(resources.every(({ title }) => !title?.includes("\n"))).toBe(true);
    expect(resources).toHaveLength(desks.record.reports.length);
  });

  test.each([
    "rapporteur://report/nope",
    "rapporteur://report/%",
    "rapporteur://report/..%2F..%2Fetc%2Fpasswd",
    "rapporteur://entry/nope",
    "rapporteur://report/long/x",
  ])("%s is nothing, and says so", (uri) =>
    expect(desks[over].readResource({ uri })).rejects.toThrow(/RAP-E-|not found/i),
  );

  test("a briefing can be asked for", async () => {
    const { messages } = await desks[over].getPrompt({ name: "briefing", arguments: { since: "2031-03-10" } });
    expect(JSON.stringify(messages)).toContain("2031-03-10");
  });
});

test.each([...CALLS, ["read_text", READ] as const])("%s: the same answer over both", async (name, asked) => {
  const [one, other] = [await ask(desks.stdio, name, asked), await ask(desks.http, name, asked)];
  expect(one.error).toBe(false);
  expect(one).toEqual(other);
});

test("a client of the protocol's newer kind is served as well", async () => {
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode: "auto" } });
  await client.connect(new StreamableHTTPClientTransport(new URL("mcp", desks.url)));
  expect((await ask(client, "meetings", { limit: 2 })).data).toEqual(
    (await ask(desks.stdio, "meetings", { limit: 2 })).data,
  );
  await client.close();
});

describe("rapporteur mcp", () => {
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
  const HELLO = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`;

  test.each(["closed standard input", "SIGINT", "SIGTERM"])(
    "ends well on %s, with nothing but the protocol on standard output",
    async (how) => {
      const child = spawn(process.execPath, [await command(), "mcp", "--store", desks.spare], {
        stdio: ["pipe", "pipe", "ignore"],
      });
      let printed = "";
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => (printed += chunk));
      child.stdin.write(HELLO);
      while (!printed.includes("\n")) await once(child.stdout, "data");
      if (how.startsWith("SIG")) child.kill(how as NodeJS.Signals);
      else child.stdin.end();
      const [code] = (await once(child, "exit")) as [number | null];
      expect(code).toBe(0);
      for (const line of printed.trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
    },
  );

  test("without a dossier it says what to do, on standard error alone", async () => {
    const child = spawn(process.execPath, [await command(), "mcp", "--store", "/nowhere/at/all"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [printed, complained] = await Promise.all([whole(child.stdout), whole(child.stderr)]);
    expect(printed).toBe("");
    expect(complained).toContain("RAP-E-STORE-NONE");
  });
});

async function whole(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream) text += chunk.toString();
  return text;
}
