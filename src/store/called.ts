import { sql } from "kysely";
import { refTo } from "../record/actors.js";
import type { ActorRef } from "../record/decisions.js";
import type { Form } from "../record/forms.js";
import { type Label, wordingOf } from "../record/issues.js";
import { ofId } from "./ask/names.js";
import { type Db, rows } from "./db.js";

/** All forms of the actor of an id, or that has gone by it; none where there is no such. */
export const formsOf = async (db: Db, id: string): Promise<Form[]> =>
  (await rows(db, sql<{ body: Form }>`select body from form where actor = (${ofId("actor", id)})`)).map(
    ({ body }) => body,
  );

/** All labels of the issue of an id, or that has gone by it; none where there is no such. */
export const labelsOf = async (db: Db, id: string): Promise<Label[]> =>
  (await rows(db, sql<{ body: Label }>`select body from label where issue = (${ofId("issue", id)})`)).map(
    ({ body }) => body,
  );

/** An actor by a name that reports have for it: what decisions hold on to. Null where there is none of that id. */
export async function maybeActorRef(db: Db, id: string): Promise<ActorRef | null> {
  const forms = await formsOf(db, id);
  return forms.length ? refTo(forms) : null;
}

/** An issue in words that reports have for it: what decisions hold on to. Null where there is none of that id. */
export async function maybeWording(db: Db, id: string): Promise<string | null> {
  const labels = await labelsOf(db, id);
  return labels.length ? wordingOf(labels) : null;
}
