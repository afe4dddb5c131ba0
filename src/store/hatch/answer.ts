import { asRapporteurError, RapporteurError } from "../../gather/error.js";
import type { Watched } from "../progress.js";
import type { Call, Failed, Manner, Piece } from "./calls.js";

/** Takes a piece of an answer; resolves once there is room for the next. */
export type Send = (piece: Piece) => Promise<void>;

/**
 * Calls what was asked for, and sends what comes of it, but for a value: that is given. Null: it failed, or was
 * several.
 */
export async function answer(
  having: object,
  manner: Manner,
  { name, args }: Call,
  send: Send,
  signal: AbortSignal,
): Promise<{ readonly value: unknown } | null> {
  const act = (having as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>)[name];
  try {
    if (manner === "several") {
      for await (const one of act(...args) as AsyncIterable<unknown>) {
        signal.throwIfAborted();
        await send({ one });
      }
      await send({ done: undefined });
      return null;
    }
    const value = await act(
      ...(manner === "value" ? args : [...filled(args, manner.watchedBy), watchedBy(send, signal)]),
    );
    return { value };
  } catch (error) {
    await send({ failed: failedOf(error) });
    return null;
  }
}

/** What is left out before the one that watches is so still. */
const filled = (args: readonly unknown[], length: number): unknown[] => Array.from({ length }, (_, i) => args[i]);

/** Tells how far it is; what can't be sent fails when the end is. */
const watchedBy = (send: Send, signal: AbortSignal): Watched => ({
  signal,
  progress: (done, total) => void send({ progress: [done, total] }).catch(() => {}),
});

function failedOf(error: unknown): Failed {
  const { name, message } = error instanceof Error ? error : asRapporteurError(error);
  return error instanceof RapporteurError
    ? { name, message, code: error.code, remedy: error.remedy }
    : { name, message };
}
