import { countedSides, numberWords, sideCounts } from "../../../language/en/meeting-words.js";
import type { Tree } from "../../tag/tree.js";

/**
 * How many sides a meeting's words count: "four-party talks" → 4, "bilateral" → 2, "four party-peace talks" → 4; else
 * null.
 */
export function countOf({ words, left }: Tree, t: number): number | null {
  for (let i = Math.max(left[t], t - 6); i < t; i++) {
    const count =
      counted(words[i].norm.toLowerCase(), words[i + 1].norm.toLowerCase()) ??
      counted(words[i].norm.toLowerCase(), words[i + 2]?.norm.toLowerCase() ?? "");
    if (count !== undefined) return count;
  }
  return null;
}

/** "trilateral", "four-party", "four" before "party". */
function counted(norm: string, next: string): number | undefined {
  const [number, sides] = norm.split("-");
  return (
    sideCounts.get(norm) ?? (countedSides.has(sides ?? next.split("-", 1)[0]) ? numberWords.get(number) : undefined)
  );
}
