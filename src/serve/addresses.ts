import { may, type You } from "./who.js";

/** Where an address lies, without what may be a key: a user, a path, a query. */
function hostOf(address: string): string {
  if (!URL.canParse(address)) return "…";
  const { protocol, host, pathname, search } = new URL(address);
  return `${protocol}//${host}/${pathname === "/" && search === "" ? "" : "…"}`;
}

/** Where an address ends no sentence or list. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>",;.!?)\]]/gi;

/**
 * Text with addresses in it as somebody may see it: those who add reports know their addresses, which may hold keys;
 * others see of each only its host.
 */
export const asSeenBy = (you: You, text: string): string => (may(you, "editor") ? text : text.replace(ADDRESS, hostOf));
