import type { Transform } from "node:stream";
import { setImmediate } from "node:timers/promises";

/** What a transform makes of some input, in order. What it made before it failed comes before the failure. */
export async function* through<In, Out>(
  input: AsyncIterable<In> | Iterable<In>,
  transform: Transform,
): AsyncGenerator<Out> {
  const made: Out[] = [];
  let failure: Error | null = null;
  const over = new Promise<void>((resolve) =>
    transform
      .once("end", resolve)
      .once("close", resolve)
      .once("error", () => resolve()),
  );
  transform.on("data", (piece: Out) => made.push(piece)).on("error", (error) => (failure = error));
  await setImmediate(); // from here on it hands on whatever it makes at once
  try {
    for await (const piece of input) {
      await Promise.race([new Promise<void>((resolve) => transform.write(piece, () => resolve())), over]);
      yield* made.splice(0);
      if (failure) throw failure;
    }
    transform.end();
    await over;
    yield* made.splice(0);
    if (failure) throw failure;
  } finally {
    transform.destroy();
  }
}
