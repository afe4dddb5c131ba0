import PostalMime, { type Address, type Email } from "postal-mime";
import { dayOf } from "../day-of.js";
import { RapporteurError } from "../error.js";
import { textOfHtml } from "../html/text-of.js";
import { hashOf, idOfFile } from "../id.js";
import { knownById, knownByPlace } from "../known-by.js";
import { checkText, MOST_MAIL_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { found, type Gatherer } from "../source.js";

/** How deep the parts of a mail may lie in each other, and how long its head may be. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1_000_000, rfc822Attachments: true } as const;

/** A mail: its own words, plain before marked up. What is attached isn't read. */
export const gatherMail: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_MAIL_BYTES);
  const mail = await parse(bytes);
  const text = textIn(mail);
  checkText(text);
  const { facts } = context;
  const date = mail.headers.find(({ key }) => key === "date")?.value;
  const byline = nameOf(mail.from);
  const id = mail.messageId === undefined ? idOfFile(source.name) : `mail-${hashOf(mail.messageId)}`;
  const doc = {
    id, text,
    publishedAt: (date === undefined ? null : dayOf(date)) ?? facts.publishedAt, title: mail.subject?.trim() || facts.title, outlet: facts.outlet, url: facts.url,
  };
  const knownBy = mail.messageId === undefined ? knownByPlace(source, id, text) : knownById(source, id, text);
  yield found(source, context, doc, knownBy, { bytes, type: "message/rfc822", byline, itemId: mail.messageId ?? null });
};

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.length === 0) throw new RapporteurError("RAP-E-EMPTY", "It is empty.");
  const mail = await PostalMime.parse(bytes, LIMITS).catch((error: Error) => {
    throw new RapporteurError("RAP-E-MAIL", `It can't be read as a mail (${error.message}).`);
  });
  if (!mail.from && !mail.subject && !mail.date && !mail.messageId) throw new RapporteurError("RAP-E-MAIL", "It has none of a mail's head: no sender, subject or date.");
  return mail;
}

function textIn({ text, html, attachments }: Email): string {
  const words = text !== undefined && text.trim() !== "" ? text : html === undefined ? "" : textOfHtml(html);
  if (words.trim() === "" && attachments.length > 0) throw new RapporteurError("RAP-E-NO-TEXT", "The mail has no words of its own, only what is attached.", "Save what is attached, and gather that.");
  return words;
}

const nameOf = (from: Address | undefined): string | null => from?.name || (from && "address" in from ? from.address : null) || null;
