import { MOST_MAIL_BYTES } from "../limits.js";
import type { Bytes } from "../open.js";

const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const AS_IN_ENVELOPES = ` ${MONTH} +\\d{1,2} \\d{1,2}:\\d{2}.{0,20} \\d{4}`;
const AS_IN_HEADS = ", +\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{1,2}:\\d{2}";
/**
 * "From jo@example.org Sun Mar  9 09:15:00 2031": who sent the next message, and when. Archives of lists write "jo at
 * example.org", some programs the day as heads do.
 */
const SEPARATOR = new RegExp(`^From \\S.{0,300}? ${WEEKDAY}(?:${AS_IN_ENVELOPES}|${AS_IN_HEADS})`);
/** The first line of a message's head. */
const FIELD = /^[!-9;-~]{1,100}:/;
/** A separator's look in a message's own text, as it is written there. */
const ESCAPED = /^>+From /;

/** Whether a text begins as a mailbox in which messages stand one after the other. */
export function isMailbox(head: string): boolean {
  const [first, second = ""] = head.split(/\r?\n/, 2);
  return SEPARATOR.test(first) && FIELD.test(second);
}

/** The messages of a mailbox, each without the line above it; null for one that is too large. */
export async function* messagesIn(bytes: Bytes): AsyncGenerator<Uint8Array | null> {
  const message = new Message();
  let separator: Buffer | null = null;
  for await (const line of linesIn(bytes)) {
    if (separator !== null) {
      if (FIELD.test(startOf(line))) yield* message.end();
      else message.take(separator);
      separator = null;
    }
    if (SEPARATOR.test(startOf(line))) separator = line;
    else message.take(ESCAPED.test(startOf(line)) ? line.subarray(1) : line);
  }
  if (separator !== null) message.take(separator);
  yield* message.end();
}

const startOf = (line: Buffer): string => line.subarray(0, 400).toString("latin1");

/** A message as it comes, line by line. */
class Message {
  private lines: Buffer[] = [];
  private size = 0;

  take(line: Buffer): void {
    this.size += line.length;
    if (this.size > MOST_MAIL_BYTES) this.lines = [];
    else this.lines.push(line);
  }

  /** What was taken, unless it is nothing but blank; the next one begins. */
  *end(): Generator<Uint8Array | null> {
    const [bytes, isTooLarge] = [Buffer.concat(this.lines), this.size > MOST_MAIL_BYTES];
    [this.lines, this.size] = [[], 0];
    if (isTooLarge) yield null;
    else if (bytes.some((byte) => byte > 0x20)) yield bytes;
  }
}

const LINE_FEED = 10;

/** Lines with their ends. One that never ends comes in pieces. */
async function* linesIn(bytes: Bytes): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...held, chunk.subarray(start, end + 1)]);
      [held, size, start] = [[], 0, end + 1];
    }
    held.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LONGEST) {
      yield Buffer.concat(held);
      [held, size] = [[], 0];
    }
  }
  if (size > 0) yield Buffer.concat(held);
}

const LONGEST = 1_000_000;
