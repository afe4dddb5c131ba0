import { anyNew } from "../../record/period.js";
import type { Citing } from "./citing.js";
import type { Entry } from "./model.js";
import type { Scope } from "./period.js";
import { dayOf } from "./words.js";

/**
 * Discrepancies that came up in the time, with the passages on both sides; those that a person settled or dismissed
 * aren't told again.
 */
export function newDiscrepancies(scope: Scope, citing: Citing): Entry[] {
  const byId = new Map(scope.record.positions.map((point) => [point.id, point]));
  return scope.record.discrepancies
    .filter(({ outcome, review }) => outcome === "open" && review.state !== "rejected")
    .flatMap(({ actor, issue, kind, between, why }) => {
      const sides = between.flatMap((id) => byId.get(id) ?? []);
      if (
        !sides.every(({ evidence }) => evidence.some(({ report }) => scope.isThere(report))) ||
        !sides.some(({ evidence }) => anyNew(evidence, scope))
      )
        return [];
      const lines = sides.map(({ stance, firmness, on, claimedBy, evidence }) => {
        const claimed = claimedBy === null ? "" : `, according to ${scope.actor(claimedBy)}`;
        return citing.line(`${stance}, ${firmness} (${dayOf(on)})${claimed}`, evidence);
      });
      return [{ head: `${scope.actor(actor)} on ${scope.issue(issue)}: ${kind}. ${why}`, lines }];
    });
}
