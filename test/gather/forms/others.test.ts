import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readOpml } from "../../../src/gather/feed/read-opml.js";
import { allOf, brief, folderOf, gathered, NOW, one, titleOf } from "../notation.js";
import { page, PARAGRAPHS, rss, rssItem, TEXT } from "../pages.js";
import { zipOf } from "../zip.js";

describe("a table", () => {
  const table =
    "ID;Headline;Body;Date;Publisher;Link;Author\r\n" +
    `a1;"Storm; and after";"${PARAGRAPHS[0]}\r\nSecond line.";` +
    "20 March 2031;Courier;https://courier.example.org/1;Renn\r\n";

  test("has a report in each row, its columns found by their usual names", async () => {
    const { doc, origin, where } = await one("t.csv", `\ufeff${table}`);
    expect(doc).toEqual({
      id: "a1",
      title: "Storm; and after",
      text: `${PARAGRAPHS[0]}\r\nSecond line.`,
      publishedAt: "2031-03-20",
      outlet: "Courier",
      url: "https://courier.example.org/1",
    });
    expect(origin).toMatchObject({ byline: "Renn", inside: ["row 2"], type: "application/json" });
    expect(where).toMatch(/t\.csv, row 2$/);
  });

  test("takes columns by the names that are given", async () => {
    const columns = { text: "Wortlaut", publishedAt: "Tag" };
    expect((await one("t.tsv", `Nr\tTag\tWortlaut\n1\t2031-03-20\t${PARAGRAPHS[0]}\n`, { columns })).doc).toMatchObject(
      { text: PARAGRAPHS[0], publishedAt: "2031-03-20", id: expect.stringMatching(/^t-[0-9a-f]{12}$/) },
    );
    expect(await gathered("t.csv", "a,b\n1,2\n", { columns })).toMatchObject([
      {
        error: {
          code: "RAP-E-COLUMN",
          message: expect.stringContaining('"Wortlaut"'),
          remedy: expect.stringContaining('"a", "b"'),
        },
      },
    ]);
  });

  test.each<[string, string]>([
    ["a first line that says its delimiter", 'sep=;\r\ntext;date\r\n"No; never.";2031-03-20\r\n'],
    [
      "one in quotation marks, where the names hold others",
      '"sep=|"\ntext|date, time|a,b,c\nNo; never.|2031-03-20|x\n',
    ],
    ["a mark of UTF-8", "\ufeffsep=\t\ntext\tdate\nNo; never.\t2031-03-20\n"],
  ])("may have %s", async (_, text) => {
    const { doc, where } = await one("t.csv", text, {
      columns: text.includes("date, time") ? { publishedAt: "date, time" } : {},
    });
    expect(doc).toMatchObject({ text: "No; never.", publishedAt: "2031-03-20" });
    expect(where).toMatch(/row 2$/);
  });

  test("may be in UTF-16, as spreadsheets save what they call Unicode text", async () => {
    const text = `\ufefftext\tmedia_name\n${PARAGRAPHS[0]}\tÉlan\n`;
    expect((await one("t.txt.csv", Buffer.from(text, "utf16le"))).doc).toMatchObject({
      text: PARAGRAPHS[0],
      outlet: "Élan",
    });
    expect(
      (
        await gathered("t.jsonl", Buffer.from('\ufeff{"id":"1","text":"Né."}\n{"id":"2","text":"No."}\n', "utf16le"))
      ).map(titleOf),
    ).toEqual(["Né.", "No."]);
  });

  test("gives a row without an id the same one wherever it stands", async () => {
    const ids = async (rows: string): Promise<string[]> => (await gathered("t.csv", `text\n${rows}`)).map(brief);
    const [a, b] = await ids("First words\nOther words\n");
    expect(await ids("Other words\nFirst words\n")).toEqual([b, a]);
  });

  test.each([
    ["text,date\nFirst,2031-03-20\nSecond,03/04/2031\nThird,\n", ["First", "RAP-E-DATE", "Third"]],
    ['text,title\nFirst,a\n"Second,b\nThird,c\n', ["a", "RAP-E-CSV"]],
    ["text,title\nFirst,a\n,b\nThird,c,d,e\n", ["a", "RAP-E-EMPTY", "c"]],
    ["name,date\nx,y\n", ["RAP-E-COLUMN"]],
    ["", ["RAP-E-EMPTY"]],
  ])("%j comes to %j", async (text, titles) => expect((await gathered("t.csv", text)).map(titleOf)).toEqual(titles));

  test("in another encoding gives the rows before the first that can't be read", async () => {
    const rows = Buffer.concat([
      Buffer.from(`text\n${"First\n".repeat(20_000)}`),
      Buffer.from("d\xe9clar\xe9\n", "latin1"),
    ]);
    const all = (await gathered("t.csv", rows)).map(titleOf);
    expect(all.at(-1)).toBe("RAP-E-NOT-UTF8");
    expect(all.length).toBeGreaterThan(10_000);
  });
});

describe("a mail", () => {
  const mail = (head: string, body: string): string =>
    'Message-ID: <a1@courier.example.org>\r\nFrom: "Oda Renn" <renn@courier.example.org>\r\n' +
    "Subject: =?utf-8?Q?Storm_=E2=80=93_and_after?=\r\nDate: Thu, 20 Mar 2031 23:30:00 -0500\r\n" +
    `MIME-Version: 1.0\r\n${head}\r\n\r\n${body}`;

  test("comes to its words, with sender, subject and day", async () => {
    const { doc, origin } = await one("m.eml", mail("Content-Type: text/plain; charset=utf-8", `${PARAGRAPHS[0]}\r\n`));
    expect(doc).toMatchObject({
      id: expect.stringMatching(/^mail-/),
      title: "Storm – and after",
      publishedAt: "2031-03-20",
      outlet: null,
    });
    expect(doc.text.trim()).toBe(PARAGRAPHS[0]);
    expect(origin).toMatchObject({ byline: "Oda Renn", itemId: "<a1@courier.example.org>", type: "message/rfc822" });
  });

  test("is read from its markup where it has no plain words, and told by its head where its name doesn't", async () => {
    expect(
      (
        await one(
          "m",
          mail(
            "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64",
            Buffer.from(`<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`).toString("base64"),
          ),
        )
      ).doc.text,
    ).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`);
  });

  test("with nothing but what is attached says what can't be read of it", async () => {
    const body =
      "--b\r\nContent-Type: application/pdf; name=a.pdf\r\n" +
      "Content-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-1.7\r\n--b--\r\n";
    expect(await gathered("m.eml", mail('Content-Type: multipart/mixed; boundary="b"', body))).toMatchObject([
      { where: expect.stringMatching(/attached a\.pdf$/), error: { code: "RAP-E-FORM-OFFICE" } },
    ]);
  });
});

describe("ninjs", () => {
  const item = { uri: "https://wire.example.org/items/7", type: "text", versioncreated: "2031-03-20T23:30:00-05:00" };
  const html = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`;

  test.each([
    ["1.x", { ...item, byline: "Oda Renn", headline: "Storm", body_html: html, copyrightholder: "Halyard" }],
    ["1.x with roles", { ...item, byline: "Oda Renn", headline_main: "Storm", body_xhtml: html, provider: "Halyard" }],
    [
      "2 and 3",
      {
        ...item,
        by: "Oda Renn",
        headlines: [
          { role: "short", value: "S" },
          { role: "main", value: "Storm" },
        ],
        bodies: [{ role: "main", contenttype: "text/html", value: html }],
        infosources: [{ name: "Halyard" }],
      },
    ],
  ])("of version %s", async (_, value) => {
    for (const [name, text] of [
      ["a.json", JSON.stringify(value, null, 2)],
      ["a.json", JSON.stringify([value])],
      ["a.jsonl", JSON.stringify(value)],
      ["a", JSON.stringify(value)],
    ]) {
      const { doc, origin } = await one(name, text);
      expect(doc).toEqual({
        id: expect.stringMatching(/^wire\.example\.org-7-/),
        title: "Storm",
        text: `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`,
        outlet: "Halyard",
        publishedAt: "2031-03-20",
        url: item.uri,
      });
      expect(origin.byline).toBe("Oda Renn");
    }
  });

  test("that is a picture, or withdrawn, has no text", async () => {
    expect(await gathered("a.json", JSON.stringify({ ...item, type: "picture", headline: "Storm" }))).toMatchObject([
      { error: { code: "RAP-E-NO-TEXT" } },
    ]);
    expect(
      await gathered("a.json", JSON.stringify({ ...item, headline: "Storm", body_text: "x", pubstatus: "canceled" })),
    ).toMatchObject([{ error: { code: "RAP-E-NO-TEXT" } }]);
  });
});

describe("a crawl", () => {
  const record = (fields: string, content: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`WARC/1.0\r\n${fields}\r\nContent-Length: ${content.length}\r\n\r\n`),
      content,
      Buffer.from("\r\n\r\n"),
    ]);
  const answer = (url: string, head: string, body: Buffer): Buffer =>
    record(
      `WARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http;msgtype=response`,
      Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`), body]),
    );
  const html = Buffer.from(page(""));
  const chunked = Buffer.concat([
    Buffer.from(`${(100).toString(16)}\r\n`),
    html.subarray(0, 100),
    Buffer.from(`\r\n${(html.length - 100).toString(16)};x=y\r\n`),
    html.subarray(100),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const records = [
    record("WARC-Type: warcinfo", Buffer.from("software: x")),
    answer("https://courier.example.org/2031/observers.html", "200 OK\r\nContent-Type: text/html", html),
    answer("https://courier.example.org/gone", "404 Not Found\r\nContent-Type: text/html", html),
    answer("https://courier.example.org/style.css", "200 OK\r\nContent-Type: text/css", Buffer.from("a{}")),
    answer(
      "https://courier.example.org/robots.txt",
      "200 OK\r\nContent-Type: text/plain",
      Buffer.from("User-agent: *"),
    ),
    answer(
      "https://courier.example.org/2031/packed",
      "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
      gzipSync(html),
    ),
    answer(
      "https://courier.example.org/2031/chunks",
      "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
      chunked,
    ),
    record(
      "WARC-Type: resource\r\nWARC-Target-URI: https://courier.example.org/note.txt\r\nContent-Type: text/plain",
      Buffer.from(PARAGRAPHS[0]),
    ),
    answer(
      "https://courier.example.org/login",
      "200 OK\r\nContent-Type: text/html",
      Buffer.from("<html><body>Log in</body></html>"),
    ),
  ];
  const expected = [
    /^courier\.example\.org-observers-/,
    /^courier\.example\.org-packed-/,
    /^courier\.example\.org-chunks-/,
    /^courier\.example\.org-note-/,
    /RAP-E-NO-ARTICLE/,
  ].map((id) => expect.stringMatching(id));

  test.each([
    ["plain", "c.warc", Buffer.concat(records)],
    ["each record packed", "c.warc.gz", Buffer.concat(records.map((one) => gzipSync(one)))],
    ["without an ending", "c", Buffer.concat(records)],
  ])("%s comes to its pages and texts", async (_, name, bytes) => {
    const all = await gathered(name, bytes);
    expect(all.map(brief)).toEqual(expected);
    expect(all[0]).toMatchObject({
      doc: { text: TEXT, url: "https://courier.example.org/2031/observers.html" },
      origin: { inside: ["https://courier.example.org/2031/observers.html"], type: "text/html" },
    });
    expect(all[0]).toMatchObject({ origin: { bytes: html } });
  });

  test("goes on after a record that isn't as long as it says", async () => {
    const short = Buffer.from(
      records[1].toString("latin1").replace(/Content-Length: \d+/, "Content-Length: 50"),
      "latin1",
    );
    const all = (await gathered("c.warc", Buffer.concat([short, ...records.slice(5, 7)]))).map(brief);
    expect(all).toContain("RAP-E-WARC");
    expect(all.slice(-2)).toEqual(expected.slice(1, 3));
  });
});

describe("a folder", () => {
  test("comes to the files in it and its folders, by name, but to no pictures, styles or hidden files", async () => {
    const folder = await folderOf({
      "b.txt": "B.",
      "a/2.txt": "A2.",
      "a/1.txt": "A1.",
      "a/x.png": "x",
      "page_files/s.css": "a{}",
      ".git/config": "x",
      "__MACOSX/a.txt": "x",
      "c.json": '{"id":"c","text":"C."}',
      "d.pdf": "%PDF-1.7",
      "p.html": page(""),
    });
    const all = await allOf([folder]);
    expect(all.map(brief)).toEqual(["a/1", "a/2", "b", "c", "RAP-E-FORM-OFFICE", "p"]);
    expect(all[0]).toMatchObject({ origin: { source: `${folder}/a/1.txt`, inside: [], at: NOW.toISOString() } });
  });

  test("tells of every file and byte", async () => {
    const folder = await folderOf({ "a.txt": "12345", "b.csv": "text\nwords\n" });
    let bytes = 0;
    const items: string[] = [];
    await allOf([folder], {
      onBytes: (n) => (bytes += n),
      onItem: (where) => items.push(where),
      now: undefined,
      hosts: undefined,
    });
    expect(bytes).toBe(5 + 11);
    expect(items).toEqual([`${folder}/a.txt`, `${folder}/b.csv`]);
  });
});

describe("an archive", () => {
  test("comes to its members, each read as what it is", async () => {
    const inner = await zipOf({ "deep.txt": "Deep." });
    const zip = await zipOf({
      "a/one.txt": "One.",
      "two.jsonl": '{"id":"2","text":"Two."}\nno\n',
      "p.html": page(""),
      "x.png": "x",
      "inner.zip": inner,
      "f.rss": rss(rssItem(1)),
      "t.txt.gz": gzipSync("Packed."),
    });
    const all = await gathered("all.zip", zip);
    expect(all.map(titleOf)).toEqual([
      "One.",
      "Two.",
      "RAP-E-NOT-JSON",
      "Orvane could accept observers",
      "Deep.",
      "Report 1 & more",
      "Packed.",
    ]);
    expect(all.map(brief).slice(0, 2)).toEqual(["a/one", "2"]);
    expect(all[1]).toMatchObject({ origin: { inside: ["two.jsonl", "line 1"] } });
    expect(all[4]).toMatchObject({ origin: { inside: ["inner.zip", "deep.txt"] } });
  });

  test("that is a Word file says so", async () => {
    expect(
      (await gathered("a.docx", await zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }))).map(
        brief,
      ),
    ).toEqual(["RAP-E-FORM-OFFICE"]);
  });
});

test("a packed file is read as what it is inside", async () => {
  expect(
    (await gathered("r.jsonl.gz", gzipSync('{"id":"1","text":"One."}\n{"id":"2","text":"Two."}'))).map(brief),
  ).toEqual(["1", "2"]);
  expect((await one("r.txt.gz", gzipSync("One."))).doc).toMatchObject({ id: "r", text: "One." });
});

test("a list of feeds has each feed at an address once, in its order", () => {
  const opml =
    '<opml version="2.0"><body><outline text="World">' +
    '<outline text="Courier" type="rss" xmlUrl="https://courier.example.org/rss"/>' +
    '<outline text="File" xmlUrl="file:///etc/passwd"/></outline>' +
    '<outline type="include" text="More" url="https://lists.example.org/more.opml"/>' +
    '<outline text="Again" xmlUrl="https://courier.example.org/rss"/></body></opml>';
  expect(readOpml(Buffer.from(opml), null)).toEqual([
    { title: "Courier", url: "https://courier.example.org/rss" },
    { title: "More", url: "https://lists.example.org/more.opml" },
  ]);
});
