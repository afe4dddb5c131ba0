import type { Discrepancy, Meeting, Position, Schemas, Statement } from "../api/client";
import type { Names } from "../api/names";

/** What an entry is called in a heading. */
export function titleOf(list: Schemas["EntryList"], entry: Schemas["Entry"], names: Names): string {
  switch (list) {
    case "statements":
      return `Statement of ${names.actor((entry as Statement).speaker)}`;
    case "meetings": {
      const { kind, participants } = entry as Meeting;
      return (
        `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} of ` +
        `${participants.map((id) => names.actor(id)).join(" and ") || "people not told"}`
      );
    }
    case "positions":
      return `${names.actor((entry as Position).actor)} on “${names.issue((entry as Position).issue)}”`;
    case "discrepancies":
      return (
        `Against the record: ${names.actor((entry as Discrepancy).actor)} on ` +
        `“${names.issue((entry as Discrepancy).issue)}”`
      );
    default:
      return "Entry";
  }
}
