import type { Database } from "sql.js";
import {
  ATTRIBUTES,
  type DnaEntity,
  type DnaProject,
  type DnaStatement,
  type DnaType,
  type DnaVariable,
} from "./project.js";
import { CODER, DNA_VERSION, TABLES, VALUE_TABLES } from "./schema.js";
import { insertAll, openSqlite } from "./sqlite.js";

/** A project as a .dna file. */
export async function writeDna(project: DnaProject): Promise<Uint8Array> {
  const db = await openSqlite();
  try {
    for (const table of TABLES) db.run(table);
    db.run("BEGIN");
    writeSettings(db);
    const variables = writeTypes(db, project.types);
    writeDocuments(db, project);
    const entities = writeEntities(db, project, variables);
    writeStatements(db, project, variables, entities);
    db.run("COMMIT");
    return db.export();
  } finally {
    db.close();
  }
}

type Ids = ReadonlyMap<string, number>;
const key = (...names: readonly string[]): string => JSON.stringify(names);

function writeSettings(db: Database): void {
  insertAll(db, "INSERT INTO SETTINGS VALUES (?, ?)", [
    ["version", DNA_VERSION],
    ["date", "2022-09-03"],
  ]);
  insertAll(db, "INSERT INTO CODERS (ID, Name, Red, Green, Blue, Password) VALUES (1, ?, ?, ?, ?, ?)", [
    [CODER.name, ...CODER.colour, CODER.password],
  ]);
}

/** Ids of variables, by type and name. */
function writeTypes(db: Database, types: readonly DnaType[]): Ids {
  const ids = new Map<string, number>();
  const variables = types.flatMap((type, t) =>
    type.variables.map((variable) => ({ ...variable, type: type.label, typeId: t + 1, kind: variable.type })),
  );
  for (const [i, { type, name }] of variables.entries()) ids.set(key(type, name), i + 1);
  insertAll(
    db,
    "INSERT INTO STATEMENTTYPES VALUES (?, ?, ?, ?, ?)",
    types.map(({ label }, t) => [t + 1, label, 239 - 60 * (t % 4), 208, 51 + 60 * (t % 4)]),
  );
  insertAll(
    db,
    "INSERT INTO VARIABLES VALUES (?, ?, ?, ?)",
    variables.map(({ name, kind, typeId }, i) => [i + 1, name, kind, typeId]),
  );
  return ids;
}

const writeDocuments = (db: Database, { documents }: DnaProject): void =>
  insertAll(
    db,
    "INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date) " +
      "VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)",
    documents.map(({ id, title, text, author, source, section, notes, type, date }) => [
      id,
      title,
      text,
      author,
      source,
      section,
      notes,
      type,
      date,
    ]),
  );

/**
 * Ids of entities, by type, variable and value. DNA wants an empty one for each variable, and a value for each
 * attribute.
 */
function writeEntities(db: Database, { types, entities }: DnaProject, variables: Ids): Ids {
  const all = new Map<string, DnaEntity>();
  for (const { label, variables: those } of types)
    for (const { name, type } of those)
      if (type === "short text")
        all.set(key(label, name, ""), { type: label, variable: name, value: "", attributes: {} });
  for (const entity of entities) all.set(key(entity.type, entity.variable, entity.value), entity);
  const listed = [...all.entries()].map(([of, entity], i) => ({
    of,
    ...entity,
    id: i + 1,
    variableId: variables.get(key(entity.type, entity.variable))!,
  }));
  insertAll(
    db,
    "INSERT INTO ENTITIES (ID, VariableId, Value, Red, Green, Blue) VALUES (?, ?, ?, 0, 0, 0)",
    listed.map(({ id, variableId, value }) => [id, variableId, value]),
  );
  const attributes = writeAttributes(db, [...new Set(listed.map(({ variableId }) => variableId))]);
  insertAll(
    db,
    "INSERT INTO ATTRIBUTEVALUES (EntityId, AttributeVariableId, AttributeValue) VALUES (?, ?, ?)",
    listed.flatMap(({ id, variableId, attributes: given }) =>
      ATTRIBUTES.map((name) => [id, attributes.get(key(`${variableId}`, name))!, given[name] ?? ""]),
    ),
  );
  return new Map(listed.map(({ of, id }) => [of, id]));
}

function writeAttributes(db: Database, variableIds: readonly number[]): Ids {
  const listed = variableIds.flatMap((variableId) => ATTRIBUTES.map((name) => [variableId, name] as const));
  insertAll(
    db,
    "INSERT INTO ATTRIBUTEVARIABLES VALUES (?, ?, ?)",
    listed.map(([variableId, name], i) => [i + 1, variableId, name]),
  );
  return new Map(listed.map(([variableId, name], i) => [key(`${variableId}`, name), i + 1]));
}

function writeStatements(db: Database, { types, statements }: DnaProject, variables: Ids, entities: Ids): void {
  const typeIds = new Map(types.map(({ label }, t) => [label, t + 1]));
  insertAll(
    db,
    "INSERT INTO STATEMENTS VALUES (?, ?, ?, ?, ?, 1)",
    statements.map(({ id, type, document, start, stop }) => [id, typeIds.get(type)!, document, start, stop]),
  );
  const variablesOf = new Map(types.map((type) => [type.label, type.variables]));
  for (const kind of Object.keys(VALUE_TABLES) as DnaVariable["type"][]) {
    const column = kind === "short text" ? "Entity" : "Value";
    insertAll(
      db,
      `INSERT INTO ${VALUE_TABLES[kind]} (StatementId, VariableId, ${column}) VALUES (?, ?, ?)`,
      statements.flatMap((statement) =>
        (variablesOf.get(statement.type) ?? [])
          .filter(({ type }) => type === kind)
          .map(({ name }) => [
            statement.id,
            variables.get(key(statement.type, name))!,
            given(statement, name, kind, entities),
          ]),
      ),
    );
  }
}

function given(
  { type, values }: DnaStatement,
  variable: string,
  kind: DnaVariable["type"],
  entities: Ids,
): string | number {
  if (kind === "short text") return entities.get(key(type, variable, String(values[variable] ?? "")))!;
  return values[variable] ?? (kind === "long text" ? "" : 0);
}
