import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { addPerson, changePerson, people as peopleOf, personOf, removePerson } from "../accounts/people.js";
import type { Desk } from "../desk.js";
import { ROLES } from "../who.js";
import { accountsIn, signedIn } from "./accounts.js";
import type { PeopleAnswer, PersonAnswer } from "./answers.js";
import { plainText } from "./filters.js";
import { REFUSED, UNFIT } from "./refused.js";
import { answerOf } from "./shapes.js";

const tags = ["Accounts"];
const password = z.string().min(1).max(128);
const role = z.enum(ROLES);
const params = z.object({ id: plainText(100) });
const answer = answerOf<PersonAnswer>("PersonAnswer", "The person.");
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

const all = createRoute({
  method: "get",
  path: "/v1/people",
  summary: "Who may come in",
  tags,
  responses: { 200: answerOf<PeopleAnswer>("PeopleAnswer", "Everybody."), ...REFUSED },
});
const added = createRoute({
  method: "post",
  path: "/v1/people",
  summary: "Lets somebody in",
  tags,
  description: "Tell them their password; they change it once they are in.",
  request: body(z.strictObject({ name: plainText(100), email: plainText(254), role, password })),
  responses: { 201: answer, ...REFUSED, ...UNFIT },
});
const changed = createRoute({
  method: "patch",
  path: "/v1/people/{id}",
  summary: "Changes what somebody may do, or their password",
  tags,
  description:
    "All of what is asked, or nothing. A role holds from their next request on, for their tokens too. A new " +
    "password ends their sessions.",
  request: { params, ...body(z.strictObject({ role: role.optional(), password: password.optional() })) },
  responses: { 200: answer, ...REFUSED, ...UNFIT },
});
const removed = createRoute({
  method: "delete",
  path: "/v1/people/{id}",
  summary: "Lets somebody in no more",
  tags,
  description: "Their sessions and tokens end; what they decided stays.",
  request: { params },
  responses: { 204: { description: "They are out." }, ...REFUSED, ...UNFIT },
});

/** Who may come in: for owners. */
export function people(app: OpenAPIHono, desk: Desk): void {
  app.openapi(all, async (c) => c.json({ entries: await peopleOf(accountsIn(desk).db) }, 200));
  app.openapi(added, async (c) => {
    const { db, note } = accountsIn(desk);
    const you = signedIn(c);
    const person = await addPerson(db, c.req.valid("json"));
    await note(c, { who: you.name, what: "added a person", about: `${person.name} (${person.role})` });
    return c.json({ person }, 201);
  });
  app.openapi(changed, async (c) => {
    const { db, note } = accountsIn(desk);
    const you = signedIn(c);
    const person = await personOf(db, c.req.valid("param").id);
    const { role, password } = c.req.valid("json");
    const changed = await changePerson(db, person, { role, password });
    if (role !== undefined)
      await note(c, { who: you.name, what: "changed a role", about: `${person.name}: ${person.role} → ${role}` });
    if (password !== undefined) await note(c, { who: you.name, what: "changed a password", about: person.name });
    return c.json({ person: changed }, 200);
  });
  app.openapi(removed, async (c) => {
    const { db, note } = accountsIn(desk);
    const you = signedIn(c);
    const person = await personOf(db, c.req.valid("param").id);
    await removePerson(db, person.id);
    await note(c, { who: you.name, what: "removed a person", about: person.name });
    return c.body(null, 204);
  });
}
