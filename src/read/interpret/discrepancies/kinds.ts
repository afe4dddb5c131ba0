import { DENYING } from "../../../language/en/stance.js";
import type { Discrepancy } from "../../reading.js";
import type { Grounded } from "../positions/positions.js";
import type { Counter, Stand } from "../positions/stands.js";
import { parsedDay } from "../../date/iso.js";
import { modalityOf } from "../modality.js";
import type { Scene } from "../scene.js";
import { isLongBefore } from "./past.js";

export type Kind = Discrepancy["kind"];

const denying = new Set(DENYING);
const BY_COUNTER: Readonly<Record<Counter, Kind>> = {
  retreat: "reversal",
  concession: "shift",
  lapse: "unkept",
  conduct: "reversal",
};

/** How two positions of one side don't sit together; null when nothing in them speaks against it. */
export function kindOf(scene: Scene, a: Grounded, b: Grounded): Kind | null {
  const sameIssue = a.position.issue === b.position.issue;
  const counter = a.counter ?? b.counter;
  // Told as against one thing, it is against nothing else.
  if (counter) return sameIssue && a.counter !== b.counter ? BY_COUNTER[counter] : null;
  const [x, y] = [a.position, b.position];
  if (
    x.claimedBy === y.claimedBy &&
    [a, b].some(({ stands }) => stands.some(({ at }) => denying.has(scene.tree.words[at].lemma)))
  )
    return null;
  if (x.stance === y.stance)
    return sameIssue &&
      isUnconditional(scene, a) !== isUnconditional(scene, b) &&
      (x.condition !== null) !== (y.condition !== null)
      ? "conditional"
      : null;
  if (isAddition(scene, a, b) || isAddition(scene, b, a)) return null;
  if (x.claimedBy !== y.claimedBy && [a, b].some((one) => isOnlyPossible(scene, one))) return null;
  if (x.stance === "noncommittal" || y.stance === "noncommittal") return "shift";
  return x.claimedBy === y.claimedBy ? "reversal" : "disputed";
}

/**
 * "It could suspend payments, analysts said": what others think that a side could do speaks against nothing that it
 * says.
 */
const isOnlyPossible = ({ tree }: Scene, { position, stands }: Grounded): boolean =>
  position.claimedBy !== null && stands.every(({ at }) => modalityOf(tree, at).sort === "possible");

/** "no *further* pledges", where what was given before is told as well. */
function isAddition({ tree }: Scene, refused: Grounded, given: Grounded): boolean {
  const [now, before] = [refused.position.on.value, given.position.on.value];
  if (
    refused.position.stance !== "against" ||
    given.position.stance !== "for" ||
    now === null ||
    before === null ||
    parsedDay(now) === null ||
    !isLongBefore(before, now)
  )
    return false;
  return refused.stands.every((stand) => isOfMore(tree, stand));
}

/** Whether a stance is on more of something: "no *further* aid". */
export const isOfMore = ({ words }: Scene["tree"], { evidence, matter }: Stand): boolean =>
  words.slice(evidence.from, matter.head).some(({ norm }) => MORE.has(norm.toLowerCase()));

const MORE: ReadonlySet<string> = new Set(["further", "more", "additional", "extra"]);

/** "without conditions", "unconditionally". */
function isUnconditional({ tree: { words } }: Scene, { stands }: Grounded): boolean {
  return stands.some(({ evidence }: Stand) =>
    words
      .slice(evidence.from, evidence.to)
      .some(
        ({ lemma }, i, all) =>
          /^unconditional/.test(lemma) || (/^(?:pre)?conditions?$/.test(lemma) && all[i - 1]?.lemma === "without"),
      ),
  );
}
