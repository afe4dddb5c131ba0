import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { oneIn } from "../../effort.js";
import { type AtDesk, openDesk } from "./at-desk.js";

/** Every page that somebody can be on, by the heading that it has once it is there. */
const PAGES: readonly (readonly [string, RegExp])[] = [
  ["/", /Today|What moved/],
  ["/timeline", /Timeline/],
  ["/positions", /Positions/],
  ["/meetings", /Meetings/],
  ["/discrepancies", /Against the record/],
  ["/statements", /Statements/],
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
  ["/people", /./],
  ["/audit", /./],
  ["/nowhere", /no such page/],
];
/** Words in which every letter stands that decides something on some page. */
const WORDS = "usual ducks next, and U";
const REPORT = "2031-03-05-halyard";

let desk: AtDesk;
let page: Page;
/** What the page has asked the server to change. */
let changed: string[];
beforeAll(async () => {
  desk = await openDesk();
  expect((await decide({ do: "confirm", id: await aStatement() })).status, "something that could be taken back").toBe(
    201,
  );
});
afterAll(() => desk?.close());
beforeEach(async () => {
  await page?.context().close();
  page = await desk.page({ width: 1440, height: 900 });
  changed = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") changed.push(`${request.method()} ${request.url()}`);
  });
});

const json = async <T>(path: string): Promise<T> => (await (await fetch(desk.url + path)).json()) as T;
const decide = (wish: object): Promise<Response> =>
  fetch(`${desk.url}/v1/decisions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(wish),
  });
const aStatement = async (): Promise<string> =>
  (await json<{ entries: { id: string }[] }>("/v1/statements?review=machine")).entries[0].id;
/** The record's version: another one after each change. */
const version = async (): Promise<string | null> => (await fetch(`${desk.url}/v1/decisions`)).headers.get("etag");
const decisions = async (): Promise<{ do: string; undone: boolean }[]> =>
  (await json<{ entries: { do: string; undone: boolean }[] }>("/v1/decisions")).entries;
const shown = async ([address, heading]: readonly [string, RegExp]): Promise<void> => {
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
};
/** What stands in the search field that has the cursor; null where none has it. */
const written = (): Promise<string | null> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement && document.activeElement.closest("[role=search], form") !== null
      ? document.activeElement.value
      : null,
  );

describe("/ puts the cursor into a search field, whatever is typed next", () => {
  test.each(
    oneIn(
      6,
      PAGES.filter(([address]) => address !== "/nowhere"),
    ),
  )("on %s, right after it was opened and while its lists load; what was typed stays", async (address) => {
    const before = await version();
    const waiting: (() => void)[] = [];
    let isHeld = true;
    await page.route("**/v1/**", async (route) => {
      if (isHeld) await new Promise<void>((go) => waiting.push(go));
      await route.continue().catch(() => {}); // the page may have gone
    });
    await page.goto(address, { waitUntil: "commit" });
    await page.getByRole("navigation", { name: "Views" }).waitFor();
    await page.keyboard.type(`/${WORDS}`);
    expect(await written()).toBe(WORDS);
    isHeld = false;
    for (const go of waiting) go();
    await page.locator("[aria-busy=true]").waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await written()).toBe(WORDS);
    expect([changed, await version()]).toEqual([[], before]);
  });

  test("behind the help, after g, and while words of a report are being chosen", async () => {
    await shown(["/meetings", /Meetings/]);
    await page.keyboard.type(`?/${WORDS}`);
    expect([await written(), await page.getByRole("dialog", { name: "Keys" }).count()]).toEqual([WORDS, 0]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.type(`g/${WORDS}`);
    expect(await written()).toBe(WORDS);
    await shown([`/reports/${REPORT}`, /./]);
    await page.getByRole("list", { name: "Entries" }).waitFor();
    await page.keyboard.press("a");
    await page.getByRole("group", { name: "Choose words" }).waitFor();
    await page.keyboard.type(`/${WORDS}`);
    expect([await written(), changed]).toEqual([WORDS, []]);
  });

  test("and what is looked for is found, in each list", async () => {
    for (const [press, path] of [
      ["Enter", "/statements"],
      ["Reports", "/reports"],
      ["Actors", "/actors"],
      ["Issues", "/issues"],
    ]) {
      await shown(["/queue", /To confirm/]);
      await page.keyboard.type("/observers");
      if (press === "Enter") await page.keyboard.press(press);
      else await page.getByRole("dialog", { name: "Search everything" }).getByRole("button", { name: press }).click();
      await page.waitForURL(`**${path}?q=observers`);
      expect(new URL(page.url()).searchParams.get("q")).toBe("observers");
    }
  });
});

describe("a key changes nothing that isn't seen to be meant", () => {
  test.each(oneIn(6, PAGES))(
    "on %s, u shows what it would take back; whoever types on, or presses Enter, leaves it, and / still searches",
    async (...at) => {
      await shown(at);
      const before = await version();
      const ask = page.getByRole("dialog", { name: "Take this back?" });
      await expect
        .poll(async () => {
          await page.keyboard.press("u"); // it is known who is at the desk only after a while
          return ask.count();
        })
        .toBe(1);
      expect(await ask.innerText()).toMatch(/confirmed it/);
      await page.keyboard.type(`${WORDS} `);
      await page.keyboard.press("Enter");
      await ask.waitFor({ state: "detached" });
      await page.keyboard.type(`/${WORDS}`);
      expect(await written()).toBe(WORDS);
      expect([changed, await version(), new URL(page.url()).pathname]).toEqual([[], before, at[0]]);
    },
  );

  test("a yes takes it back, and the toast names the key that does it again", async () => {
    await shown(["/meetings", /Meetings/]);
    const dossier = page.getByText(/as of/);
    await dossier.waitFor();
    await page.keyboard.press("u");
    await page.getByRole("button", { name: "Take it back" }).click();
    const toast = page.getByRole("status").getByText("Taken back.");
    await toast.waitFor();
    expect((await decisions()).at(-1)).toMatchObject({ undone: true });
    const again = page.getByRole("status").getByRole("button", { name: "Do it again" });
    expect(await again.locator("kbd").innerText()).toBe("U");
    await page.keyboard.press("U");
    await page.getByText("Done again.").waitFor();
    expect((await decisions()).slice(-2).map(({ undone }) => undone)).toEqual([true, false]);
    await page.keyboard.press("u");
    await toast.waitFor();
    expect((await decisions()).at(-1)).toMatchObject({ do: "confirm", undone: true });
    await page.getByRole("button", { name: "Close" }).last().click();
    await page.keyboard.press("U");
    await page.getByRole("dialog", { name: "Do this again?" }).getByRole("button", { name: "Do it again" }).click();
    await page.getByText("Done again.").waitFor();
    expect((await decisions()).at(-1)).toMatchObject({ do: "confirm", undone: false });
  });

  test("a discrepancy is settled by a key where it is marked and in sight", async () => {
    const before = await version();
    await page.setViewportSize({ width: 1000, height: 420 });
    await shown(["/discrepancies", /Against the record/]);
    await page.getByText(/as of/).waitFor();
    const rows = page.getByRole("article");
    await rows.first().waitFor();
    await page.getByRole("button", { name: "Settle" }).first().waitFor();
    await page.keyboard.type("sd");
    await page.getByText("None is chosen").first().waitFor();
    expect([changed, await version()]).toEqual([[], before]);
    await page.keyboard.press("j");
    await page.locator("article[aria-current=true]").waitFor();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(() =>
        page.evaluate(
          () => (document.querySelector("article[aria-current=true]")?.getBoundingClientRect().bottom ?? -1) < 0,
        ),
      )
      .toBe(true);
    await page.keyboard.press("s");
    await expect
      .poll(() =>
        page.evaluate(
          () => (document.querySelector("article[aria-current=true]")?.getBoundingClientRect().bottom ?? -1) > 0,
        ),
      )
      .toBe(true);
    expect([changed, await version()]).toEqual([[], before]);
    await page.keyboard.press("s");
    await page.getByText("Settled.").waitFor();
    expect((await decisions())[0]).toMatchObject({ do: "settle", undone: false });
  });
});

test("? shows the keys while a box that is ticked has the focus, which Space still ticks", async () => {
  await shown([`/reports/${REPORT}`, /./]);
  const box = page.getByRole("checkbox").first();
  await box.focus();
  await page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(false);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor({ state: "detached" });
});
