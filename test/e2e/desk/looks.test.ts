import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { ALL } from "../../effort.js";
import { type AtDesk, faultsOf, openDesk } from "./at-desk.js";

/** Pictures of every page, for people to look at: made where all is tried. */
const PICTURES = fileURLToPath(new URL("../../../.cache/desk-pictures/", import.meta.url));
const NARROWER = [820, 360] as const;

/** Every page, by the heading that it has once it is there. */
const PAGES: readonly (readonly [string, RegExp])[] = [
  ["/", /Today|What moved/],
  ["/timeline", /Timeline/],
  ["/positions", /Positions/],
  ["/meetings", /Meetings/],
  ["/discrepancies", /Against the record/],
  ["/statements", /Statements/],
  ["/statements?speaker=tolvik&q=observers", /Statements/],
  ["/actors", /Actors/],
  ["/actors/orvane", /Orvane/],
  ["/issues", /Issues/],
  ["/issues/observers", /observers/],
  ["/reports", /Reports/],
  ["/reports/2031-03-05-halyard", /./],
  ["/network", /Network/],
  ["/queue", /To confirm/],
  ["/add", /Add/],
  ["/agreement", /agree/i],
  ["/nowhere", /no such page/],
];

let desk: AtDesk;
beforeAll(async () => {
  desk = await openDesk();
  mkdirSync(PICTURES, { recursive: true });
});
afterAll(() => desk?.close());

test.each(PAGES)("the page %s is sound in both themes, and fits windows of every width", async (address, heading) => {
  const page = await desk.page({ width: 1440, height: 900 });
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await faultsOf(page), theme).toEqual([]);
    await picture(page, `${nameOf(address)}-1440-${theme}`);
  }
  for (const width of NARROWER) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: `${width} wide` })
      .toBeLessThanOrEqual(0);
    await picture(page, `${nameOf(address)}-${width}`);
  }
  expect(said).toEqual([]);
  await page.context().close();
});

const picture = async (page: Page, name: string): Promise<void> =>
  void (ALL && (await page.screenshot({ path: `${PICTURES}${name}.png` })));

const nameOf = (address: string): string => address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "today";
