import type { GoldSentence } from "./conllu.js";

/** The sentence with another spelling of its words; all else is kept. */
const respelt = (s: GoldSentence, spell: (form: string, i: number) => string): GoldSentence => ({
  ...s,
  forms: s.forms.map(spell),
});

const SMALL = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|'s|n't)$/i;
const capitalised = (form: string): string =>
  SMALL.test(form) ? form.toLowerCase() : form.charAt(0).toUpperCase() + form.slice(1);

/** Copies of some sentences in lower case, in capitals and in headline case, `share` of each kind. */
export function otherCases(sentences: readonly GoldSentence[], share: number, random: () => number): GoldSentence[] {
  const out: GoldSentence[] = [];
  for (const s of sentences) {
    if (s.forms.length < 3) continue;
    const r = random();
    if (r < share) out.push(respelt(s, (f) => f.toLowerCase()));
    else if (r < 2 * share) out.push(respelt(s, (f) => f.toUpperCase()));
    else if (r < 3 * share) out.push(respelt(s, capitalised));
  }
  return out;
}

/**
 * UD English cuts "oil-rich" into three words; the Penn Treebank and this program's layout don't. This gives the
 * sentence with such words joined, or null when it has none: a run of words and hyphens without blanks becomes one word
 * when only one of its words has its head outside it. The joined word takes that word's tags, as an adjective before a
 * noun.
 */
export function joinHyphens(s: GoldSentence): GoldSentence | null {
  const groups: [number, number][] = [];
  for (let i = 1; i + 1 < s.forms.length; i++) {
    if (s.forms[i] !== "-" || s.spaces[i - 1] || s.spaces[i]) continue;
    let end = i + 2;
    while (end + 1 < s.forms.length && s.forms[end] === "-" && !s.spaces[end - 1] && !s.spaces[end]) end += 2;
    if (headOf(s, i - 1, end) >= 0) groups.push([i - 1, end]);
    i = end;
  }
  return groups.length === 0 ? null : joined(s, groups);
}

/** The only word of a range whose head is outside it, or -1. */
function headOf(s: GoldSentence, start: number, end: number): number {
  const tops: number[] = [];
  for (let i = start; i < end; i++) if (s.heads[i] < start || s.heads[i] >= end) tops.push(i);
  return tops.length === 1 ? tops[0] : -1;
}

function joined(s: GoldSentence, groups: readonly [number, number][]): GoldSentence {
  const place = new Array<number>(s.forms.length);
  const kept: { at: number; start: number; end: number }[] = [];
  for (let i = 0; i < s.forms.length; ) {
    const group = groups.find(([start]) => start === i);
    const end = group ? group[1] : i + 1;
    const at = group ? headOf(s, i, end) : i;
    for (let k = i; k < end; k++) place[k] = kept.length;
    kept.push({ at, start: i, end });
    i = end;
  }
  const modifier = ({ at, start, end }: (typeof kept)[number]): boolean =>
    end - start > 1 && s.xpos[at] === "NN" && (s.relations[at] === "compound" || s.relations[at] === "amod");
  return {
    id: s.id,
    document: s.document,
    forms: kept.map(({ start, end }) => s.forms.slice(start, end).join("")),
    lemmas: kept.map(({ at, start, end }) =>
      end - start > 1 ? s.forms.slice(start, end).join("").toLowerCase() : s.lemmas[at],
    ),
    upos: kept.map((k) => (modifier(k) ? "ADJ" : s.upos[k.at])),
    xpos: kept.map((k) => (modifier(k) ? "JJ" : s.xpos[k.at])),
    heads: kept.map(({ at }) => (s.heads[at] < 0 ? -1 : place[s.heads[at]])),
    relations: kept.map((k) => (modifier(k) ? "amod" : s.relations[k.at])),
    spaces: kept.map(({ end }) => s.spaces[end - 1]),
    misc: kept.map(({ at }) => s.misc[at]),
  };
}
