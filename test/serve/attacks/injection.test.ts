import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import { exported } from "../../../src/exchange/export.js";
import { sendBytes } from "../raw.js";
import type { Team } from "../team.js";
import { added, type Attacks, attacks, code, paste, refusal, REPORT, statementOf, upload } from "./attacks.js";

const json = { "content-type": "application/json" };
const url = encodeURIComponent;
const total = async (desk: Team, query: string): Promise<number> =>
  (await desk.as("reader", `/v1/facets?${query}`)).json<{ total: number }>().total;
const tablesAreThere = async (desk: Team): Promise<void> => expect(await total(desk, "")).toBeGreaterThan(10);

/**
 * What is asked is taken as words, whatever it looks like: it is answered or refused, finds nobody, and changes
 * nothing.
 */
const words =
  (text: string) =>
  async (desk: Team): Promise<void> => {
    const before = await desk.desk.store.version();
    for (const name of ["speaker", "party", "issue", "outlet", "q"]) {
      const answer = await desk.as("reader", `/v1/statements?${name}=${url(text)}`);
      expect([name, answer.status]).toEqual([name, 200]);
      expect([name, answer.json<{ entries: unknown[] }>().entries]).toEqual([name, []]);
    }
    for (const path of ["/v1/actors", "/v1/issues", "/v1/reports"])
      expect((await desk.as("reader", `${path}?q=${url(text)}`)).json<{ entries: unknown[] }>().entries).toEqual([]);
    expect(await desk.desk.store.version()).toBe(before);
  };

const WORDS: Attacks = Object.fromEntries(
  [
    ["SQL that is always true", "xyzzy' or 1=1 --"],
    ["SQL that ends a statement", "xyzzy'; drop table report; --"],
    ["SQL in double quotes", 'xyzzy" union select 1 --'],
    ["SQL in dollars", "xyzzy$$; select 1; $$"],
    ["SQL that waits", "xyzzy'||pg_sleep(5)||'"],
    ["SQL with a backslash", "xyzzy\\'; select 1 --"],
    ["a pattern of LIKE", "xyzzy%"],
    ["a pattern that is regular", "xyzzy|(.*)+$"],
    ["a pattern that isn't closed", "xyzzy[(*"],
    ["a pattern that backtracks", `${"xy".repeat(40)}(a+)+$`],
    ["a query of full-text search", "xyzzy & !zyxxy <-> (yxzxy | xzyyx:*)"],
    ["a template", "xyzzy{{7*7}}#{7*7}<%= 7*7 %>"],
    ["a command", "xyzzy; cat /etc/passwd | $(id) `id`"],
  ].map(([name, text]) => [`words that are ${name}`, words(text)]),
);

attacks("injection", {
  ...WORDS,
  "words that are a wildcard alone": async (desk) => {
    for (const wild of ["%", "_", "*", ".*", "?"])
      for (const name of ["speaker", "party", "issue", "outlet"])
        expect([name, wild, await total(desk, `${name}=${url(wild)}`)]).toEqual([name, wild, 0]);
    await tablesAreThere(desk);
  },
  "SQL as a day": async (desk) => {
    for (const since of ["2031' or '1'='1", "2031-03-01; drop table report", "2031-03-01' --"])
      expect((await desk.as("reader", `/v1/statements?since=${url(since)}`)).status).toBe(400);
  },
  "SQL as an order": async (desk) => {
    expect((await desk.as("reader", `/v1/statements?order=${url("newest; drop table report")}`)).status).toBe(400);
    expect((await desk.as("reader", `/v1/statements?limit=${url("1; drop table report")}`)).status).toBe(400);
  },
  "SQL as an id": async (desk) => {
    for (const path of ["entries", "reports", "actors", "issues", "jobs"])
      expect((await desk.as("owner", `/v1/${path}/${url("x' or '1'='1")}`)).status).toBe(404);
  },
  "SQL in a note": async (desk) => {
    const id = await statementOf(desk);
    expect(
      (
        await desk.as("reviewer", "/v1/decisions", {
          method: "POST",
          body: { do: "note", id, words: "'); drop table decision; --" },
        })
      ).status,
    ).toBe(201);
    expect((await desk.as("reader", "/v1/decisions")).text).toContain("drop table decision");
  },
  "SQL where somebody signs in": async (desk) => {
    for (const email of ["ana@desk.example' --", "' or 1=1 --", "ana@desk.example\u0000", "*"])
      expect(
        (await desk.raw("/v1/session", { method: "POST", body: { email, password: "' or '1'='1" } })).status,
      ).toBeGreaterThanOrEqual(400);
  },
  "a cursor of our own making": async (desk) => {
    for (const after of [
      "x",
      "null",
      "eyJ9",
      Buffer.from("{}").toString("base64url"),
      Buffer.from('["a","b","c"]').toString("base64url"),
      Buffer.from(JSON.stringify({ day: "' or 1=1", key: null })).toString("base64url"),
      "__proto__",
      "-1",
    ])
      for (const list of [
        "statements",
        "positions",
        "meetings",
        "discrepancies",
        "actors",
        "issues",
        "reports",
        "timeline",
      ])
        expect([list, after, refusal(await desk.as("reader", `/v1/${list}?after=${url(after)}`))]).toEqual([
          list,
          after,
          "400 RAP-E-CURSOR",
        ]);
  },
  "a cursor that was changed": async (desk) => {
    const { next } = (await desk.as("reader", "/v1/statements?limit=2")).json<{ next: string }>();
    for (let i = 0; i < next.length; i += 3) {
      const changed = next.slice(0, i) + (next[i] === "A" ? "B" : "A") + next.slice(i + 1);
      expect((await desk.as("reader", `/v1/statements?limit=2&after=${url(changed)}`)).status).toBeLessThan(500);
    }
    expect(refusal(await desk.as("reader", `/v1/positions?limit=2&after=${url(next)}`))).toBe("400 RAP-E-CURSOR");
  },
  "a tag of somebody else's answer (ETag)": async (desk) => {
    const tag = String((await desk.as("owner", "/v1/dossier")).headers.etag);
    const answer = await desk.as("reader", "/v1/dossier", { headers: { "if-none-match": tag } });
    expect([answer.status, answer.json<{ you: { role: string } }>().you.role]).toEqual([200, "reader"]);
  },
  "a tag without having come in (ETag)": async (desk) => {
    for (const tag of ["*", String((await desk.as("owner", "/v1/dossier")).headers.etag)])
      expect((await desk.raw("/v1/dossier", { headers: { "if-none-match": tag } })).status).toBe(401);
  },
  "tags that are none": async (desk) => {
    for (const tag of ["", '"', "W/", 'W/"', '"\\"', '*,*,"x"'.repeat(200)])
      expect((await desk.as("reader", "/v1/statements", { headers: { "if-none-match": tag } })).status).toBeLessThan(
        400,
      );
  },
  "answers that others keep": async (desk) => {
    for (const path of ["/v1/dossier", "/v1/statements"])
      expect((await desk.as("reader", path)).headers["cache-control"]).toMatch(/private|no-store/);
    for (const path of ["/v1/session", "/v1/tokens", "/v1/people", "/v1/audit"])
      expect((await desk.as("owner", path)).headers["cache-control"]).toMatch(/no-store/);
  },
  "keys that change every object (prototype pollution)": async (desk) => {
    const id = await statementOf(desk);
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const polluting = `"${key}":{"polluted":"yes","role":"owner"}`;
      const body = `{"do":"note","id":${JSON.stringify(id)},"words":"Seen.",${polluting}}`;
      expect((await desk.as("reviewer", "/v1/decisions", { method: "POST", headers: json, body })).status).toBeLessThan(
        500,
      );
      await desk.as("reader", `/v1/statements?${key}=yes&${key}[polluted]=yes`);
      await upload(desk, [{ name: "a.txt", content: REPORT, field: key }]);
      await added(
        desk,
        await upload(desk, [
          {
            name: "a.json",
            content: `{"id":"p-${key}","text":${JSON.stringify(REPORT)},"${key}":{"polluted":"yes"}}`,
            type: "application/json",
          },
        ]),
      );
    }
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect((await desk.as("reader", "/v1/people")).status).toBe(403);
  },
  "ids that every object has": async (desk) => {
    for (const id of ["__proto__", "constructor", "toString", "hasOwnProperty"])
      for (const path of ["entries", "reports", "actors", "issues", "jobs"])
        expect((await desk.as("owner", `/v1/${path}/${id}`)).status).toBe(404);
  },
  "fields that there aren't": async (desk) => {
    const id = await statementOf(desk);
    expect(
      (
        await desk.as("reviewer", "/v1/decisions", {
          method: "POST",
          body: { do: "note", id, words: "Seen.", by: "Ana Ruel", at: "1999-01-01" },
        })
      ).status,
    ).toBe(400);
    expect((await desk.as("reader", "/v1/statements?admin=1")).status).toBe(400);
  },
  "a decision in somebody else's name": async (desk) => {
    const id = await statementOf(desk);
    const { decision } = (
      await desk.as("reviewer", "/v1/decisions", {
        method: "POST",
        headers: { "x-user": "Ana Ruel" },
        body: { do: "note", id, words: "Mine." },
      })
    ).json<{ decision: { by: string } }>();
    expect(decision.by).toBe("Ciro Vane");
  },
  "line breaks in an address": async (desk) => {
    for (const path of [
      "/v1/statements?q=a%0d%0aSet-Cookie:%20x=1",
      "/%0d%0aSet-Cookie:%20x=1",
      "/v1/meetings.ics?speaker=a%0d%0aX-Evil:%201",
      "/v1/brief.md?since=2031%0d%0aX-Evil:%201",
    ]) {
      const { headers } = await desk.as("reader", path);
      expect(headers["x-evil"]).toBeUndefined();
      expect(headers["set-cookie"]).toBeUndefined();
    }
  },
  "line breaks in a header": async (desk) => {
    const heard = await sendBytes(
      desk.url,
      `GET /health HTTP/1.1\r\nHost: ${new URL(desk.url).host}\r\nX-A: b\nX-Evil: 1\r\nConnection: close\r\n\r\n`,
    );
    expect(heard).not.toMatch(/^x-evil/im);
  },
  "line breaks in a file's name": async (desk) => {
    const answer = await upload(desk, [{ name: "a%0d%0aX-Evil: 1.txt", content: REPORT }]);
    expect(answer.headers["x-evil"]).toBeUndefined();
  },
  "a line in the calendar by a name": async (desk) => {
    const [actor] = (await desk.as("reader", "/v1/actors?limit=1")).json<{ entries: { id: string }[] }>().entries;
    await desk.as("editor", "/v1/decisions", {
      method: "POST",
      body: { do: "rename-actor", id: actor.id, name: "Ruel\r\nATTACH:https://elsewhere.example/x" },
    });
    expect((await desk.as("reader", "/v1/meetings.ics")).text).not.toMatch(/^ATTACH:/m);
  },
  "a line in the audit log by an address": async (desk) => {
    await desk.raw("/v1/session", {
      method: "POST",
      body: { email: 'x\n{"what":"signed in","who":"Ana Ruel"}@desk.example', password: "not the password" },
    });
    const entries = (await desk.as("owner", "/v1/audit?limit=1000")).json<{
      entries: { what: string; about: string | null }[];
    }>().entries;
    expect(entries.every(({ about }) => !about?.includes("\n"))).toBe(true);
  },
  "null bytes": async (desk) => {
    for (const path of [
      "/v1/statements?speaker=a%00b",
      "/v1/statements?q=%00",
      "/v1/reports/a%00b",
      "/v1/entries/%00",
      "/v1/actors?q=%00",
      "/v1/statements?after=%00",
      "/v1/statements?outlet=%00",
    ])
      expect([path, (await desk.as("reader", path)).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status >= 400 && status < 500),
      ]);
    for (const body of [{ text: `${REPORT}\u0000` }, { text: REPORT, title: "a\u0000b" }])
      expect((await paste(desk, body)).status).toBeGreaterThanOrEqual(400);
  },
  "halves of characters": async (desk) => {
    for (const body of [
      '{"text":"Orvane will \\ud800 not sign."}',
      '{"text":"Orvane will not sign, it said.","title":"\\udc00"}',
    ]) {
      const answer = await desk.as("editor", "/v1/reports", { method: "POST", headers: json, body });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  },
  "bytes that are no text": async (desk) => {
    for (const path of [
      "/v1/statements?q=%ff%fe",
      "/v1/reports/%ff",
      "/v1/statements?speaker=%c0%ae",
      "/%",
      "/v1/reports/%zz",
    ])
      expect([path, (await desk.as("reader", path)).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status < 500),
      ]);
    expect(
      (
        await desk.as("editor", "/v1/decisions", {
          method: "POST",
          headers: json,
          body: Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
        })
      ).status,
    ).toBe(400);
  },
  "numbers that are none": async (desk) => {
    for (const limit of ["NaN", "Infinity", "1e99", "0x10", "1.5", "-0", "", "１"])
      expect([limit, (await desk.as("reader", `/v1/statements?limit=${url(limit)}`)).status]).toEqual([
        limit,
        expect.toSatisfy((status: number) => status === 400 || limit === "0x10"),
      ]);
    expect((await desk.as("reader", "/v1/events?after=-1")).status).toBe(400);
  },
  "one parameter twice": async (desk) => {
    expect((await desk.as("reader", "/v1/statements?limit=1&limit=1000000")).status).toBeLessThan(500);
    expect((await desk.as("reader", "/v1/statements?speaker[]=a&speaker[$ne]=b")).status).toBe(400);
  },
  "JSON that isn't any": async (desk) => {
    for (const body of ["{", "", "NaN", '{"a":1}{"b":2}', "'a'", "\ufeff{}"]) {
      const answer = await desk.as("editor", "/v1/decisions", { method: "POST", headers: json, body });
      expect([body, answer.status]).toEqual([body, 400]);
      expect(code(answer)).toMatch(/^RAP-E-/);
    }
  },
  "what a fault would tell of the server": async (desk) => {
    for (const path of ["/v1/nothing", "/v1/reports/%00", "/v1/statements?limit=x", "/v1/entries/x"])
      expect((await desk.as("reader", path)).text).not.toMatch(
        /node_modules|\bat \w+ \(|\.ts:\d|postgres|pglite|select /i,
      );
    const { headers } = await desk.raw("/health");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers.server).toBeUndefined();
  },
});

/** Cells that a spreadsheet would run. */
const FORMULAS = [
  '=HYPERLINK("https://elsewhere.example")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
];

/** Every cell of the tables that go out. */
async function cellsOf(desk: Team, format: "csv" | "dna-csv"): Promise<string[]> {
  const cells: string[] = [];
  for await (const { content } of exported(
    await desk.desk.store.record(),
    format,
    async (id) => (await desk.desk.store.report(id))?.doc.text ?? null,
  ))
    cells.push(
      ...(
        parse(
          [...content].map((piece) => (typeof piece === "string" ? piece : Buffer.from(piece).toString())).join(""),
          { delimiter: format === "csv" ? "," : ";", relaxColumnCount: true, bom: true },
        ) as string[][]
      ).flat(),
    );
  return cells;
}

attacks(
  "formulas in tables",
  Object.fromEntries<(desk: Team) => Promise<void>>([
    ...FORMULAS.map((formula, i): [string, (desk: Team) => Promise<void>] => [
      `a report whose title, outlet and words begin with ${JSON.stringify(formula.slice(0, 2))}`,
      async (desk) => {
        const { items } = await added(
          desk,
          await paste(desk, { text: `${formula} said ${REPORT} This is ${i}.`, title: formula, outlet: formula }),
        );
        expect(items[0].error).toBeNull();
        const [id] = (await desk.as("reader", "/v1/issues?limit=50"))
          .json<{ entries: { id: string }[] }>()
          .entries.slice(i % 3)
          .map(({ id }) => id);
        await desk.as("editor", "/v1/decisions", {
          method: "POST",
          body: { do: "rename-issue", id, name: `${formula} x` },
        });
        for (const format of ["csv", "dna-csv"] as const) {
          const cells = await cellsOf(desk, format);
          expect(cells.length).toBeGreaterThan(20);
          expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([]);
        }
      },
    ]),
  ]),
);
