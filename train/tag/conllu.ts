/** A sentence of a treebank. Arrays are parallel; `heads` are 0-based with -1 for the root. */
export interface GoldSentence {
  readonly id: string;
  readonly document: string;
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
  /** Whether a blank follows the word. */
  readonly spaces: boolean[];
  /** The MISC column. */
  readonly misc: string[];
}

/** Reads CoNLL-U. Lines of multiword tokens ("3-4") and empty nodes ("5.1") are left out. */
export function readConllu(text: string): GoldSentence[] {
  const out: GoldSentence[] = [];
  let document = "";
  for (const block of text.split(/\r?\n\r?\n/)) {
    if (block.trim() === "") continue;
    const lines = block.split(/\r?\n/);
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document;
    out.push(sentenceOf(lines, document));
  }
  return out;
}

function sentenceOf(lines: string[], document: string): GoldSentence {
  const rows: string[][] = [];
  let id = "";
  const inside = new Set<number>();
  for (const line of lines) {
    if (line.startsWith("# sent_id = ")) id = line.slice(12);
    if (line === "" || line.startsWith("#")) continue;
    const columns = line.split("\t");
    if (/^\d+$/.test(columns[0])) rows.push(columns);
    const range = /^(\d+)-(\d+)$/.exec(columns[0]);
    if (range) for (let i = Number(range[1]); i < Number(range[2]); i++) inside.add(i);
  }
  return {
    id,
    document,
    forms: rows.map((r) => r[1]),
    lemmas: rows.map((r) => r[2]),
    upos: rows.map((r) => r[3]),
    xpos: rows.map((r) => r[4]),
    heads: rows.map((r) => Number(r[6]) - 1),
    relations: rows.map((r) => r[7]),
    spaces: rows.map((r, i) => !inside.has(i + 1) && !r[9].includes("SpaceAfter=No")),
    misc: rows.map((r) => r[9]),
  };
}
