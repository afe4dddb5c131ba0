import { page, rss, rssItem, TEXT } from "../pages.js";
import { type Case, latin, numbered } from "./case.js";

const HTML = page("");

/** Encodings that aren't what they seem, or say what they aren't. */
export const encodings = (): Case[] => {
  const french = "Le ministre a déclaré que l’accord « n’était pas prêt ». ".repeat(5);
  return [
    ...numbered("utf16", "txt", [
      Buffer.from(TEXT, "utf16le"),
      Buffer.from(`\ufeff${TEXT}`, "utf16le"),
      Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16(),
    ]),
    ...numbered("latin", "txt", [
      latin(french),
      latin(`${french}\n`).subarray(1),
      Buffer.concat([Buffer.from(french), latin(french)]),
    ]),
    ...numbered("bytes", "txt", [
      Buffer.from([0xff]),
      Buffer.from([0xc0, 0x80]),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from([0xf8, 0x88, 0x80, 0x80, 0x80]),
      Buffer.alloc(1_000),
      Buffer.alloc(1_000, 0x80),
    ]),
    ...numbered(
      "says",
      "html",
      ["utf-9", "utf-7", "x-user-defined", "", "'", "utf-16", "<script>", "a".repeat(5_000)].map((label) =>
        HTML.replace('"utf-8"', `"${label}"`),
      ),
    ),
    ...numbered("lies", "html", [latin(HTML.replaceAll(/[“”]/g, "é".repeat(20))), Buffer.from(HTML, "utf16le")]),
    ...numbered("lies", "rss", [
      latin(rss(rssItem(1)).replace("Report", "é".repeat(50))),
      Buffer.from(rss(rssItem(1)).replace("UTF-8", "KOI-99")),
      Buffer.from(rss(rssItem(1)), "utf16le"),
      Buffer.from(rss(rssItem(1)).replace("UTF-8", "UTF-16")),
    ]),
    ...numbered("lies", "jsonl", [
      latin('{"id":"1","text":"déclaré"}'),
      Buffer.from('{"id":"1","text":"x"}', "utf16le"),
    ]),
  ];
};

/** What has nothing in it, or isn't what its name says. */
export const others = (): Case[] => [
  ["empty", ""],
  ["blank.txt", " \n\t\u200b"],
  ["picture.txt", latin("\x89PNG\r\n\x1a\n")],
  ["document.pdf", "%PDF-1.7"],
  ["over-10-mb.txt", Buffer.alloc(10_000_001, "word ")],
  ["no-ending", Buffer.from([0, 1, 2, 3])],
  ["rtf.txt", "{\\rtf1 x}"],
];
