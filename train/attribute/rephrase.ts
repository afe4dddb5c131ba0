import { parseMarked } from "../../evaluate/attribute/notation.js";
import { randomOf } from "./chain-training.js";
import type { Attribution, PolnearArticle, Range } from "./polnear.js";
import { type SimpleStatement, simpleStatements } from "./simple-statements.js";
import { ANNOUNCED, DAYS, isClause, isName, MARKS, MEETINGS, PLACES, SAYS, TAILS, TITLES, WAYS } from "./ways.js";

/** Each statement is put in other words so many times. */
const COPIES = 3;

export interface Rephrased {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** A statement inside another's content: the range that is read as a text of its own, and what is in it. */
  readonly inside?: { readonly range: Range; readonly attributions: readonly Attribution[] };
}

/**
 * Training texts made from the corpus's own statements in the ways that other outlets have of putting them: the cue
 * after the words, headlines without a full stop, an apposition between dashes, a paragraph break before the words, a
 * nickname in the name, one statement inside another; and titles in which nobody speaks. PolNeAR is American papers of
 * one year: these forms are rare there.
 */
export function rephrased(articles: readonly PolnearArticle[], seed: number): Rephrased[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const simple = articles.flatMap(simpleStatements);
  const harvest = harvestOf(simple, articles, random);
  const inOtherWords = (statement: SimpleStatement): Rephrased[] => {
    const ways = WAYS.flatMap(({ fits, ways }) => (fits(statement) ? ways : []));
    return ways.length === 0 ? [] : [rephrasedOf(filled(pick(ways), slotsOf(statement, harvest, pick)))];
  };
  const titled = simple
    .filter(({ content }) => content.split(" ").length < 9)
    .map(({ source, content }): Rephrased => {
      const [open, close] = pick(MARKS);
      const words = (random() < 0.3 ? `${source} Said ${content}` : content).replace(/["“”]/g, "");
      return rephrasedOf(filled(pick(TITLES), { title: `${open}${words.split(" ").map(upper).join(" ")}${close}` }));
    });
  return [...Array.from({ length: COPIES }, () => simple.flatMap(inOtherWords)).flat(), ...titled];
}

/** Parts of other statements, to be put beside one. */
interface Harvest {
  /** What stands between commas after names: "a professor of law". */
  readonly appositions: readonly string[];
  readonly clauses: readonly string[];
  /** Short clauses with a pronoun. */
  readonly asides: readonly string[];
  readonly verbs: readonly string[];
  readonly speakers: readonly string[];
  readonly nicknames: readonly string[];
}

function harvestOf(
  simple: readonly SimpleStatement[],
  articles: readonly PolnearArticle[],
  random: () => number,
): Harvest {
  const clauses = simple.filter(isClause).map(({ content }) => content);
  return {
    appositions: simple.flatMap(
      ({ source }) =>
        /^(?:[A-Z]\S+ )+[A-Z]\S+, ((?:an?|the|who|head|director|chief)\b[^,]{8,80})$/.exec(source)?.slice(1) ?? [],
    ),
    clauses,
    asides: clauses.filter((clause) => /^(?:he|she|it|they) [^,;:]{8,45}$/.test(clause)),
    verbs: simple.filter(({ quoted, cue }) => quoted && /^[a-z]+ed$/.test(cue)).map(({ cue }) => cue),
    speakers: simple.filter(isName).map(({ source }) => source),
    nicknames: nicknamesOf(articles, random),
  };
}

/** One or two of the corpus's words, capitalised. */
function nicknamesOf(articles: readonly PolnearArticle[], random: () => number): string[] {
  const words = articles
    .flatMap(
      ({ text }) => /[a-z]{3,8}/.exec(text.slice(Math.floor(random() * text.length)).replace(/^\S*/, ""))?.[0] ?? [],
    )
    .map(upper);
  return words.map((word, i) => (random() < 0.5 ? word : `${word} ${words[(i * 7 + 3) % words.length]}`));
}

function slotsOf(
  { source, cue, content, that }: SimpleStatement,
  harvest: Harvest,
  pick: <T>(list: readonly T[]) => T,
): Record<string, string> {
  const [open, close] = pick(MARKS);
  const another = pick(harvest.clauses);
  const stopped = (stop: string): string => `${open}${content}${/[?!]$/.test(content) ? "" : stop}${close}`;
  return {
    source,
    said: cue,
    words: content,
    clause: lower(content),
    Clause: upper(content),
    "the source": lower(source),
    "the source,": `${lower(source)}${source.includes(",") ? "," : ""}`,
    "that clause": that ? `that ${lower(content)}` : content,
    "“": open,
    "”": close,
    "“words,”": stopped(","),
    "“words.”": stopped("."),
    "source, nicknamed": source.replace(/ (\S+)$/, ` ${open}${pick(harvest.nicknames)}${close} $1`),
    "another clause": lower(another),
    "Another clause": upper(another),
    apposition: pick(harvest.appositions),
    aside: pick(harvest.asides),
    speaker: pick(harvest.speakers),
    nodded: pick(harvest.verbs),
    day: pick(DAYS),
    where: pick(PLACES),
    says: pick(SAYS),
    announced: pick(ANNOUNCED),
    "after meeting": pick(MEETINGS),
    tail: pick(TAILS),
  };
}

/** A way with its slots filled; what the notation reads as its own is escaped. Throws when a slot has no such name. */
function filled(way: string, slots: Readonly<Record<string, string>>): string {
  return way.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (!(name in slots)) throw new Error(`No slot {${name}} in: ${way}`);
    return slots[name].replace(/[[\]\\]/g, "\\$&").replace(/¶/g, " ");
  });
}

function rephrasedOf(marked: string): Rephrased {
  const { text, statements } = parseMarked(marked);
  const range = ({ start, end }: { start: number; end: number }): Range => [start, end];
  const attribution = (k: number): Attribution => {
    const { source, cue, content } = statements[k];
    return { source: source ? [range(source)] : [], cue: cue ? [range(cue)] : [], content: content.map(range) };
  };
  const inner = statements.findIndex(({ within }) => within !== undefined);
  const attributions = statements.flatMap(({ within }, k) => (within === undefined ? [attribution(k)] : []));
  const outer = statements[inner]?.within;
  return outer === undefined
    ? { text, attributions }
    : { text, attributions, inside: { range: attribution(outer).content[0], attributions: [attribution(inner)] } };
}

const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const OPENERS: ReadonlySet<string> = new Set(
  (
    "The A An His Her Their One In On At If When This That These Some Several Many Most He She They It Officials " +
    "Aides Critics"
  ).split(" "),
);
/** As it stands in the middle of a sentence, as far as a word list can tell. */
const lower = (s: string): string =>
  OPENERS.has(/^[A-Za-z\d_]*/.exec(s)?.[0] ?? "") ? s.charAt(0).toLowerCase() + s.slice(1) : s;
