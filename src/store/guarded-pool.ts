import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type { Pool, PoolClient } from "pg";
import { RapporteurError } from "../gather/error.js";
import { away, faultOf } from "./faults.js";
import { Turns } from "./turns.js";

/** How long a question may wait for a connection, in ms: while many ask at once, those before it come first. */
const IN_TURN_MS = 120_000;

/**
 * A pool whose connections may break at any moment, also while they are used: what is asked on one then rejects with
 * `RAP-E-STORE-AWAY`, and the next is another one. `settings` is run on each new connection.
 */
export function guardedPool(pool: Pool, most: number, settings: string): PostgresPool {
  const turns = new Turns(most, IN_TURN_MS);
  const known = new WeakMap<PoolClient, Guarded>();
  // Whoever uses a connection that breaks is told by the question that they asked; nobody else needs to be, and an
  // error that nobody hears ends the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    async connect(): Promise<PostgresPoolClient> {
      const done = await turns.take();
      try {
        const client = await pool.connect();
        const guarded = known.get(client) ?? (await begun(client, settings));
        known.set(client, guarded);
        guarded.done = done;
        return guarded;
      } catch (error) {
        done();
        const fault = faultOf(error);
        throw fault instanceof RapporteurError ? fault : away(error);
      }
    },
    end: () => pool.end(),
  };
}

async function begun(client: PoolClient, settings: string): Promise<Guarded> {
  try {
    await client.query(settings);
    return new Guarded(client);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

class Guarded implements PostgresPoolClient {
  done: () => void = () => {};

  constructor(private readonly client: PoolClient) {}

  query = (async (sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
    try {
      return (await this.client.query(sql, [...parameters])) as unknown as PostgresQueryResult<unknown>;
    } catch (error) {
      throw faultOf(error);
    }
  }) as PostgresPoolClient["query"];

  release(discard?: boolean | Error): void {
    this.client.release(discard);
    this.done();
  }
}
