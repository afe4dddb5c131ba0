import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { isIP } from "node:net";
import { isOfThisMachine } from "../../gather/fetch/network-of.js";

/**
 * Where a request comes from. What a proxy says of it is believed of proxies alone, and of what they say only the last:
 * the others whoever asks may have written.
 */
export type AddressOf = (c: Context) => string;

/** `proxies`: their addresses. `isProxied`: there is one on this machine as well. */
export function addressOf(proxies: readonly string[], isProxied: boolean): AddressOf {
  const known = new Set(proxies);
  return (c) => {
    const peer = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? "unknown";
    const plain = peer.replace(/^::ffff:(?=[\d.]+$)/, "");
    const said =
      known.has(plain) || (isProxied && isOfThisMachine(plain))
        ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
        : undefined;
    return said !== undefined && isIP(said) ? said : plain;
  };
}
