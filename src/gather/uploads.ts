import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Gathered } from "./gathered.js";
import { contextOf, type GatherOptions } from "./gather.js";
import { apart } from "./known-by.js";
import { open } from "./open.js";
import { placeOf } from "./source.js";

/** A file that somebody sent. */
export interface Upload {
  /** Where it lies: under a name of our own. */
  readonly path: string;
  /** What its sender calls it. It is data: what is shown, and by its ending tells the form. */
  readonly name: string;
  /** The media type that the sender says; null where none. */
  readonly type: string | null;
}

/**
 * The reports of files that somebody sent, in order. A report without an id of its own is named for the file and its
 * content: two people's "notes.txt" are two.
 */
export const gatherUploads = (uploads: readonly Upload[], options: GatherOptions): AsyncGenerator<Gathered> =>
  apart(gatherEach(uploads, options));

async function* gatherEach(uploads: readonly Upload[], options: GatherOptions): AsyncGenerator<Gathered> {
  const context = contextOf(options);
  for (const { path, name, type } of uploads) {
    const shown = shownName(name);
    const ending = extname(shown);
    const hash = createHash("sha256")
      .update(await readFile(path))
      .digest("hex")
      .slice(0, 12);
    yield* context.gather({
      ...placeOf(shown),
      name: `${shown.slice(0, shown.length - ending.length)}-${hash}${ending}`,
      type: type || null,
      url: null,
      file: path,
      bytes: await open(path),
    });
  }
}

const LONGEST = 120;

/** The last part of a name, without what can't be shown or kept. */
function shownName(name: string): string {
  const last =
    name
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/[\p{C}]/gu, "")
      .trim() ?? "";
  const ending = extname(last).slice(0, 12);
  return (
    `${last.slice(0, last.length - extname(last).length).slice(0, LONGEST)}${ending}`.replace(/^\.*$/, "") || "upload"
  );
}
