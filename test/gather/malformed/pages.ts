import { jsonLd, page, TEXT } from "../pages.js";
import { type Case, cuts, numbered } from "./case.js";

const jsonInPages = (): Case[] => [
  ...numbered(
    "ld",
    "html",
    [
      "{",
      "[[[[",
      '{"@type":"NewsArticle","datePublished":{}}',
      '{"@type":7}',
      '{"@graph":7}',
      `${"[".repeat(100_000)}`,
      `{"@graph":[${'{"@graph":[]},'.repeat(5_000)}{}]}`,
      '{"@type":"NewsArticle","headline":[[[]]],"author":[null,7,[]],"publisher":{"name":{}}}',
      "<!-- {",
      "\u2028",
    ].map((script) => page(`<script type="application/ld+json">${script}</script>`)),
  ),
  ["ld-large.html", page(jsonLd({ "@type": "NewsArticle", articleBody: "words ".repeat(200_000) }))],
];

const endless = (): Case[] => [
  ...numbered(
    "deep",
    "html",
    ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<svg>", "<blockquote>"].map(
      (tag) => `<html><body>${tag.repeat(20_000)}${TEXT}`,
    ),
  ),
  ...numbered(
    "wide",
    "html",
    ["<p>a", "<br>", "<a href=x>y</a>", "<!-- -->", "<", "&", "&amp", "</p>", "<![CDATA["].map(
      (piece) => `<html><body>${piece.repeat(150_000)}`,
    ),
  ),
  ...numbered(
    "within",
    "html",
    [
      "<p>a</p>".repeat(24_000),
      `${"<div>".repeat(200)}<p>${TEXT}</p>`.repeat(100),
      "<div><p>a, b, c</p></div>".repeat(16_000),
      `<table>${"<tr><td>a</td></tr>".repeat(15_000)}</table>`,
      "x<br><br>".repeat(24_000),
      "<b><i>".repeat(120).repeat(1),
    ].map((body) => `<html><body>${body}`),
  ),
  ["over-10-mb.html", `<html><body>${"<p>words</p>".repeat(1_000_000)}`],
];

const oddPages = (): Case[] => [
  ...numbered("odd", "html", [
    "<html>",
    "<html><body>",
    "<!doctype html>",
    "<html><body><form>Log in",
    "<html><frameset>",
    "<html><head><title>",
    "<html><script>while(true){}</script>",
    `<html><body><p ${"a=b ".repeat(100_000)}>x`,
    "<html><plaintext>x",
    "<html><body><noscript>Turn scripts on",
    `<html><base href="javascript:x"><link rel=canonical href="http://[">${TEXT}`,
    "<html>\0\0\0",
  ]),
  ...numbered("cut", "html", cuts(Buffer.from(page(jsonLd({ "@type": "NewsArticle", headline: "x" }))), 10)),
];

export const pages = (): Case[] => [...jsonInPages(), ...endless(), ...oddPages()];
