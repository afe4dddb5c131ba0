import { describe, expect, test } from "vitest";
import { reportNames, reportOf } from "./dossier.js";

const DAY = 86_400_000; // milliseconds
const reports = reportNames.map(reportOf);

/** Every run of five words, marks and case left out. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, -4).map((_, i) => words.slice(i, i + 5).join(" ")));
}

/** Share of `a`'s shingles that `b` has as well, 0..1. */
function carriedBy(a: string, b: string): number {
  const [of, there] = [shingles(a), shingles(b)];
  return [...of].filter((s) => there.has(s)).length / of.size;
}

const pairs = reports.flatMap((a) => reports.filter((b) => b !== a).map((b) => [a, b] as const));

describe("the example dossier", () => {
  test("holds thirteen reports, each named as its file", () => {
    expect(reports.map((doc) => doc.id)).toEqual(reportNames);
    expect(reports).toHaveLength(13);
  });

  test("dates every report by a real day, all within three weeks", () => {
    const days = reports.map((doc) => Date.parse(`${doc.publishedAt}T00:00:00Z`));
    expect(days.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual(reports.map((doc) => doc.publishedAt));
    expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(21 * DAY);
  });

  test("has reports of 120 to 450 words", () => {
    for (const doc of reports) {
      const words = doc.text.split(/\s+/).filter(Boolean).length;
      expect(words, doc.id).toBeGreaterThanOrEqual(120);
      expect(words, doc.id).toBeLessThanOrEqual(450);
    }
  });

  test("comes from four outlets, on example.org only", () => {
    expect(new Set(reports.map((doc) => doc.outlet)).size).toBe(4);
    for (const doc of reports) if (doc.url !== null) expect(new URL(doc.url).hostname).toMatch(/(^|\.)example\.org$/);
  });

  test.each([
    ["“", "”"],
    ["«", "»"],
    ["``", "''"],
    ['"', '"'],
  ])("quotes with %s and %s somewhere", (open, close) => {
    const quoting = reports.filter((doc) => doc.text.includes(open) && doc.text.includes(close));
    expect(quoting.length).toBeGreaterThan(0);
  });

  test("has line ends of both kinds, indented copy, and titles inside and beside the text", () => {
    expect(reports.some((doc) => doc.text.includes("\r\n"))).toBe(true);
    expect(reports.some((doc) => /^\t/m.test(doc.text))).toBe(true);
    expect(reports.some((doc) => doc.title === null)).toBe(true);
    expect(reports.some((doc) => doc.title !== null && doc.text.startsWith(doc.title))).toBe(true);
    expect(reports.some((doc) => doc.title !== null && !doc.text.startsWith(doc.title))).toBe(true);
  });

  test("carries one story twice, almost word for word, and no other", () => {
    const carried = pairs.filter(([a, b]) => carriedBy(a.text, b.text) > 0.5).map(([a, b]) => `${a.id} in ${b.id}`);
    expect(carried.sort()).toEqual([
      "2031-03-05-halyard in 2031-03-06-courier",
      "2031-03-06-courier in 2031-03-05-halyard",
    ]);
  });
});
