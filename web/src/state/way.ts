/** Where to go once somebody is signed in: an address of the desk itself, never another's. */
export function wayBack(to: string | null): string {
  if (to === null || !/^\/(?![/\\])/.test(to)) return "/";
  const { origin, pathname, search, hash } = new URL(to, "http://desk.invalid");
  return origin === "http://desk.invalid" && pathname !== "/sign-in" ? pathname + search + hash : "/";
}

/** Where somebody signs in, to come back here. */
export const signIn = (from: string): string => `/sign-in?${new URLSearchParams({ to: from })}`;
