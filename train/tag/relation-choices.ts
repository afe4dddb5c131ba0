import { choiceCase, choiceCases, type RelationChoicesData } from "../../src/read/tag/relation-choices.js";
import { PAD } from "../../src/read/tag/forms.js";
import type { ParseExample } from "./parse.js";

/** A case seen at least this often keeps to the relations seen with it. */
const OFTEN = 30;

/** A relation belongs to a case when it makes up this share of it. */
const SHARE = 0.0005;

/** Counts which relations go with which classes of dependent and head. */
export function learnChoices(
  examples: readonly ParseExample[],
  classes: number,
  uposCount: number,
): RelationChoicesData {
  const counts = new Map<number, Map<number, number>>();
  for (const { view, heads, labels } of examples) {
    heads.forEach((head, d) => {
      if (head < 0) return;
      const key = choiceCase(view, head + PAD, d + PAD, uposCount);
      const own = counts.get(key) ?? new Map<number, number>();
      counts.set(key, own.set(labels[d], (own.get(labels[d]) ?? 0) + 1));
    });
  }
  const sets: number[][] = [];
  const index = new Map<string, number>();
  const cases = Array.from({ length: choiceCases(classes, uposCount) }, (_, key) => {
    const set = setOf(counts.get(key));
    if (set === null) return "";
    const name = set.join(",");
    if (!index.has(name)) {
      index.set(name, sets.length);
      sets.push(set);
    }
    return (index.get(name) as number).toString(36);
  });
  return { sets, cases: cases.join(" ") };
}

function setOf(counts: ReadonlyMap<number, number> | undefined): number[] | null {
  if (counts === undefined) return null;
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const kept = [...counts].filter(([label, n]) => label !== 0 && n >= 2 && n >= SHARE * total).map(([label]) => label);
  return total < OFTEN || kept.length === 0 ? null : kept.sort((a, b) => a - b);
}
