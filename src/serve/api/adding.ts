import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { checkDay } from "../../gather/day.js";
import { RapporteurError } from "../../gather/error.js";
import { parseAddress } from "../../gather/fetch/address.js";
import { gather } from "../../gather/gather.js";
import { refuseForeignText } from "../../gather/foreign/tell.js";
import type { Found } from "../../gather/gathered.js";
import { hashOf, idOfUrl, plainUrl } from "../../gather/id.js";
import { idWithText } from "../../gather/known-by.js";
import { checkText } from "../../gather/limits.js";
import { type Facts, NO_FACTS } from "../../gather/report.js";
import { gatherUploads } from "../../gather/uploads.js";
import { keptAddress } from "../../document/link.js";
import { slugOf } from "../../document/slug.js";
import type { Desk } from "../desk.js";
import type { Task } from "../jobs/jobs.js";
import { keptFiles, type SentFile } from "../jobs/kept-files.js";
import { youOf } from "../who.js";
import type { Begun } from "./answers.js";
import { factsIn } from "../../read/facts.js";
import { isStorable } from "../../store/gathered.js";
import { endsOf, factsSchema, languageSchema } from "./reading.js";
import { UNFIT } from "./refused.js";
import { answerOf } from "./shapes.js";

const sent = z.union([
  factsSchema.extend({ text: z.string(), language: languageSchema }).openapi("PastedReport"),
  z.strictObject({ link: z.string().min(1).max(4000), language: languageSchema }).openapi("GivenLink"),
]);
const formSchema = factsSchema.extend({ language: languageSchema });
/** What a form holds beside its facts. */
const form = formSchema.extend({ files: z.array(z.custom<File>().openapi({ type: "string", format: "binary" })) });

const route = {
  method: "post" as const,
  path: "/v1/reports",
  summary: "Adds reports",
  tags: ["Reports"],
  description:
    "A text, what is at an address (a page, a feed, an archive …), or files of any form that can be gathered. " +
    "They are read one after the other: `job` tells how it goes. What is there already is passed over; a changed " +
    "report is a new version.",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: sent }, "multipart/form-data": { schema: form } },
    },
  },
  responses: { 202: answerOf<Begun>("Begun", "It was taken on."), ...UNFIT },
};

/** Adding reports. */
export function adding(app: OpenAPIHono, { jobs, allowPrivate }: Desk): void {
  // A form's files mustn't become a part of data that is checked and copied: what comes is taken apart here.
  app.openAPIRegistry.registerPath(route);
  app.post(route.path, async (c) => {
    const by = youOf(c).name;
    const isForm = c.req.header("content-type")?.toLowerCase().startsWith("multipart/form-data") ?? false;
    const task = isForm ? await taskOfFiles(c, allowPrivate) : await taskOfTextOrLink(c, allowPrivate);
    return c.json<Begun>({ job: jobs.begin({ by, ...task }) }, 202);
  });
}

async function taskOfTextOrLink(c: Context, allowPrivate: Desk["allowPrivate"]): Promise<Omit<Task, "by">> {
  const asked = sent.safeParse(await jsonOf(c));
  if (!asked.success)
    throw new RapporteurError(
      "RAP-E-OPTION",
      z.prettifyError(asked.error),
      "Give { text, title?, outlet?, publishedAt?, url? } or { link }.",
    );
  const given = asked.data;
  if ("link" in given) {
    const link = parseAddress(given.link).href;
    return {
      kind: "link",
      what: link,
      language: given.language,
      reports: (signal) => gather([link], { facts: NO_FACTS, form: "text", fetch: { allowPrivate, signal } }),
    };
  }
  const found = pasted(given.text, factsOf(given));
  async function* reports() {
    yield found;
  }
  return {
    kind: "text",
    what: found.doc.title ?? factsIn(endsOf(given.text)).title ?? "a text",
    language: given.language,
    reports,
  };
}

async function taskOfFiles(c: Context, allowPrivate: Desk["allowPrivate"]): Promise<Omit<Task, "by">> {
  const parts = await c.req.parseBody({ all: true }).catch(() => {
    throw new RapporteurError("RAP-E-BODY", "The form can't be taken apart.", "Send it as multipart/form-data.");
  });
  const sent = Object.values(parts)
    .flat()
    .filter((part): part is File => part instanceof File);
  const fields = formSchema.safeParse(
    Object.fromEntries(Object.entries(parts).filter(([, part]) => typeof part === "string" && part !== "")),
  );
  if (!fields.success) throw new RapporteurError("RAP-E-OPTION", z.prettifyError(fields.error));
  if (sent.length === 0)
    throw new RapporteurError(
      "RAP-E-OPTION",
      "There is no file in it.",
      "Send them as multipart/form-data, in the field files.",
    );
  const facts = factsOf(fields.data);
  const kept = await keptFiles(sent as SentFile[]);
  return {
    kind: "files",
    what: nameOf(sent),
    language: fields.data.language,
    end: kept.remove,
    reports: (signal) => gatherUploads(kept.files, { facts, form: "text", fetch: { allowPrivate, signal } }),
  };
}

const nameOf = (files: readonly File[]): string =>
  files.length === 1 ? files[0].name.slice(0, 200) : `${files.length} files`;

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new RapporteurError("RAP-E-BODY", "The body isn't JSON.");
  }
}

const factsOf = ({
  title = null,
  outlet = null,
  url = null,
  publishedAt = null,
}: z.infer<typeof factsSchema>): Facts => ({
  title,
  outlet,
  url: keptAddress(url),
  publishedAt: publishedAt === null ? null : checkDay(publishedAt),
});

/** A text that somebody pasted, as a report: named for its address, else for its title and words. */
function pasted(text: string, facts: Facts): Found {
  checkText(text);
  refuseForeignText(text);
  if (!isStorable(text))
    throw new RapporteurError(
      "RAP-E-STORE-TEXT",
      "It holds a character that can't be kept: U+0000, or half of a surrogate pair.",
    );
  const id =
    facts.url === null ? `${slugOf(facts.title ?? "").slice(0, 60) || "pasted"}-${hashOf(text)}` : idOfUrl(facts.url);
  const origin = {
    source: "pasted",
    inside: [],
    at: new Date().toISOString(),
    bytes: Buffer.from(text),
    type: "text/plain; charset=utf-8",
    byline: null,
    itemId: null,
  };
  const knownBy = {
    places: [],
    claims: facts.url === null ? [] : [plainUrl(facts.url)],
    spot: null,
    otherIds: [idWithText(id, text)],
  };
  return { doc: { id, text, ...facts }, knownBy, where: "pasted", origin };
}
