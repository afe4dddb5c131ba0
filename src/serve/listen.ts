import { serve } from "@hono/node-server";
import type { AddressInfo, Server } from "node:net";
import type { Desk } from "./desk.js";
import { deskApp } from "./app.js";

export interface ListenOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a dossier until it is closed. */
export function listen(desk: Desk, { host, port }: ListenOptions): Promise<Listening> {
  const app = deskApp(desk);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (at: AddressInfo) => resolve({ url: `http://${host.includes(":") ? `[${host}]` : host}:${at.port}/`, close: () => closed(server as Server) })) as Server;
    server.once("error", reject);
  });
}

const closed = (server: Server): Promise<void> => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
