import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { findChromium, HOW_TO_GET_ONE } from "../../../scripts/chromium.mjs";
import { HANGS } from "../../effort.js";
import { exampleDossier } from "../dossiers.js";
import { rapporteur, start } from "../run.js";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A desk that is open: the installed command serving a dossier, and a browser. */
export interface AtDesk {
  readonly url: string;
  readonly browser: Browser;
  /** A page of a browser of its own: nothing is shared with others but the server. */
  page(options?: { width?: number; height?: number; dark?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** Somebody who may come in. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly role: "reader" | "reviewer" | "editor" | "owner";
}

export const PASSWORD = "seven herons under ice";

/**
 * Serves the example dossier from a folder of its own, and opens a browser. `people`: those who sign in; without any,
 * whoever uses the machine owns the record.
 */
export async function openDesk(people: readonly Person[] = []): Promise<AtDesk> {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-desk-"));
  await exampleDossier(folder);
  for (const { name, email, role } of people)
    expect(
      await rapporteur(["people", "add", name, "--email", email, "--role", role, "--password-file", "-"], {
        cwd: folder,
        input: PASSWORD,
      }),
    ).toMatchObject({ code: 0 });
  const server = start(["serve", "--port", "0", ...(people.length > 0 ? ["--accounts"] : [])], { cwd: folder });
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (chunk: Buffer) => {
        const found = /http:\/\/[^\s/]+/.exec((said += chunk.toString()))?.[0];
        if (found) resolve(found);
      });
  });
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_ONE);
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGS });
  return {
    url,
    browser,
    page: async ({ width = 1280, height = 800, dark = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        baseURL: url,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.setDefaultTimeout(HANGS);
      return page;
    },
    close: async () => {
      await browser.close();
      const gone = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGINT");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Signs somebody in where they are asked to. */
export async function signIn(page: Page, { email }: Pick<Person, "email">, password = PASSWORD): Promise<void> {
  await page.getByLabel("Address", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** What somebody is writing that the browser keeps for them. */
export const draftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith("draft ")));

/** What axe-core finds wrong with a page, a line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readAxe());
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
        };
      }
    ).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

let axe: Promise<string> | null = null;
const readAxe = (): Promise<string> =>
  (axe ??= import("node:fs/promises").then(({ readFile }) => readFile(AXE, "utf8")));
