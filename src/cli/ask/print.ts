import { csvLine } from "../../exchange/csv/write.js";
import { lookAt } from "../../exchange/look.js";
import { tablesOf } from "../../exchange/tables/tables.js";
import { inHtml } from "../../write/html.js";
import { plain as inMarkdown } from "../../write/markdown.js";
import { PAGE_STYLE } from "../../write/page-style.js";
import { harmlessJson } from "../harmless.js";
import { entry } from "../entry.js";
import { line } from "../names.js";
import { DIM, NORMAL, painted, plain, STRONG } from "../style.js";
import { table } from "../table.js";
import type { Terminal } from "../terminal.js";
import type { Answer } from "./answer.js";
import type { AnswerFormat, Question } from "./questions.js";
import type { Shown, ShownRow } from "./shown.js";

/** The text of a page of an answer, in each format. `isFirst`: whether it is the first page. */
export type Printer = (question: Question, answer: Answer, terminal: Terminal, isFirst: boolean) => string;

export const PRINTERS: Readonly<Record<AnswerFormat, Printer>> = {
  table: (_, { shown }, terminal) => inTerminal(shown, terminal),
  json: (question, { entries, next }) => `${harmlessJson({ [question]: entries, next }, 2)}\n`,
  jsonl: (_, { entries }) => entries.map((one) => `${harmlessJson(one)}\n`).join(""),
  csv: inCsv,
  md: (_, { shown }, __, isFirst) => markdown(shown, isFirst),
  html: (question, { shown }) => html(question, shown),
};

function inTerminal({ header, rows }: Shown, { colour, width }: Terminal): string {
  const setting = { width, paint: colour ? painted : plain };
  const cells = rows.map(({ cells, notes }) => ({
    id: "",
    cells: cells.map((text, i) => ({ text: line(text), style: i === 1 ? STRONG : NORMAL })),
    notes: notes.map((text) => [{ text: line(text), style: DIM }]),
  }));
  const set = table(header, cells, setting);
  const lines = rows.flatMap((row, i) => [
    ...set.rows[i],
    ...entry("", [[{ text: row.id, style: DIM }]], setting, "    "),
  ]);
  return lines.length === 0 ? "" : `${[...set.header, ...lines].join("\n")}\n`;
}

/** The columns of an export's file of the same list; of a question that mixes lists, the table as it is shown. */
function inCsv(question: Question, { look, entries, shown }: Answer, _: Terminal, isFirst: boolean): string {
  const exported = tablesOf(lookAt({ ...look.record, [question]: entries })).find(({ name }) => name === question);
  const [header, rows] = exported
    ? [exported.columns.map(({ name }) => name), [...exported.rows()]]
    : [["id", ...shown.header, "words"], shown.rows.map(({ id, cells, notes }) => [id, ...cells, notes.join("\n")])];
  return [...(isFirst ? [header] : []), ...rows].map((cells) => csvLine(cells)).join("");
}

function markdown({ header, rows }: Shown, isFirst: boolean): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(" | ")} |\n`;
  const head = isFirst ? `${row([...header, "words"])}|${" --- |".repeat(header.length + 1)}\n` : "";
  return head + rows.map(({ cells, notes }) => row([...cells, notes.join(" · ")])).join("");
}

const html = (question: Question, { header, rows }: Shown): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${inHtml(question)}</title>
<style>${PAGE_STYLE}</style>
<main class="wide">
<h1>${inHtml(question)}</h1>
<div class="scrolls"><table>
<thead><tr>${[...header, "words"].map((name) => `<th scope="col">${inHtml(name)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(htmlRow).join("\n")}
</tbody>
</table></div>
</main>
</html>
`;

function htmlRow({ id, cells, notes }: ShownRow): string {
  const tds = cells.map((cell) => `<td>${inHtml(cell)}</td>`).join("");
  const ps = notes.map((note) => `<p>${inHtml(note)}</p>`).join("");
  return `<tr id="${inHtml(id)}">${tds}<td>${ps}</td></tr>`;
}
