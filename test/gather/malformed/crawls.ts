import { gzipSync } from "node:zlib";
import { page, TEXT } from "../pages.js";
import { type Case, cuts, latin, numbered, spoiled } from "./case.js";

const answer = (head: string, body: string): Buffer => Buffer.from(`HTTP/1.1 ${head}\r\n\r\n${body}`);

const record = (content: Buffer, length: number | string = content.length, type = "response"): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://courier.example.org/a\r\n` +
        `Content-Type: application/http\r\nContent-Length: ${length}\r\n\r\n`,
    ),
    content,
    Buffer.from("\r\n\r\n"),
  ]);

/** Two good records. */
export const crawl = (): Buffer =>
  Buffer.concat([
    record(answer("200 OK\r\nContent-Type: text/html", page(""))),
    record(answer("200 OK\r\nContent-Type: text/plain", TEXT)),
  ]);

export const crawls = (): Case[] => {
  const good = answer("200 OK\r\nContent-Type: text/plain", TEXT);
  return [
    ...numbered(
      "length",
      "warc",
      [
        0,
        1,
        -1,
        1e15,
        "NaN",
        "",
        "0x10",
        "1e3",
        good.length - 1,
        good.length + 1,
        good.length + 300,
        "99999999999999999999",
      ].map((length) => Buffer.concat([record(good, length), record(good)])),
    ),
    ...numbered("cut", "warc", cuts(crawl(), 10)),
    ...numbered("spoiled", "warc", spoiled(crawl(), 10)),
    ...numbered(
      "answer",
      "warc",
      [
        "no answer at all",
        "HTTP/1.1",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8bx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx",
        `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(50_000)}\r\nx`,
      ].map((text) => record(latin(text))),
    ),
    [
      "bomb.warc",
      record(Buffer.concat([answer("200 OK\r\nContent-Encoding: gzip", ""), gzipSync(Buffer.alloc(60_000_000))])),
    ],
    ["head-only.warc", "WARC/1.0"],
    ["endless-head.warc", `WARC/1.0\r\n${"X: y\r\n".repeat(100_000)}`],
    ["long-line.warc", `WARC/1.0${"x".repeat(1_000_000)}`],
    ["no-kind.warc", "WARC/1.0\r\nContent-Length: 1\r\n\r\nx\r\n\r\n"],
    ["trash.warc", `WARC/1.0\r\n\r\n${"trash\r\n".repeat(10_000)}`],
  ];
};
