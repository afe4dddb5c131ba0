import { describe, expect, test } from "vitest";
import { isMailbox, messagesIn } from "../../../src/gather/mail/messages.js";
import type { Bytes } from "../../../src/gather/open.js";
import { brief, gathered, one, titleOf } from "../notation.js";
import { mailOf, mboxOf, partsOf } from "../mails.js";
import { page, PARAGRAPHS, TEXT } from "../pages.js";

const plain = (words: string): string => `Content-Type: text/plain; charset=utf-8\r\n\r\n${words}`;
const attachment = (name: string, type: string, content: string): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}`;
const message = (mail: string, more = ""): string => `Content-Type: message/rfc822\r\n${more}\r\n${mail}`;
const READOUT = mailOf({
  id: "readout",
  from: "Press Office <press@orvane.example.org>",
  subject: "Readout of the call",
  date: "Tue, 18 Mar 2031 09:00:00 +0000",
  body: PARAGRAPHS[1],
});

describe("a mail that was attached", () => {
  test.each([
    ["as a message", message(READOUT)],
    ["with a name", message(READOUT, 'Content-Disposition: attachment; filename="Readout.eml"\r\n')],
    ["to be shown", message(READOUT, "Content-Disposition: inline\r\n")],
    ["as a file", attachment("Readout.eml", "application/octet-stream", READOUT)],
  ])("%s is a report by itself, of its own day and sender", async (_, part) => {
    const all = await gathered(
      "m.eml",
      mailOf({ id: "cover", subject: "Fwd: Readout", ...partsOf(plain(PARAGRAPHS[0]), part) }),
    );
    expect(all).toMatchObject([
      {
        doc: { title: "Fwd: Readout", publishedAt: "2031-03-20", text: `${PARAGRAPHS[0]}\n` },
        origin: { byline: "Oda Renn" },
      },
      {
        doc: { title: "Readout of the call", publishedAt: "2031-03-18", text: expect.stringContaining(PARAGRAPHS[1]) },
        origin: { byline: "Press Office", itemId: "<readout@courier.example.org>" },
      },
    ]);
    expect(all[1].where).toMatch(/m\.eml, attached (?:message|Readout\.eml)$/);
    expect(brief(all[1])).toBe(brief(await one("r.eml", READOUT)));
  });

  test("is told of where the one around it has no words", async () => {
    expect((await gathered("m.eml", mailOf(partsOf(message(READOUT))))).map(titleOf)).toEqual(["Readout of the call"]);
  });

  test("may have others attached; each of a digest is one", async () => {
    const nested = mailOf({ subject: "Second", ...partsOf(plain("Second."), message(READOUT)) });
    expect(
      (await gathered("m.eml", mailOf({ subject: "First", ...partsOf(plain("First."), message(nested)) }))).map(
        titleOf,
      ),
    ).toEqual(["First", "Second", "Readout of the call"]);
    const digest = mailOf({
      head: 'Content-Type: multipart/digest; boundary="edge"\r\n',
      body: [READOUT, mailOf({ subject: "Another" })]
        .map((mail) => `--edge\r\n\r\n${mail}`)
        .join("\r\n")
        .concat("\r\n--edge--"),
    });
    expect((await gathered("m.eml", digest)).map(titleOf)).toEqual(["Readout of the call", "Another"]);
  });
});

describe("what else is attached to a mail", () => {
  test("is read as what it is, or told of where it can't be", async () => {
    const parts = [
      plain("See below."),
      attachment("note.txt", "text/plain", PARAGRAPHS[2]),
      attachment("paper.pdf", "application/pdf", "%PDF-1.7"),
      attachment("page.html", "text/html", page("")),
    ];
    const all = await gathered("m.eml", mailOf(partsOf(...parts)));
    expect(all.map((each) => ("doc" in each ? each.doc.text.trim() : each.error.code))).toEqual([
      "See below.",
      PARAGRAPHS[2],
      "RAP-E-FORM-OFFICE",
      TEXT,
    ]);
    expect(all.map(({ where }) => where.split(", ")[1])).toEqual([
      undefined,
      "attached note.txt",
      "attached paper.pdf",
      "attached page.html",
    ]);
  });

  test.each([
    ["image/png", "logo.png"],
    ["application/pgp-signature", "signature.asc"],
    ["text/calendar", "invite.ics"],
    ["application/pkcs7-signature", "smime.p7s"],
    ["text/plain", "ATT00001.txt"],
    ["application/octet-stream", "photo.jpg"],
  ])("is passed over where it says nothing in words: %s", async (type, name) => {
    expect(
      (await gathered("m.eml", mailOf(partsOf(plain("See below."), attachment(name, type, "x"))))).map(titleOf),
    ).toEqual(["Storm"]);
    expect((await gathered("m.eml", mailOf(partsOf(attachment(name, type, "x"))))).map(brief)).toEqual([
      "RAP-E-NO-TEXT",
    ]);
  });

  test("pictures that the markup shows are no report", async () => {
    const related =
      'Content-Type: multipart/related; boundary="inner"\r\n\r\n' +
      `--inner\r\nContent-Type: text/html\r\n\r\n<p>${PARAGRAPHS[0]}</p>\r\n` +
      "--inner\r\nContent-Type: application/octet-stream\r\nContent-ID: <a@b>\r\n\r\nx\r\n--inner--";
    expect(
      (await gathered("m.eml", mailOf(partsOf(related)))).map((each) =>
        "doc" in each ? each.doc.text : each.error.code,
      ),
    ).toEqual([PARAGRAPHS[0]]);
  });
});

test("a mail's markup goes before plain words that only hint at it", async () => {
  const alternative = (words: string): ReturnType<typeof partsOf> => {
    const parts = partsOf(
      plain(words),
      `Content-Type: text/html; charset=utf-8\r\n\r\n<p>${PARAGRAPHS.join("</p><p>")}</p>`,
    );
    return { ...parts, head: parts.head?.replace("mixed", "alternative") };
  };
  expect((await one("m.eml", mailOf(alternative("View this in your browser.")))).doc.text).toBe(TEXT);
  expect((await one("m.eml", mailOf(alternative(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)))).doc.text.trim()).toBe(
    `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`,
  );
});

test("Apple's own form of a mail is one", async () => {
  const mail = mailOf({ body: PARAGRAPHS[0] });
  expect(
    (
      await one("1.emlx", `${Buffer.byteLength(mail)}      \n${mail}<?xml version="1.0"?><plist></plist>`)
    ).doc.text.trim(),
  ).toBe(PARAGRAPHS[0]);
});

describe("a mailbox", () => {
  const mails = [
    mailOf({ id: "a", body: PARAGRAPHS[0] }),
    mailOf({
      id: "b",
      subject: "Readout",
      date: "18 Mar 2031 09:00:00 +0000",
      body: `${PARAGRAPHS[1]}\r\n\r\nFrom the harbour one sees it.\r\n\r\nFrom: nobody`,
    }),
    mailOf({ subject: "Third", body: PARAGRAPHS[2] }),
  ];

  test.each([
    ["list.mbox", "From renn@courier.example.org Fri Mar 21 04:30:00 2031"],
    ["Inbox", "From - Fri Mar 21 04:30:00 2031"],
    ["2031-March.txt", "From renn at courier.example.org  Fri Mar 21 04:30:00 2031"],
    ["all.mbox", "From 1723@xxx Fri Mar 21 04:30:00 +0000 2031"],
    ["old", "From renn@courier.example.org Fri, 21 Mar 2031 04:30:00 +0000"],
    ["zone.mbx", "From renn@courier.example.org Fri Mar  7 04:30 CET 2031"],
  ])("%s comes to a report for each message: %s", async (name, separator) => {
    const all = await gathered(name, mboxOf(mails, separator));
    expect(all).toMatchObject([
      { doc: { title: "Storm", publishedAt: "2031-03-20" } },
      {
        doc: {
          title: "Readout",
          publishedAt: "2031-03-18",
          text: expect.stringContaining("\n\nFrom the harbour one sees it.\n\nFrom: nobody"),
        },
      },
      { doc: { title: "Third" } },
    ]);
    expect(new Set(all.map(brief)).size).toBe(3);
    expect(all.map(({ where }) => where.split(", ")[1])).toEqual(["message 1", "message 2", "message 3"]);
  });

  test("gives its messages the same ids wherever they stand, and as files of their own", async () => {
    const ids = async (order: readonly number[]): Promise<string[]> =>
      (await gathered("l.mbox", mboxOf(order.map((n) => mails[n])))).map(brief);
    const [a, b, c] = await ids([0, 1, 2]);
    expect(await ids([2, 0, 1])).toEqual([c, a, b]);
    expect(brief(await one("a.eml", mails[0]))).toBe(a);
  });

  test("lets a message fail in its own place", async () => {
    const all = await gathered(
      "l.mbox",
      mboxOf([mails[0], mailOf({ ...partsOf(attachment("a.pdf", "application/pdf", "%PDF-1.4")) }), mails[2]]),
    );
    expect(all.map(titleOf)).toEqual(["Storm", "RAP-E-FORM-OFFICE", "Third"]);
    expect(all[1].where).toMatch(/l\.mbox, message 2, attached a\.pdf$/);
  });

  test("may be packed, and in an archive", async () => {
    const { gzipSync } = await import("node:zlib");
    expect((await gathered("l.mbox.gz", gzipSync(mboxOf(mails)))).map(titleOf)).toEqual(["Storm", "Readout", "Third"]);
  });

  test.each<[string, boolean]>([
    ["From renn@courier.example.org Fri Mar 21 04:30:00 2031\nFrom: a", true],
    ["From the harbour at 10:30 on March 4 2031\nOstrel: no", false],
    ["From Ostrel, Fri Mar 21 04:30:00 2031\n\nThe talks", false],
    ["From our correspondent\nTalks fail", false],
  ])("is told by its first lines: %j", (head, is) => expect(isMailbox(head)).toBe(is));

  test("is taken apart alike however its bytes come", async () => {
    const whole = Buffer.from(mboxOf(mails));
    const inPieces = async (size: number): Promise<string[]> => {
      const pieces = async function* (): Bytes {
        for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
      };
      const found: string[] = [];
      for await (const one of messagesIn(pieces())) found.push(Buffer.from(one ?? []).toString());
      return found;
    };
    const once = await inPieces(whole.length);
    expect(once).toHaveLength(3);
    for (const size of [1, 7, 64]) expect(await inPieces(size)).toEqual(once);
  });
});

describe("a page that a browser saved with all that belongs to it", () => {
  const URL_ = "https://courier.example.org/2031/observers";
  const saved = (part: string, head = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${URL_}\r\n`): string =>
    [
      `${head}Subject: Orvane could accept observers`,
      "Date: Fri, 4 Apr 2031 12:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----edge----"\r\n\r\n',
      "------edge----",
      part,
      "------edge----",
      "Content-Type: text/css\r\nContent-Location: https://courier.example.org/a.css\r\n\r\nbody{}",
      "------edge----",
      "Content-Type: text/html\r\nContent-Location: https://ads.example.org/frame\r\n\r\n<p>Buy now.</p>",
      "------edge------\r\n",
    ].join("\r\n");
  const html = page('<meta property="og:site_name" content="The Ansel Courier">');
  const quoted = Array.from(Buffer.from(html), (byte) =>
    byte === 0x3d || byte > 0x7e || byte < 0x20
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  )
    .join("")
    .replace(/.{60}/g, "$&=\r\n")
    .replace(/=\r\n=\r\n/g, "=\r\n")
    .replace(/(=[\dA-F]?)=\r\n/g, (cut, start: string) =>
      start.length === 2 || start === "=" ? `=\r\n${start}` : cut,
    );
  const part = (encoding: string, body: string, more = ""): string =>
    `Content-Type: text/html${more}\r\nContent-ID: <frame@mhtml.blink>\r\n` +
    `Content-Transfer-Encoding: ${encoding}\r\nContent-Location: ${URL_}\r\n\r\n${body}`;

  test.each([
    ["quoted", saved(part("quoted-printable", quoted))],
    ["in base64", saved(part("base64", Buffer.from(html).toString("base64")))],
    ["as it is", saved(part("8bit", html))],
    ["by another browser", saved(part("8bit", html, '; charset="utf-8"'), 'From: "Saved by Internet Explorer 11"\r\n')],
  ])("%s is that page, at its own address, of no other day than it tells itself", async (_, content) => {
    for (const name of ["page.mhtml", "page.mht", "page"]) {
      const { doc, origin } = await one(name, content);
      expect(doc).toMatchObject({
        id: expect.stringMatching(/^courier\.example\.org-observers-/),
        text: TEXT,
        publishedAt: null,
        title: "Orvane could accept observers",
        outlet: "The Ansel Courier",
        url: URL_,
      });
      expect(origin.type).toMatch(/^text\/html/);
    }
  });

  test("has the day that it tells", async () => {
    const dated = html.replace("<head>", '<head><meta property="article:published_time" content="2031-03-20">');
    expect((await one("page.mhtml", saved(part("8bit", dated)))).doc.publishedAt).toBe("2031-03-20");
  });

  test("without a page in it fails", async () => {
    expect(
      (
        await gathered("page.mhtml", saved("Content-Type: image/png\r\n\r\nx").replaceAll("text/html", "text/plain"))
      ).map(brief),
    ).toEqual(["RAP-E-NO-ARTICLE"]);
  });
});
