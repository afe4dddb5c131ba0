import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileNameOf } from "../../src/cli/file-name.js";

describe("a report's id as a file's name", () => {
  test.each(["2031-03-21-halyard", "a.b_c", "Überblick", "报告", "x"])("%s stays what it is", (id) =>
    expect(fileNameOf(id)).toBe(id),
  );

  test.each([
    ["../../etc/passwd", /^_\._\.\._etc_passwd-[0-9a-f]{8}$/],
    ["a/b", /^a_b-/],
    ["a\\b", /^a_b-/],
    [".hidden", /^_hidden-/],
    ["..", /^_\.-/],
    ["con", /^con-/],
    ["NUL.x", /^NUL\.x-/],
    ["https://courier.example.org/a?b=1", /^https___courier\.example\.org_a_b_1-/],
    ["a\u0000b\n", /^a_b_-/],
    ["x".repeat(500), /^x{60}-/],
  ])("%j is changed", (id, name) => expect(fileNameOf(id)).toMatch(name));

  test("two ids that look alike once changed have two names", () =>
    expect(fileNameOf("a/b")).not.toBe(fileNameOf("a:b")));

  test("is safe everywhere, whatever the id", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (id) => {
        expect(fileNameOf(id)).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u);
        expect(Buffer.byteLength(`${fileNameOf(id)}.jsonld`)).toBeLessThanOrEqual(255);
      }),
    ));
});
