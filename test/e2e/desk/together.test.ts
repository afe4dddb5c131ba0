import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../../effort.js";
import { rarely } from "../../rarely.js";
import { type AtDesk, draftsOf, openDesk, PASSWORD, type Person, signIn } from "./at-desk.js";

const REPORT = "2031-03-05-halyard";
const ANA: Person = { name: "Ana Ruel", email: "ana@desk.example", role: "owner" };
const BELA: Person = { name: "Bela Ost", email: "bela@desk.example", role: "editor" };
const CIRO: Person = { name: "Ciro Vane", email: "ciro@desk.example", role: "reviewer" };
const DANA: Person = { name: "Dana Lund", email: "dana@desk.example", role: "reader" };
const ANOTHER_PASSWORD = "nine lanterns on the quay";

interface Entry {
  readonly id: string;
  readonly review: { readonly state: string; readonly by: string | null };
  readonly stance: string;
  readonly firmness: string;
}
interface Answer {
  readonly entry: Entry;
  readonly history: readonly { readonly by: string; readonly do: string }[];
}

let desk: AtDesk;
let ana: Page;
let positions: readonly Entry[];
const opened: Page[] = [];

/** A browser of somebody's own, in which they are signed in. */
async function browserOf(person: Person, at = "/"): Promise<Page> {
  const page = await desk.page({ width: 1440, height: 900 });
  opened.push(page);
  await page.goto(at);
  await signIn(page, person);
  return page;
}

beforeAll(async () => {
  desk = await openDesk([ANA, BELA, CIRO, DANA]);
  ana = await browserOf(ANA);
  opened.length = 0;
  positions = ((await (await ana.request.get(`/v1/reports/${REPORT}`)).json()) as { entries: { positions: Entry[] } })
    .entries.positions;
});
afterAll(() => desk?.close());
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

const answer = async (id: string): Promise<Answer> =>
  (await (await ana.request.get(`/v1/entries/${encodeURIComponent(id)}`)).json()) as Answer;
const becomes = (id: string, state: string, by: Person): Promise<void> =>
  expect.poll(async () => (await answer(id)).entry.review).toMatchObject({ state, by: by.name });
const at = (id: string): string => `/reports/${REPORT}?entry=${encodeURIComponent(id)}`;
const field = (page: Page, name: string) =>
  page.getByRole("form", { name: "Correct the entry" }).getByLabel(name, { exact: true });
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const conflict = (page: Page) =>
  page.getByRole("alert").filter({ hasText: "Somebody else has decided on this meanwhile." });

/** Opens the form of an entry, and writes into it. */
async function writing(person: Person, id: string, changes: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browserOf(person, at(id));
  await press(page, "Edit");
  for (const [name, value] of Object.entries(changes)) await field(page, name).selectOption(value);
  return page;
}
const other = (stance: string): string => (stance === "for" ? "against" : "for");

describe("of two who correct one entry the second", () => {
  test(
    "sees who decided what and when before passing it over, keeps what they wrote through a reload, and goes on " +
      "with it as it is by then",
    async () => {
      const { id, stance } = positions[0];
      const bela = await writing(BELA, id, { firmness: "vague" });
      const ciro = await writing(CIRO, id, { stance: other(stance) });
      await press(ciro, "Save");
      await becomes(id, "corrected", CIRO);
      await bela.getByText("Ciro Vane corrected it meanwhile.").waitFor();
      expect(await field(bela, "firmness").inputValue()).toBe("vague");
      await bela.reload();
      await bela.getByText("Restored what you were writing").waitFor();
      expect(await field(bela, "firmness").inputValue()).toBe("vague");
      await press(bela, "Save");
      await conflict(bela).waitFor();
      expect(await conflict(bela).innerText()).toMatch(
        /Ciro Vane corrected it[\s\S]*\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC[\s\S]*stance:/,
      );
      expect((await answer(id)).history.map(({ by }) => by)).toEqual([CIRO.name]);
      await field(bela, "firmness").selectOption("qualified");
      await press(bela, "Do mine all the same");
      await becomes(id, "corrected", BELA);
      const { entry, history } = await answer(id);
      expect(entry).toMatchObject({ stance: other(stance), firmness: "qualified" });
      expect(history.map(({ by }) => by)).toEqual([CIRO.name, BELA.name]);
      await expect.poll(() => draftsOf(bela)).toEqual([]);
    },
  );

  rarely("lets it go, and nothing of it is left", async () => {
    const { id, stance } = positions[1];
    const bela = await writing(BELA, id, { stance: other(stance) });
    const ciro = await browserOf(CIRO, at(id));
    await press(ciro, "Reject");
    await becomes(id, "rejected", CIRO);
    await press(bela, "Save");
    await conflict(bela).waitFor();
    await press(bela, "Leave it as it is");
    await bela.getByRole("form", { name: "Correct the entry" }).waitFor({ state: "detached" });
    expect((await answer(id)).entry).toMatchObject({ stance, review: { state: "rejected", by: CIRO.name } });
    expect(await draftsOf(bela)).toEqual([]);
  });

  rarely("who leaves a confirmation of theirs keeps the correction that they are writing", async () => {
    const { id, stance } = positions[2];
    const bela = await writing(BELA, id, { stance: other(stance) });
    // Bela's browser is told of nothing, so that she confirms what she saw.
    await bela.route(`**/v1/entries/**`, (route) => route.abort());
    await bela.route(`**/v1/reports/**`, (route) => route.abort());
    const ciro = await browserOf(CIRO, at(id));
    await press(ciro, "Reject");
    await becomes(id, "rejected", CIRO);
    await press(bela, "Confirm");
    await conflict(bela).waitFor();
    await press(bela, "Leave it as it is");
    await conflict(bela).waitFor({ state: "detached" });
    expect(await field(bela, "stance").inputValue()).toBe(other(stance));
  });
});

rarely(
  "what is being written about an entry that is taken away is kept, and there again when the entry is",
  async () => {
    const ciro = await browserOf(CIRO, `/reports/${REPORT}`);
    const decide = (address: string, body: object): Promise<{ decision: { id: string } }> =>
      ciro.evaluate(
        async ([to, words]) =>
          (await fetch(to, { method: "POST", headers: { "content-type": "application/json" }, body: words })).json(),
        [address, JSON.stringify(body)] as const,
      );
    const { text } = (await (await ana.request.get(`/v1/reports/${REPORT}`)).json()) as { text: string };
    const { decision } = await decide("/v1/decisions", {
      do: "add",
      list: "statements",
      passages: [{ report: REPORT, start: 0, end: 5, text: text.slice(0, 5) }],
      fields: { speaker: "Irsa Tolvik" },
    });
    const bela = await writing(BELA, `${REPORT}#${decision.id}`, { act: "deny" });
    await decide("/v1/decisions/undo", { decision: decision.id });
    await bela.getByText("isn't in this report any more. What you wrote is kept").waitFor();
    await decide("/v1/decisions/redo", { decision: decision.id });
    await bela.getByText("Restored what you were writing").waitFor();
    expect(await field(bela, "act").inputValue()).toBe("deny");
  },
);

test("what another decides is told and shown at once, on the page that is open", async () => {
  const { id } = positions[3];
  const bela = await browserOf(BELA, at(id));
  await bela.getByRole("button", { name: "Confirm", exact: true }).waitFor();
  const ciro = await browserOf(CIRO, at(id));
  await press(ciro, "Reject");
  await bela.getByText("Ciro Vane rejected it meanwhile. It is shown as it is now.").waitFor();
  await bela.locator(`li.rejected[data-entry="${id}"]`).waitFor();
  expect(await bela.getByRole("button", { name: "Confirm", exact: true }).count()).toBeLessThanOrEqual(1);
});

/** What buttons say that change something, with the key that does the same. */
const WORDS = "Confirm Reject Edit Words Note Settle Dismiss Merge Split Rename Undo Redo Add… Remove Save";
const CHANGES = new RegExp(`^(?:${WORDS.replaceAll(" ", "|")})(?: \\w)?$`);

test("a reader finds nothing to correct with, by mouse or by keys", async () => {
  const decided = async (): Promise<unknown> => (await ana.request.get("/v1/decisions?limit=1000")).json();
  const before = await decided();
  const bela = await browserOf(BELA, at(positions[0].id));
  await bela.getByRole("button", { name: CHANGES }).first().waitFor();
  const dana = await browserOf(DANA, at(positions[0].id));
  const [discrepancy] = ((await (await ana.request.get("/v1/discrepancies")).json()) as { entries: Entry[] }).entries;
  for (const address of oneIn(3, [
    at(positions[0].id),
    `/entries/${encodeURIComponent(positions[0].id)}`,
    `/entries/${encodeURIComponent(discrepancy.id)}`,
    "/queue",
    "/discrepancies",
    "/actors/orvane",
    "/issues/observers",
    "/reports",
    "/add",
  ])) {
    await dana.goto(address);
    await dana.getByRole("heading", { level: 1 }).waitFor();
    await dana.waitForLoadState("networkidle");
    expect(await dana.getByRole("button", { name: CHANGES }).count(), address).toBe(0);
    for (const key of ["c", "x", "e", "n", "a", "m", "r", "s", "d", "u", "U"]) await dana.keyboard.press(key);
    expect(
      await dana
        .getByRole("dialog")
        .or(dana.getByRole("form", { name: /Note|Correct|Add/ }))
        .or(dana.getByRole("group", { name: "Choose words" }))
        .count(),
      address,
    ).toBe(0);
    await dana.keyboard.press("?");
    expect(await dana.getByRole("dialog").innerText(), address).not.toMatch(
      /confirm the|reject|correct it|settle|dismiss|note something|take back|merge|rename|add what/,
    );
    await dana.keyboard.press("Escape");
  }
  expect(await decided()).toEqual(before);
});

rarely(
  "what is being written when a session ends is there once its writer has signed in again, and nobody else finds " +
    "it; signing out, it is gone",
  async () => {
    const { id, stance } = positions[4];
    const ciro = await writing(CIRO, id, { stance: other(stance) });
    await ana.evaluate(
      async ([name, password]) => {
        const headers = { "content-type": "application/json" };
        const { entries } = (await (await fetch("/v1/people")).json()) as { entries: { id: string; name: string }[] };
        await fetch(`/v1/people/${entries.find((one) => one.name === name)?.id}`, {
          method: "PATCH",
          headers,
          body: JSON.stringify({ password }),
        });
      },
      [CIRO.name, ANOTHER_PASSWORD],
    );
    await press(ciro, "Save");
    await ciro.getByRole("link", { name: "Sign in" }).click();
    await signIn(ciro, BELA, PASSWORD);
    await ciro.getByRole("button", { name: "Confirm", exact: true }).waitFor();
    expect(await ciro.getByText("Restored what you were writing").count()).toBe(0);
    await ciro.context().clearCookies();
    await ciro.goto(at(id));
    await signIn(ciro, CIRO, ANOTHER_PASSWORD);
    await ciro.getByText("Restored what you were writing").waitFor();
    expect(await field(ciro, "stance").inputValue()).toBe(other(stance));
    await press(ciro, "Save");
    await becomes(id, "corrected", CIRO);
    await press(ciro, "Note");
    await ciro.getByRole("textbox", { name: "Note" }).fill("Ask the envoy's office.");
    await expect.poll(() => draftsOf(ciro)).toHaveLength(1);
    await ciro.getByRole("link", { name: "Ciro Vane, reviewer" }).click();
    await press(ciro, "Sign out");
    await ciro.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await draftsOf(ciro)).toEqual([]);
  },
);
