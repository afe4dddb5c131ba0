import { serve } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { RapporteurError } from "../gather/error.js";
import { type AppOptions, deskApp } from "./app.js";
import type { Desk } from "./desk.js";

export interface ListenOptions extends AppOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Other times than the usual ones. */
  readonly times?: Partial<typeof TIMES>;
}

export interface Listening {
  readonly url: string;
  /** Ends at once, whoever is connected. */
  close(): Promise<void>;
}

/**
 * How long a request's head and all of it may take, and how long a connection may lie idle, in ms. What is slower is
 * cut off.
 */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
};
const MOST_HEADER_BYTES = 16_384;

/** Serves a desk until it is closed. */
export function listen(desk: Desk, options: ListenOptions): Promise<Listening> {
  const { host, port, times } = options;
  const app = deskApp(desk, options);
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: host,
        port,
        serverOptions: { ...TIMES, ...times, maxHeaderSize: MOST_HEADER_BYTES },
      },
      (at: AddressInfo) =>
        resolve({ url: `http://${host.includes(":") ? `[${host}]` : host}:${at.port}/`, close: () => closed(server) }),
    ) as Server;
    server.once("error", (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
  });
}

const REASONS: { readonly [code: string]: string } = {
  EADDRINUSE: "another program listens there",
  EACCES: "it isn't allowed",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "there is no such address",
};

const refusal = ({ code = "", message }: NodeJS.ErrnoException, host: string, port: number): RapporteurError =>
  new RapporteurError("RAP-E-PORT", `${host}, port ${port}, can't be listened on: ${REASONS[code] ?? message}.`);

const closed = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
