import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { gather, type GatherOptions } from "../../src/gather/gather.js";
import type { Found, Gathered } from "../../src/gather/gathered.js";
import { NO_FACTS } from "../../src/gather/report.js";

export type Content = string | Uint8Array;

export const NOW = new Date("2031-03-20T08:00:00Z");

/** A folder with these files, by path; taken away after the tests of a file. */
export async function folderOf(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await fill(folder, files);
  return folder;
}

export async function fill(folder: string, files: Readonly<Record<string, Content>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** Everything that is gathered from some paths. */
export async function allOf(paths: readonly string[], options: Partial<GatherOptions> = {}): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gather(paths, { facts: NO_FACTS, form: "text", now: () => NOW, ...options })) all.push(one);
  return all;
}

/** What a file of that name and content comes to. */
export async function gathered(
  name: string,
  content: Content,
  options: Partial<GatherOptions> = {},
): Promise<Gathered[]> {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  try {
    await fill(folder, { [name]: content });
    return await allOf([join(folder, name)], options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The one report in a file of that name and content. */
export async function one(name: string, content: Content, options: Partial<GatherOptions> = {}): Promise<Found> {
  const all = await gathered(name, content, options);
  if (all.length !== 1 || !("doc" in all[0])) throw new Error(`not one report: ${JSON.stringify(all.map(brief))}`);
  return all[0];
}

/** A report's id, or the code of what stands in its place. */
export const brief = (one: Gathered): string => ("doc" in one ? one.doc.id : one.error.code);

/** A report's title or first words, or the code of what stands in its place. */
export const titleOf = (one: Gathered): string =>
  "doc" in one ? (one.doc.title ?? one.doc.text.slice(0, 40)) : one.error.code;
