import type { Watched } from "../progress.js";
import type { Call, Calls, Manner, Piece } from "./calls.js";
import { type HatchClient, thrown } from "./client.js";

type Function = (...args: readonly unknown[]) => unknown;

/** Something that a desk has, as if it were here: each of its functions asks the desk. */
export function asked<Of>(
  client: Pick<HatchClient, "ask">,
  of: string,
  calls: Calls<Of>,
  refuse: (name: string) => void = () => {},
): Of {
  const made = Object.entries<Manner>(calls as Calls<Record<string, unknown>>).map(
    ([name, manner]): [string, Function] => [name, functionOf(client, of, name, manner, refuse)],
  );
  return Object.fromEntries(made) as Of;
}

function functionOf(
  client: Pick<HatchClient, "ask">,
  of: string,
  name: string,
  manner: Manner,
  refuse: (name: string) => void,
): Function {
  if (manner === "several") return (...args) => several(client, { of, name, args });
  const place = manner === "value" ? null : manner.watchedBy;
  return async (...args) => {
    refuse(name);
    const watched = place === null ? {} : ((args[place] ?? {}) as Watched);
    return value(client, { of, name, args: place === null ? args : args.slice(0, place) }, watched);
  };
}

/** One value, however long it takes. */
async function value(client: Pick<HatchClient, "ask">, call: Call, { progress, signal }: Watched): Promise<unknown> {
  let last: Piece | null = null;
  for await (const piece of client.ask(call, signal)) {
    last = piece;
    if ("progress" in piece) progress?.(...piece.progress);
  }
  if (last && "failed" in last) throw thrown(last.failed);
  return last && "done" in last ? last.done : undefined;
}

/** Several values, each as it comes. */
async function* several(client: Pick<HatchClient, "ask">, call: Call): AsyncGenerator<unknown> {
  for await (const piece of client.ask(call)) {
    if ("failed" in piece) throw thrown(piece.failed);
    if ("one" in piece) yield piece.one;
  }
}
