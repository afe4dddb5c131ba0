import { expect, test } from "vitest";
import { shownIn, standsIn } from "../../evaluate/documents.js";
import { history, weightHashes } from "../../evaluate/history.js";

const last = history().at(-1);

test("the last recorded scores are those of the weights that are here", () => {
  expect(last?.weights).toEqual(weightHashes());
});

test("the documents show the last recorded scores", () => {
  if (!last) throw new Error('No scores are recorded: npm run score -- --record "what changed".');
  for (const [file, blocks] of Object.entries(shownIn(last)))
    for (const [name, block] of Object.entries(blocks))
      expect(standsIn(file, name), `${file}, ${name}: npm run score -- --record writes it`).toBe(block);
});
