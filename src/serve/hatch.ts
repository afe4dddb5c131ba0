import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answer, type Send } from "../store/hatch/answer.js";
import { type Call, type Calls, STORE_CALLS } from "../store/hatch/calls.js";
import { packed, unpacked } from "../store/hatch/frames.js";
import { leaveHatch } from "../store/hatch/hatch-file.js";
import { type Greeting, isSame, markOf, proofOf } from "../store/hatch/proof.js";
import type { Dossier } from "../document/dossier.js";
import type { OwnStore } from "../store/store.js";
import { version } from "../version.js";
import { OFFICE_CALLS, officeOf } from "./accounts/office.js";
import { accountsOf } from "./accounts/tables.js";
import { deedOfCall } from "./hatch-audit.js";

/** The most bytes of a call: a report of 10 MB, as it came and as it was read. */
const MOST = 512_000_000;
/** How long a head and a whole call may take, in ms. Connections lie idle for as long as a command reads. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 0 };

export interface HatchOptions {
  readonly store: OwnStore;
  readonly dossier: Dossier | null;
  /** The folder of the store. */
  readonly folder: string;
  /** The address of the desk, for people; null where there is none. */
  readonly desk: string | null;
  /** Called when a command has changed something. */
  readonly changed?: () => Promise<void>;
  /** Whether what commands do is written down, as done by this machine's user. */
  readonly isAudited: boolean;
}

/** A way in for commands of this machine. */
export interface OpenHatch {
  /** Lets in nobody more; resolves when what is under way is done. */
  close(): Promise<void>;
}

/**
 * Lets commands of this machine do through this process what they would do to the store themselves: it listens on
 * loopback, at a port of its own, and does what is asked by whoever knows the secret that lies beside the store's lock,
 * readable for its owner alone. It isn't part of the desk: no page and no address of the API leads here.
 */
export async function openHatch(options: HatchOptions): Promise<OpenHatch> {
  const secret = randomBytes(32).toString("base64url");
  const greeting: Greeting = { version: version(), known: markOf(options.dossier) };
  const ended = new AbortController();
  const underWay = new Set<Promise<void>>();
  const server = createServer(TIMES, (asked, answered) => {
    const nonce = maybeNonce(asked);
    if (nonce !== null) return void greet(answered, { ...greeting, proof: proofOf(secret, nonce, greeting) });
    if (!isAllowed(asked, secret)) return void refuse(asked, answered, 401);
    const done = serveCall(options, asked, answered, ended.signal).catch(() => void answered.destroy());
    underWay.add(done);
    void done.finally(() => underWay.delete(done));
  });
  await listening(server);
  const take = leaveHatch(options.folder, { port: (server.address() as AddressInfo).port, secret, desk: options.desk });
  return {
    async close() {
      take();
      const closed = once(server, "close");
      server.close();
      ended.abort();
      await Promise.all(underWay);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listening(server: Server): Promise<void> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
}

const NONCE = /^\/\?nonce=([0-9a-f]{64})$/;

/** What a greeting is asked for with; null where it isn't that. */
const maybeNonce = ({ method, url }: IncomingMessage): string | null =>
  method === "GET" ? (NONCE.exec(url ?? "")?.[1] ?? null) : null;

function greet(answered: ServerResponse, said: object): void {
  answered
    .writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(said));
}

/** Whether it is a command's call: no browser's, by this very address, with the secret, of a length that is told. */
function isAllowed({ method, url, headers, socket }: IncomingMessage, secret: string): boolean {
  const isBrowsers = Object.keys(headers).some(
    (name) => name === "origin" || name === "cookie" || name.startsWith("sec-"),
  );
  const isCall =
    method === "POST" &&
    url === "/" &&
    headers.host === `127.0.0.1:${socket.localPort}` &&
    Number(headers["content-length"]) <= MOST;
  return isCall && !isBrowsers && isSame(headers.authorization ?? "", `Bearer ${secret}`);
}

/** What whoever isn't let in has sent is left unread. */
function refuse(asked: IncomingMessage, answered: ServerResponse, status: number): void {
  answered.writeHead(status, { connection: "close", "cache-control": "no-store" }).end();
  answered.once("finish", () => asked.socket.destroy());
}

async function serveCall(
  options: HatchOptions,
  asked: IncomingMessage,
  answered: ServerResponse,
  ended: AbortSignal,
): Promise<void> {
  const left = new AbortController();
  answered.on("error", () => {}).once("close", () => left.abort());
  const call = (await unpacked(asked).next()).value as Call;
  const [calls, having] = partOf(options.store, call.of);
  const manner = Object.hasOwn(calls, call.name) ? calls[call.name as keyof typeof calls] : undefined;
  if (manner === undefined) return refuse(asked, answered, 404);
  answered.writeHead(200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
  const send: Send = async (piece) => {
    if (!answered.write(packed(piece))) await once(answered, "drain", { signal: left.signal });
  };
  const made = await answer(having, manner, call, send, AbortSignal.any([left.signal, ended]));
  if (made) {
    await note(options, call, made.value);
    await send({ done: made.value });
  }
  answered.end();
}

/** What stands behind the hatch. */
function partOf(store: OwnStore, of: string): readonly [Calls<Record<string, unknown>>, object] {
  return of === "office"
    ? [OFFICE_CALLS as Calls<Record<string, unknown>>, officeOf(accountsOf(store))]
    : [STORE_CALLS as Calls<Record<string, unknown>>, store];
}

/** Writes down what was done, where that is, and tells whoever listens. What is done stays so whatever fails here. */
async function note({ store, isAudited, changed }: HatchOptions, call: Call, made: unknown): Promise<void> {
  try {
    const deed = isAudited && call.of === "store" ? await deedOfCall(store, call, made) : null;
    if (deed) await officeOf(accountsOf(store)).note(deed);
    await changed?.();
  } catch (error) {
    process.stderr.write(`rapporteur serve: after ${call.name}: ${(error as Error).stack ?? String(error)}\n`);
  }
}
