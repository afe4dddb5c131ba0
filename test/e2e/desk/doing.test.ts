import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AtDesk, openDesk } from "./at-desk.js";

let desk: AtDesk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  await page?.context().close();
  page = await desk.page({ width: 1440, height: 900 });
});

const json = async <T>(path: string): Promise<T> => (await (await fetch(desk.url + path)).json()) as T;

test("today is passed on as Markdown, by key and as files, of the days that are shown", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?since=2031-03-10&on=2031-03-15");
  const group = page.getByRole("group", { name: "Pass it on" });
  await group.waitFor();
  const told = await (await fetch(`${desk.url}/v1/brief.md?since=2031-03-10&on=2031-03-15`)).text();
  expect(told).toMatch(/^# .+\n\n2031-03-10 to 2031-03-15/);
  await page.keyboard.press("m");
  await page.getByText("Copied as Markdown.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(told);
  for (const [name, file] of [
    ["Markdown file", "brief-2031-03-10-2031-03-15.md"],
    ["HTML page", "brief-2031-03-10-2031-03-15.html"],
  ]) {
    const [taken] = await Promise.all([page.waitForEvent("download"), group.getByRole("link", { name }).click()]);
    expect(taken.suggestedFilename()).toBe(file);
  }
});

test("the queue tells how much is left, and less after each that was looked at", async () => {
  const { left } = await json<{ left: { count: number } }>("/v1/queue");
  const entry = page.waitForResponse(/\/v1\/entries\//);
  await page.goto("/queue");
  await page.getByText(`${left.count} left`).waitFor();
  await (await entry).finished();
  await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
  await page.keyboard.press("c");
  await page.getByText(`${left.count} left`).waitFor({ state: "hidden" });
  const after = await json<{ left: { count: number; bounded: boolean } }>("/v1/queue");
  expect(after.left.count).toBeLessThan(left.count);
  expect(after.left.bounded).toBe(false);
  await page.reload();
  await page.getByText(`${after.left.count} left`).waitFor();
});

test("a feed that fails tells what to do, and when it is asked again", async () => {
  await page.goto("/add");
  await page.getByLabel("Address of a feed").fill("http://127.0.0.1:9/feed.xml");
  await page.keyboard.press("Enter");
  const feed = page.getByRole("list", { name: "Feeds" }).getByRole("listitem");
  await feed.getByText(/Failed once \(RAP-E-PRIVATE\)\. If it is meant, allow private addresses/).waitFor();
  expect(await feed.innerText()).toMatch(/asked again \d{4}-\d\d-\d\d \d\d:\d\d UTC|isn't asked again/);
});

describe("a report that is taken out", () => {
  const REPORT = "2031-03-05-halyard";
  const takeOut = async (): Promise<void> => {
    await page.goto(`/reports/${REPORT}`);
    await page.getByRole("button", { name: "Take it out…" }).click();
    await page.getByRole("button", { name: "Take it out", exact: true }).click();
    await page.waitForURL("**/reports");
    expect((await fetch(`${desk.url}/v1/reports/${REPORT}`)).status).toBe(404);
  };

  test.each(["button", "key"])("is brought back as it was, by %s", async (way) => {
    const before = await json(`/v1/reports/${REPORT}`);
    await takeOut();
    if (way === "key") await page.keyboard.press("u");
    else await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.waitForURL(`**/reports/${REPORT}`);
    await page.getByRole("list", { name: "Entries" }).waitFor();
    expect(await json(`/v1/reports/${REPORT}`)).toEqual(before);
  });
});
