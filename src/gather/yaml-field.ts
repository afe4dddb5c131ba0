import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { RapporteurError } from "./error.js";
import { suggest } from "./suggest.js";

/**
 * A value in a YAML file, which knows where it stands. What it isn't, it says with line and column, and what to write
 * instead.
 */
export class Field {
  constructor(
    private readonly node: Node | null,
    private readonly from: Source,
    /** What it is called in messages: `"aliases"`. */
    private readonly name: string,
  ) {}

  /** Whether there is anything: neither left out nor null. */
  get isGiven(): boolean {
    return this.node !== null && !(isScalar(this.node) && this.node.value === null);
  }

  get isText(): boolean {
    return isScalar(this.node);
  }

  /** Its text, numbers and dates as they were written; null where there is nothing. */
  text(example: string): string | null {
    if (!this.isGiven) return null;
    if (!isScalar(this.node))
      throw this.wrong(`${this.name} is ${kindOf(this.node)}, not a text.`, `Write it so: ${example}`);
    const text = (
      typeof this.node.value === "string" ? this.node.value : (this.node.source ?? String(this.node.value))
    ).trim();
    if (text === "") throw this.wrong(`${this.name} is empty.`, `Leave it out, or write it so: ${example}`);
    return text;
  }

  /** One of some words; null where there is nothing. */
  oneOf<T extends string>(words: readonly T[]): T | null {
    const text = this.text(words[0]);
    if (text === null || words.includes(text as T)) return text as T | null;
    throw this.wrong(`${this.name} is ${JSON.stringify(text)}.`, `Write one of: ${words.join(", ")}.`);
  }

  /** The items of a list; none where there is nothing. */
  items(example: string): Field[] {
    if (!this.isGiven) return [];
    if (!isSeq(this.node))
      throw this.wrong(
        `${this.name} is ${kindOf(this.node)}, not a list.`,
        `Begin each item on a line of its own with a dash: ${example}`,
      );
    return this.node.items.map(
      (item, i) => new Field(this.from.resolve(item as Node), this.from, `item ${i + 1} of ${this.name}`),
    );
  }

  /** Several texts: a list of them, or one text with commas between. */
  texts(example: string): string[] {
    if (!this.isGiven) return [];
    if (!this.isText)
      return this.items(`- ${example}`)
        .map((item) => item.text(example))
        .filter((text) => text !== null);
    return this.text(example)!
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== "");
  }

  /** Its values by these keys. Throws at any other. */
  fields<K extends string>(keys: readonly K[], example: string): Readonly<Record<K, Field>> {
    if (!isMap(this.node))
      throw this.wrong(
        `${this.name} is ${kindOf(this.node)}, and should hold ${keys.join(", ")}.`,
        `Write it so: ${example}`,
      );
    const found = new Map<string, Field>();
    for (const { key, value } of this.node.items) {
      const name = isScalar(key) ? String(key.value) : "?";
      if (!keys.includes(name as K))
        throw this.from.error(key as Node, `Nothing is known of "${name}" here.`, meant(name, keys));
      found.set(name, new Field(this.from.resolve(value as Node | null), this.from, `"${name}"`));
    }
    return Object.fromEntries(
      keys.map((key) => [key, found.get(key) ?? new Field(null, this.from, `"${key}"`)]),
    ) as Record<K, Field>;
  }

  wrong(message: string, remedy: string): RapporteurError {
    return this.from.error(this.node, message, remedy);
  }
}

function meant(name: string, keys: readonly string[]): string {
  const suggestion = suggest(name, keys);
  return suggestion ? `Did you mean "${suggestion}"?` : `There can be: ${keys.join(", ")}.`;
}

const kindOf = (node: Node | null): string =>
  isMap(node) ? "a mapping" : isSeq(node) ? "a list" : isScalar(node) && node.value !== null ? "a text" : "empty";

/** A YAML file and where its parts stand. */
class Source {
  constructor(
    private readonly document: Document,
    private readonly lines: LineCounter,
    private readonly where: string,
  ) {}

  resolve(node: Node | null): Node | null {
    return isAlias(node) ? ((node.resolve(this.document) as Node | undefined) ?? null) : node;
  }

  error(node: Node | null, message: string, remedy: string): RapporteurError {
    const place = node?.range ? `, ${placeOf(this.lines, node.range[0])}` : "";
    return new RapporteurError("RAP-E-DOSSIER", `${this.where}${place}: ${message}`, remedy);
  }
}

function placeOf(lines: LineCounter, at: number): string {
  const { line, col } = lines.linePos(at);
  return `line ${line}, column ${col}`;
}

/** The whole of a YAML file. `where` is what messages call it. */
export function parseYaml(text: string, where: string): Field {
  const lines = new LineCounter();
  const document = parsed(text, lines, where);
  const [error] = document.errors;
  if (error)
    throw new RapporteurError(
      "RAP-E-NOT-YAML",
      `${where}, ${placeOf(lines, error.pos[0])}: ${error.message.split("\n")[0]}`,
    );
  return new Field(document.contents, new Source(document, lines, where), "the file");
}

function parsed(text: string, lineCounter: LineCounter, where: string): Document {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: "error" });
  } catch (error) {
    throw new RapporteurError("RAP-E-NOT-YAML", `${where}: ${(error as Error).message}`); // nested too deeply
  }
}
