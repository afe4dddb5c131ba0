import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { RapporteurError } from "../../gather/error.js";
import { type Accounts, countedFrom } from "../accounts/accounts.js";
import { changePerson, personOf } from "../accounts/people.js";
import type { Desk } from "../desk.js";
import { afterwards } from "../outward.js";
import { maybeYou } from "../who.js";
import { accountsIn, signedIn } from "./accounts.js";
import type { SessionAnswer } from "./answers.js";
import { plainText } from "./filters.js";
import { REFUSED, UNFIT } from "./refused.js";
import { answerOf } from "./shapes.js";

const tags = ["Accounts"];
const password = z.string().min(1).max(128);
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});
const answer = answerOf<SessionAnswer>("SessionAnswer", "Who you are here.");

const current = createRoute({
  method: "get",
  path: "/v1/session",
  summary: "Who is signed in",
  tags,
  description: "Also answered where nobody is: `you` is null then.",
  responses: { 200: answer },
});
const begun = createRoute({
  method: "post",
  path: "/v1/session",
  summary: "Signs in",
  tags,
  description:
    "The session is a cookie that scripts can't see and other pages can't send. It ends a week after it was last used.",
  request: body(z.strictObject({ email: plainText(254), password })),
  responses: { 200: answer, ...REFUSED },
});
const ended = createRoute({
  method: "delete",
  path: "/v1/session",
  summary: "Signs out",
  tags,
  responses: { 204: { description: "Nobody is signed in any more." } },
});
const changed = createRoute({
  method: "put",
  path: "/v1/session/password",
  summary: "Changes your password",
  tags,
  description: "Ends all your sessions, and begins a new one.",
  request: body(z.strictObject({ password, next: password })),
  responses: { 200: answer, ...REFUSED, ...UNFIT },
});

/** Signing in and out. */
export function session(app: OpenAPIHono, desk: Desk): void {
  app.openapi(current, (c) => {
    const you = maybeYou(c);
    return c.json({ you: you && { name: you.name, role: you.role }, accounts: Boolean(desk.accounts) }, 200);
  });
  app.openapi(begun, async (c) => {
    const accounts = accountsIn(desk);
    const { email, password } = c.req.valid("json");
    const answer = await signIn(c, accounts, email, password);
    await afterwards("ending the session before", () => accounts.auth.signOut(cookieOf(c)));
    return c.json(answer, 200);
  });
  app.openapi(ended, async (c) => {
    const { accounts } = desk;
    if (!accounts) return c.body(null, 204);
    const you = maybeYou(c);
    for (const cookie of await accounts.auth.signOut(cookieOf(c))) c.header("set-cookie", cookie, { append: true });
    if (you?.token === null) await accounts.note(c, { who: you.name, what: "signed out" });
    return c.body(null, 204);
  });
  app.openapi(changed, async (c) => {
    const accounts = accountsIn(desk);
    const person = await personOf(accounts.db, signedIn(c).person);
    const { password, next } = c.req.valid("json");
    await signIn(c, accounts, person.email, password, false);
    await changePerson(accounts.db, person, { password: next });
    await accounts.note(c, { who: person.name, what: "changed a password", about: person.name });
    return c.json(await signIn(c, accounts, person.email, next), 200);
  });
}

const cookieOf = (c: Context): string => c.req.header("cookie") ?? "";

/**
 * Sees whether an address and a password go together; `begins` a session then. The same is said and takes as long
 * whichever of both is wrong.
 */
async function signIn(
  c: Context,
  { auth, limits, addressOf, note }: Accounts,
  email: string,
  password: string,
  begins = true,
): Promise<SessionAnswer> {
  const [from, to] = [countedFrom(addressOf(c)), email.trim().toLowerCase()];
  const both = `${from} ${to}`;
  await limits.count(c, "attemptsFrom", from);
  await limits.count(c, "attemptsBoth", both);
  await limits.count(c, "attemptsTo", to);
  const { person, cookies } = await auth.signIn(to, password);
  if (!person) {
    await note(c, { who: null, what: "failed to sign in", about: to });
    throw new RapporteurError(
      "RAP-E-SIGN-IN",
      "Address and password don't go together.",
      "Try again; an owner can give you another password.",
    );
  }
  await limits.forget("attemptsBoth", both);
  if (begins) {
    for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
    await note(c, { who: person.name, what: "signed in" });
  }
  return { you: { name: person.name, role: person.role }, accounts: true };
}
