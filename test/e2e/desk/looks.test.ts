import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AtDesk, faultsOf, openDesk } from "./at-desk.js";

/** Pictures of every page, for people to look at. */
const PICTURES = fileURLToPath(new URL("../../../.cache/desk-pictures/", import.meta.url));
const WIDTHS = [360, 820, 1440] as const;

/** Every page, by the heading that it has once it is there. */
const PAGES: readonly (readonly [string, RegExp])[] = [
  ["/", /Today|What moved/], ["/timeline", /Timeline/], ["/positions", /Positions/], ["/meetings", /Meetings/], ["/discrepancies", /Against the record/], ["/statements", /Statements/],
  ["/statements?speaker=tolvik&q=observers", /Statements/], ["/actors", /Actors/], ["/actors/orvane", /Orvane/], ["/issues", /Issues/], ["/issues/observers", /observers/], ["/reports", /Reports/],
  ["/reports/2031-03-05-halyard", /./], ["/network", /Network/], ["/queue", /To confirm/], ["/add", /Add/], ["/agreement", /agree/i], ["/nowhere", /no such page/],
];

let desk: AtDesk;
beforeAll(async () => {
  desk = await openDesk();
  mkdirSync(PICTURES, { recursive: true });
}, 180_000);
afterAll(() => desk?.close(), 60_000);

describe.each(PAGES)("the page %s", (address, heading) => {
  test.each([["light", false], ["dark", true]] as const)("has nothing in it that axe-core finds wrong, in %s", async (theme, dark) => {
    const page = await desk.page({ width: 1440, height: 900, dark });
    const said: string[] = [];
    page.on("console", (message) => { if (message.type() === "error") said.push(message.text()); });
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await page.waitForLoadState("networkidle").catch(() => {}); // the stream of events stays open
    expect(await faultsOf(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.screenshot({ path: `${PICTURES}${nameOf(address)}-1440-${theme}.png` });
    await page.context().close();
  }, 60_000);

  test.each(WIDTHS)("fits a window %s wide", async (width) => {
    const page = await desk.page({ width });
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: `${PICTURES}${nameOf(address)}-${width}.png`, fullPage: width === 360 });
    await page.context().close();
  }, 60_000);
});

const nameOf = (address: string): string => address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "today";
