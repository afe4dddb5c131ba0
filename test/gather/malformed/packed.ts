import { brotliCompressSync, deflateRawSync, gzipSync } from "node:zlib";
import { crc32 } from "./crc32.js";
import { TEXT } from "../pages.js";
import { zipOf } from "../zip.js";
import { type Case, cuts, numbered, spoiled } from "./case.js";
import { crawl } from "./crawls.js";

export const packed = (): Case[] => {
  const gzip = gzipSync(Buffer.from(`${'{"id":"1","text":"One."}\n'.repeat(500)}`));
  const zeros = gzipSync(Buffer.alloc(60_000_000));
  return [
    ...numbered("cut", "jsonl.gz", cuts(gzip, 20)),
    ...numbered("spoiled", "jsonl.gz", spoiled(gzip, 15)),
    ...numbered("cut", "warc.gz", cuts(gzipSync(crawl()), 10)),
    ...numbered("bomb", "gz", [
      zeros,
      gzipSync(zeros),
      gzipSync(gzipSync(zeros)),
      gzipSync(gzipSync(gzipSync(gzipSync(gzipSync(gzipSync("One.")))))),
      gzipSync(`{"id":"1","text":"${"x".repeat(40_000_000)}"}`),
    ]),
    ["head-only.gz", Buffer.from([0x1f, 0x8b])],
    ["empty-inside.gz", gzipSync("")],
    ["twice.txt.gz", Buffer.concat([gzipSync("One."), gzipSync(" Two."), Buffer.from("trash")])],
    ["brotli.gz", brotliCompressSync(TEXT)],
  ];
};

/** An archive of one member, written here byte by byte, so that it can say of it whatever one likes. */
function rawZip(
  name: string,
  content: Buffer,
  { method = 0, flags = 0, size = content.length, crc = crc32(content), count = 1 } = {},
): Buffer {
  const head = (signature: number, more: number): Buffer => {
    const bytes = Buffer.alloc(26 + more);
    bytes.writeUInt32LE(signature);
    return bytes;
  };
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([head(0x04034b50, 0).subarray(0, 4), fields, Buffer.from(name), content]);
  const entry = Buffer.concat([head(0x02014b50, 0).subarray(0, 6), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entry.length * count, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, ...Array.from({ length: count }, () => entry), end]);
}

const NAMES_OUT = [
  "../up.txt",
  "a/../../up.txt",
  "/etc/up.txt",
  "C:/up.txt",
  "..\\up.txt",
  "a\0b.txt",
  "..",
  "a/./../b.txt",
];

export async function archives(): Promise<Case[]> {
  const zip = await zipOf({ "a.txt": TEXT, "b.txt": TEXT });
  const zeros = deflateRawSync(Buffer.alloc(60_000_000));
  let nested = await zipOf({ "a.txt": "One." });
  const layers: Buffer[] = [];
  for (let i = 0; i < 8; i++) layers.push((nested = await zipOf({ "a.zip": nested })));
  return [
    ...numbered("cut", "zip", cuts(zip, 12)),
    ...numbered("spoiled", "zip", spoiled(zip, 12)),
    ...numbered(
      "out",
      "zip",
      NAMES_OUT.map((name) => rawZip(name, Buffer.from(TEXT))),
    ),
    ...numbered("nested", "zip", layers.slice(3)),
    ["bomb.zip", rawZip("a.txt", zeros, { method: 8, size: 60_000_000 })],
    ["bomb-in-bomb.zip", await zipOf({ "a.zip": rawZip("a.txt", zeros, { method: 8, size: 60_000_000 }) })],
    ["lying-size.zip", rawZip("a.txt", zeros, { method: 8, size: 5 })],
    ["too-short.zip", rawZip("a.txt", Buffer.from(TEXT), { size: 50_000 })],
    [
      "overlapping.zip",
      rawZip("a.jsonl", deflateRawSync(Buffer.from("\n".repeat(2_000_000))), { method: 8, size: 2_000_000, count: 40 }),
    ],
    ["encrypted.zip", rawZip("a.txt", Buffer.from(TEXT), { flags: 1 })],
    ["method-99.zip", rawZip("a.txt", Buffer.from(TEXT), { method: 99 })],
    ["not-packed.zip", rawZip("a.txt", Buffer.from(TEXT), { method: 8 })],
    ["empty.zip", Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1")],
    ["word.docx", await zipOf({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" })],
    ["text.zip", TEXT],
    ["many.zip", rawZip("a.txt", Buffer.from("x"), { count: 60_000 }).subarray(0, 200_000)],
  ];
}
