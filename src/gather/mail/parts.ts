import PostalMime from "postal-mime";

/** A message, or a part of one: its head's fields by their names in small letters, and what stands below. */
export interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const LONGEST_HEAD = 100_000;
const MOST_PARTS = 10_000;
/** How deep parts may lie in each other. */
const DEEPEST = 10;

/** Takes a message's head off. */
export function partOf(bytes: Buffer): Part {
  const start = bytes.subarray(0, LONGEST_HEAD).toString("latin1");
  const gap = /\r?\n\r?\n/.exec(start);
  const lines = (gap === null ? start : start.slice(0, gap.index)).replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([!-9;-~]{1,100}):(.*)/.exec(line) ?? [];
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return { fields, body: gap === null ? bytes.subarray(bytes.length) : bytes.subarray(gap.index + gap[0].length) };
}

/**
 * The first part, however deep, that is markup: what a browser shows of a page that was saved with all that belongs to
 * it.
 */
export function firstMarkup(part: Part, depth = 0): Part | null {
  const type = part.fields.get("content-type") ?? "";
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return part;
  const boundary =
    /^multipart\//i.test(type) && depth < DEEPEST ? /boundary="?([^";]{1,200})"?/i.exec(type)?.[1].trim() : undefined;
  if (boundary === undefined) return null;
  for (const inner of partsBetween(part.body, `--${boundary}`)) {
    const found = firstMarkup(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

function* partsBetween(body: Buffer, delimiter: string): Generator<Part> {
  let from = body.indexOf(delimiter);
  for (let n = 0; from !== -1 && n < MOST_PARTS; n++) {
    const start = body.indexOf("\n", from);
    const next = body.indexOf(`\n${delimiter}`, from + delimiter.length);
    if (
      start === -1 ||
      body
        .subarray(from + delimiter.length, start)
        .toString("latin1")
        .startsWith("--")
    )
      return;
    yield partOf(body.subarray(start + 1, next === -1 ? body.length : Math.max(start + 1, next)));
    from = next === -1 ? -1 : next + 1;
  }
}

/** A part's own bytes, in whichever way they were put into letters. */
export async function contentOf({ fields, body }: Part): Promise<Uint8Array> {
  const encoding = fields.get("content-transfer-encoding") ?? "8bit";
  const head = Buffer.from(`Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`);
  const { attachments } = await PostalMime.parse(Buffer.concat([head, body]));
  return attachments[0] ? new Uint8Array(attachments[0].content as ArrayBuffer) : new Uint8Array();
}
