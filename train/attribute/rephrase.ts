import { randomOf } from "./chain-training.js";
import type { Attribution, PolnearArticle, Range } from "./polnear.js";

/**
 * Training texts made from the corpus's own statements in the ways that other outlets have of putting them: the cue after
 * the words, headlines without a full stop, an apposition between dashes, a paragraph break before the words, a nickname
 * in the name, a day after the cue. PolNeAR is American papers of one year; these forms are rare there.
 */
export function rephrased(articles: readonly PolnearArticle[], seed: number): Rephrased[] {
  const random = randomOf(seed);
  const simple = articles.flatMap(simpleStatements);
  const appositions = appositionsOf(simple);
  const clauses = simple.filter(isClause).map(({ content }) => content);
  const asides = clauses.filter((content) => /^(?:he|she|it|they) [^,;:]{8,45}$/.test(content));
  const speakers = simple.filter((s) => isName(s)).map(({ source }) => source);
  const nicknames = nicknamesOf(articles, random);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const inOtherWords = (statement: Simple): Rephrased[] => {
    const ways = WAYS.filter(({ fits }) => fits(statement));
    if (ways.length === 0) return [];
    const choices = {
      apposition: pick(appositions), nickname: pick(nicknames), day: pick(DAYS), mark: pick(MARKS), says: pick(SAYS), where: pick(WHERE),
      clause: pick(clauses), aside: pick(asides), speaker: pick(speakers), known: pick(KNOWN),
    };
    return [assembled(pick(ways).write(statement, choices))];
  };
  return Array.from({ length: COPIES }, () => simple.flatMap(inOtherWords)).flat();
}

/** Each statement is put in other words so many times. */
const COPIES = 2;

export interface Rephrased {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** A statement inside another's content: the range that is read as a text of its own, and what is in it. */
  readonly inside?: { readonly range: Range; readonly attributions: readonly Attribution[] };
}

/** A sentence that is one statement and nothing else. */
interface Simple {
  readonly source: string;
  readonly cue: string;
  /** Without "that", a closing stop or comma. */
  readonly content: string;
  readonly that: boolean;
  readonly quoted: boolean;
}

interface Choices {
  readonly apposition: string;
  readonly nickname: string;
  readonly day: string;
  readonly mark: readonly [string, string];
  readonly says: string;
  readonly where: string;
  /** Another statement's content; a short one with a pronoun; another source; a participle. */
  readonly clause: string;
  readonly aside: string;
  readonly speaker: string;
  readonly known: string;
}

/** Words in order, each with the part that it plays in the first statement ("content"), the second ("content 2"), or one inside the first's content. */
type Part = keyof Attribution;
type Piece = readonly [words: string, part?: Part | `${Part} 2` | `${Part} inside`];

interface Way {
  readonly fits: (s: Simple) => boolean;
  readonly write: (s: Simple, c: Choices) => Piece[];
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].flatMap((day) => [`on ${day}`, day, `on ${day} evening`, `late on ${day}`]);
const WHERE = ["in the capital", "outside the hall", "at the airport", "in the garden of the palace", "after the vote", "before the meeting"];
const KNOWN = ["announced", "reported", "agreed", "confirmed", "decided", "proposed"];
const MARKS = [["“", "”"], ['"', '"'], ["‘", "’"], ["«", "»"]] as const;
const SAYS = ["says", "says", "insists", "warns", "tells reporters"];
const NAME = /^(?:[A-Z][a-z]+\.? )*[A-Z][a-z]+ [A-Z][a-z]+$/;

const isName = ({ source }: Simple): boolean => NAME.test(source);
const isNoun = ({ source }: Simple): boolean => !/^(?:I|you|he|she|it|we|they|others?|some|many|who)$/i.test(source) && !source.includes(",");
const isClause = ({ quoted, content, cue }: Simple): boolean => !quoted && cue === "said" && /^(?!to |whether |if ).*[^"”'’]$/s.test(content);
const isSpeech = ({ quoted, cue }: Simple): boolean => quoted && cue === "said";
const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const lower = (s: string): string => (/^(?:The|A|An|His|Her|Their|One|In|On|At|If|When|This|That|These|Some|Several|Many|Most|He|She|They|It|Officials|Aides|Critics) ?/.test(s) ? s.charAt(0).toLowerCase() + s.slice(1) : s);
/** In the middle of a sentence; an apposition closed by a comma. */
const closed = (s: string): string => `${lower(s)}${s.includes(",") ? "," : ""}`;
const isReport = (s: Simple): boolean => s.quoted === false && (isClause(s) || s.that);
const inMarks = (s: string, { mark }: Choices, stop: string): string => `${mark[0]}${s}${/[?!]$/.test(s) ? "" : stop}${mark[1]}`;
const named = (source: string, { nickname, mark }: Choices): string => source.replace(/ (\S+)$/, ` ${mark[0]}${nickname}${mark[1]} $1`);
const thatOr = ({ that, content }: Simple): string => (that ? `that ${lower(content)}` : content);

const WAYS: readonly Way[] = [
  // The cue after the words, with and without a day.
  { fits: isClause, write: (s) => [[upper(s.content), "content"], [","], [closed(s.source), "source"], [s.cue, "cue"], ["."]] },
  { fits: isClause, write: (s, c) => [[upper(s.content), "content"], [","], [closed(s.source), "source"], [s.cue, "cue"], [`${c.day}.`]] },
  { fits: (s) => isClause(s) && isNoun(s), write: (s) => [[upper(s.content), "content"], [","], ["according to", "cue"], [lower(s.source), "source"], ["."]] },
  // Headlines.
  { fits: (s) => isClause(s) && isNoun(s), write: (s, c) => [[upper(s.content), "content"], [","], [c.says, "cue"], [lower(s.source), "source"]] },
  { fits: (s) => isClause(s) && isNoun(s), write: (s, c) => [[upper(s.content), "content"], [","], [lower(s.source), "source"], [c.says, "cue"]] },
  { fits: (s) => isClause(s) && isNoun(s), write: (s) => [[s.source, "source"], [":", "cue"], [s.content, "content"]] },
  // A day between cue and words.
  { fits: isClause, write: (s, c) => [[s.source, "source"], [s.cue, "cue"], [c.day], [`that ${lower(s.content)}`, "content"], ["."]] },
  // Appositions between dashes; nicknames.
  { fits: (s) => isName(s) && isReport(s), write: (s, c) => [[`${s.source} — ${c.apposition} —`, "source"], [s.cue, "cue"], [thatOr(s), "content"], ["."]] },
  { fits: (s) => isName(s) && isReport(s), write: (s, c) => [[named(s.source, c), "source"], [s.cue, "cue"], [thatOr(s), "content"], ["."]] },
  // Asides between dashes; questions; nobody named.
  { fits: isClause, write: (s, c) => [[s.source, "source"], [s.cue, "cue"], [`— ${c.aside} —`], [`that ${lower(s.content)}`, "content"], ["."]] },
  { fits: isClause, write: (s, c) => [["Asked", "cue 2"], [`whether ${lower(c.clause)}`, "content 2"], [","], [closed(s.source), "source"], [s.cue, "cue"], [thatOr(s), "content"], ["."]] },
  { fits: isClause, write: (s, c) => [[c.speaker], ["was asked", "cue"], [`whether ${lower(s.content)}`, "content"], ["."]] },
  { fits: isClause, write: (s, c) => [[`It was ${c.known}`, "cue"], [`that ${lower(s.content)}`, "content"], ["."]] },
  // A statement inside another.
  { fits: isClause, write: (s, c) => [[c.speaker, "source"], ["said", "cue"], ["that", "content"], [lower(s.source), "source inside"], [s.cue, "cue inside"], [`that ${lower(s.content)}`, "content inside"], ["."]] },
  { fits: isClause, write: (s, c) => [[`${c.mark[0]}`, "content"], [s.source, "source inside"], [s.cue, "cue inside"], [thatOr(s), "content inside"], [`,${c.mark[1]}`, "content"], [c.speaker, "source"], ["said", "cue"], ["."]] },
  // Marks that aren't closed.
  { fits: isSpeech, write: (s, c) => [[`${c.mark[0]}${s.content}`, "content"], [","], [closed(s.source), "source"], [s.cue, "cue"], ["."]] },
  { fits: isSpeech, write: (s, c) => [[`${c.mark[0]}${s.content}`, "content"], [","], [closed(s.source), "source"], [s.cue, "cue"], ["."], [`${c.mark[0]}${upper(c.clause)}.${c.mark[1]}`, "content"]] },
  // Speech: before the speaker with an apposition or a nickname, after a paragraph break, broken by an aside.
  { fits: (s) => isSpeech(s) && isNoun(s), write: (s, c) => [[inMarks(s.content, c, ","), "content"], [s.cue, "cue"], [`${s.source}, ${c.apposition}`, "source"], [`, ${c.day}.`]] },
  { fits: (s) => isSpeech(s) && isNoun(s), write: (s, c) => [[inMarks(s.content, c, ","), "content"], [s.cue, "cue"], [`${s.source}, ${c.apposition},`, "source"], [`${c.where}.`]] },
  { fits: (s) => isSpeech(s) && isName(s), write: (s, c) => [[inMarks(s.content, c, ","), "content"], [named(s.source, c), "source"], [s.cue, "cue"], ["."]] },
  { fits: (s) => isSpeech(s) && isNoun(s), write: (s, c) => [[`${s.source}, ${c.apposition},`, "source"], ["said:", "cue"], [`\n\n${inMarks(s.content, c, ".")}`, "content"]] },
  { fits: (s) => isSpeech(s) && isNoun(s), write: (s, c) => [[`${s.source}, ${c.apposition},`, "source"], ["said", "cue"], [`\n\n${inMarks(s.content, c, ".")}`, "content"]] },
  { fits: isSpeech, write: (s, c) => [[s.source, "source"], [s.cue, "cue"], [`${c.day}:`], [inMarks(s.content, c, "."), "content"]] },
];

/** Joins words with blanks, none before a comma, a stop or a paragraph break nor after an opening mark, and notes where each part lies. */
function assembled(pieces: readonly Piece[]): Rephrased {
  let text = "";
  const found = new Map<string, Record<Part, Range[]>>();
  for (const [words, role] of pieces) {
    if (text !== "" && !/^[,.:\n]/.test(words) && !/[“«‘]$|^"$/.test(text)) text += " ";
    const start = text.length + words.length - words.trimStart().length;
    text += words;
    if (!role) continue;
    const [part, which = "1"] = role.split(" ") as [Part, string?];
    const spans = found.get(which) ?? { source: [], cue: [], content: [] };
    spans[part].push([start, text.length]);
    found.set(which, spans);
  }
  const inside = found.get("inside");
  const outer = found.get("1");
  const attributions = ["1", "2"].flatMap((which) => found.get(which) ?? []);
  if (!inside || !outer) return { text, attributions };
  const within: Range = [outer.content[0][0], Math.max(...[...inside.content, ...outer.content].map(([, end]) => end))];
  outer.content = [within];
  return { text, attributions, inside: { range: within, attributions: [inside] } };
}

/** The sentences of an article that are one statement, in any order, and no other words. */
function simpleStatements({ text, sentences, attributions }: PolnearArticle): Simple[] {
  return sentences.flatMap((tokens) => {
    if (tokens.length === 0) return [];
    const start = tokens[0][0];
    const end = tokens[tokens.length - 1][1];
    const own = attributions.filter((a) => [...a.source, ...a.cue, ...a.content].some(([from, to]) => from < end && to > start));
    if (own.length !== 1) return [];
    const { source: [source, ...s], cue: [cue, ...c], content: [content, ...t] } = own[0];
    if (!source || !cue || !content || s.length + c.length + t.length > 0) return [];
    const parts = [source, cue, content].sort((a, b) => a[0] - b[0]);
    if (parts[0][0] !== start || parts[1][0] - parts[0][1] > 2 || parts[2][0] - parts[1][1] > 2 || end - parts[2][1] > 1) return [];
    const words = text.slice(...content);
    if (/ [‘']|said/.test(words)) return [];
    const quoted = /^(?:“[^“”]*”|"[^"]*"|''(?:(?!'').)*'')$/s.test(words);
    return [{ source: text.slice(...source).replace(/,$/, ""), cue: text.slice(...cue), content: (quoted ? words.replace(/[“”"]|''/g, "") : words).replace(/^that /, "").replace(/[.,]$/, ""), that: words.startsWith("that "), quoted }];
  });
}

/** What stands between commas after names: "a professor of law". */
const appositionsOf = (simple: readonly Simple[]): string[] =>
  simple.flatMap(({ source }) => /^(?:[A-Z]\S+ )+[A-Z]\S+, ((?:an?|the|who|head|director|chief)\b[^,]{8,80})$/.exec(source)?.slice(1) ?? []);

/** One or two of the corpus's words, capitalised. */
function nicknamesOf(articles: readonly PolnearArticle[], random: () => number): string[] {
  const words = articles.flatMap(({ text }) => /[a-z]{3,8}/.exec(text.slice(Math.floor(random() * text.length)).replace(/^\S*/, ""))?.[0] ?? []).map(upper);
  return words.map((word, i) => (random() < 0.5 ? word : `${word} ${words[(i * 7 + 3) % words.length]}`));
}
