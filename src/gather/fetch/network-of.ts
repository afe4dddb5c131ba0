import ipaddr from "ipaddr.js";

/**
 * Whoever an IP address belongs to, as far as that can be told: one address of IPv4, the 64 bits of IPv6 that one
 * household has.
 */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address instanceof ipaddr.IPv6
    ? `${address.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(":")}::/64`
    : address.toString();
}

/** Whether an address is this machine's own. */
export const isOfThisMachine = (ip: string): boolean => ipaddr.isValid(ip) && ipaddr.process(ip).range() === "loopback";
