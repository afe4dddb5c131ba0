import type { RecordedActor, RecordedIssue, RecordedReport } from "../../record/record.js";
import type { Look } from "../look.js";
import { passagesOf } from "../passages.js";
import { passageColumns, type Rested, reviewColumns } from "./columns.js";
import { integer, listed, type Table, table, text } from "./table.js";

type ActorRow = Rested & { readonly actor: RecordedActor };
type IssueRow = Rested & { readonly issue: RecordedIssue };

/** A row for each actor, with the words that first name it. */
export const actorTable = (look: Look): Table =>
  table<ActorRow>(
    "actors",
    [
      text("id", ({ actor }) => actor.id),
      text("kind", ({ actor }) => actor.kind),
      text("name", ({ actor }) => actor.name),
      text("aliases", ({ actor }) => listed(actor.aliases)),
      text("roles", ({ actor }, look) =>
        listed(actor.roles.map(({ title, of }) => (of === null ? title : `${title} of ${look.name(of)}`))),
      ),
      text("speaks_for", ({ actor }) => actor.speaksFor),
      text("speaks_for_name", ({ actor }, look) => (actor.speaksFor === null ? null : look.name(actor.speaksFor))),
      text("other_ids", ({ actor }) => listed(actor.otherIds)),
      ...passageColumns<ActorRow>(),
      ...reviewColumns<ActorRow>(({ actor }) => actor.review),
    ],
    () => look.record.actors.map((actor) => ({ actor, passage: passagesOf(actor.evidence)[0] ?? null })),
    look,
  );

/** A row for each issue, with the words that first raise it. */
export const issueTable = (look: Look): Table =>
  table<IssueRow>(
    "issues",
    [
      text("id", ({ issue }) => issue.id),
      text("label", ({ issue }) => issue.label),
      text("aliases", ({ issue }) => listed(issue.aliases)),
      text("other_ids", ({ issue }) => listed(issue.otherIds)),
      ...passageColumns<IssueRow>(),
      ...reviewColumns<IssueRow>(({ issue }) => issue.review),
    ],
    () => look.record.issues.map((issue) => ({ issue, passage: passagesOf(issue.evidence)[0] ?? null })),
    look,
  );

export const reportTable = (look: Look): Table =>
  table<RecordedReport>(
    "reports",
    [
      text("id", ({ id }) => id),
      text("published", ({ publishedAt }) => publishedAt),
      text("outlet", ({ outlet }) => outlet),
      text("title", ({ title }) => title),
      text("url", ({ url }) => url),
      integer("version", ({ version }) => version),
      text("same_text_as", ({ sameTextAs }) => sameTextAs),
      ...reviewColumns<RecordedReport>(({ review }) => review),
    ],
    () => look.record.reports,
    look,
  );
