import { RapporteurError } from "./error.js";
import { dayOf } from "./day-of.js";
import { hashOf, idOfUrl } from "./id.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * Whether parsed JSON is a news item of IPTC's ninjs, of any version: it has a uri, and a body or a headline of theirs.
 */
export function isNinjs(value: unknown): value is Json {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("uri" in value) || "text" in value)
    return false;
  return (
    "bodies" in value ||
    "headlines" in value ||
    Object.keys(value).some((key) => key.startsWith("body_") || key.startsWith("headline"))
  );
}

/**
 * The same as a report of ours, with a byline. Versions 1 have body_… and headline…, later ones lists of them with
 * roles.
 */
export async function reportOfNinjs(item: Json): Promise<Json> {
  if (item.pubstatus === "cancelled" || item.pubstatus === "canceled")
    throw new RapporteurError("RAP-E-NO-TEXT", "Its agency has withdrawn it.", "Leave it out.");
  const { uri } = item;
  if (typeof uri !== "string" || uri === "") throw new RapporteurError("RAP-E-NO-ID", 'Its "uri" isn\'t a string.');
  return {
    id: /^https?:/.test(uri) ? idOfUrl(uri) : uri.length <= 200 ? uri : hashOf(uri),
    text: await textIn(item),
    title: headlineIn(item),
    publishedAt:
      [item.contentcreated, item.firstcreated, item.versioncreated].map(dayIn).find((day) => day !== null) ?? null,
    outlet: outletIn(item),
    url: [item.canonicalurl, item.url, uri].find((url) => typeof url === "string" && /^https?:/.test(url)) ?? null,
    byline: textOr(item.by ?? item.byline),
  };
}

interface Body {
  readonly role: string;
  readonly value: string;
  readonly isHtml: boolean;
}

/** Its text: a plain body before one in markup, the main one before others. */
async function textIn(item: Json): Promise<string> {
  const bodies = [...listed(item.bodies), ...named(item, "body_")];
  const body = bodies.find(({ isHtml }) => !isHtml) ?? bodies.find(({ role }) => role === "main") ?? bodies[0];
  if (!body)
    throw new RapporteurError(
      "RAP-E-NO-TEXT",
      "It has no body: it may be a picture's or a recording's.",
      "Leave it out, or give the text it belongs to.",
    );
  return body.isHtml ? (await import("./html/text-of.js")).textOfHtml(body.value) : body.value;
}

const listed = (bodies: unknown): Body[] =>
  (Array.isArray(bodies) ? bodies : []).flatMap((body: Json | null) => {
    const value = textOr(body?.value);
    return value === null ? [] : [{ role: String(body?.role ?? ""), value, isHtml: isMarkup(value) }];
  });

const named = (item: Json, prefix: string): Body[] =>
  Object.entries(item).flatMap(([key, value]) =>
    key.startsWith(prefix) && typeof value === "string" && value.trim() !== ""
      ? [{ role: key.slice(prefix.length), value, isHtml: isMarkup(value) }]
      : [],
  );

/** What agencies call a body's type differs; markup tells itself. */
const isMarkup = (value: string): boolean => /<\/?(?:p|div|section|br|body|html|h\d)(?![\w-])/i.test(value);

function headlineIn(item: Json): string | null {
  const headlines = Array.isArray(item.headlines) ? (item.headlines as Json[]) : [];
  const main = headlines.find((headline) => headline?.role === "main") ?? headlines[0];
  return textOr(main?.value) ?? textOr(item.headline) ?? textOr(item.headline_main) ?? textOr(item.title);
}

function outletIn(item: Json): string | null {
  const [source] = Array.isArray(item.infosources) ? (item.infosources as Json[]) : [];
  return textOr(source?.name) ?? textOr(item.copyrightholder) ?? textOr(item.provider) ?? textOr(item.source);
}

const dayIn = (value: unknown): string | null => (typeof value === "string" ? dayOf(value) : null);
const textOr = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
