import { DENYING } from "../../../language/en/stance.js";
import type { Discrepancy } from "../../reading.js";
import type { Grounded } from "../positions/positions.js";
import type { Counter, Stand } from "../positions/stands.js";
import type { Scene } from "../scene.js";

export type Kind = Discrepancy["kind"];

const denying = new Set(DENYING);
const BY_COUNTER: Readonly<Record<Counter, Kind>> = { retreat: "reversal", concession: "shift", lapse: "unkept", conduct: "reversal" };

/** How two positions of one side don't sit together; null when nothing in them speaks against it. */
export function kindOf(scene: Scene, a: Grounded, b: Grounded): Kind | null {
  const sameIssue = a.position.issue === b.position.issue;
  const counter = a.counter ?? b.counter;
  // Told as against one thing, it is against nothing else.
  if (counter) return sameIssue && a.counter !== b.counter ? BY_COUNTER[counter] : null;
  const [x, y] = [a.position, b.position];
  if (x.claimedBy === y.claimedBy && [a, b].some(({ stands }) => stands.some(({ at }) => denying.has(scene.tree.words[at].lemma)))) return null;
  if (x.stance === y.stance) return sameIssue && isUnconditional(scene, a) !== isUnconditional(scene, b) && (x.condition !== null) !== (y.condition !== null) ? "conditional" : null;
  if (x.stance === "noncommittal" || y.stance === "noncommittal") return "shift";
  return x.claimedBy === y.claimedBy ? "reversal" : "disputed";
}

/** "without conditions", "unconditionally". */
function isUnconditional({ tree: { words } }: Scene, { stands }: Grounded): boolean {
  return stands.some(({ evidence }: Stand) => words.slice(evidence.from, evidence.to).some(({ lemma }, i, all) => /^unconditional/.test(lemma) || (/^(?:pre)?conditions?$/.test(lemma) && all[i - 1]?.lemma === "without")));
}
