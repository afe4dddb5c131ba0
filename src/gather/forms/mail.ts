import PostalMime, { type Address, type Email } from "postal-mime";
import { bytesOf } from "../bytes/peek.js";
import { dayOf } from "../day-of.js";
import { RapporteurError } from "../error.js";
import type { Found } from "../gathered.js";
import { textOfHtml } from "../html/text-of.js";
import { hashOf, idOfFile } from "../id.js";
import { knownById, knownByPlace } from "../known-by.js";
import { checkText, MOST_MAIL_BYTES } from "../limits.js";
import { type Attached, attachedIn } from "../mail/attached.js";
import { readAll } from "../open.js";
import { type Context, found, type Gatherer, type Source, within } from "../source.js";

/** How deep the parts of a mail may lie in each other, and how long its head may be. */
const LIMITS = {
  maxNestingDepth: 50,
  maxHeadersSize: 1_000_000,
  rfc822Attachments: true,
  forceRfc822Attachments: true,
} as const;

/**
 * A mail: its own words, plain before marked up, and what came with it, each read as what it is: a mail that was
 * attached is one by itself.
 */
export const gatherMail: Gatherer = async function* (source, context) {
  const bytes = messageIn(await readAll(source.bytes, MOST_MAIL_BYTES));
  const mail = await parse(bytes);
  const [text, attached] = [textIn(mail), attachedIn(mail)];
  if (attached.length === 0 || text.trim() !== "") yield ownReport(mail, text, bytes, source, context);
  for (const one of attached) yield* context.gather(sourceOf(one, source));
};

/** Apple Mail's files say in their first line how long the message is, and hold facts of their own below it. */
function messageIn(bytes: Uint8Array): Uint8Array {
  const [line, length] = /^(\d{1,10})\s*\n/.exec(Buffer.from(bytes.subarray(0, 20)).toString("latin1")) ?? [];
  return length === undefined ? bytes : bytes.subarray(line!.length, line!.length + Number(length));
}

const sourceOf = ({ step, name, type, bytes }: Attached, source: Source): Source => ({
  ...within(source, step),
  name,
  type,
  url: null,
  file: null,
  bytes: bytesOf(bytes),
});

function ownReport(mail: Email, text: string, bytes: Uint8Array, source: Source, context: Context): Found {
  if (text.trim() === "" && mail.attachments.length > 0)
    throw new RapporteurError(
      "RAP-E-NO-TEXT",
      "The mail has no words of its own, only what is attached, and that has none either.",
      "Leave it out.",
    );
  checkText(text);
  const { facts } = context;
  const date = mail.headers.find(({ key }) => key === "date")?.value;
  const id = mail.messageId === undefined ? idOfFile(source.name) : `mail-${hashOf(mail.messageId)}`;
  const doc = {
    id,
    text,
    publishedAt: (date === undefined ? null : dayOf(date)) ?? facts.publishedAt,
    title: mail.subject?.trim() || facts.title,
    outlet: facts.outlet,
    url: facts.url,
  };
  const knownBy = mail.messageId === undefined ? knownByPlace(source, id, text) : knownById(source, id, text);
  return found(source, context, doc, knownBy, {
    bytes,
    type: "message/rfc822",
    byline: nameOf(mail.from),
    itemId: mail.messageId ?? null,
  });
}

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.length === 0) throw new RapporteurError("RAP-E-EMPTY", "It is empty.");
  const mail = await PostalMime.parse(bytes, LIMITS).catch((error: Error) => {
    throw new RapporteurError("RAP-E-MAIL", `It can't be read as a mail (${error.message}).`);
  });
  if (!mail.from && !mail.subject && !mail.date && !mail.messageId)
    throw new RapporteurError("RAP-E-MAIL", "It has none of a mail's head: no sender, subject or date.");
  return mail;
}

/** Markup goes before plain words where these are only a hint at it: "View this in your browser". */
const MUCH_MORE = 4;

function textIn({ text = "", html }: Email): string {
  const marked = html === undefined ? "" : text.trim() === "" ? textOfHtml(html) : (maybeTextOf(html) ?? "");
  return wordsIn(marked) > MUCH_MORE * wordsIn(text) ? marked : text;
}

function maybeTextOf(html: string): string | null {
  try {
    return textOfHtml(html);
  } catch {
    return null;
  }
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

const nameOf = (from: Address | undefined): string | null =>
  from?.name || (from && "address" in from ? from.address : null) || null;
