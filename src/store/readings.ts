import { sql } from "kysely";
import type { Reading } from "../read/reading.js";
import { type Db, instant, maybeRow, run } from "./db.js";
import type { ReadBy } from "./gathered.js";

/** A reading as it was kept. */
export interface KeptReading {
  readonly reading: Reading;
  /** The version of the report that was read. */
  readonly version: number;
  readonly by: ReadBy;
}

export async function maybeReading(db: Db, report: string): Promise<KeptReading | null> {
  const row = await maybeRow(
    db,
    sql<{
      reading: Reading;
      version: number;
      model: string;
      program: string;
      read_at: string;
    }>`select * from reading where report = ${report}`,
  );
  return (
    row && {
      reading: row.reading,
      version: row.version,
      by: { model: row.model, program: row.program, at: instant(row.read_at) },
    }
  );
}

/** Keeps a report's reading in place of the one before. */
export const keepReading = (
  db: Db,
  report: string,
  version: number,
  reading: Reading,
  { model, program, at }: ReadBy,
): Promise<void> =>
  run(
    db,
    sql`
    insert into reading (report, version, model, program, read_at, reading)
    values (${report}, ${version}, ${model}, ${program}, ${at}, ${JSON.stringify(reading)})
    on conflict (report) do update set version = excluded.version, model = excluded.model, program = excluded.program,
      read_at = excluded.read_at, reading = excluded.reading`,
  );
