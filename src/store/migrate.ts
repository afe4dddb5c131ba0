import { type Migration, Migrator, sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { type Db, rows, SCHEMA } from "./db.js";
import { MIGRATIONS } from "./migrations/migrations.js";

/**
 * Brings a store's tables to what this program knows, or only so far. Refuses, without changing anything, those that a
 * newer program made.
 */
export async function migrate(db: Db, to?: string): Promise<void> {
  await refuseNewer(db);
  const provider = { getMigrations: async (): Promise<Record<string, Migration>> => MIGRATIONS };
  const migrator = new Migrator({
    db,
    provider,
    migrationTableSchema: SCHEMA,
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error) throw error;
}

/** The names of the migrations that a store has been through; none where it is new. */
export async function migrationsOf(db: Db): Promise<string[]> {
  const [{ there }] = await rows(
    db,
    sql<{ there: boolean }>`select to_regclass(${`${SCHEMA}.migration`}) is not null as there`,
  );
  if (!there) return [];
  return (await rows(db, sql<{ name: string }>`select name from migration order by name`)).map(({ name }) => name);
}

async function refuseNewer(db: Db): Promise<void> {
  const unknown = unknownOf(await migrationsOf(db));
  if (unknown.length) throw newer(unknown);
}

/** Those of a store's or a backup's migrations that this program doesn't know. */
export const unknownOf = (migrations: readonly string[]): string[] =>
  migrations.filter((name) => !(name in MIGRATIONS));

export const newer = (unknown: readonly string[]): RapporteurError =>
  new RapporteurError("RAP-E-STORE-NEWER", `A newer Rapporteur made it: this one doesn't know ${unknown.join(", ")}.`);
