import type { ActorCluster } from "./actors.js";
import type { IssueCluster } from "./issues.js";

/** Who a form is by now, and which issue a label is. */
export interface Who {
  /** Actor id of a form. */
  actor(form: string): string;
  /** Actor id of the party whose voice it is in the end; its own where it speaks for nobody. */
  party(form: string): string;
  /** Issue id of a label. */
  issue(label: string): string;
}

export function whoOf(actors: readonly ActorCluster[], issues: readonly IssueCluster[]): Who {
  const actorOf = new Map(
    actors.flatMap((cluster) => cluster.forms.map((form): [string, ActorCluster] => [form, cluster])),
  );
  const issueOf = new Map(issues.flatMap(({ id, labels }) => labels.map((label): [string, string] => [label, id])));
  return {
    actor: (form) => actorOf.get(form)?.id ?? form,
    party(form) {
      const seen = new Set<ActorCluster>();
      let cluster = actorOf.get(form);
      while (cluster?.speaksFor && !seen.has(cluster)) {
        seen.add(cluster);
        cluster = actorOf.get(cluster.speaksFor) ?? cluster;
      }
      return cluster?.id ?? form;
    },
    issue: (label) => issueOf.get(label) ?? label,
  };
}
