import type { Attachment, Email } from "postal-mime";
import { isPassedOver } from "../form.js";

/** Something that came with a mail and may hold reports. */
export interface Attached {
  /** How it is told of: "attached readout.txt". */
  readonly step: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Kinds of what comes with mails and says nothing in words: pictures, signatures, invitations, what servers report. */
const SILENT: readonly RegExp[] = [
  /^(?:image|audio|video|font)\//,
  /^text\/(?:calendar|vcard|x-vcard|directory|rfc822-headers|css)$/,
  /^application\/(?:pgp-|pkcs7-|x-pkcs7-|pkix-|ics$)/,
  /^message\/(?:delivery-status|disposition-notification|feedback-report|partial|external-body)$/,
];
/** Names that Exchange gives to what stood between attachments: mostly nothing. */
const NAMELESS = /^ATT\d{3,}\.\w{3,4}$/;

/** What came with a mail, in its order, but for what says nothing in words. */
export function attachedIn({ attachments }: Email): Attached[] {
  const heard = attachments.filter(
    (one) =>
      one.related !== true &&
      !SILENT.some((kind) => kind.test(one.mimeType)) &&
      !NAMELESS.test(one.filename ?? "") &&
      !isPassedOver(nameOf(one)),
  );
  return heard.map((one, i) => ({
    step: `attached ${one.filename === null ? (heard.length === 1 ? "message" : `message ${i + 1}`) : nameOf(one)}`,
    name: nameOf(one),
    type: one.mimeType,
    bytes: new Uint8Array(one.content as ArrayBuffer),
  }));
}

/** A name without folders; a message that was attached has none mostly. */
const nameOf = ({ filename, mimeType }: Attachment): string =>
  filename?.split(/[/\\]/).at(-1)?.trim() || (mimeType === "message/rfc822" ? "message.eml" : "attached");
