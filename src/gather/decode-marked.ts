import { RapporteurError } from "./error.js";

/**
 * How much of what is in another encoding than it says is put up with, as a share of its characters: stray bytes in a
 * page.
 */
const MOST_STRAY = 0.001;
/** Where pages say their encoding, as browsers look for it. */
const HEAD = 4096;

/**
 * The text of markup, in the encoding that its bytes, its media type or itself says; `fallback` where nothing does and
 * it isn't UTF-8.
 */
export function decodeMarked(bytes: Uint8Array, type: string | null, fallback = "windows-1252"): string {
  const said = encodingOf(bytes, type);
  const label = said ?? "utf-8";
  const text = decodeAs(label, bytes, true) ?? decodeAs(said ?? fallback, bytes, false)!;
  if (strayIn(text) <= MOST_STRAY) return text;
  throw new RapporteurError(
    "RAP-E-ENCODING",
    said === null
      ? "It is in an encoding that it doesn't say."
      : `It says that it is ${said.slice(0, 40).toUpperCase()}, and isn't.`,
  );
}

/** What says the encoding first: a byte order mark, the media type, the markup. */
function encodingOf(bytes: Uint8Array, type: string | null): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return charsetOf(type) ?? saidInside(Buffer.from(bytes.subarray(0, HEAD)).toString("latin1"));
}

const charsetOf = (type: string | null): string | null => /;\s*charset="?([\w.:-]+)/i.exec(type ?? "")?.[1] ?? null;

/** `<?xml encoding="…"?>`, `<meta charset="…">`. Markup that can be read so far isn't UTF-16, whatever it says. */
function saidInside(head: string): string | null {
  const xml = head.trimStart().startsWith("<?xml")
    ? /encoding\s*=\s*["']([\w.:-]+)/i.exec(head.slice(0, head.indexOf("?>")))?.[1]
    : undefined;
  const metas = [...head.matchAll(/<meta\s([^<>]*)>/gi)].map(
    ([, attributes]) => /charset\s*=\s*["']?([\w.:-]+)/i.exec(attributes)?.[1],
  );
  const said = xml ?? metas.find((label) => label !== undefined) ?? null;
  return said !== null && /^utf-?16/i.test(said) ? "utf-8" : said;
}

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  const decoder = decoderOf(label, fatal);
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function decoderOf(label: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    throw new RapporteurError(
      "RAP-E-ENCODING",
      `It says that its encoding is ${JSON.stringify(label.slice(0, 40))}, which isn't known.`,
    );
  }
}

const strayIn = (text: string): number => (text.match(/[\ufffd\0]/g)?.length ?? 0) / Math.max(1, text.length);
