import { RapporteurError } from "./error.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The text of a file's bytes, in UTF-8 or UTF-16, unchanged: a byte order mark stays where it is, so that no offset
 * shifts.
 */
export async function decode(bytes: Uint8Array): Promise<string> {
  const utf16 = utf16In(bytes);
  if (utf16) return decodeUtf16(utf16, bytes);
  const format = maybeBinary(bytes);
  if (format) throw new RapporteurError("RAP-E-BINARY", `It is ${format}, not text.`);
  try {
    return utf8.decode(bytes);
  } catch {
    throw notUtf8(await guessEncoding(bytes));
  }
}

function notUtf8(encoding: string | null): RapporteurError {
  if (encoding === "UTF-8" || encoding === null)
    return new RapporteurError(
      "RAP-E-NOT-UTF8",
      "Not all of it is UTF-8: it may be cut off, or joined from files of two encodings.",
      "Save it anew as UTF-8 in the program that it comes from.",
    );
  return new RapporteurError(
    "RAP-E-NOT-UTF8",
    `It isn't UTF-8; it looks like ${encoding}.`,
    `Convert it first: iconv -f ${encoding} -t UTF-8 FILE > NEWFILE.`,
  );
}

function decodeUtf16(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new RapporteurError(
      "RAP-E-NOT-UTF8",
      `Not all of it is ${encoding.toUpperCase()}, as it begins: it may be cut off, or joined from files of two ` +
        "encodings.",
      "Save it anew as UTF-8 in the program that it comes from.",
    );
  }
}

/** UTF-16 tells itself by its byte order mark, or by zeros in every second byte. */
export function utf16In(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  const n = Math.min(bytes.length, 1000);
  for (let i = 0; i < n; i++) if (bytes[i] === 0) zeros[i % 2]++;
  if (zeros[1] > n / 4 && zeros[0] === 0) return "utf-16le";
  if (zeros[0] > n / 4 && zeros[1] === 0) return "utf-16be";
  return null;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a zip archive (a .docx or .odt is one)"],
  ["\xd0\xcf\x11\xe0", "an old Office file"],
  ["{\\rtf", "rich text (RTF)"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\x1f\x8b", "compressed"],
];

/** What a file that isn't text is, as far as its first bytes tell; null for text. */
function maybeBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  return bytes.includes(0) ? "binary" : null;
}

async function guessEncoding(bytes: Uint8Array): Promise<string | null> {
  const { detect } = await import("chardet");
  const guess = detect(bytes.subarray(0, 100_000));
  return guess === "ASCII" ? null : guess;
}
