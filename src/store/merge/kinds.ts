import type { CastMember, KnownIssue } from "../../document/dossier.js";
import { type ActorCluster, clusterForms, tiedNames } from "../../record/actors.js";
import { type Form, formsOf, withRow } from "../../record/forms.js";
import { plainWords } from "../../record/names/spelling.js";
import type { FormRow, LabelRow } from "../../record/rows.js";
import {
  clusterLabels,
  type IssueCluster,
  type Label,
  labelsOf,
  tiedLabels,
  withLabelRow,
} from "../../record/issues.js";
import type { Clustering } from "./clustered.js";

/** Actors, by the forms of their names; a dossier's own come first. */
export const actors = (cast: readonly CastMember[]): Clustering<FormRow, Form, ActorCluster> => ({
  item: "form",
  cluster: "actor",
  named: "names",
  called: "name",
  keyOf: ({ form }) => form,
  namesOf: ({ names }) => names,
  itemsOf: formsOf,
  withRow,
  tied: (forms, decisions) => tiedNames(forms, decisions, cast),
  clustersOf: (forms, decisions) => clusterForms(forms, decisions, cast),
  membersOf: ({ forms }) => forms,
  shownOf: ({ id, name, speaksFor }) => JSON.stringify([id, name, speaksFor]),
  foundBy: (cluster) => ({
    id: cluster.id,
    speaks_for: cluster.speaksFor,
    called: called(cluster.name, ...cluster.aliases, cluster.id, ...cluster.otherIds),
    place: placeAmong(cluster),
  }),
});

/** Issues, by how they are worded; a dossier's own come first. */
export const issues = (known: readonly KnownIssue[]): Clustering<LabelRow, Label, IssueCluster> => ({
  item: "label",
  cluster: "issue",
  named: "wordings",
  called: "wording",
  keyOf: ({ label }) => label,
  namesOf: ({ aliases }) => aliases.map(plainWords),
  itemsOf: labelsOf,
  withRow: withLabelRow,
  tied: (labels, decisions) => tiedLabels(labels, decisions).map(plainWords),
  clustersOf: (labels, decisions) => clusterLabels(labels, known, decisions),
  membersOf: ({ labels }) => labels,
  shownOf: ({ id, label }) => JSON.stringify([id, label]),
  foundBy: ({ id, label, aliases, otherIds }) => ({ id, called: called(label, ...aliases, id, ...otherIds) }),
});

/**
 * Where an actor stands among all: whoever reports name comes before whom they only describe (whose id is "report#…");
 * each by their names, whatever their case and accents.
 */
export const placeAmong = ({ id, name }: Pick<ActorCluster, "id" | "name">): string =>
  `${id.includes("#") ? "described" : "called"} ${plainWords(name)}`;

/** All names as one text that can be searched: no two of them read as one. */
const called = (...names: string[]): string => names.map(plainWords).join(" / / ");
