import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { SCOPES } from "../accounts/scopes.js";
import { DAYS, MOST_DAYS, makeToken, revokeToken, tokens as tokensOf } from "../accounts/tokens.js";
import type { Desk } from "../desk.js";
import { may } from "../who.js";
import { accountsIn, signedIn } from "./accounts.js";
import type { NewTokenAnswer, TokensAnswer } from "./answers.js";
import { plainText } from "./filters.js";
import { REFUSED, UNFIT } from "./refused.js";
import { answerOf } from "./shapes.js";

const tags = ["Accounts"];
const wished = z.strictObject({
  name: plainText(100).openapi({ description: "What it is for." }),
  scope: z.enum(SCOPES).openapi({
    description:
      "What it may be used for: to read, also to decide on entries (review), also to add reports (edit). Never " +
      "for more than whoever made it may at that time.",
  }),
  days: z
    .int()
    .min(1)
    .max(MOST_DAYS)
    .optional()
    .openapi({ description: `How long it holds; ${DAYS} days without it.` }),
});
const all = createRoute({
  method: "get",
  path: "/v1/tokens",
  summary: "The tokens that programs come in with",
  tags,
  description: "Yours; for owners everybody's.",
  responses: { 200: answerOf<TokensAnswer>("TokensAnswer", "The newest first."), ...REFUSED },
});
const made = createRoute({
  method: "post",
  path: "/v1/tokens",
  summary: "Makes a token",
  tags,
  description: "`secret` is shown this once: send it as `Authorization: Bearer …`. Only a hash of it is kept.",
  request: { body: { required: true, content: { "application/json": { schema: wished } } } },
  responses: { 201: answerOf<NewTokenAnswer>("NewTokenAnswer", "The token."), ...REFUSED, ...UNFIT },
});
const ended = createRoute({
  method: "delete",
  path: "/v1/tokens/{id}",
  summary: "Revokes a token",
  tags,
  request: { params: z.object({ id: plainText(100) }) },
  responses: { 204: { description: "It opens nothing any more." }, ...REFUSED },
});

/** What programs come in with. */
export function tokens(app: OpenAPIHono, desk: Desk): void {
  app.openapi(all, async (c) => {
    const { db } = accountsIn(desk);
    const you = signedIn(c);
    return c.json({ entries: await tokensOf(db, may(you, "owner") ? null : you.person) }, 200);
  });
  app.openapi(made, async (c) => {
    const { db, note } = accountsIn(desk);
    const you = signedIn(c);
    const answer = await makeToken(db, you.person, c.req.valid("json"));
    await note(c, {
      who: you.name,
      what: "made a token",
      about: `${answer.token.id} (${answer.token.scope}, until ${answer.token.expires.slice(0, 10)})`,
    });
    return c.json(answer, 201);
  });
  app.openapi(ended, async (c) => {
    const { db, note } = accountsIn(desk);
    const you = signedIn(c);
    const token = await revokeToken(db, c.req.valid("param").id, may(you, "owner") ? null : you.person);
    await note(c, { who: you.name, what: "revoked a token", about: `${token.id}, ${token.by}'s` });
    return c.body(null, 204);
  });
}
