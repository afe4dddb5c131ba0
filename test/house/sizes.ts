import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** How long what people write may be: lines of a function, a component, a file; columns of a line. */
export const MOST = { function: 60, component: 250, file: 400, columns: 120 } as const;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CODE = /\.(?:ts|mts|mjs|js|svelte|py)$/;
/** In a comment at the head of a function or file: why it may be longer. */
const REASON = /(?:\/\/|#) Long: \S/;

/** A file that people write, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly code: string;
}

/** The files of code in folders of the repository. */
export function sourcesIn(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => CODE.test(path) && !/(?:^|\/)(?:node_modules|dist)\//.test(path))
      .map((path) => ({ path, code: readFileSync(join(ROOT, path), "utf8") })),
  );
}

/** What of a source is too long, each with its place: "src/x.ts:12 function f: 61 lines". */
export function tooLongIn({ path, code }: Source): string[] {
  const lines = code.replace(/\n$/, "").split("\n");
  const isExcused = REASON.test(headOf(lines));
  const most = path.endsWith(".svelte") ? MOST.component : MOST.file;
  return [
    ...(lines.length > most && !isExcused ? [`${path}: ${lines.length} lines`] : []),
    ...(isExcused ? [] : lines.flatMap((line, i) => longLine(line, `${path}:${i + 1}`))),
    ...functionsTooLong(path, code),
  ];
}

const longLine = (line: string, place: string): string[] => {
  const columns = [...line].length;
  return columns > MOST.columns ? [`${place}: ${columns} columns`] : [];
};

/** The comments that a file begins with. */
function headOf(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !/^\s*(?:\/\/|\/?\*|#|<!--|$)/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).join("\n");
}

function functionsTooLong(path: string, code: string): string[] {
  if (path.endsWith(".py")) return [];
  if (!path.endsWith(".svelte")) return functionsOf(path, code, 0);
  return [...code.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].flatMap(({ 0: whole, 1: script, index }) => {
    const start = index + whole.indexOf(script, whole.indexOf(">"));
    return functionsOf(path, script, code.slice(0, start).split("\n").length - 1);
  });
}

/** `above`: how many lines of the file lie above the code. */
function functionsOf(path: string, code: string, above: number): string[] {
  const file = ts.createSourceFile(path.endsWith(".svelte") ? "script.ts" : path, code, ts.ScriptTarget.Latest, true);
  const lineAt = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined || isListOfTests(node)) return;
    const [first, last] = [lineAt(node.getStart(file)), lineAt(node.end)];
    if (last - first + 1 <= MOST.function || REASON.test(beginningOf(node, file))) return;
    found.push(`${path}:${above + first + 1} function ${nameOf(node)}: ${last - first + 1} lines`);
  };
  visit(file);
  return found;
}

/** Whether a function is what `describe` is called with: no function, but a list of tests. */
function isListOfTests(node: ts.Node): boolean {
  if (!ts.isCallExpression(node.parent) || node.parent.expression === node) return false;
  let called: ts.Expression = node.parent.expression;
  while (!ts.isIdentifier(called)) {
    if (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) called = called.expression;
    else if (ts.isTaggedTemplateExpression(called)) called = called.tag;
    else return false;
  }
  return called.text === "describe";
}

/** A function from the comments above its statement to the first thing that it does. */
function beginningOf(node: ts.SignatureDeclaration, file: ts.SourceFile): string {
  let above: ts.Node = node;
  while (!ts.isStatement(above) && !ts.isClassElement(above) && !ts.isPropertyAssignment(above) && above.parent)
    above = above.parent;
  const body = (node as ts.FunctionLikeDeclaration).body as ts.Node;
  const first = ts.isBlock(body) ? (body.statements[0] ?? body) : body;
  return file.text.slice(above.getFullStart(), first.getStart(file));
}

function nameOf(node: ts.SignatureDeclaration): string {
  const { name, parent } = node;
  if (name) return name.getText();
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : "without a name";
}
