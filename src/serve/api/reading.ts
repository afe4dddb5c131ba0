import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { checkDay } from "../../gather/day.js";
import { RapporteurError } from "../../gather/error.js";
import { isAddress, keptAddress } from "../../document/link.js";
import { hashOf } from "../../gather/id.js";
import { checkText } from "../../gather/limits.js";
import { factsIn } from "../../read/facts.js";
import type { Reading } from "../../read/reading.js";
import type { Desk } from "../desk.js";
import type { ToldOfItself } from "./answers.js";
import { plainText } from "./filters.js";
import { UNFIT } from "./refused.js";
import { answerOf } from "./shapes.js";

/** The longest text that is read here, in characters; reports that are added may be longer. */
export const LONGEST = 500_000;
/** Up to here a text is short: it is read apart from long ones. */
const SHORT = 20_000;

const maybe = plainText(2000).nullable().optional();

const address = plainText(2000).refine(isAddress, "It isn't the address of a page.").nullable().optional();

/** Facts of a report, as its sender gives them. */
export const factsSchema = z.strictObject({
  title: maybe,
  outlet: maybe,
  url: address,
  publishedAt: z
    .string()
    .max(10)
    .nullable()
    .optional()
    .openapi({ description: "The day it was published, YYYY-MM-DD.", format: "date" }),
});
export const languageSchema = z
  .enum(["en"])
  .optional()
  .openapi({ description: "Read it as this language whatever it looks like." });

const read = createRoute({
  method: "post",
  path: "/v1/read",
  summary: "Reads a text without keeping it",
  tags: ["Reading"],
  description:
    `What one report says, as schema/reading.json has it. Of at most ${LONGEST.toLocaleString("en")} characters; ` +
    "what takes too long is given up.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: factsSchema.extend({ text: z.string(), language: languageSchema }) } },
    },
  },
  responses: { 200: answerOf<Reading>("Reading", "The reading."), ...UNFIT },
});

const told = createRoute({
  method: "post",
  path: "/v1/facts",
  summary: "What a text tells of itself, without reading it",
  tags: ["Reading"],
  description:
    "Its day, headline and outlet, as they stand in its own frame: what a report that is added with this text " +
    "takes from it, where nothing else is given.",
  request: {
    body: { required: true, content: { "application/json": { schema: z.strictObject({ text: z.string() }) } } },
  },
  responses: { 200: answerOf<ToldOfItself>("ToldOfItself", "What it tells."), ...UNFIT },
});

const ENDS = 20_000;
/** Of a long text the ends, so many characters of each: its frame stands around it. */
export const endsOf = (text: string): string =>
  text.length <= 2 * ENDS ? text : `${text.slice(0, ENDS)}\n\n${text.slice(-ENDS)}`;

/** Reading without keeping. */
export function reading(app: OpenAPIHono, { quick, long }: Desk): void {
  app.openapi(told, (c) => {
    const { text } = c.req.valid("json");
    checkText(text);
    const { publishedAt, title, outlet } = factsIn(endsOf(text));
    return c.json({ publishedAt, title, outlet }, 200);
  });

  app.openapi(read, async (c) => {
    const { text, title = null, outlet = null, url = null, publishedAt = null, language } = c.req.valid("json");
    checkText(text);
    if (text.length > LONGEST)
      throw new RapporteurError(
        "RAP-E-TOO-LARGE",
        `It has ${text.length.toLocaleString("en")} characters; ${LONGEST.toLocaleString("en")} are read.`,
        "Add it as a report.",
      );
    const doc = {
      id: `read-${hashOf(text)}`,
      text,
      title,
      outlet,
      url: keptAddress(url),
      publishedAt: publishedAt === null ? null : checkDay(publishedAt),
    };
    const { reading } = await (text.length > SHORT ? long : quick).read(doc, language);
    return c.json(reading, 200);
  });
}
