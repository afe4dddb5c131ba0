import { userInfo } from "node:os";
import type { Act } from "../../serve/accounts/audit.js";
import type { Office } from "../../serve/accounts/office.js";
import type { Scope } from "../../serve/accounts/scopes.js";
import type { Role } from "../../serve/who.js";
import { type StoreFlags, withDossier } from "../dossier/open.js";
import { run } from "../dossier/run.js";
import { harmless, harmlessJson } from "../harmless.js";
import { write } from "../output.js";
import { newPassword } from "./ask-password.js";

export interface PasswordFlags extends StoreFlags {
  readonly passwordFile?: string;
}

export interface AddPersonFlags extends PasswordFlags {
  readonly email: string;
  readonly role: Role;
}

export interface TokenFlags extends StoreFlags {
  readonly by: string;
  readonly scope: Scope;
  readonly days: number;
}

export interface AuditFlags extends StoreFlags {
  readonly limit: number;
  readonly json?: true;
}

/** Works on the accounts of a dossier; what it gives is written down, done by this machine's user. */
const withAccounts = (
  command: string,
  flags: StoreFlags,
  work: (office: Office) => Promise<Pick<Act, "what" | "about"> | null>,
): Promise<void> =>
  run(command, () =>
    withDossier(flags, async ({ office }) => {
      const done = await work(office);
      if (done) await office.note({ ...done, who: userInfo().username, address: "command line" });
    }),
  );

const line = (...columns: readonly string[]): string => `${columns.map(harmless).join("  ")}\n`;

export const people = (flags: StoreFlags): Promise<void> =>
  withAccounts("people", flags, async (office) => {
    const all = await office.people();
    for (const { name, email, role, since } of all)
      await write(line(role.padEnd(8), since.slice(0, 10), name, `<${email}>`));
    if (all.length === 0)
      await write("Nobody yet. The first is an owner: rapporteur people add NAME --email ADDRESS --role owner\n");
    return null;
  });

export const addOne = (name: string, { email, role, passwordFile, ...flags }: AddPersonFlags): Promise<void> =>
  withAccounts("people add", flags, async (office) => {
    const person = await office.addPerson({ name, email, role, password: await newPassword(passwordFile) });
    await write(line(`${person.name} may come in as ${person.role}, with ${person.email}.`));
    return { what: "added a person", about: `${person.name} (${person.role})` };
  });

export const role = (who: string, wanted: Role, flags: StoreFlags): Promise<void> =>
  withAccounts("people role", flags, async (office) => {
    const person = await office.personOf(who);
    await office.changePerson(person, { role: wanted });
    await write(line(`${person.name} is ${wanted} from now on.`));
    return { what: "changed a role", about: `${person.name}: ${person.role} → ${wanted}` };
  });

export const password = (who: string, { passwordFile, ...flags }: PasswordFlags): Promise<void> =>
  withAccounts("people password", flags, async (office) => {
    const person = await office.personOf(who);
    await office.changePerson(person, { password: await newPassword(passwordFile) });
    await write(line(`${person.name} signs in anew, with the new password. Tokens stay: rapporteur tokens.`));
    return { what: "changed a password", about: person.name };
  });

export const removeOne = (who: string, flags: StoreFlags): Promise<void> =>
  withAccounts("people remove", flags, async (office) => {
    const person = await office.personOf(who);
    await office.removePerson(person.id);
    await write(line(`${person.name} comes in no more.`));
    return { what: "removed a person", about: person.name };
  });

export const tokens = (flags: StoreFlags): Promise<void> =>
  withAccounts("tokens", flags, async (office) => {
    const all = await office.tokens();
    for (const { id, name, scope, prefix, by, expires, used } of all)
      await write(
        line(
          id,
          `${prefix}…`,
          scope.padEnd(6),
          `until ${expires.slice(0, 10)}`,
          used ? `used ${used.slice(0, 10)}` : "never used",
          by,
          name,
        ),
      );
    if (all.length === 0) await write("None. Make one: rapporteur tokens add NAME --by WHO\n");
    return null;
  });

export const addToken = (name: string, { by, scope, days, ...flags }: TokenFlags): Promise<void> =>
  withAccounts("tokens add", flags, async (office) => {
    const { token, secret } = await office.makeToken((await office.personOf(by)).id, { name, scope, days });
    await write(`${secret}\n`);
    process.stderr.write(
      line(
        `It is shown this once. To ${token.scope}, as ${token.by}, until ${token.expires.slice(0, 10)}; revoke ` +
          `it with: rapporteur tokens revoke ${token.id}`,
      ),
    );
    return {
      what: "made a token",
      about: `${token.id} (${token.scope}, ${token.by}'s, until ${token.expires.slice(0, 10)})`,
    };
  });

export const revoke = (id: string, flags: StoreFlags): Promise<void> =>
  withAccounts("tokens revoke", flags, async (office) => {
    const token = await office.revokeToken(id);
    await write(line(`${token.prefix}… (${token.name}) opens nothing any more.`));
    return { what: "revoked a token", about: `${token.id}, ${token.by}'s` };
  });

export const audit = ({ limit, json, ...flags }: AuditFlags): Promise<void> =>
  withAccounts("audit", flags, async (office) => {
    for (const entry of await office.audit(limit))
      await write(
        json
          ? `${harmlessJson(entry)}\n`
          : line(entry.at, entry.who ?? "?", entry.address ?? "?", entry.what, entry.about ?? ""),
      );
    return null;
  });
