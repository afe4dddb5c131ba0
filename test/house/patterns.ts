import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SOURCES = fileURLToPath(new URL("../../src/", import.meta.url));

/** A regular expression that can be read in a source. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

export interface Found {
  readonly patterns: Pattern[];
  /** Code that makes regular expressions which can't be read there. */
  readonly hidden: string[];
}

/** Methods that make a regular expression of a string. */
const TAKES_PATTERN = new Set(["match", "matchAll", "search"]);

/** All regular expressions of a source. */
export function patternsIn(code: string): Found {
  const found: Found = { patterns: [], hidden: [] };
  const file = ts.createSourceFile("source.ts", code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.patterns.push(written(node.text));
    else if (ts.isIdentifier(node) && node.text === "RegExp" && !ts.isTypeReferenceNode(node.parent))
      constructed(node, found);
    else if (ts.isCallExpression(node)) ofString(node, found);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function written(literal: string): Pattern {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/**
 * What the word RegExp makes: a pattern where it is called with a literal, or with strings that stand in the same file.
 */
function constructed(name: ts.Identifier, found: Found): void {
  const call = name.parent;
  const called = (ts.isNewExpression(call) || ts.isCallExpression(call)) && call.expression === name;
  const [source, flags] = called ? (call.arguments ?? []) : [];
  if (source && ts.isRegularExpressionLiteral(source)) return;
  const [text, marks] = [textOf(source), flags ? textOf(flags) : ""];
  if (text !== undefined && marks !== undefined) found.patterns.push({ source: text, flags: marks });
  else found.hidden.push(call.getText());
}

/**
 * The string that an expression stands for: written there, put together from such strings, or a constant of the file.
 */
function textOf(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return joined([
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [textOf(expression), literal.text]),
    ]);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([textOf(node.left), textOf(node.right)]);
  return ts.isIdentifier(node) ? textOf(constantOf(node)) : undefined;
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join("");

function constantOf(name: ts.Identifier): ts.Expression | undefined {
  const constants = name
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.flags & ts.NodeFlags.Const ? [...declarationList.declarations] : [],
    );
  return constants.find((declaration) => declaration.name.getText() === name.text)?.initializer;
}

function ofString({ expression, arguments: [argument] }: ts.CallExpression, found: Found): void {
  if (!ts.isPropertyAccessExpression(expression) || !TAKES_PATTERN.has(expression.name.text)) return;
  if (argument && ts.isStringLiteralLike(argument)) found.patterns.push({ source: argument.text, flags: "" });
}

/** The regular expressions of all sources, each once, and what can't be read, with its file. */
export function patternsOfSources(): Found {
  const patterns = new Map<string, Pattern>();
  const hidden: string[] = [];
  for (const path of readdirSync(SOURCES, { encoding: "utf8", recursive: true })) {
    if (!path.endsWith(".ts")) continue;
    const found = patternsIn(readFileSync(SOURCES + path, "utf8"));
    for (const pattern of found.patterns) patterns.set(`/${pattern.source}/${pattern.flags}`, pattern);
    hidden.push(...found.hidden.map((code) => `${path.replaceAll("\\", "/")}: ${code}`));
  }
  return { patterns: [...patterns.values()], hidden };
}
