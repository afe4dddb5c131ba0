import { chiefWords, deputyWords, levelNouns, mediumWords } from "../../../language/en/meeting-words.js";
import type { Meeting } from "../../reading.js";
import type { Tokens, Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";

/** How they meet: what the clause says ("by phone", "a virtual meeting"), else what the kind implies. */
export function mediumOf(tree: Tree, clause: Tokens, kind: Meeting["kind"], place: string | null): Meeting["medium"] {
  for (let t = clause.from; t < clause.to; t++) {
    const medium = mediumWords.get(tree.words[t].lemma);
    if (medium) return medium;
  }
  if (kind === "call") return "phone";
  return kind === "visit" || place !== null ? "in-person" : "unknown";
}

/**
 * At which level they meet: the highest office among the roles of those who take part, else what the clause calls them.
 */
export function levelOf(
  { tree, cast }: Scene,
  clause: Tokens,
  kind: Meeting["kind"],
  actors: readonly number[],
): Meeting["level"] {
  if (kind === "summit") return "leaders";
  const titles = actors
    .flatMap((a) => cast.actors[a])
    .flatMap(({ kind: sort, roles, name }) =>
      sort === "person" ? roles.map(({ title }) => title) : sort === "group" ? [name] : [],
    );
  const levels = titles.flatMap((title) => levelOfTitle(title) ?? []);
  return highest(levels) ?? highest(levelsIn(tree, clause)) ?? "unknown";
}

const ranks = ["leaders", "ministers", "military", "officials"] as const;
const highest = (levels: readonly Meeting["level"][]): Meeting["level"] | undefined =>
  ranks.find((rank) => levels.includes(rank));

/** "vice foreign minister" → officials, "prime minister" → leaders, "defence ministers" → ministers. */
function levelOfTitle(title: string): Meeting["level"] | undefined {
  const words = title.toLowerCase().split(/[\s-]+/);
  const found = words.flatMap((word) => levelNouns.get(word) ?? levelNouns.get(word.replace(/s$/, "")) ?? []).at(-1);
  if (found === "ministers" && words.some((word) => chiefWords.has(word))) return "leaders";
  return found !== undefined && found !== "military" && words.some((word) => deputyWords.has(word))
    ? "officials"
    : found;
}

function levelsIn({ words }: Tree, { from, to }: Tokens): Meeting["level"][] {
  const found: Meeting["level"][] = [];
  for (let t = from; t < to; t++) {
    const level = levelNouns.get(words[t].lemma);
    if (level) found.push(level === "ministers" && t > from && chiefWords.has(words[t - 1].lemma) ? "leaders" : level);
  }
  return found;
}
