import { z } from "@hono/zod-openapi";
import { asRapporteurError } from "../../gather/error.js";
import type { Decision } from "../../record/decisions.js";
import type { Done } from "../../store/decisions.js";
import type { Request } from "../../store/journal.js";
import { deedOf, type Wish } from "../../store/refs.js";
import { decided as carryOut } from "../../work/decided.js";
import { patiently } from "../../work/patiently.js";
import type { Desk } from "../desk.js";
import { log } from "../outward.js";
import type { Asker } from "../who.js";
import type { Decided, Entry } from "./answers.js";
import { plainText } from "./filters.js";
import { maybeFound } from "./lookup.js";

/** The header by which a request can be sent again without being carried out twice. */
export const onceSchema = z.object({
  "idempotency-key": plainText(200)
    .optional()
    .openapi({
      description:
        "A key of this request alone. The same request sent again with it gives the decision that it made, and " +
        "isn't carried out twice.",
    }),
});

/** How long the entry is looked for that was decided on, in ms: the decision stands, whether or not it can be shown. */
const PATIENCE = 3_000;

/** A request to decide. */
export interface Asked {
  readonly you: Asker;
  /** What was sent, and with which key. */
  readonly sent: unknown;
  readonly key: string | undefined;
  readonly seen?: string | null | undefined;
  /** Finds out what is wanted. */
  wish(): Promise<Wish>;
}

/** Carries a request out, once: sent again, it gives the decision that it made. */
export async function decided(
  { store, hub, requests, again }: Pick<Desk, "store" | "hub" | "requests" | "again">,
  asked: Asked,
): Promise<Decided> {
  const { you, seen } = asked;
  const request = requests.request(you, asked.sent, asked.key);
  const before = await store.decisionBy(request);
  if (before) {
    requests.forget(you, request);
    return { decision: before, entry: await entryAfter(asked.sent, before), followed: [] };
  }
  const wish = await asked.wish();
  const deed = await deedOf(store, wish);
  const { decision, followed } = await asTold(you, request, () =>
    carryOut(store, again, { by: you.name, at: new Date().toISOString(), deed }, { seen, request }),
  );
  await hub.notice();
  return { decision, entry: await entryAfter(wish, decision), followed: [...followed] };

  async function asTold(you: Asker, request: Request, work: () => Promise<Done>): Promise<Done> {
    try {
      const done = await work();
      requests.forget(you, request);
      return done;
    } catch (error) {
      if (asRapporteurError(error).code === "RAP-E-STORE-UNSURE") requests.remember(you, request);
      throw error;
    }
  }

  /** What was decided on, as it is now; null where that isn't one entry, or can't be told now. */
  async function entryAfter(wished: unknown, decision: Decision): Promise<Entry | null> {
    const id = idIn(wished as Partial<Wish>, decision);
    if (id === null) return null;
    try {
      return (
        (await patiently(() => maybeFound(store, id), { signal: new AbortController().signal, patience: PATIENCE }))
          ?.entry ?? null
      );
    } catch (error) {
      log(`what ${decision.id} was decided on`, error);
      return null;
    }
  }
}

function idIn(wish: Partial<Wish>, decision: Decision): string | null {
  if ("id" in wish && typeof wish.id === "string") return wish.id;
  if ("ids" in wish && wish.ids) return wish.ids[0];
  return decision.do === "add" ? `${decision.passages[0].report}#${decision.id}` : null;
}
