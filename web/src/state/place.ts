/** Where in the desk: the page, the id after it, what it is asked for, and the part of it that is meant. */
export interface Place {
  readonly page: string;
  readonly id: string | null;
  readonly query: URLSearchParams;
  readonly hash: string;
}

/** `/reports/a%20b?version=2#10-20` → page "reports", id "a b". */
export function placeOf(href: string): Place {
  const { pathname, searchParams, hash } = new URL(href);
  const [page = "", ...rest] = pathname.split("/").filter((part) => part !== "");
  return {
    page,
    id: rest.length === 0 ? null : rest.map(decoded).join("/"),
    query: searchParams,
    hash: decoded(hash.slice(1)),
  };
}

/** The address of a place with other filters. */
export function addressOf({ page, id, query }: Place, changes: Readonly<Record<string, string | null>> = {}): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") asked.delete(name);
    else asked.set(name, value);
  }
  const words = asked.toString();
  return `/${page}${id === null ? "" : `/${encodeURIComponent(id)}`}${words === "" ? "" : `?${words}`}`;
}

/** The address of one thing: `to("reports", id, "10-20")`. */
export const to = (page: string, id: string, hash = ""): string =>
  `/${page}/${encodeURIComponent(id)}${hash === "" ? "" : `#${hash}`}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
