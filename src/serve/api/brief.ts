import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { briefOf } from "../../write/brief/brief.js";
import { briefInHtml } from "../../write/brief/html.js";
import { briefInMarkdown } from "../../write/brief/markdown.js";
import type { Brief } from "../../write/brief/model.js";
import type { Desk } from "../desk.js";
import { daysOf, daysSchema } from "./days.js";
import { UNFIT } from "./refused.js";
import { textOf } from "./shapes.js";

const MARKDOWN = "text/markdown";
const HTML = "text/html";
/** Of so many reports a briefing is made at most. */
const MOST = 1_000;

const tags = ["Overview"];
const request = { query: daysSchema };
const description = `As \`rapporteur brief\` writes it, of at most ${MOST} reports (else 413).`;
const markdown = createRoute({
  method: "get",
  path: "/v1/brief.md",
  summary: "A briefing of what moved, as Markdown",
  tags,
  request,
  description,
  responses: { 200: textOf(MARKDOWN, "CommonMark."), 413: UNFIT[413] },
});
const html = createRoute({
  method: "get",
  path: "/v1/brief.html",
  summary: "A briefing of what moved, as a page",
  tags,
  request,
  description: `${description} To be kept as a file: it needs nothing else, and isn't shown as a page of the desk.`,
  responses: { 200: textOf(HTML, "One page, without scripts."), 413: UNFIT[413] },
});

/** What moved in some days, to be passed on. */
export function briefs(app: OpenAPIHono, { store }: Desk): void {
  const made = async (asked: Parameters<typeof daysOf>[1]): Promise<Brief> => {
    const days = await daysOf(store, asked);
    return briefOf(await store.period(days, MOST), days);
  };
  app.openapi(markdown, async (c) => {
    const brief = await made(c.req.valid("query"));
    return c.body(briefInMarkdown(brief), 200, asFile(MARKDOWN, brief, "md"));
  });
  app.openapi(html, async (c) => {
    const brief = await made(c.req.valid("query"));
    return c.body(briefInHtml(brief), 200, asFile(HTML, brief, "html"));
  });
}

/** Never shown under the desk's own address: reports' words are in it. */
const asFile = (type: string, { since, on }: Brief, ending: string) => ({
  "content-type": `${type}; charset=utf-8`,
  "content-disposition": `attachment; filename="${["brief", since, on]
    .filter((part) => part !== null)
    .join("-")
    .replace(/[^\w-]/g, "")}.${ending}"`,
});
