/** Words that name no matter. */
const LIGHT: ReadonlySet<string> = new Set(
  (
    "the and for with that this from into over about their its his her our your was were are been being have has had " +
    "will would could should may might not any all more than who whom which what when where how some such other out " +
    "off upon between against during under after before until while also only new said"
  ).split(" "),
);

interface Words {
  readonly names: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Words of some length, cut to five letters, so that "negotiating" and "negotiations" are one; names apart. */
function wordsIn(phrase: string): Words {
  const all = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const kept = all.filter((word) => word.length > 2 && !LIGHT.has(word.toLowerCase()));
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
  return {
    names: new Set(kept.filter(isName).map(cut)),
    others: new Set(kept.filter((word) => !isName(word)).map(cut)),
  };
}

const cut = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]s$/, "")
    .slice(0, 5);

/**
 * Whether the label of an issue names the matter that the gold does: it shares a word with it (one that is no name,
 * where the gold's has one), and at least half of its words stand in the gold's issue or in its evidence.
 */
export function namesMatter(label: string, issue: string, evidence: string): boolean {
  const [own, gold, told] = [wordsIn(label), wordsIn(issue), wordsIn(evidence)];
  const words = [...own.names, ...own.others];
  const isIn = ({ names, others }: Words, word: string): boolean => names.has(word) || others.has(word);
  const shared = words.some((word) => (gold.others.size > 0 ? gold.others.has(word) : isIn(gold, word)));
  return shared && words.filter((word) => isIn(gold, word) || isIn(told, word)).length * 2 >= words.length;
}
