// The process that reading-process.ts starts: reads the reports that it is sent, in their order, for as long as whoever
// started it is there.
import { asRapporteurError } from "../gather/error.js";
import type { Reader } from "../read/reader.js";
import { checkedReading, loadReader } from "./reading.js";
import type { Answer, Asked, Start } from "./reading-process.js";

let start: Start = { model: undefined, dossier: null };
let reader: Promise<Reader> | null = null;
let before: Promise<void> = Promise.resolve();

// Who ends all processes of a service means the one that started this: it ends this one.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit());
process.on("message", (message: Start | Asked) => {
  if ("doc" in message) before = before.then(() => answer(message));
  else start = message;
});

async function answer({ n, doc, language }: Asked): Promise<void> {
  let found: Answer;
  try {
    const ready = await (reader ??= loadReader(start.model));
    found = {
      n,
      reading: await checkedReading(ready, doc, { language, dossier: start.dossier ?? undefined }),
      model: ready.model,
    };
  } catch (error) {
    const { code, message, remedy } = asRapporteurError(error);
    found = { n, error: { code, message, remedy } };
  }
  process.send?.(found);
}
