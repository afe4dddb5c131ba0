import { lookup as resolve } from "node:dns";
import { get as getPlain, type IncomingMessage, type RequestOptions } from "node:http";
import { get as getSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { RapporteurError } from "../error.js";
import { type AllowPrivate, isAllowed, isPublic, privateAddress } from "./address.js";

/** The longest head of an answer, in bytes. */
const MOST_HEAD = 32_768;

/**
 * Asks for what is at an address, once. Where its name leads is looked at when the connection is made, so that it can't
 * lead elsewhere by then.
 */
export function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  allow: AllowPrivate,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const anywhere = isAllowed(url, allow);
  if (isIP(host) !== 0 && !anywhere && !isPublic(host)) return Promise.reject(privateAddress(host));
  const options: RequestOptions = {
    headers,
    signal,
    agent: false,
    maxHeaderSize: MOST_HEAD,
    lookup: anywhere ? undefined : publicOnly,
  };
  return new Promise((resolve, reject) => {
    (url.protocol === "https:" ? getSecure : getPlain)(url, options, resolve).on("error", (error) =>
      reject(asOurs(error)),
    );
  });
}

/** Resolves a name to public addresses only. */
const publicOnly: LookupFunction = (name, options, callback) =>
  resolve(name, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "");
    const open = addresses.filter(({ address }) => isPublic(address));
    if (open.length === 0) return callback(privateAddress(name), "");
    if (options.all) callback(null, open);
    else callback(null, open[0].address, open[0].family);
  });

/** An error of the network as one of ours. */
export function asOurs(error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  const { name, code, message, cause } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || (cause as Error | undefined)?.name === "TimeoutError")
    return new RapporteurError("RAP-E-TIMEOUT", "The server took too long.");
  if (name === "AbortError") return new RapporteurError("RAP-E-NETWORK", "It was stopped.");
  return new RapporteurError(
    "RAP-E-NETWORK",
    NETWORK[code ?? ""] ?? `The server can't be talked to (${code ?? message}).`,
  );
}

const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: "There is no host of that name.",
  EAI_AGAIN: "The host's name can't be looked up: is there a network?",
  ECONNREFUSED: "The host takes no connections there.",
  ECONNRESET: "The server broke the connection off.",
  ENETUNREACH: "There is no way to the host: is there a network?",
  HPE_HEADER_OVERFLOW: "The head of the server's answer is too long.",
};
