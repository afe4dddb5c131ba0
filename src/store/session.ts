import { CompiledQuery, type DatabaseConnection } from "kysely";

/** What each new connection is told: where tables lie when a statement names no schema, and in what form instants are given. */
export const session = (schema: string) => async (connection: DatabaseConnection): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw(`select set_config('search_path', '${schema}', false), set_config('timezone', 'UTC', false)`));
};
