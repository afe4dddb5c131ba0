import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/read/resolve/context.js";
import type { LinkOption } from "../../../src/read/resolve/link/link-option.js";
import { createLinker } from "../../../src/read/resolve/link/linker.js";

const option = (kind: LinkOption["kind"], ...features: number[]): LinkOption => ({
  kind,
  draft: kind === "actor" ? 0 : -1,
  head: -1,
  features,
});
const weights = (least: number, form = "rapporteur/link/1") => ({
  meta: { form, least },
  tables: { link: { classes: 1, mask: 3, weights: Int8Array.from([0, 10, 20, -10]), scale: 0.1 } },
});
/** Of a statement with a source, or without one. */
const contextOf = (source: object | null): Context => ({ attributions: [{ source }] }) as unknown as Context;
const context = contextOf({});

describe("a linker", () => {
  test("takes the answer with the greatest sum of weights", () => {
    const options = [option("nobody", 0), option("actor", 1, 1, 1), option("actor", 2, 3)];
    expect(createLinker(weights(0)).choose(options, 0, context)).toBe(1);
  });
  test("names nobody when it isn't sure enough", () => {
    const options = [option("nobody", 0), option("actor", 1), option("actor", 1)];
    expect(createLinker(weights(0.6)).choose(options, 0, context)).toBe(0);
  });
  test("must be surer where no words beside the cue name the speaker", () => {
    const options = [option("nobody", 0), option("actor", 1), option("actor", 0)];
    const linker = createLinker(weights(0.45));
    expect([linker.choose(options, 0, context), linker.choose(options, 0, contextOf(null))]).toEqual([1, 0]);
  });
  test("refuses the weights of another model", () => {
    expect(() => createLinker(weights(0, "rapporteur/attribute/2"))).toThrow("not of a linker");
  });
});
