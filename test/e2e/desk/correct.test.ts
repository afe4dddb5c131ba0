import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rarely } from "../../rarely.js";
import { type AtDesk, draftsOf, faultsOf, openDesk } from "./at-desk.js";
import type { Entry, Lists } from "./entries.js";

const REPORT = "2031-03-05-halyard";

let desk: AtDesk;
let lists: Lists;
let page: Page;
const json = async <T>(path: string): Promise<T> => (await (await fetch(desk.url + path)).json()) as T;
const entry = async (id: string): Promise<Entry> =>
  (await json<{ entry: Entry }>(`/v1/entries/${encodeURIComponent(id)}`)).entry;
const listsNow = async (): Promise<Lists> => (await json<{ entries: Lists }>(`/v1/reports/${REPORT}`)).entries;

beforeAll(async () => {
  desk = await openDesk();
  lists = await listsNow();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  await page?.context().close();
  page = await desk.page({ width: 1440, height: 900 });
});

/** Opens the report with an entry chosen. */
async function choose(id: string, at: Page = page): Promise<void> {
  await at.goto(`/reports/${REPORT}?entry=${encodeURIComponent(id)}`);
  await at
    .getByRole("button", { name: "Confirm", exact: false })
    .or(at.getByRole("button", { name: "Settle" }))
    .first()
    .waitFor();
}
const becomes = (id: string, state: string): Promise<void> =>
  expect.poll(async () => (await entry(id)).review.state).toBe(state);
const field = (name: string) => page.getByRole("form", { name: "Correct the entry" }).getByLabel(name, { exact: true });
const edited = async (id: string, change: () => Promise<void>): Promise<Entry> => {
  await choose(id);
  await page.keyboard.press("e");
  await page.getByRole("form", { name: "Correct the entry" }).waitFor();
  await change();
  await page.getByRole("button", { name: "Save" }).click();
  await becomes(id, "corrected");
  return entry(id);
};

describe("in the text of a report", () => {
  test("an entry is confirmed by mouse, and that is taken back and done again", async () => {
    const { id } = lists.statements[0];
    await choose(id);
    await page.getByRole("button", { name: "Confirm" }).click();
    await becomes(id, "confirmed");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await becomes(id, "machine");
    await page.getByRole("button", { name: "Redo" }).click();
    await becomes(id, "confirmed");
  });

  test("by keys alone: reached, rejected, taken back, its history told", async () => {
    await page.goto(`/reports/${REPORT}`);
    await page.getByRole("list", { name: "Entries" }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const id = (await page.locator("li[data-entry]:has([aria-current])").getAttribute("data-entry")) ?? "";
    const before = (await entry(id)).review.state;
    await page.keyboard.press("x");
    await becomes(id, "rejected");
    await page.keyboard.press("u");
    await becomes(id, before);
    await page.keyboard.press("h");
    await page.locator("[data-history]").waitFor();
    expect(await page.locator("[data-history]").innerText()).toMatch(/reject/i);
  });

  test("its speaker, kind, act and day are changed", async () => {
    const { id } = lists.statements.slice(2).find(({ appearances }) => appearances.length === 1)!;
    const now = await edited(id, async () => {
      await field("speaker").fill("Neva Stross");
      await field("kind of quotation").selectOption("mixed");
      await field("act").selectOption("deny");
      await field("day").fill("2031-03-02");
    });
    expect(now).toMatchObject({
      speaker: "neva-stross",
      act: "deny",
      on: { value: "2031-03-02" },
      appearances: [{ quotation: "mixed" }],
    });
  });

  rarely("a position's stance and firmness are changed", async () => {
    const { id, stance } = lists.positions[0];
    const wanted = stance === "for" ? "against" : "for";
    const now = await edited(id, async () => {
      await field("stance").selectOption(wanted);
      await field("firmness").selectOption("vague");
    });
    expect(now).toMatchObject({ stance: wanted, firmness: "vague" });
  });

  rarely("its words are chosen anew by keys, word by word", async () => {
    const isLong = ({ appearances: [{ content }] }: Entry): boolean =>
      content.length === 1 && content[0].text.split(" ").length > 3;
    const {
      id,
      appearances: [{ content }],
    } = lists.statements.slice(1).find(isLong) as Entry;
    const before = content[content.length - 1];
    await choose(id);
    await page.keyboard.press("s");
    await page.getByRole("group", { name: "Choose words" }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await becomes(id, "corrected");
    const now = (await entry(id)).appearances[0].content;
    const after = now[now.length - 1];
    expect(now).toHaveLength(content.length);
    expect(after.start).toBe(before.start);
    expect(after.end).toBeLessThan(before.end);
    expect(before.text.startsWith(after.text)).toBe(true);
  });

  test("what was missed is added by choosing its words, and stays through a reload", async () => {
    await page.goto(`/reports/${REPORT}`);
    await page.getByRole("list", { name: "Entries" }).waitFor();
    const before = (await listsNow()).statements.length;
    await page.keyboard.press("a");
    await page.getByRole("group", { name: "Choose words" }).waitFor();
    for (let n = 0; n < 6; n++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "Add an entry" });
    await form.getByLabel("speaker", { exact: true }).fill("Irsa Tolvik");
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await expect.poll(async () => (await listsNow()).statements.length).toBe(before + 1);
    await page.reload();
    await page.getByRole("list", { name: "Entries" }).waitFor();
    expect((await listsNow()).statements.length).toBe(before + 1);
  });

  rarely(
    "of two browsers the second sees what the first decided, and loses nothing that is being written",
    async () => {
      const { id } = lists.positions[1];
      const other = await desk.page({ width: 1440, height: 900 });
      await choose(id);
      await page.keyboard.press("e");
      await field("firmness").selectOption("qualified");
      await choose(id, other);
      await other.getByRole("button", { name: "Reject" }).click();
      await becomes(id, "rejected");
      await page.getByText(/reject.*meanwhile/).waitFor();
      expect(await field("firmness").inputValue()).toBe("qualified");
      await page.getByRole("button", { name: "Save" }).click();
      await becomes(id, "corrected");
      expect((await entry(id)).firmness).toBe("qualified");
      await other.context().close();
    },
  );
});

describe("elsewhere", () => {
  test("the queue is gone through by keys: confirm, next, undo", async () => {
    await page.goto("/queue");
    await page.getByRole("button", { name: "Confirm" }).waitFor();
    const [{ entry: first }] = (await json<{ entries: { entry: Entry }[] }>("/v1/queue")).entries;
    await page.keyboard.press("c");
    await becomes(first.id, "confirmed");
    await page.keyboard.press("n");
    await page.keyboard.press("u");
    await becomes(first.id, "machine");
  });

  rarely("a key pressed before the history has come is heard, and what was gone past isn't taken for it", async () => {
    const held: (() => void)[] = [];
    await page.route("**/v1/entries/*", async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    /** Lets the histories come that are asked for. */
    const come = async (): Promise<void> => {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      for (const go of held.splice(0)) go();
    };
    await page.goto("/queue");
    await page.getByRole("button", { name: "Confirm" }).waitFor();
    const [{ entry: first }, { entry: second }] = (await json<{ entries: { entry: Entry }[] }>("/v1/queue")).entries;
    await page.keyboard.press("c");
    await come();
    await becomes(first.id, "confirmed");
    await page.getByText("1 looked at").waitFor();
    await page.keyboard.press("c");
    await page.keyboard.press("ArrowRight");
    await come();
    await page.getByText("That wasn’t done").waitFor();
    expect((await entry(second.id)).review.state).toBe("machine");
    expect(await page.getByText("1 looked at").count()).toBe(1);
  });

  test("a discrepancy is settled with the passages side by side", async () => {
    const [{ id }] = (await json<{ entries: Entry[] }>("/v1/discrepancies")).entries;
    await page.goto(`/entries/${encodeURIComponent(id)}`);
    await page.getByRole("button", { name: "Settle" }).first().click();
    await expect
      .poll(
        async () =>
          (await json<{ entries: { outcome: string }[] }>("/v1/discrepancies")).entries.filter(
            ({ outcome }) => outcome === "settled",
          ).length,
      )
      .toBeGreaterThan(0);
  });
});

describe("what somebody is writing is there again", () => {
  const restored = () => page.getByText("Restored what you were writing");
  const reloaded = async (): Promise<void> => {
    await page.reload();
    await page.getByRole("list", { name: "Entries" }).waitFor();
  };

  test("after a reload in the middle of a correction by keys; once it is sent, it isn't", async () => {
    const { id } = lists.statements.at(-1)!;
    await page.goto(`/reports/${REPORT}`);
    await page.getByRole("list", { name: "Entries" }).waitFor();
    await expect
      .poll(async () => {
        await page.keyboard.press("j");
        return page.locator("li[data-entry]:has([aria-current])").getAttribute("data-entry");
      })
      .toBe(id);
    await page.keyboard.press("e");
    await field("speaker").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Neva Stross");
    await page.getByLabel("about: one more").focus();
    await page.keyboard.type("the ferry <b>at night</b>");
    await reloaded();
    await restored().waitFor();
    expect(await field("speaker").inputValue()).toBe("Neva Stross");
    await page.getByRole("button", { name: "Take the ferry <b>at night</b> away" }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press("e");
    await expect.poll(() => field("speaker").evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await becomes(id, "corrected");
    expect(await entry(id)).toMatchObject({ speaker: "neva-stross" });
    await page.getByText("Corrected.").waitFor();
    await reloaded();
    expect([await draftsOf(page), await restored().count()]).toEqual([[], 0]);
  });

  test("in the queue, which goes on with it", async () => {
    await page.goto("/queue");
    const shown = (): Promise<string | null> =>
      page.getByRole("link", { name: "open", exact: true }).getAttribute("href");
    const first = await shown();
    await page.keyboard.press("n");
    await expect.poll(shown).not.toBe(first);
    const written = await shown();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const choice = page.getByRole("form", { name: "Correct the entry" }).locator("select").first();
    const before = await choice.inputValue();
    await choice.selectOption({ index: 2 });
    if ((await choice.inputValue()) === before) await choice.selectOption({ index: 1 });
    const chosen = await choice.inputValue();
    expect(chosen).not.toBe(before);
    await expect.poll(() => draftsOf(page)).toHaveLength(1);
    await page.reload();
    await restored().waitFor();
    expect([await shown(), await choice.inputValue()]).toEqual([written, chosen]);
  });

  rarely("when it was thrown away by a slip of the finger, and that is taken back", async () => {
    const { id } = lists.positions[0];
    await choose(id);
    await page.keyboard.press("e");
    const other = (await field("firmness").inputValue()) === "vague" ? "firm" : "vague";
    await field("firmness").selectOption(other);
    await page.keyboard.press("Escape");
    await page.getByText("What you wrote is thrown away.").waitFor();
    await page.keyboard.press("u");
    expect(await field("firmness").inputValue()).toBe(other);
    await page.getByRole("button", { name: "Cancel" }).click();
  });

  rarely("in a note, until it is discarded", async () => {
    const { id } = lists.positions[0];
    await choose(id);
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Note" }).fill("Ask the envoy's office.");
    await reloaded();
    await restored().waitFor();
    expect(await page.getByRole("textbox", { name: "Note" }).inputValue()).toBe("Ask the envoy's office.");
    await page.getByRole("button", { name: "Discard" }).click();
    await page.getByRole("textbox", { name: "Note" }).waitFor({ state: "detached" });
    await reloaded();
    expect([await draftsOf(page), await restored().count()]).toEqual([[], 0]);
  });

  test("but for what was only opened", async () => {
    await choose(lists.positions[0].id);
    await page.keyboard.press("e");
    await field("stance").waitFor();
    await reloaded();
    await page.getByRole("button", { name: "Confirm", exact: true }).waitFor();
    expect([await draftsOf(page), await restored().count()]).toEqual([[], 0]);
  });

  rarely("in what is being added to a report, with its words, after a wrong link and after a reload", async () => {
    await page.goto(`/reports/${REPORT}`);
    await page.getByRole("list", { name: "Entries" }).waitFor();
    const before = (await listsNow()).meetings.length;
    await page.keyboard.press("a");
    await page.getByRole("group", { name: "Choose words" }).waitFor();
    for (let n = 0; n < 4; n++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "Add an entry" });
    await form.getByLabel("meeting").check();
    await form.getByLabel("status", { exact: true }).selectOption("proposed");
    const words = await form.locator("q").first().innerText();
    await page.getByRole("link", { name: "Today" }).click();
    await page.getByRole("heading", { level: 1, name: /Today|What moved/ }).waitFor();
    await page.goBack();
    await restored().waitFor();
    await reloaded();
    await restored().waitFor();
    expect([
      await form.locator("q").first().innerText(),
      await form.getByLabel("status", { exact: true }).inputValue(),
    ]).toEqual([words, "proposed"]);
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await expect.poll(async () => (await listsNow()).meetings.length).toBe(before + 1);
    await form.waitFor({ state: "detached" });
    expect(await draftsOf(page)).toEqual([]);
  });

  rarely("in a new name for an actor, when its form is opened again", async () => {
    await page.goto("/actors/orvane");
    await page.getByRole("button", { name: "Rename" }).waitFor();
    await page.keyboard.press("r");
    await page.getByLabel("Called").fill("The Orvane delegation");
    await page.reload();
    await page.getByRole("button", { name: "Rename" }).waitFor();
    await page.keyboard.press("r");
    await restored().waitFor();
    expect(await page.getByLabel("Called").inputValue()).toBe("The Orvane delegation");
    await page.keyboard.press("Escape");
    await expect.poll(() => draftsOf(page)).toEqual([]);
  });

  rarely("in a note on what stands against the record, until it is sent", async () => {
    await page.goto("/discrepancies");
    const write = async (): Promise<void> => {
      await page.getByRole("button", { name: "Note" }).first().click();
      await page.getByRole("textbox", { name: "Note" }).waitFor();
    };
    await write();
    await page.getByRole("textbox", { name: "Note" }).fill("Both are quoted from one briefing.");
    await page.reload();
    await write();
    await restored().waitFor();
    expect(await page.getByRole("textbox", { name: "Note" }).inputValue()).toBe("Both are quoted from one briefing.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Noted.").waitFor();
    expect(await draftsOf(page)).toEqual([]);
  });

  rarely("in a text that was pasted, until it is added", async () => {
    await page.goto("/add");
    const form = page.getByRole("form", { name: "A text" });
    const text = "Orvane will not sign the list, its envoy Dara Voss said on Monday. <script>alert(1)</script>";
    await form.getByRole("textbox", { name: "Text" }).fill(text);
    await form.getByLabel("Published").fill("2031-03-11");
    await page.getByRole("link", { name: "Today" }).click();
    await page.getByRole("heading", { level: 1, name: /Today|What moved/ }).waitFor();
    await page.goBack();
    await restored().waitFor();
    await page.reload();
    await restored().waitFor();
    expect([
      await form.getByRole("textbox", { name: "Text" }).inputValue(),
      await form.getByLabel("Published").inputValue(),
    ]).toEqual([text, "2031-03-11"]);
    await form.getByRole("button", { name: "Add the text" }).click();
    await expect.poll(() => draftsOf(page)).toEqual([]);
    expect([await form.getByRole("textbox", { name: "Text" }).inputValue(), await restored().count()]).toEqual(["", 0]);
  });
});
