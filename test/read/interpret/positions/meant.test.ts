import { expect, test } from "vitest";
import { readFully } from "../read-whole.js";

const stances = async (text: string): Promise<string[]> => {
  const { positions, issues } = await readFully(text);
  return positions.map(({ stance, issue }) => `${stance}: ${issues.find(({ id }) => id === issue)?.label}`);
};

test.each([
  ["“We will not allow any raid on the ferry,” Merrow said.", /^against: .*raid/],
  ["Orvane rejected the plan for observers.", /^against: .*observers/],
  ["Orvane supports the plan for observers.", /^for: .*observers/],
])("%s", async (text, stance) => expect(await stances(text)).toContainEqual(expect.stringMatching(stance)));

test("who asks takes no stance", async () =>
  expect(await stances("“Do you support the plan for observers?” Merrow asked.")).toEqual([]));
