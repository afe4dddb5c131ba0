import { dayOf } from "../day-of.js";
import { FOREIGN, refusal } from "../foreign/foreign.js";
import { isObject, type Json, objectsIn, textOr } from "./values.js";

/**
 * The posts of a channel as Telegram exports it: { name, type, id, messages: […] }; null for anything else. A chat of
 * several people is refused: whose words are whose isn't read so far.
 */
export function ofTelegram(value: Json): Json[] | null {
  if (isObject(value.chats) && Array.isArray(value.chats.list)) throw refusal(FOREIGN.telegramChat);
  const { type, name, id, messages } = value;
  if (
    !Array.isArray(messages) ||
    typeof type !== "string" ||
    !objectsIn(messages).every((message) => "id" in message && "date" in message && "type" in message)
  )
    return null;
  if (!/_channel$/.test(type)) throw refusal(FOREIGN.telegramChat);
  return objectsIn(messages).flatMap((message): Json[] => {
    const text = textIn(message.text);
    if (message.type !== "message" || text === null) return [];
    return [
      {
        id: `telegram-${String(id)}-${String(message.id)}`,
        text,
        title: null,
        outlet: textOr(name),
        url: null,
        publishedAt: typeof message.date === "string" ? dayOf(message.date) : null,
        byline: textOr(message.author),
      },
    ];
  });
}

/** A text, or pieces of one of which some are marked. */
function textIn(text: unknown): string | null {
  if (!Array.isArray(text)) return textOr(text);
  return textOr(
    text
      .map((piece) =>
        typeof piece === "string" ? piece : isObject(piece) && typeof piece.text === "string" ? piece.text : "",
      )
      .join(""),
  );
}
