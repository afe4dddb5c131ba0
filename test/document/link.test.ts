import { describe, expect, test } from "vitest";
import { isAddress, keptAddress, linkOf } from "../../src/document/link.js";

const RUNS = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "DATA:text/html;base64,AAAA",
  "blob:https://lantern.example/1",
  "file:///etc/passwd",
  "filesystem:https://lantern.example/a",
  "about:blank",
  "view-source:https://lantern.example",
  "jar:https://lantern.example!/a",
];
const PAGES = [
  "https://lantern.example/2031/no-list.html",
  "http://lantern.example/?id=7&part=2",
  "HTTPS://LANTERN.EXAMPLE/A",
];
const OTHERS = [
  "lantern.example/2031/no-list",
  "www.lantern.example:8080/a",
  "urn:isbn:0451450523",
  "doi:10.1000/182",
  "ftp://lantern.example/a.txt",
  "The Lantern, page 3",
];

describe("a report's address", () => {
  test.each(RUNS)("isn't what runs or holds something: %j", (url) => {
    expect(isAddress(url)).toBe(false);
    expect([keptAddress(url), linkOf(url)]).toEqual([null, null]);
  });
  test.each(PAGES)("is a link where it is a page's: %s", (url) =>
    expect([keptAddress(url), linkOf(url)]).toEqual([url, url]),
  );
  test.each(OTHERS)("is kept, and no link, where it is something else: %s", (url) =>
    expect([keptAddress(url), linkOf(url)]).toEqual([url, null]),
  );
  test.each([
    'https://lantern.example/" onclick="alert(1)',
    "https://lantern.example/><script>",
    "https://lantern.example/a b",
    "https://lantern.example/`",
  ])("is no link with what would end one: %s", (url) => expect(linkOf(url)).toBeNull());
  test("is kept without a user and a password", () => {
    expect(keptAddress("https://ana:heron@lantern.example/a?b=c#d")).toBe("https://lantern.example/a?b=c#d");
    expect(keptAddress("https://token@lantern.example/a")).toBe("https://lantern.example/a");
  });
  test("may be none", () => expect([keptAddress(null), linkOf(null)]).toEqual([null, null]));
});
