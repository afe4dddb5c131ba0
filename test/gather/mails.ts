import { PARAGRAPHS } from "./pages.js";

/** A mail's head and body, as mail programs write them. */
export interface MailFacts {
  readonly id?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly date?: string;
  /** Further fields, each with its line's end. */
  readonly head?: string;
  readonly body?: string;
}

export const mailOf = ({
  id,
  from = '"Oda Renn" <renn@courier.example.org>',
  subject = "Storm",
  date = "Thu, 20 Mar 2031 23:30:00 -0500",
  head = "Content-Type: text/plain; charset=utf-8\r\n",
  body = PARAGRAPHS[0],
}: MailFacts = {}): string =>
  (id === undefined ? "" : `Message-ID: <${id}@courier.example.org>\r\n`) +
  `From: ${from}\r\nSubject: ${subject}\r\nDate: ${date}\r\nMIME-Version: 1.0\r\n${head}\r\n${body}\r\n`;

/** Some parts of a mail, each with its own head. */
export function partsOf(...parts: readonly string[]): Pick<MailFacts, "head" | "body"> {
  const edge = `edge-${parts.join("").length}`;
  return {
    head: `Content-Type: multipart/mixed; boundary="${edge}"\r\n`,
    body: `${parts.map((part) => `--${edge}\r\n${part}`).join("\r\n")}\r\n--${edge}--\r\n`,
  };
}

/** A mailbox, as programs write it that put ">" before what looks like a separator. */
export const mboxOf = (
  mails: readonly string[],
  separator = "From renn@courier.example.org Fri Mar 21 04:30:00 2031",
): string =>
  mails.map((mail) => `${separator}\n${mail.replaceAll("\r\n", "\n").replace(/^(>*From )/gm, ">$1")}\n`).join("");
