import type { Bytes } from "../open.js";

const LINE_FEED = 10;

/** Takes bytes from a stream by lines and by number. */
export class ByteReader {
  private held: Uint8Array = new Uint8Array();
  private readonly from: AsyncIterator<Uint8Array>;

  constructor(bytes: Bytes) {
    this.from = bytes[Symbol.asyncIterator]();
  }

  /** The next line without its end, as Latin-1; null at the end of the stream. Of a longer line only so many bytes. */
  async line(most = 8_192): Promise<string | null> {
    let end = this.held.indexOf(LINE_FEED);
    while (end === -1 && this.held.length < most && (await this.more())) end = this.held.indexOf(LINE_FEED);
    if (end === -1 && this.held.length === 0) return null;
    const length = end === -1 ? Math.min(this.held.length, most) : end + 1;
    return Buffer.from(this.drop(length))
      .toString("latin1")
      .replace(/\r?\n$/, "");
  }

  /** So many bytes, or fewer at the end of the stream. */
  async take(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let missing = length;
    while (missing > 0 && (this.held.length > 0 || (await this.more()))) {
      const piece = this.drop(Math.min(missing, this.held.length));
      pieces.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(pieces);
  }

  /** Passes over so many bytes without holding them; gives how many there were. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (this.held.length > 0 || (await this.more())))
      missing -= this.drop(Math.min(missing, this.held.length)).length;
    return length - missing;
  }

  private drop(length: number): Uint8Array {
    const piece = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return piece;
  }

  private async more(): Promise<boolean> {
    const next = await this.from.next();
    if (next.done) return false;
    this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value]);
    return true;
  }
}
