import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from "yauzl";
import { RapporteurError } from "../error.js";
import { FOREIGN, type Foreign, refusal } from "../foreign/foreign.js";
import { isPassedOver } from "../form.js";
import { idOfFile } from "../id.js";
import { checkGrowth, MOST_ARCHIVE_BYTES, MOST_MEMBERS } from "../limits.js";
import { type Bytes, readAll } from "../open.js";
import { failed, type Gatherer, type Source, within } from "../source.js";

/** The members of an archive, each read as what it is. A member that can't be read fails in its own place. */
export const gatherZip: Gatherer = async function* (source, context) {
  const zip = await opened(source);
  const budget = new Budget(zip.fileSize);
  let isEmpty = true;
  try {
    for await (const entry of membersOf(zip)) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith("/") || (isInside(name) && isPassedOver(name))) continue;
      isEmpty = false;
      const reason = reasonAgainst(name, entry);
      if (reason) yield failed(source, idOfFile(name), reason, name);
      else
        yield* context.gather({
          ...within(source, name),
          name,
          type: null,
          url: null,
          file: null,
          bytes: unpacked(zip, entry, budget),
        });
      if (budget.isSpent)
        throw new RapporteurError(
          "RAP-E-BOMB",
          "Its members grow too much when they are unpacked: the rest of them is left out.",
        );
    }
    if (isEmpty)
      throw new RapporteurError(
        "RAP-E-EMPTY",
        "There is nothing to read in it.",
        "Check that it is the right archive.",
      );
  } finally {
    zip.close();
  }
};

const isInside = (name: string): boolean => validateFileName(name) === null && !name.includes("\0");

/** A file on disk is read where it lies; anything else is held, up to a limit. */
async function opened({ file, bytes }: Source): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  const held = file === null ? Buffer.from(await readAll(bytes, MOST_ARCHIVE_BYTES)) : null;
  try {
    return await (held === null ? openPromise(file!, options) : fromBufferPromise(held, options));
  } catch (error) {
    throw broken(error);
  }
}

async function* membersOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > MOST_MEMBERS)
    throw new RapporteurError(
      "RAP-E-TOO-LARGE",
      `It has over ${MOST_MEMBERS.toLocaleString("en")} members.`,
      "Unpack it, and gather the folder.",
    );
  const entries = zip.eachEntry()[Symbol.asyncIterator]();
  for (let i = 0; ; i++) {
    const next = await entries.next().catch((error: unknown) => {
      throw broken(error);
    });
    if (next.done) return;
    if (i === 0 && isOffice(next.value)) throw refusal(await officeIn(zip, next.value, entries));
    yield next.value;
  }
}

const nameOf = ({ fileNameRaw }: Entry): string => fileNameRaw.toString("latin1");

/** Word files and the like are archives as well; their first member tells. */
const isOffice = (entry: Entry): boolean => /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype)$/.test(nameOf(entry));

/** Which of them it is: by the type that the first member holds, else by the folder of a later one. */
async function officeIn(zip: ZipFile, first: Entry, rest: AsyncIterator<Entry>): Promise<Foreign> {
  if (nameOf(first) === "mimetype")
    return ofMediaType(
      first.uncompressedSize <= LONGEST_TYPE
        ? Buffer.concat(await allOf(await zip.openReadStreamPromise(first))).toString("latin1")
        : "",
    );
  for (let i = 0; i < MOST_LOOKED_AT; i++) {
    const next = await rest.next();
    if (next.done) break;
    const folder = /^(word|xl|ppt)\//.exec(nameOf(next.value))?.[1];
    if (folder) return { word: FOREIGN.word, xl: FOREIGN.sheet, ppt: FOREIGN.slides }[folder] ?? FOREIGN.officeOther;
  }
  return FOREIGN.officeOther;
}
const LONGEST_TYPE = 200;
const MOST_LOOKED_AT = 1_000;

function ofMediaType(type: string): Foreign {
  if (type.startsWith("application/epub+zip")) return FOREIGN.epub;
  const [, kind] = /^application\/vnd\.oasis\.opendocument\.(\w+)/.exec(type) ?? [];
  return (
    { text: FOREIGN.odt, spreadsheet: FOREIGN.sheet, presentation: FOREIGN.slides }[kind ?? ""] ?? FOREIGN.officeOther
  );
}

async function allOf(stream: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

function reasonAgainst(name: string, entry: Entry): RapporteurError | null {
  if (!isInside(name))
    return new RapporteurError(
      "RAP-E-ARCHIVE",
      "Its name leads out of the archive.",
      "Leave it out: an archive that holds such a name isn't to be trusted.",
    );
  if (entry.isEncrypted())
    return new RapporteurError(
      "RAP-E-ARCHIVE",
      "It is encrypted.",
      "Unpack it with its password, and gather what comes out.",
    );
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return new RapporteurError(
      "RAP-E-ARCHIVE",
      `It is compressed in a way that isn't known (${entry.compressionMethod}).`,
      "Unpack it, and gather what comes out.",
    );
  return null;
}

/** How much all members of an archive may grow to: they can overlap, so that each alone looks harmless. */
class Budget {
  private unpacked = 0;
  /** Whether they have grown to more. */
  isSpent = false;

  constructor(private readonly packed: number) {}

  spend(bytes: number): void {
    this.unpacked += bytes;
    this.isSpent = true;
    checkGrowth(this.packed, this.unpacked);
    this.isSpent = false;
  }
}

async function* unpacked(zip: ZipFile, entry: Entry, budget: Budget): Bytes {
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      budget.spend(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof RapporteurError ? error : broken(error);
  }
}

const broken = (error: unknown): RapporteurError =>
  new RapporteurError("RAP-E-ARCHIVE", `It can't be unpacked (${(error as Error).message}).`);
