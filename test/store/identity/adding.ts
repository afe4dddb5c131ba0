import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openStore } from "../../../src/store/open.js";
import type { Store } from "../../../src/store/store.js";
import { type Content, fill } from "../../gather/notation.js";
import { addAll, brief, heldIn } from "../gathering.js";
import { ONE_KIND, type Places } from "../stores.js";

export const HARBOUR = "Ana Ruel said that the harbour would stay shut until the inspectors had come.";
export const LEAGUE = "Jon Averil said that the League would wait for a week, and then send its envoy home.";
export const GRAIN = "The grain of the valley was sold before the frost, a clerk of the Ansel exchange wrote.";

let places: Places;
export let folder: string;
export let store: Store;

/** Each test of the file that calls this has a folder of its own and an empty store. */
export function emptyEachTime(): void {
  beforeAll(async () => {
    places = await ONE_KIND();
    store = await openStore(await places.place());
  });
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "rapporteur-identity-"))));
  // To make a store takes longer than to clear it.
  afterEach(async () => {
    for (const report of Object.keys(await heldIn(store))) await store.remove(report);
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(async () => {
    await store?.close();
    await places?.stop();
  });
}

/** Where a store can be made. */
export const place = (): Promise<string> => places.place();
export const files = (content: Readonly<Record<string, Content>>): Promise<void> => fill(folder, content);
export const at = (path: string): string => join(folder, path);

/** What becomes of what lies at these paths. */
export const added = async (...paths: string[]): Promise<string[]> =>
  (
    await addAll(
      store,
      paths.map((path) => (/^https?:/.test(path) ? path : at(path))),
      folder,
    )
  ).map(brief);

interface Item {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly isLink?: boolean;
  readonly text: string;
}

/** An item of a feed. */
export const item = ({ title = "Talks", link, guid, isLink = false, text }: Item): string =>
  [
    `<item><title>${title}</title>`,
    link ? `<link>${link}</link>` : "",
    guid ? `<guid isPermaLink="${isLink}">${guid}</guid>` : "",
    `<description>${text}</description></item>`,
  ].join("");
