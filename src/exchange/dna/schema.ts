const COLOUR = ["Red", "Green", "Blue"]
  .map((name) => `${name} INTEGER NOT NULL DEFAULT 0 CHECK (${name} BETWEEN 0 AND 255)`)
  .join(", ");
/** Entities may be without a colour. */
const MAYBE_COLOUR = COLOUR.replaceAll("NOT NULL DEFAULT 0 ", "");
const flag = (name: string, value: 0 | 1): string =>
  `${name} INTEGER NOT NULL CHECK (${name} BETWEEN 0 AND 1) DEFAULT ${value}`;
const short = (name: string, rest = "NOT NULL DEFAULT ''"): string =>
  `${name} TEXT ${rest} CHECK (LENGTH(${name}) < 191)`;
const to = (column: string, table: string): string =>
  `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`;

const PERMISSIONS = [
  "AddDocuments",
  "EditDocuments",
  "DeleteDocuments",
  "ImportDocuments",
  "AddStatements",
  "EditStatements",
  "DeleteStatements",
  "EditAttributes",
  "EditRegex",
  "EditStatementTypes",
  "EditCoders",
  "EditCoderRelations",
  "ViewOthersDocuments",
  "EditOthersDocuments",
  "ViewOthersStatements",
  "EditOthersStatements",
].map((name) => flag(`Permission${name}`, 1));

const table = (name: string, ...columns: readonly string[]): string => `CREATE TABLE ${name} (${columns.join(", ")})`;

/** A table of values that statements have for variables. */
const values = (name: string, value: string, ...more: readonly string[]): string =>
  table(
    name,
    "ID INTEGER PRIMARY KEY NOT NULL",
    "StatementId INTEGER NOT NULL",
    "VariableId INTEGER NOT NULL",
    value,
    to("StatementId", "STATEMENTS"),
    to("VariableId", "VARIABLES"),
    ...more,
    "UNIQUE (StatementId, VariableId)",
  );

const ID = "ID INTEGER NOT NULL PRIMARY KEY";

const CODERS = table(
  "CODERS",
  ID,
  short("Name", "NOT NULL"),
  COLOUR,
  "Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0",
  "FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14",
  short("Password", "NOT NULL"),
  "PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300",
  flag("ColorByCoder", 0),
  flag("PopupDecoration", 0),
  flag("PopupAutoComplete", 1),
  ...PERMISSIONS,
);

const DOCUMENTS = table(
  "DOCUMENTS",
  ID,
  short("Title", "NOT NULL"),
  "Text TEXT NOT NULL",
  "Coder INTEGER",
  short("Author"),
  short("Source"),
  short("Section"),
  "Notes TEXT NOT NULL DEFAULT ''",
  short("Type"),
  "Date INTEGER NOT NULL",
  to("Coder", "CODERS"),
);

const DATA_TYPES = ["boolean", "integer", "long text", "short text"].map((type) => `DataType = '${type}'`).join(" OR ");

const VARIABLES = table(
  "VARIABLES",
  ID,
  short("Variable", "NOT NULL"),
  `DataType TEXT NOT NULL CHECK (${DATA_TYPES}) DEFAULT 'short text'`,
  "StatementTypeId INTEGER",
  to("StatementTypeId", "STATEMENTTYPES"),
  "UNIQUE (Variable, StatementTypeId)",
);

const VARIABLELINKS = table(
  "VARIABLELINKS",
  ID,
  "SourceVariableId INTEGER",
  "TargetVariableId INTEGER",
  "CHECK (TargetVariableId != SourceVariableId)",
  to("SourceVariableId", "VARIABLES"),
  to("TargetVariableId", "VARIABLES"),
);

const CODERRELATIONS = table(
  "CODERRELATIONS",
  ID,
  "Coder INTEGER CHECK(Coder > 0)",
  "OtherCoder INTEGER CHECK(OtherCoder > 0)",
  ...["viewStatements", "editStatements", "viewDocuments", "editDocuments"].map((name) => flag(name, 1)),
  "CHECK (Coder != OtherCoder)",
  to("Coder", "CODERS"),
  to("OtherCoder", "CODERS"),
);

const STATEMENTS = table(
  "STATEMENTS",
  ID,
  "StatementTypeId INTEGER",
  "DocumentId INTEGER",
  "Start INTEGER NOT NULL CHECK(Start >= 0)",
  "Stop INTEGER NOT NULL CHECK(Stop >= 0)",
  "Coder INTEGER",
  "CHECK (Start < Stop)",
  to("StatementTypeId", "STATEMENTTYPES"),
  to("Coder", "CODERS"),
  to("DocumentId", "DOCUMENTS"),
);

const ENTITIES = table(
  "ENTITIES",
  "ID INTEGER PRIMARY KEY NOT NULL",
  "VariableId INTEGER NOT NULL",
  short("Value"),
  MAYBE_COLOUR,
  "ChildOf INTEGER CHECK(ChildOf > 0)",
  "UNIQUE (VariableId, Value)",
  to("ChildOf", "ENTITIES"),
  to("VariableId", "VARIABLES"),
);

const ATTRIBUTEVARIABLES = table(
  "ATTRIBUTEVARIABLES",
  "ID INTEGER PRIMARY KEY NOT NULL",
  "VariableId INTEGER NOT NULL",
  short("AttributeVariable", "NOT NULL"),
  "UNIQUE(VariableId, AttributeVariable)",
  to("VariableId", "VARIABLES"),
);

const ATTRIBUTEVALUES = table(
  "ATTRIBUTEVALUES",
  "ID INTEGER PRIMARY KEY NOT NULL",
  "EntityId INTEGER NOT NULL",
  "AttributeVariableId INTEGER NOT NULL",
  short("AttributeValue"),
  "UNIQUE (EntityId, AttributeVariableId)",
  to("EntityId", "ENTITIES"),
  to("AttributeVariableId", "ATTRIBUTEVARIABLES"),
);

/** The tables of a DNA 3 database, as DNA itself makes them in SQLite. */
export const TABLES: readonly string[] = [
  table("SETTINGS", "Property TEXT PRIMARY KEY", "Value TEXT NOT NULL"),
  CODERS,
  DOCUMENTS,
  table("STATEMENTTYPES", ID, short("Label", "NOT NULL"), COLOUR),
  VARIABLES,
  VARIABLELINKS,
  table("REGEXES", short("Label", "PRIMARY KEY"), COLOUR),
  CODERRELATIONS,
  STATEMENTS,
  values("DATABOOLEAN", "Value INTEGER NOT NULL DEFAULT 1"),
  values("DATAINTEGER", "Value INTEGER NOT NULL DEFAULT 0"),
  ENTITIES,
  values("DATASHORTTEXT", "Entity INTEGER NOT NULL", to("Entity", "ENTITIES")),
  values("DATALONGTEXT", "Value TEXT DEFAULT ''"),
  ATTRIBUTEVARIABLES,
  ATTRIBUTEVALUES,
];

/** Where the values of each kind of variable are. */
export const VALUE_TABLES = {
  boolean: "DATABOOLEAN",
  integer: "DATAINTEGER",
  "long text": "DATALONGTEXT",
  "short text": "DATASHORTTEXT",
} as const;

/** The version of DNA whose tables these are. */
export const DNA_VERSION = "3.0";

/**
 * The coder that everything is by, and its password, "rapporteur", as DNA keeps one: SHA-256 a hundred thousand times
 * over salt and password (jasypt's StrongPasswordEncryptor). It guards nothing: whoever opens the file needs it to be
 * let in.
 */
export const CODER = {
  name: "Rapporteur",
  colour: [239, 208, 51],
  password: "UmFwcG9ydGV1ciBleHBvcukjA+UsbEdN/2pETeuc2aadu2lg3mwDFiVzeYD+3o/N",
} as const;
