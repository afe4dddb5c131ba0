import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import ReviewMark from "../../../web/src/parts/ReviewMark.svelte";

const MACHINE = { state: "machine", by: null, at: null } as const;
const by = (state: "confirmed" | "corrected" | "rejected") => ({
  state,
  by: "Ana Ruel",
  at: "2031-03-14T09:30:00.000Z",
});

test("what nobody has looked at says how sure the machine is, where that is known", async () => {
  const sure = await render(ReviewMark, { review: MACHINE, confidence: 0.896 });
  await expect.element(sure.getByText("90 % sure")).toBeVisible();
  await sure.unmount();
  const unknown = await render(ReviewMark, { review: MACHINE });
  await expect.element(unknown.getByText("unreviewed")).toBeVisible();
});

test.each([
  ["confirmed", "entry", "✓ confirmed"],
  ["corrected", "entry", "✎ corrected"],
  ["rejected", "entry", "✗ rejected"],
  ["confirmed", "discrepancy", "✓ settled"],
  ["rejected", "discrepancy", "✗ dismissed"],
] as const)("what somebody has %s of an %s says so, by whom and when", async (state, of, words) => {
  const screen = await render(ReviewMark, { review: by(state), confidence: 0.5, of });
  const mark = screen.getByText(words);
  await expect.element(mark).toBeVisible();
  await expect.element(mark).toHaveAttribute("title", "Ana Ruel, 2031-03-14 09:30 UTC");
});
