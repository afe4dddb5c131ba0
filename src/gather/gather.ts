import { basename, join } from "node:path";
import { type Peeked, peek } from "./bytes/peek.js";
import { RapporteurError } from "./error.js";
import { isAddress } from "./fetch/is-address.js";
import type { FetchOptions } from "./fetch/fetched.js";
import { Hosts } from "./fetch/hosts.js";
import { filesBelow } from "./folder.js";
import { refuseForeign } from "./foreign/tell.js";
import { formOf, formOfText, HEAD_BYTES, packedForm } from "./form.js";
import type { Columns } from "./forms/columns.js";
import type { Gathered } from "./gathered.js";
import { idOfFile, plainUrl } from "./id.js";
import { apart, rootsOf } from "./known-by.js";
import { DEEPEST_PLACE } from "./limits.js";
import { type Bytes, isFolder, open } from "./open.js";
import type { Facts } from "./report.js";
import { type Context, failed, type Form, type Gatherer, placeOf, type Source, whereOf } from "./source.js";

export type { Form } from "./source.js";

export interface GatherOptions {
  /** What is known of every report; a report's own facts go before it. */
  readonly facts: Facts;
  /** The form of standard input and of files that don't tell theirs. */
  readonly form: Form;
  /** The names of a table's columns, where they aren't called as usual. */
  readonly columns?: Columns;
  /** Whether the pages that a feed's items point at are fetched, rather than what the feed holds of them. */
  readonly follow?: boolean;
  readonly fetch?: FetchOptions;
  /** What is known of the hosts that are asked; give one to several runs, so that they share its patience. */
  readonly hosts?: Hosts;
  /** The clock; without one the system's. */
  readonly now?: () => Date;
  /** Called with every so many bytes that are taken from a file, standard input or the network. */
  readonly onBytes?: (bytes: number) => void;
  /** Called with every file, member and address before it is read. */
  readonly onItem?: (where: string) => void;
  /**
   * A folder that is moved together with what is in it, such as a dossier's: files below it are told from each other by
   * their paths from there.
   */
  readonly base?: string | null;
}

/**
 * The reports of files, folders and addresses, in order ("-" is standard input). What can't be read fails in its own
 * place; the rest goes on.
 */
export async function* gather(paths: readonly string[], options: GatherOptions): AsyncGenerator<Gathered> {
  const context = contextOf(options);
  const reports = async function* (): AsyncGenerator<Gathered> {
    for (const path of paths) yield* gatherOne(path, context, options.base ?? null);
  };
  yield* apart(reports());
}

/** What gatherers are given, with what was left out filled in. */
export function contextOf({
  facts,
  form,
  columns = {},
  follow = false,
  fetch = {},
  hosts = new Hosts(),
  now = () => new Date(),
  onBytes = () => {},
  onItem = () => {},
}: GatherOptions): Context {
  const visited = new Set<string>();
  const context: Context = {
    facts,
    form,
    columns,
    follow,
    fetch,
    hosts,
    now,
    onBytes,
    onItem,
    gather: (source) => gatherSource(source, context),
    async *visit(url, place) {
      if (visited.has(url)) return;
      visited.add(url);
      yield* (await import("./visit.js")).visit(url, place, context);
    },
  };
  return context;
}

async function* gatherOne(path: string, context: Context, base: string | null): AsyncGenerator<Gathered> {
  if (isAddress(path)) return yield* context.visit(path, placeOf(path, [plainUrl(path)]));
  try {
    if (await isFolder(path)) yield* gatherFolder(path, context, base);
    else yield* context.gather(await fileSource(path, basename(path), context, base));
  } catch (error) {
    yield failed(placeOf(path), idOfFile(basename(path)), error);
  }
}

async function* gatherFolder(folder: string, context: Context, base: string | null): AsyncGenerator<Gathered> {
  let isEmpty = true;
  for await (const { path, error } of filesBelow(folder)) {
    isEmpty = false;
    const place = join(folder, path);
    if (error) yield failed(placeOf(place), null, error);
    else yield* context.gather(await fileSource(place, path, context, base));
  }
  if (isEmpty)
    throw new RapporteurError("RAP-E-EMPTY", "There is nothing to read in it.", "Check that it is the right folder.");
}

async function fileSource(path: string, name: string, { onBytes }: Context, base: string | null): Promise<Source> {
  const bytes = async function* (): Bytes {
    for await (const chunk of await open(path)) {
      onBytes(chunk.length);
      yield chunk;
    }
  };
  return {
    ...placeOf(path, rootsOf(path, base)),
    name,
    type: null,
    url: null,
    file: path === "-" ? null : path,
    bytes: bytes(),
  };
}

async function* gatherSource(source: Source, context: Context): AsyncGenerator<Gathered> {
  context.onItem(whereOf(source));
  try {
    if (source.depth > DEEPEST_PLACE)
      throw new RapporteurError(
        "RAP-E-ARCHIVE",
        "Archives, lists or feeds lie too deep in each other.",
        "Unpack the outer ones, and gather what comes out.",
      );
    const { form, bytes, close } = await told(source, context.form);
    try {
      yield* (await GATHERERS[form]())({ ...source, bytes }, context);
    } finally {
      await close();
    }
  } catch (error) {
    yield failed(source, idOfFile(source.name), error);
  }
}

/**
 * Tells a source's form. Lines that are asked for on standard input may come one at a time, and are lines whatever they
 * look like.
 */
async function told(
  { name, type, bytes }: Source,
  asked: Form,
): Promise<Omit<Peeked, "head"> & { readonly form: Form }> {
  const isAsked = name === "-" && asked === "lines";
  const { head, ...peeked } = await peek(bytes, isAsked ? 1 : HEAD_BYTES);
  await refuse(head, peeked.close);
  const form = isAsked ? packedForm(head) : (formOf(name, type, head) ?? (asked === "text" ? formOfText(head) : null));
  return { ...peeked, form: form ?? asked };
}

/** Throws where it is a form that can't be read; its bytes are no longer wanted then. */
async function refuse(head: Uint8Array, close: Peeked["close"]): Promise<void> {
  try {
    refuseForeign(head);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each form's gatherer is loaded when it is needed: reading one text file needs no parser of pages. */
const GATHERERS: Readonly<Record<Form, () => Promise<Gatherer>>> = {
  text: async () => (await import("./forms/text.js")).gatherText,
  json: async () => (await import("./forms/json.js")).gatherJson,
  lines: async () => (await import("./forms/json-lines.js")).gatherJsonLines,
  csv: async () => (await import("./forms/csv.js")).gatherCsv,
  page: async () => (await import("./forms/page.js")).gatherPage,
  feed: async () => (await import("./forms/feed.js")).gatherFeed,
  opml: async () => (await import("./forms/opml.js")).gatherOpml,
  warc: async () => (await import("./forms/warc.js")).gatherWarc,
  mail: async () => (await import("./forms/mail.js")).gatherMail,
  mbox: async () => (await import("./forms/mbox.js")).gatherMbox,
  mhtml: async () => (await import("./forms/mhtml.js")).gatherMhtml,
  zip: async () => (await import("./forms/zip.js")).gatherZip,
  gzip: async () => (await import("./forms/gzip.js")).gatherGzip,
};
