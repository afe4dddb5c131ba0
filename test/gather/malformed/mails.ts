import { page, TEXT } from "../pages.js";
import { type Case, cuts, latin, numbered } from "./case.js";

const nested = (kind: "mixed" | "related", depth: number): string =>
  Array.from({ length: depth }, (_, i) => `Content-Type: multipart/${kind}; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
    "",
  );

export const mails = (): Case[] => {
  const head = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
  const inside = (depth: number): string => "Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\n".repeat(depth);
  return numbered("bad", "eml", [
    "",
    "no mail",
    "\r\n\r\n",
    head,
    `${head}${nested("mixed", 40)}x`,
    `${head}${nested("mixed", 5_000)}x`,
    `${head}${inside(5_000)}x`,
    `${head}Content-Type: multipart/mixed\r\n\r\nx`,
    `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\nx`,
    `${head}Content-Type: text/plain; charset=klingon\r\n\r\n${TEXT}`,
    `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!!`,
    `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=`,
    `${head}X: ${"y".repeat(2_000_000)}\r\n\r\nx`,
    `${head}${"X: y\r\n".repeat(100_000)}\r\nx`,
    `${head}Subject: =?utf-8?Q?${"=C3".repeat(10_000)}?=\r\n\r\nx`,
    `From: ${"(".repeat(50_000)}\r\nSubject: x\r\n\r\nx`,
    `To: ${"a@b,".repeat(50_000)}\r\nSubject: x\r\n\r\nx`,
    `${head}Content-Type: text/html\r\n\r\n${"<div>".repeat(20_000)}x`,
    `${head}Date: never\r\n\r\nx`,
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(20_000)}`,
  ]);
};

export const mailboxes = (): Case[] => {
  const line = "From a@example.org Fri Mar 21 04:30:00 2031\n";
  const message = `${line}From: a@example.org\nSubject: x\n\n${TEXT}\n\n`;
  const saved =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n' +
    `--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${page("")}\r\n--b--\r\n`;
  return [
    ...numbered("bad", "mbox", [
      line,
      line.repeat(2),
      line.repeat(2_000),
      `${line}\n${line}`,
      `${message}${line}no head`,
      message.repeat(500),
      `${line}From: ${"x".repeat(3_000_000)}`,
      `${line}From: a\n\n${"y\n".repeat(200_000)}`,
      latin(`${message}\xff\xfe`),
      `${message}${line}`,
      "From nobody",
      TEXT,
      line.trimEnd(),
      `>${message}`,
    ]),
    ...numbered("cut", "mhtml", cuts(Buffer.from(saved), 12)),
    ...numbered("bad", "mhtml", [
      "",
      "no page",
      saved.replace('boundary="b"', ""),
      saved.replace("8bit", "base64"),
      saved.replace("8bit", "quoted-printable"),
      saved.replace("text/html", "text/plain"),
      `MIME-Version: 1.0\r\n${nested("related", 5_000)}x`,
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(50_000)}`,
      `X: ${"y".repeat(2_000_000)}`,
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page("")}`,
    ]),
  ];
};
