import { RapporteurError } from "../../gather/error.js";
import type { Accounts } from "../../serve/accounts/accounts.js";
import type { OwnStore } from "../../store/store.js";

/** How a desk is to be reached, as the flags say. */
export interface DoorFlags {
  readonly host: string;
  readonly accounts?: true;
  readonly publicUrl?: URL;
  readonly proxy?: readonly string[];
}

/** Addresses that nobody but this machine reaches. */
const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);

/**
 * Whether people must sign in: wherever others than this machine's user can ask, whether by its address or through a
 * proxy.
 */
export const needsAccounts = ({ host, accounts, publicUrl }: DoorFlags): boolean =>
  accounts === true || publicUrl !== undefined || !isLoopback(host);

/** Accounts where they are needed, and loaded only there. Throws where nobody owns the desk yet. */
export async function accountsFor(store: OwnStore, flags: DoorFlags): Promise<Accounts | null> {
  if (!needsAccounts(flags)) return null;
  const [{ accountsOf }, { hasOwner }, { openAccounts }] = await Promise.all([
    import("../../serve/accounts/tables.js"),
    import("../../serve/accounts/people.js"),
    import("../../serve/accounts/accounts.js"),
  ]);
  if (!(await hasOwner(accountsOf(store))))
    throw new RapporteurError("RAP-E-NO-OWNER", "People sign in there, and nobody owns the desk yet.");
  return openAccounts(store, { publicUrl: flags.publicUrl, proxies: flags.proxy });
}

/** What is unsafe about it, in words; null where nothing is. */
export function warningOf(flags: DoorFlags): string | null {
  if (isLoopback(flags.host) || flags.publicUrl?.protocol === "https:") return null;
  return (
    "Passwords and the record cross the network readable: put a proxy with TLS before it, and say its address with " +
    "--public-url https://… (docs/serve.md)."
  );
}
