import { hashString } from "../../model/hash.js";
import type { Attribution } from "../attribute/attribution.js";
import { relationOf, type Tokens, type Tree } from "../tag/tree.js";
import type { DayOption } from "./day-chooser.js";
import type { Saying } from "./saying.js";
import type { Timex } from "./timex.js";
import { isFullDay, stated } from "./when.js";

/** What is known of a statement whose day is asked. */
export interface AskedDay {
  readonly tree: Tree;
  readonly attribution: Attribution;
  /** The word that its cue is about. */
  readonly verb: number;
  readonly tense: string;
  /** What its words tell by their form, as rules see it. */
  readonly saying: Saying;
  readonly isQuoted: (token: number) => boolean;
  readonly isSameSpeaker: boolean;
  readonly hasSpeaker: boolean;
  /** The answer to the question before. */
  readonly before: string;
  /** The day of the report, or of the mail that it stands in. */
  readonly today: string | null;
}

type Facts = readonly string[];

/** What is asked: facts about the statement alone. */
export function questionFacts(asked: AskedDay): Facts {
  const { tree, attribution, verb, tense, saying, isQuoted, isSameSpeaker, hasSpeaker, before } = asked;
  const { words, head } = tree;
  const { lemma, upos, xpos } = words[verb];
  const nested = attribution.within < 0 ? "top" : isSameSpeaker ? "same" : "other";
  const form = typeof saying === "string" ? saying : "stated";
  const governor = head[verb] < 0 ? "root" : `${relationOf(tree, verb)} ${words[head[verb]].lemma}`;
  const helpers = tree.children[verb].filter((c) => ["aux", "advmod", "mark", "neg"].includes(relationOf(tree, c)));
  const source = attribution.source === null ? "none" : words[attribution.source.to - 1].upos;
  const paragraph = Math.min(8, tree.paragraph[verb]);
  return [
    "",
    `l ${lemma}`,
    `u ${upos} ${xpos}`,
    `t ${tense} ${nested}`,
    `tl ${tense} ${lemma}`,
    `n ${nested}`,
    `nl ${nested} ${lemma}`,
    `s ${form}`,
    `st ${form} ${tense} ${nested}`,
    `g ${governor}`,
    `r ${relationOf(tree, verb)} ${nested}`,
    `c ${source}`,
    `q ${isQuoted(verb)} ${attribution.content.every(({ from }) => isQuoted(from))}`,
    `w ${hasSpeaker}`,
    `p ${paragraph}`,
    `b ${before}`,
    `bs ${before} ${form}`,
    ...helpers.map((c) => `h ${relationOf(tree, c)} ${words[c].lemma}`),
    ...helpers.map((c) => `hl ${words[c].lemma} ${lemma}`),
  ];
}

/** Every fact about the answer with every fact about the question, hashed. */
export function featuresOf(kind: DayOption["kind"], question: Facts, own: Facts): number[] {
  return [
    ...question.map((fact) => hashString(`${kind}|${fact}`)),
    ...own.map((fact) => hashString(`${kind}+${fact}`)),
    ...own.flatMap((fact) => question.slice(0, JOINED).map((q) => hashString(`${kind}+${fact}|${q}`))),
  ];
}

/** So many of the question's facts are joined with the answer's. */
const JOINED = 8;

/** How a day lies to that of the report. */
export function dayFacts(value: string | null, today: string | null): string[] {
  if (value === null) return ["no day"];
  if (!isFullDay({ value, known: "stated", basis: null })) return ["no full day"];
  if (today === null) return ["a day"];
  const apart = Math.round((Date.parse(value) - Date.parse(today)) / 86_400_000);
  return [apart === 0 ? "same" : apart > 0 ? "later" : apart >= -2 ? `ago ${-apart}` : apart >= -7 ? "a week" : "long"];
}

/** How a temporal expression stands to the cue of a statement. */
export function timexFacts(asked: AskedDay, timex: Timex): string[] {
  const { tree, attribution, verb, saying, isQuoted, today } = asked;
  const { words, head } = tree;
  const { from, to } = timex;
  const top = topOf(tree, timex);
  const inContent = attribution.content.some((piece) => piece.from <= from && from < piece.to);
  const day = stated(timex);
  const isRules = typeof saying !== "string" && saying.basis?.start === timex.start;
  const apart =
    from >= attribution.cue.to
      ? from - attribution.cue.to
      : from < attribution.cue.from
        ? -(attribution.cue.from - to) - 1
        : 0;
  const step = Math.sign(apart) * Math.min(8, Math.ceil(Math.log2(1 + Math.abs(apart))));
  const above = head[top] < 0 ? "root" : head[top] === verb ? "cue" : words[head[top]].upos;
  return [
    "",
    `rules ${isRules}`,
    `in ${inContent} ${isQuoted(from)}`,
    `at ${step}`,
    `in at ${inContent} ${step}`,
    `under ${above} ${relationOf(tree, top)}`,
    `after ${words[from - 1]?.lemma ?? ""}`,
    `type ${timex.type} ${isFullDay(day)}`,
    `when ${dayFacts(day.value, today).join()}`,
    `rules when ${isRules} ${dayFacts(day.value, today).join()}`,
  ];
}

/** The word of a range that the others hang from. */
function topOf({ head }: Tree, { from, to }: Tokens): number {
  for (let t = from; t < to; t++) if (head[t] < from || head[t] >= to) return t;
  return from;
}
