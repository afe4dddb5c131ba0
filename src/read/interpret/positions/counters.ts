import { retreating } from "../../../language/en/contrast.js";
import type { Tree } from "../../tag/tree.js";
import { actOf } from "../act.js";
import { isContrasted } from "../discrepancies/contrast.js";
import type { Scene } from "../scene.js";
import { subjectOf } from "../subject.js";
import { clauseOf } from "./evidence.js";
import { actorsIn } from "./holder.js";
import type { Stance } from "./lexicon.js";
import type { Held } from "./stands.js";

/** "The government seems to be backtracking": it stood where it now doesn't. The stance before is the contrary of the one told beside it. */
export function retreats(scene: Scene, held: readonly Held[]): Held[] {
  const { cast, tree } = scene;
  const found: Held[] = [];
  for (let t = 0; t < tree.words.length; t++) {
    if (tree.words[t].upos !== "VERB" || !isRetreat(tree, t)) continue;
    for (const actor of actorsIn(cast, tree, subjectOf(tree, t))) {
      const now = nearest(scene, held, actor, t);
      if (now) found.push(counterTo(scene, now, actor, t, now.stand.stance === "for" ? "against" : "for", "vague"));
    }
  }
  return found;
}

function isRetreat(tree: Tree, t: number): boolean {
  const { lemma } = tree.words[t];
  return retreating.has(lemma) || tree.children[t].some((c) => retreating.has(`${lemma}+${tree.words[c].lemma}`));
}

/** "However, he acknowledged that it had become harder": the same stance, less firm than the promise before it. */
export function concessions(scene: Scene, held: readonly Held[]): Held[] {
  const { attributions, cast, tree } = scene;
  return attributions.flatMap((attribution, i) => {
    const { cue } = attribution;
    const speaker = cast.speakers[i];
    if (speaker < 0 || actOf(tree, attribution) !== "concede" || !isContrasted(tree, cue.from, cue)) return [];
    const before = nearest(scene, held.filter(({ stand }) => stand.at < cue.from && stand.firmness === "firm"), speaker, cue.from);
    return before ? [counterTo(scene, before, speaker, cue.from, before.stand.stance, "qualified")] : [];
  });
}

/** What is held by an actor, or by who speaks for it, in the same sentence or beside it, nearest first. */
function nearest({ cast, tree }: Scene, held: readonly Held[], actor: number, at: number): Held | undefined {
  const near = held.filter((one) => cast.party[one.actor] === cast.party[actor] && one.stand.at !== at && Math.abs(tree.sentence[one.stand.at] - tree.sentence[at]) <= 1);
  return near.sort((a, b) => Math.abs(a.stand.at - at) - Math.abs(b.stand.at - at))[0];
}

function counterTo({ tree }: Scene, { stand, topic }: Held, actor: number, at: number, stance: Stance, firmness: "vague" | "qualified"): Held {
  return { stand: { at, holders: [actor], matter: stand.matter, stance, firmness, evidence: clauseOf(tree, at, at) }, topic, actor, voice: { statement: -1, claimedBy: -1 }, counter: true };
}
