import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { RapporteurError } from "../../gather/error.js";
import type { Call, Failed, Piece } from "./calls.js";
import { packed, unpacked } from "./frames.js";
import { type Hatch, maybeHatch } from "./hatch-file.js";
import { type Greeting, isSame, proofOf } from "./proof.js";

/** How long a desk may take to greet, in ms: it may be at work on something large. */
const PATIENCE = 60_000;

/** Asks a desk of this machine that holds a store. */
export class HatchClient {
  private readonly agent = new Agent({ keepAlive: true });
  private constructor(
    private readonly hatch: Hatch,
    readonly greeting: Greeting,
  ) {}

  /**
   * The desk that holds a folder's store, once it has shown that it knows the secret, which nobody else is told. Null
   * where there is none.
   */
  static async maybeOpen(folder: string): Promise<HatchClient | null> {
    const hatch = maybeHatch(folder);
    const greeting = hatch && (await maybeGreeting(hatch));
    return greeting && new HatchClient(hatch, greeting);
  }

  /** What comes of a call, piece by piece. */
  async *ask(call: Call, signal?: AbortSignal): AsyncGenerator<Piece> {
    signal?.throwIfAborted();
    const body = packed(call);
    try {
      const headers = {
        authorization: `Bearer ${this.hatch.secret}`,
        "content-type": "application/octet-stream",
        "content-length": body.length,
      };
      const answer = await asked(
        request({ ...at(this.hatch), agent: this.agent, method: "POST", path: "/", headers, signal }),
        body,
      );
      if (answer.statusCode !== 200) throw gone(`it answers ${answer.statusCode}`);
      let isWhole = false;
      for await (const piece of unpacked(answer) as AsyncGenerator<Piece>) {
        isWhole = "done" in piece || "failed" in piece;
        yield piece;
      }
      if (!isWhole) throw gone("it broke off");
    } catch (error) {
      signal?.throwIfAborted();
      throw error instanceof RapporteurError ? error : gone((error as Error).message);
    }
  }

  close(): void {
    this.agent.destroy();
  }
}

const at = ({ port }: Hatch): { host: string; port: number } => ({ host: "127.0.0.1", port });

/** Sends what is asked; gives the answer's head. */
async function asked(asking: ReturnType<typeof request>, body?: Buffer): Promise<IncomingMessage> {
  asking.on("error", () => {}); // told below, or by the answer
  asking.end(body);
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  return answer;
}

/** What is at its port says of itself; null where nothing is there, or something that doesn't know the secret. */
async function maybeGreeting(hatch: Hatch): Promise<Greeting | null> {
  const nonce = randomBytes(32).toString("hex");
  try {
    const answer = await asked(
      request({ ...at(hatch), agent: false, path: `/?nonce=${nonce}`, signal: AbortSignal.timeout(PATIENCE) }),
    );
    const { proof, version, known } = JSON.parse(await textOf(answer)) as Greeting & { readonly proof: string };
    return isSame(String(proof), proofOf(hatch.secret, nonce, { version, known })) ? { version, known } : null;
  } catch {
    return null;
  }
}

const MOST = 10_000;

/** A short answer; of a long one the beginning. */
async function textOf(answer: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of answer.setEncoding("utf8")) if ((text += chunk as string).length > MOST) break;
  return text;
}

const gone = (why: string): RapporteurError =>
  new RapporteurError(
    "RAP-E-DESK",
    `The desk that holds the store went away before it was done: ${why}.`,
    "Do the same again: what was done is kept.",
  );

/** The error that it was where it was thrown. */
export function thrown({ name, message, code, remedy }: Failed): Error {
  if (code !== undefined) return new RapporteurError(code, message, remedy);
  return name === "AbortError" ? new DOMException(message, name) : Object.assign(new Error(message), { name });
}
