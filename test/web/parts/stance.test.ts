import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import Stance from "../../../web/src/parts/Stance.svelte";
import StanceSign from "../../../web/src/parts/StanceSign.svelte";

test.each([
  ["for", "firm", "+ for▮▮▮firm"],
  ["against", "qualified", "− against▮▮▯qualified"],
  ["noncommittal", "vague", "○ noncommittal▮▯▯vague"],
] as const)("%s, %s: a sign, bars and words", async (stance, firmness, shown) => {
  const { container } = await render(Stance, { stance, firmness });
  expect(container.textContent?.trim()).toBe(shown);
});

test("in little room there are as many full bars as it is firm", async () => {
  const { container } = await render(StanceSign, {
    position: { stance: "for", firmness: "qualified", claimedBy: null },
  });
  expect(container.querySelectorAll("rect.full")).toHaveLength(2);
  expect(container.textContent).toMatch(/^\+\s*$/);
});

test("what only others say stands in brackets", async () => {
  const { container } = await render(StanceSign, {
    position: { stance: "against", firmness: "firm", claimedBy: "r1" },
  });
  expect(container.textContent?.replace(/\s/g, "")).toBe("(−)");
});
