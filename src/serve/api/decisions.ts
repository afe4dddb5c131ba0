import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { asRapporteurError, RapporteurError, REMEDIES } from "../../gather/error.js";
import type { Store } from "../../store/store.js";
import type { Desk } from "../desk.js";
import { demand } from "../guard/roles.js";
import { NEEDED_BY_DEED } from "../needs.js";
import { MEANINGS } from "../status.js";
import { may, youOf } from "../who.js";
import type { Conflict, Decided, Decisions, LastDecisions } from "./answers.js";
import { decided, onceSchema } from "./decided.js";
import { plainText } from "./filters.js";
import { maybeFound } from "./lookup.js";
import { REFUSED, UNFIT } from "./refused.js";
import { answerOf } from "./shapes.js";
import { type Wished, wishOf, wishSchema } from "./wish.js";

const tags = ["Decisions"];
const id = plainText(1000);
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});
const which = z.strictObject({ decision: id.optional().openapi({ description: "Which; your last without it." }) });
const headers = onceSchema;
const outcomes = {
  201: answerOf<Decided>("Decided", "It is written down."),
  409: answerOf<Conflict>("Conflict", MEANINGS[409]),
  ...REFUSED,
  ...UNFIT,
};

const journal = createRoute({
  method: "get",
  path: "/v1/decisions",
  summary: "What people decided, the newest first",
  tags,
  description: "Nothing is deleted: what was taken back stays, with what took it back.",
  request: {
    query: z.strictObject({
      entry: id.optional().openapi({ description: "Only those on this entry." }),
      by: plainText(200).optional().openapi({ description: "Only those of this person." }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(1000)
        .optional()
        .openapi({ description: "How many at most; 50 without it." }),
      after: id.optional().openapi({ description: "The `next` of the page before." }),
    }),
  },
  responses: { 200: answerOf<Decisions>("Decisions", "A page of them.") },
});
const decide = createRoute({
  method: "post",
  path: "/v1/decisions",
  summary: "Decides",
  tags,
  request: { headers, ...body(wishSchema) },
  responses: outcomes,
  description:
    "Confirms, rejects, corrects (entries, and what is known of a report: that is read anew with it at once), " +
    "adds, notes, settles, dismisses, merges, splits, renames; it outlives every later report, re-reading and " +
    "newer model. With `seen`, what somebody else has decided since is answered (409) and nothing is changed. To " +
    "merge, split and rename needs an editor.",
});
const last = createRoute({
  method: "get",
  path: "/v1/decisions/last",
  summary: "What would be taken back, or done again",
  tags,
  description: "What /v1/decisions/undo and /redo are about where no decision is named: to be shown before it is done.",
  responses: { 200: answerOf<LastDecisions>("LastDecisions", "Both, where there is such.") },
});
const undo = createRoute({
  method: "post",
  path: "/v1/decisions/undo",
  summary: "Takes a decision back",
  tags,
  request: { headers, ...body(which) },
  responses: outcomes,
  description:
    "Your last one that still holds; with `decision`, that one. Others' decisions are taken back by editors.",
});
const redo = createRoute({
  method: "post",
  path: "/v1/decisions/redo",
  summary: "Does again what was taken back",
  tags,
  request: { headers, ...body(which) },
  responses: outcomes,
  description:
    "What you took back last, if you have decided nothing since; with `decision` (that which was taken back, or " +
    "that which took it back), that one.",
});

const keyIn = (c: Context): string | undefined => c.req.header("idempotency-key");

/** What people make of entries. */
export function decisions(app: OpenAPIHono, desk: Desk): void {
  answerJournal(app, desk);
  answerDecide(app, desk);
  answerLast(app, desk);
  answerUndo(app, desk);
  answerRedo(app, desk);
}

function answerJournal(app: OpenAPIHono, { store }: Desk): void {
  app.openapi(journal, async (c) => {
    const { entry, by, limit = 50, after } = c.req.valid("query");
    if (entry === undefined) {
      const page = await store.journal(by, { limit, after });
      return c.json({ ...page, entries: [...page.entries] }, 200);
    }
    const newest = (await store.history(entry)).filter((one) => by === undefined || one.by === by).reverse();
    const from = after === undefined ? 0 : newest.findIndex((one) => one.id === after) + 1;
    if (after !== undefined && from === 0)
      throw new RapporteurError("RAP-E-CURSOR", `${JSON.stringify(after.slice(0, 60))} is no cursor of this question.`);
    const entries = newest.slice(from, from + limit);
    return c.json({ entries, next: newest.length > from + limit ? entries[entries.length - 1].id : null }, 200);
  });
}

function answerDecide(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk;
  app.openapi(decide, async (c) => {
    const wished = c.req.valid("json");
    const you = youOf(c);
    const needed = NEEDED_BY_DEED[wished.do];
    if (needed) demand(c, needed);
    if (wished.do === "undo") await refuseOthers(store, wished.decision, you);
    try {
      return c.json(
        await decided(desk, { you, sent: wished, key: keyIn(c), seen: wished.seen, wish: async () => wishOf(wished) }),
        201,
      );
    } catch (error) {
      const conflict = await maybeConflict(store, error, wished);
      if (conflict) return c.json(conflict, 409);
      throw error;
    }
  });
}

function answerLast(app: OpenAPIHono, { store }: Desk): void {
  app.openapi(last, async (c) => {
    const { name } = youOf(c);
    const [undoable, redoable] = [await store.undoable(name), await store.redoable(name)];
    return c.json(
      {
        undo: undoable && (await store.decision(undoable.id)),
        redo: redoable?.do === "undo" ? await store.decision(redoable.decision) : null,
      },
      200,
    );
  });
}

function answerUndo(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk;
  app.openapi(undo, async (c) => {
    const you = youOf(c);
    const asked = c.req.valid("json").decision;
    return c.json(
      await decided(desk, {
        you,
        sent: { undo: asked ?? null },
        key: keyIn(c),
        async wish() {
          const decision = asked ?? (await store.undoable(you.name))?.id;
          if (decision === undefined)
            throw new RapporteurError("RAP-E-NO-DECISION", "You have decided nothing that could be taken back.");
          await refuseOthers(store, decision, you);
          return { do: "undo", decision };
        },
      }),
      201,
    );
  });
}

function answerRedo(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk;
  app.openapi(redo, async (c) => {
    const you = youOf(c);
    const asked = c.req.valid("json").decision;
    return c.json(
      await decided(desk, {
        you,
        sent: { redo: asked ?? null },
        key: keyIn(c),
        async wish() {
          const decision = asked === undefined ? (await store.redoable(you.name))?.id : await undoOf(store, asked);
          if (decision === undefined)
            throw new RapporteurError("RAP-E-NO-DECISION", "You have taken nothing back that could be done again.");
          await refuseOthers(store, decision, you);
          return { do: "undo", decision };
        },
      }),
      201,
    );
  });
}

async function maybeConflict(store: Store, error: unknown, wished: Wished): Promise<Conflict | null> {
  const { code, message } = asRapporteurError(error);
  if (code !== "RAP-E-DECIDED-SINCE") return null;
  const id = "id" in wished ? wished.id : "ids" in wished ? wished.ids[0] : null;
  const found = id === null ? null : await maybeFound(store, id);
  return {
    error: { code, message, remedy: REMEDIES[code] },
    entry: found?.entry ?? null,
    history: found === null ? [] : await store.history(found.entry.id),
  };
}

/** What somebody else decided is for editors to take back. */
async function refuseOthers(store: Store, id: string, you: ReturnType<typeof youOf>): Promise<void> {
  const decision = await store.decision(id);
  if (decision.by !== you.name && !may(you, "editor"))
    throw new RapporteurError(
      "RAP-E-ROLE",
      `${decision.by ?? "Somebody else"} decided that; to take it back needs a role of editor.`,
    );
}

/** The decision that took this one back, or this one where it is such. */
async function undoOf(store: Store, id: string): Promise<string> {
  const decision = await store.decision(id);
  const found = decision.do === "undo" ? decision : await store.undoOf(id);
  if (!found) throw new RapporteurError("RAP-E-NO-DECISION", `${JSON.stringify(id)} wasn't taken back.`);
  return found.id;
}
