import type { Calls } from "../../store/hatch/calls.js";
import { type Act, type AuditEntry, audit, note } from "./audit.js";
import {
  addPerson,
  changePerson,
  type Changes,
  type NewPerson,
  type Person,
  people,
  personOf,
  removePerson,
} from "./people.js";
import { makeToken, type NewToken, revokeToken, type Token, tokens } from "./tokens.js";
import type { AccountsDb } from "./tables.js";

/** Where accounts are kept, for whoever lets people in: what people.ts, tokens.ts and audit.ts do, of one store. */
export interface Office {
  people(): Promise<Person[]>;
  personOf(asked: string): Promise<Person>;
  addPerson(person: NewPerson): Promise<Person>;
  changePerson(person: Person, changes: Changes): Promise<Person>;
  removePerson(id: string): Promise<void>;
  tokens(): Promise<Token[]>;
  makeToken(person: string, token: NewToken): Promise<{ token: Token; secret: string }>;
  revokeToken(id: string): Promise<Token>;
  audit(limit: number): Promise<AuditEntry[]>;
  note(act: Act): Promise<void>;
}

export const officeOf = (db: AccountsDb): Office => ({
  people: () => people(db),
  personOf: (asked) => personOf(db, asked),
  addPerson: (person) => addPerson(db, person),
  changePerson: (person, changes) => changePerson(db, person, changes),
  removePerson: (id) => removePerson(db, id),
  tokens: () => tokens(db),
  makeToken: (person, token) => makeToken(db, person, token),
  revokeToken: (id) => revokeToken(db, id),
  audit: (limit) => audit(db, limit),
  note: (act) => note(db, act),
});

export const OFFICE_CALLS: Calls<Office> = {
  people: "value",
  personOf: "value",
  addPerson: "value",
  changePerson: "value",
  removePerson: "value",
  tokens: "value",
  makeToken: "value",
  revokeToken: "value",
  audit: "value",
  note: "value",
};
