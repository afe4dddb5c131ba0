import type { Interpretation } from "./interpret/interpret.js";

/** What is sure enough, `least` being 0..1. What rests on something that is left out is left out with it. */
export function sureOf(
  { statements, meetings, issues, positions, discrepancies }: Interpretation,
  least: number,
): Interpretation {
  const kept = new Set<string>();
  const isSure = (
    { id, confidence }: { id: string; confidence: number },
    ...restsOn: readonly (string | null)[]
  ): boolean => {
    if (confidence < least || restsOn.some((other) => other !== null && !kept.has(other))) return false;
    kept.add(id);
    return true;
  };
  return {
    statements: statements.filter((s) => isSure(s, s.within)),
    meetings: meetings.filter((m) => isSure(m, m.according)),
    issues,
    positions: positions.filter((p) => isSure(p, p.statement)),
    discrepancies: discrepancies.filter((d) => isSure(d, ...d.between)),
  };
}
