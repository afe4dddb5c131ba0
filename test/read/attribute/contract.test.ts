import { describe, expect, test } from "vitest";
import { loadReader, type Model, type Reading } from "../../../src/index.js";
import { examples } from "../../examples.js";
import { times } from "../../effort.js";
import { brokenStatements, docOf } from "../reading.js";

const MODELS: readonly Model[] = ["full", "light"];

describe.each(MODELS)("the %s model", async (model) => {
  const reader = await loadReader({ model });
  const read = (text: string): Promise<Reading> => reader.read(docOf(text));
  const words = async (text: string): Promise<string[]> =>
    (await read(text)).statements.map(({ source, cue, content }) =>
      [source, cue, ...content].map((span) => span && text.slice(span.start, span.end)).join(" | "),
    );

  test("says which it is", () => expect(reader.model).toBe(model));

  test("finds source, cue and content", async () =>
    expect(await words("Ana Ruel said that the harbour would stay closed.")).toEqual([
      "Ana Ruel | said | that the harbour would stay closed",
    ]));

  test("finds what is said inside what is said", async () => {
    const text = "Ana Ruel said that Tomas Belk had told reporters that the talks were over.";
    const { statements } = await read(text);
    expect(statements.map(({ within }) => within)).toEqual([null, statements[0].id]);
  });

  test("finds nothing where nobody says anything", async () => {
    for (const text of ["", " ", ".", "The harbour was closed.", "“”", "12 March 2031"])
      expect(await words(text)).toEqual([]);
  });

  test("keeps its spans inside the text, and inner statements inside outer ones", async () => {
    for (const { text } of examples()) expect(brokenStatements(text, await read(text))).toEqual([]);
  });

  test("gives the same for the same text, whatever it read before", async () => {
    const texts = examples()
      .slice(0, times(4))
      .map(({ text }) => text);
    const once = await Promise.all(texts.map(read));
    for (const [i, text] of [...texts.entries()].reverse()) expect(await read(text)).toEqual(once[i]);
  });

  // The full model reads neighbouring paragraphs at once: what was said before tells what is meant.
  // The full model reads several short paragraphs at once.
  if (model === "light")
    test("reads paragraphs as it reads them alone", async () => {
      const paragraphs = examples()[0]
        .text.split("\n\n")
        .filter((p) => !/["“”]/.test(p));
      const alone = (await Promise.all(paragraphs.slice(1).map((p) => words(`Sarn Valley\n\n${p}`)))).flat();
      expect(await words(`Sarn Valley\n\n${paragraphs.slice(1).join("\n\n")}`)).toEqual(alone);
    });
});
