import type { Database, SqlValue } from "sql.js";
import { ExchangeError } from "../error.js";
import type { DnaDocument, DnaEntity, DnaProject, DnaStatement, DnaType, DnaVariable } from "./project.js";
import { VALUE_TABLES } from "./schema.js";
import { openSqlite, rowsOf } from "./sqlite.js";

type Row = { readonly [column: string]: SqlValue };

/** A .dna file as a project. Coders, colours, regular expressions and what is empty are left behind. */
export async function readDna(bytes: Uint8Array): Promise<DnaProject> {
  const db = await openSqlite(bytes);
  try {
    checkTables(db);
    checkVersion(db);
    const types = typesOf(db);
    return {
      types,
      documents: [...rowsOf(db, "SELECT * FROM DOCUMENTS ORDER BY ID")].map(documentOf),
      statements: statementsOf(db),
      entities: entitiesOf(db),
    };
  } catch (error) {
    throw error instanceof ExchangeError
      ? error
      : new ExchangeError(`It isn't a database of Discourse Network Analyzer 3: ${(error as Error).message}`, "SQLite");
  } finally {
    db.close();
  }
}

const NEEDED = [
  "SETTINGS",
  "DOCUMENTS",
  "STATEMENTTYPES",
  "VARIABLES",
  "STATEMENTS",
  "ENTITIES",
  "ATTRIBUTEVARIABLES",
  "ATTRIBUTEVALUES",
  ...Object.values(VALUE_TABLES),
];

/** A view can run for ever: what is read must be tables. */
function checkTables(db: Database): void {
  const tables = new Set(
    [...rowsOf(db, "SELECT name FROM sqlite_master WHERE type = 'table'")].map(({ name }) => text(name)),
  );
  const missing = NEEDED.find((name) => !tables.has(name));
  if (missing)
    throw new ExchangeError(
      "It isn't a database of Discourse Network Analyzer 3: a table is missing",
      `table ${missing}`,
    );
}

function checkVersion(db: Database): void {
  const [row] = rowsOf(db, "SELECT Value FROM SETTINGS WHERE Property = 'version'");
  const version = text(row?.Value);
  if (!version.startsWith("3"))
    throw new ExchangeError(
      `It was made by version ${version || "?"} of Discourse Network Analyzer; 3 can be read, and opens older ones`,
      "table SETTINGS",
    );
}

const text = (value: SqlValue | undefined): string =>
  typeof value === "string" ? value : value === null || value === undefined ? "" : String(value);

const documentOf = (row: Row): DnaDocument => ({
  id: Number(row.ID),
  title: text(row.Title),
  text: text(row.Text),
  author: text(row.Author),
  source: text(row.Source),
  section: text(row.Section),
  notes: text(row.Notes),
  type: text(row.Type),
  date: Number(row.Date),
});

function typesOf(db: Database): DnaType[] {
  const types = new Map<number, { label: string; variables: DnaVariable[] }>();
  for (const { ID, Label } of rowsOf(db, "SELECT ID, Label FROM STATEMENTTYPES ORDER BY ID"))
    types.set(Number(ID), { label: text(Label), variables: [] });
  for (const { Variable, DataType, StatementTypeId } of rowsOf(
    db,
    "SELECT Variable, DataType, StatementTypeId FROM VARIABLES ORDER BY ID",
  ))
    types
      .get(Number(StatementTypeId))
      ?.variables.push({ name: text(Variable), type: text(DataType) as DnaVariable["type"] });
  return [...types.values()];
}

const VALUES = `
  SELECT StatementId, VariableId, Value FROM DATABOOLEAN UNION ALL
  SELECT StatementId, VariableId, Value FROM DATAINTEGER UNION ALL
  SELECT StatementId, VariableId, Value FROM DATALONGTEXT UNION ALL
  SELECT StatementId, DATASHORTTEXT.VariableId, ENTITIES.Value FROM DATASHORTTEXT
    INNER JOIN ENTITIES ON ENTITIES.ID = DATASHORTTEXT.Entity`;

function statementsOf(db: Database): DnaStatement[] {
  const statements = new Map<number, DnaStatement & { values: { [variable: string]: string | number } }>();
  const all =
    "SELECT STATEMENTS.ID, Label, DocumentId, Start, Stop FROM STATEMENTS " +
    "INNER JOIN STATEMENTTYPES ON STATEMENTTYPES.ID = StatementTypeId ORDER BY STATEMENTS.ID";
  for (const { ID, Label, DocumentId, Start, Stop } of rowsOf(db, all))
    statements.set(Number(ID), {
      id: Number(ID),
      type: text(Label),
      document: Number(DocumentId),
      start: Number(Start),
      stop: Number(Stop),
      values: {},
    });
  for (const { StatementId, Variable, Value } of rowsOf(
    db,
    `SELECT StatementId, Variable, V.Value FROM (${VALUES}) AS V ` +
      "INNER JOIN VARIABLES ON VARIABLES.ID = V.VariableId ORDER BY VARIABLES.ID",
  )) {
    const statement = statements.get(Number(StatementId));
    if (statement && Value !== "" && Value !== null)
      statement.values[text(Variable)] = typeof Value === "number" ? Value : text(Value);
  }
  return [...statements.values()];
}

/** Those with a value, each with what is said of it. */
function entitiesOf(db: Database): DnaEntity[] {
  const entities = new Map<number, DnaEntity & { attributes: { [name: string]: string } }>();
  const all =
    "SELECT ENTITIES.ID, Label, Variable, Value FROM ENTITIES " +
    "INNER JOIN VARIABLES ON VARIABLES.ID = VariableId " +
    "INNER JOIN STATEMENTTYPES ON STATEMENTTYPES.ID = StatementTypeId WHERE Value != '' ORDER BY ENTITIES.ID";
  for (const { ID, Label, Variable, Value } of rowsOf(db, all))
    entities.set(Number(ID), { type: text(Label), variable: text(Variable), value: text(Value), attributes: {} });
  const attributes =
    "SELECT EntityId, AttributeVariable, AttributeValue FROM ATTRIBUTEVALUES " +
    "INNER JOIN ATTRIBUTEVARIABLES ON ATTRIBUTEVARIABLES.ID = AttributeVariableId WHERE AttributeValue != ''";
  for (const { EntityId, AttributeVariable, AttributeValue } of rowsOf(db, attributes)) {
    const entity = entities.get(Number(EntityId));
    if (entity) entity.attributes[text(AttributeVariable)] = text(AttributeValue);
  }
  return [...entities.values()];
}
