import type { Transform } from "node:stream";
import { setImmediate } from "node:timers/promises";

/** What a transform makes of some input, in order. What it made before it failed comes before the failure. */
export async function* through<In, Out>(input: AsyncIterable<In> | Iterable<In>, transform: Transform): AsyncGenerator<Out> {
  const made: Out[] = [];
  let failure: Error | null = null;
  transform.on("data", (piece: Out) => made.push(piece)).on("error", (error) => (failure = error));
  await setImmediate(); // from here on it hands on whatever it makes at once
  try {
    for await (const piece of input) {
      await new Promise<void>((resolve) => transform.write(piece, () => resolve()));
      yield* made.splice(0);
      if (failure) throw failure;
    }
    await ended(transform);
    yield* made.splice(0);
    if (failure) throw failure;
  } finally {
    transform.destroy();
  }
}

const ended = (transform: Transform): Promise<void> =>
  new Promise((resolve) => {
    transform.once("end", resolve).once("error", () => resolve()).once("close", resolve);
    transform.end();
  });
