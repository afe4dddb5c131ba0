import { type AccountsOptions, openAccounts } from "../../src/serve/accounts/accounts.js";
import { addPerson } from "../../src/serve/accounts/people.js";
import { accountsOf } from "../../src/serve/accounts/tables.js";
import type { Role } from "../../src/serve/who.js";
import { type Answer, type Asked, ask } from "./raw.js";
import type { Place, ServeOptions, Serving } from "./serving.js";

export const PASSWORD = "seven herons under ice";

/** One of each role. */
export const TEAM: { readonly [role in Role]: { readonly name: string; readonly email: string } } = {
  owner: { name: "Ana Ruel", email: "ana@desk.example" },
  editor: { name: "Bela Ost", email: "bela@desk.example" },
  reviewer: { name: "Ciro Vane", email: "ciro@desk.example" },
  reader: { name: "Dana Lund", email: "dana@desk.example" },
};

export interface Team extends Serving {
  /** Asks with nothing to come in by, unless the headers hold it. */
  raw(path: string, asked?: Asked): Promise<Answer>;
  signIn(role: Role): Promise<string>;
  /** Asks as somebody who is signed in. */
  as(role: Role, path: string, asked?: Asked): Promise<Answer>;
  /** Makes a token of somebody's. */
  token(role: Role, scope: "read" | "review" | "edit"): Promise<{ id: string; secret: string }>;
}

/** A server that a team uses. */
export async function team(
  place: Place,
  { options, ...serving }: ServeOptions & { options?: AccountsOptions } = {},
): Promise<Team> {
  const served = await place.serve({
    ...serving,
    async accounts(store) {
      for (const [role, person] of Object.entries(TEAM))
        await addPerson(accountsOf(store), { ...person, role: role as Role, password: PASSWORD });
      return openAccounts(store, options);
    },
  });
  const cookies = new Map<Role, Promise<string>>();
  const raw = (path: string, asked?: Asked): Promise<Answer> => ask(served.url, path, asked);
  const signIn = async (role: Role): Promise<string> => {
    const { status, cookie, text } = await raw("/v1/session", {
      method: "POST",
      body: { email: TEAM[role].email, password: PASSWORD },
    });
    if (status !== 200) throw new Error(text);
    return cookie;
  };
  const as = async (role: Role, path: string, { headers, ...asked }: Asked = {}): Promise<Answer> => {
    const cookie = cookies.get(role) ?? signIn(role);
    cookies.set(role, cookie);
    return raw(path, { ...asked, headers: { cookie: await cookie, ...headers } });
  };
  return {
    ...served,
    raw,
    signIn,
    as,
    async token(role, scope) {
      const { token, secret } = (
        await as(role, "/v1/tokens", { method: "POST", body: { name: "Digest", scope } })
      ).json<{ token: { id: string }; secret: string }>();
      return { id: token.id, secret };
    },
  };
}
