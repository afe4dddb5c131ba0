import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AtDesk, faultsOf, openDesk, PASSWORD, type Person } from "./at-desk.js";

const OWNER: Person = { name: "Ana Ruel", email: "ana@desk.example", role: "owner" };
const READER: Person = { name: "Dana Lund", email: "dana@desk.example", role: "reader" };

let desk: AtDesk;
beforeAll(async () => {
  desk = await openDesk([OWNER, READER]);
});
afterAll(() => desk?.close());

async function signedIn({ email }: Person, address: string): Promise<Page> {
  const page = await desk.page({ width: 1440, height: 900 });
  await page.goto(`/sign-in?to=${encodeURIComponent(address)}`);
  await page.locator("[type=email]").fill(email);
  await page.locator("[type=password]").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${address}`);
  return page;
}

test("an owner sees who did what, the newest first, by person and by deed; in both themes", async () => {
  await (await signedIn(READER, "/people")).context().close();
  const page = await signedIn(OWNER, "/people");
  await page.getByRole("link", { name: "who did what" }).click();
  const log = page.getByRole("feed", { name: "Who did what" });
  await log.getByText("Dana Lund").first().waitFor();
  expect(await log.getByRole("article").first().innerText()).toContain("Ana Ruel");
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await faultsOf(page), theme).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 900 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("combobox", { name: "person" }).fill("dana lund");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/audit?who=dana+lund");
  const whose = async (): Promise<Set<boolean>> =>
    new Set((await log.getByRole("article").allInnerTexts()).map((line) => line.includes("Dana Lund")));
  await expect.poll(whose).toEqual(new Set([true]));
  await page.getByRole("combobox", { name: /^deed/ }).selectOption("exported");
  await page.getByText("Nothing of that kind was done.").waitFor();
  await page.context().close();
});

test("others are told that it needs an owner, and are shown none of it", async () => {
  const page = await signedIn(READER, "/people");
  await page.getByText("You: Dana Lund, reader").waitFor();
  expect(await page.getByRole("link", { name: "who did what" }).count()).toBe(0);
  await page.goto("/audit");
  await page.getByText("To see who did what needs an owner.").waitFor();
  expect(await page.getByRole("article").count()).toBe(0);
  await page.context().close();
});
