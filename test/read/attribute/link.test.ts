import { expect, test } from "vitest";
import { loadReader, type Model } from "../../../src/index.js";
import { docOf } from "../reading.js";

test.each<Model>(["full", "light"])(
  "the %s model never puts what one cue says into another's mouth: “that …” follows its own",
  async (model) => {
    const reader = await loadReader({ model });
    const text =
      "OSTREL, March 4 (Halyard) — Verrine President August Merrow hinted on Tuesday that the federation could " +
      "lend Belmara radar stations to watch over the Sarn Valley, but he dismissed any talk of soldiers.";
    const dismissed = (await reader.read(docOf(text))).statements.filter(
      ({ cue }) => cue && text.slice(cue.start, cue.end) === "dismissed",
    );
    expect(dismissed.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["any talk of soldiers"],
    ]);
  },
);
