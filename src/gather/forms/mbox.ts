import { bytesOf } from "../bytes/peek.js";
import { RapporteurError } from "../error.js";
import { hashOf, idOfFile } from "../id.js";
import { MOST_MAIL_BYTES, tooLarge } from "../limits.js";
import { messagesIn } from "../mail/messages.js";
import { failed, type Gatherer, within } from "../source.js";

/**
 * A mailbox: each message in it is a mail, known by itself and not by its place, which changes when others are deleted.
 */
export const gatherMbox: Gatherer = async function* (source, context) {
  let number = 0;
  for await (const bytes of messagesIn(source.bytes)) {
    const step = `message ${++number}`;
    if (bytes === null) yield failed(source, null, tooLarge(MOST_MAIL_BYTES), step);
    else
      yield* context.gather({
        ...within({ ...source, roots: [] }, step),
        name: `${idOfFile(source.name)}-${hashOf(bytes)}.eml`,
        type: "message/rfc822",
        url: null,
        file: null,
        bytes: bytesOf(bytes),
      });
  }
  if (number === 0) throw new RapporteurError("RAP-E-EMPTY", "There is no message in it.");
};
