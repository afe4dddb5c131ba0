import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { dropDatabase, makeDatabase, type Postgres, startPostgres } from "./postgres.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Answers the address of the PostgreSQL server that all files of tests share. */
    readonly onePostgres: string;
  }
}

/** Before all tests: a PostgreSQL server that is started when the first of them asks for it, and ends with the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<Postgres> | null = null;
  const asked = createServer((_, response) => {
    postgres ??= startPostgres();
    postgres.then(
      ({ address }) => response.end(address),
      (error: Error) => response.writeHead(500).end(error.stack),
    );
  }).listen(0, "127.0.0.1");
  await once(asked, "listening");
  project.provide("onePostgres", `http://127.0.0.1:${(asked.address() as AddressInfo).port}`);
  return async () => {
    asked.close().closeAllConnections();
    await (await postgres?.catch(() => null))?.stop();
  };
}

let made = 0;

const serverAddress = async (): Promise<string> => {
  const answer = await fetch(inject("onePostgres"));
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  return said;
};

/**
 * The address of a new database on the server that all tests share: empty, or the same as one that nobody is connected
 * to.
 */
export const newDatabase = async (like?: string): Promise<string> =>
  makeDatabase(await serverAddress(), `test_${process.pid}_${++made}`, like);

/** Takes databases of that server away. */
export async function dropDatabases(addresses: readonly string[]): Promise<void> {
  const server = await serverAddress();
  for (const address of addresses) await dropDatabase(server, address);
}
