import { createHash, randomUUID } from "node:crypto";
import type { Request } from "../store/journal.js";
import type { Asker } from "./who.js";

/** How long a request whose end nobody could tell is remembered, in ms, and how many. */
const REMEMBERED = 3_600_000;
const MOST = 1_000;

/**
 * Requests to decide, so that none is carried out twice: by the key that a program sends with it (Idempotency-Key), or
 * by one of our own. Where nobody could tell whether one was carried out, the very same of the same person, sent again,
 * is the same request, also without a key.
 */
export class Requests {
  private readonly unsure = new Map<string, { readonly request: Request; readonly at: number }>();

  /** What is asked, `asked` in which words, by whom; `key` as it was sent. */
  request(you: Asker, asked: unknown, key: string | undefined): Request {
    const hash = createHash("sha256").update(JSON.stringify(asked)).digest("base64url");
    const whose = you.person ?? you.name;
    if (key !== undefined) return { key: `${whose} ${key}`, asked: hash };
    return this.remembered(`${whose} ${hash}`) ?? { key: `${whose} ${randomUUID()}`, asked: hash };
  }

  /** Nobody can tell whether this one was carried out. */
  remember(you: Asker, request: Request): void {
    this.unsure.set(nameOf(you, request), { request, at: Date.now() });
    for (const [name] of this.unsure) if (this.unsure.size > MOST) this.unsure.delete(name);
  }

  /** This one was carried out, or refused. */
  forget(you: Asker, request: Request): void {
    this.unsure.delete(nameOf(you, request));
  }

  private remembered(name: string): Request | null {
    const found = this.unsure.get(name);
    return found && Date.now() - found.at < REMEMBERED ? found.request : null;
  }
}

const nameOf = (you: Asker, { asked }: Request): string => `${you.person ?? you.name} ${asked}`;
