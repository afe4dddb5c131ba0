import type { MiddlewareHandler } from "hono";
import type { HttpBindings } from "@hono/node-server";
import { hostname, networkInterfaces } from "node:os";
import { RapporteurError } from "../../gather/error.js";

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Names by which the server may be asked: a page whose name was made to point here (DNS rebinding) asks by another one.
 * `further`: names that a proxy before it has.
 */
export function hostGuard(
  listened: string,
  further: readonly string[] = [],
): MiddlewareHandler<{ Bindings: Partial<HttpBindings> }> {
  const names = new Set(
    [...LOOPBACK, inAddress(listened), ...(isEverywhere(listened) ? namesOfMachine() : [])].map((name) =>
      name.toLowerCase(),
    ),
  );
  const withPorts = new Set(further.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase() ?? "";
    const port = c.env?.incoming?.socket.localPort;
    if (!withPorts.has(host) && !isOurs(host, names, port))
      throw new RapporteurError("RAP-E-HOST", `${JSON.stringify(host.slice(0, 100))} is no name of this server.`);
    await next();
  };
}

function isOurs(host: string, names: ReadonlySet<string>, port: number | undefined): boolean {
  const [, name, asked] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(host) ?? [];
  return name !== undefined && names.has(name) && (port === undefined || Number(asked ?? 80) === port);
}

const inAddress = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/** Whether every address of the machine is listened on. */
const isEverywhere = (listened: string): boolean => listened === "0.0.0.0" || listened === "::";

const namesOfMachine = (): string[] => [
  hostname(),
  ...Object.values(networkInterfaces()).flatMap((some) => (some ?? []).map(({ address }) => inAddress(address))),
];
