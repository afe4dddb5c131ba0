import type { Added } from "../store/add.js";

/**
 * What there is to say of a report that went in beside that it did: which version it replaces, or why it has another id
 * than it brought. Null where nothing.
 */
export function toldOf({ report, replaces, holder }: Added): string | null {
  if (replaces)
    return `replaces version ${replaces.version} of ${JSON.stringify(replaces.report)}, from ${replaces.from}`;
  if (!holder) return null;
  const [kept, other] = [JSON.stringify(report), JSON.stringify(holder.report)];
  return `kept as ${kept}: ${other} is the id of another report, from ${holder.from}`;
}
