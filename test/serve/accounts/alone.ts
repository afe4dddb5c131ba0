// Run by alone.test.ts, outside of tests' settings: signs somebody in, and tells of every connection that was tried.
import { Socket } from "node:net";
import { openAccounts } from "../../../src/serve/accounts/accounts.js";
import { addPerson } from "../../../src/serve/accounts/people.js";
import { openStore } from "../../../src/store/open.js";

const connections: unknown[] = [];
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...to: Parameters<typeof connect>) {
  connections.push(to[0]);
  return connect.apply(this, to);
} as typeof connect;

const store = await openStore(process.argv[2]);
const { auth, db } = await openAccounts(store);
await addPerson(db, { name: "Ana Ruel", email: "ana@desk.example", role: "owner", password: "seven herons under ice" });
const { person, cookies } = await auth.signIn("ana@desk.example", "seven herons under ice");
await auth.session(cookies[0].split(";")[0]);
await store.close();
// Once nothing is under way any more.
process.once("exit", () => process.stdout.write(JSON.stringify({ name: person?.name, connections })));
