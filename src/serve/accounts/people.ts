import { randomUUID } from "node:crypto";
import { RapporteurError } from "../../gather/error.js";
import type { Role } from "../who.js";
import { hashed } from "./password.js";
import { type AccountsDb, inAccounts } from "./tables.js";

/** Somebody who may come in. */
export interface Person {
  id: string;
  /** Under which decisions stand. */
  name: string;
  email: string;
  role: Role;
  /** Since when (ISO 8601). */
  since: string;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
}

const EMAIL = /^[^\s@"<>]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?$/i;
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

export async function people(db: AccountsDb): Promise<Person[]> {
  const found = await db
    .selectFrom("person")
    .select(["id", "name", "email", "role", "createdAt"])
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return found.map(({ createdAt, ...person }) => ({ ...person, since: createdAt.toISOString() }));
}

/** Somebody by id, address or name. */
export async function personOf(db: AccountsDb, asked: string): Promise<Person> {
  const wanted = asked.trim().toLowerCase();
  const found = (await people(db)).find(
    ({ id, name, email }) => id === asked || email === wanted || name.toLowerCase() === wanted,
  );
  if (!found)
    throw new RapporteurError("RAP-E-NO-PERSON", `There is nobody called ${JSON.stringify(asked.slice(0, 100))}.`);
  return found;
}

export async function addPerson(
  db: AccountsDb,
  { name: typed, email: address, role, password }: NewPerson,
): Promise<Person> {
  const [name, email] = [typed.trim(), address.trim().toLowerCase()];
  if (!/\p{L}/u.test(name) || name.length > 100 || UNFIT.test(name))
    throw new RapporteurError(
      "RAP-E-PERSON",
      "A name has letters, at most 100 characters, and none that can't be seen.",
    );
  if (!EMAIL.test(email))
    throw new RapporteurError("RAP-E-PERSON", `${JSON.stringify(email.slice(0, 100))} is no e-mail address.`);
  const hash = await hashed(password, { name, email });
  const id = randomUUID();
  return inAccounts(db, async (transaction) => {
    await refuseTaken(transaction, name, email);
    await transaction.insertInto("person").values({ id, name, email, role }).execute();
    await transaction
      .insertInto("credential")
      .values({ id: randomUUID(), accountId: id, providerId: "credential", userId: id, password: hash })
      .execute();
    return personOf(transaction, id);
  });
}

async function refuseTaken(db: AccountsDb, name: string, email: string): Promise<void> {
  const others = await people(db);
  const taken = others.some((one) => one.email === email)
    ? email
    : others.some((one) => one.name.toLowerCase() === name.toLowerCase())
      ? name
      : null;
  if (taken !== null)
    throw new RapporteurError(
      "RAP-E-PERSON",
      `${JSON.stringify(taken)} is somebody's already.`,
      "Decisions stand under a person's name: give another one.",
    );
}

/** What is to be different. */
export interface Changes {
  readonly role?: Role | undefined;
  /** Whoever is signed in by the old one no longer is. */
  readonly password?: string | undefined;
}

/** Changes what somebody may do, their password, or both: all of it or nothing. */
export async function changePerson(db: AccountsDb, person: Person, { role, password }: Changes): Promise<Person> {
  const hash = password === undefined ? null : await hashed(password, person);
  return inAccounts(db, async (transaction) => {
    if (role !== undefined) {
      if (role !== "owner") await refuseLastOwner(transaction, person.id);
      await transaction.updateTable("person").set({ role }).where("id", "=", person.id).execute();
    }
    if (hash !== null) {
      await transaction.updateTable("credential").set({ password: hash }).where("userId", "=", person.id).execute();
      await transaction.deleteFrom("session").where("userId", "=", person.id).execute();
    }
    return personOf(transaction, person.id);
  });
}

/** Sessions and tokens go with them; what they decided stays. */
export async function removePerson(db: AccountsDb, id: string): Promise<void> {
  await inAccounts(db, async (transaction) => {
    await refuseLastOwner(transaction, id);
    await transaction.deleteFrom("person").where("id", "=", id).execute();
  });
}

/** Refuses to leave the desk to nobody. Owners are locked first: two that take each other out at once leave one. */
async function refuseLastOwner(db: AccountsDb, id: string): Promise<void> {
  const owners = await db
    .selectFrom("person")
    .select("id")
    .where("role", "=", "owner")
    .orderBy("id")
    .forUpdate()
    .execute();
  if (owners.length === 1 && owners[0].id === id)
    throw new RapporteurError("RAP-E-PERSON", "That is the last owner.", "Make somebody else an owner first.");
}

export const hasOwner = async (db: AccountsDb): Promise<boolean> =>
  (await db.selectFrom("person").select("id").where("role", "=", "owner").limit(1).execute()).length > 0;
