import ipaddr from "ipaddr.js";
import { RapporteurError } from "../error.js";

/**
 * Which private addresses may be asked all the same: all, none, or those of these hosts ("localhost", "10.0.0.7:8080").
 */
export type AllowPrivate = boolean | readonly string[];

/** An address that may be asked at all. Throws for what isn't http or https, and for one that holds a password. */
export function parseAddress(text: string, base?: URL): URL {
  if (!URL.canParse(text, base))
    throw new RapporteurError("RAP-E-ADDRESS", `${JSON.stringify(text.slice(0, 200))} isn't an address.`);
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new RapporteurError("RAP-E-ADDRESS", `${url.protocol} isn't fetched, only http: and https:.`);
  if (url.username !== "" || url.password !== "")
    throw new RapporteurError(
      "RAP-E-ADDRESS",
      "The address holds a user name or password, which would be kept with the report.",
      "Fetch it with another program, and gather the file.",
    );
  return url;
}

/**
 * Whether an IP address is one of the public internet: not a loopback, private, link-local, shared, reserved or
 * translated one.
 */
export const isPublic = (ip: string): boolean => ipaddr.isValid(ip) && ipaddr.process(ip).range() === "unicast";

export const isAllowed = ({ host, hostname }: URL, allow: AllowPrivate): boolean =>
  typeof allow === "boolean" ? allow : allow.includes(host) || allow.includes(hostname);

export const privateAddress = (host: string): RapporteurError =>
  new RapporteurError("RAP-E-PRIVATE", `${host} is an address of this machine or a private network.`);
