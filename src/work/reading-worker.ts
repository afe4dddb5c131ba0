// The thread that reading-thread.ts starts: reads the reports that it is sent, in their order.
import { parentPort, workerData } from "node:worker_threads";
import { asRapporteurError } from "../gather/error.js";
import type { Reader } from "../read/reader.js";
import { checkedReading, loadReader } from "./reading.js";
import type { Answer, Asked, ThreadData } from "./reading-thread.js";

const { model, dossier } = workerData as ThreadData;
let reader: Promise<Reader> | null = null;
let before: Promise<void> = Promise.resolve();

parentPort?.on("message", (asked: Asked) => (before = before.then(() => answer(asked))));

async function answer({ n, doc, language }: Asked): Promise<void> {
  let found: Answer;
  try {
    const ready = await (reader ??= loadReader(model));
    found = { n, reading: await checkedReading(ready, doc, { language, dossier: dossier ?? undefined }), model: ready.model };
  } catch (error) {
    const { code, message, remedy } = asRapporteurError(error);
    found = { n, error: { code, message, remedy } };
  }
  parentPort?.postMessage(found);
}
