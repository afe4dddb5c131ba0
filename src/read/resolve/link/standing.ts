import type { Context } from "../context.js";
import { roleOf } from "../discourse.js";
import type { DraftMention } from "../draft.js";
import { fitOf } from "../fit.js";
import type { Candidate } from "./candidates.js";
import type { Question } from "./question.js";

/** How a candidate stands in what goes before a statement. Numbers are cut off at a few steps; -1 stands for none. */
export interface Standing {
  /** Sentences since the last mention, and that mention's role, form and place. */
  readonly sentences: number;
  readonly role: string;
  readonly form: string;
  readonly inQuotation: boolean;
  readonly sameParagraph: boolean;
  /** Whether the statement itself names the candidate before its source. */
  readonly inContent: boolean;
  /** Whether the candidate is the subject of the last sentence that mentions it, and that is this one or the one before. */
  readonly isSubjectBefore: boolean;
  /** Places among the candidates that fit a pronoun: by the last mention, and by how much they are in mind. */
  readonly rank: number;
  readonly weightRank: number;
  /** Place by the last mention outside all statements' contents, that mention's role, and the sentences since. */
  readonly rankAbove: number;
  readonly roleAbove: string;
  readonly sentencesAbove: number;
  /** Whether that mention is the source of a statement. */
  readonly isSourceAbove: boolean;
  /** How well the candidate fits the pronoun, in tenths; -1 without one. */
  readonly fit: number;
  /** Places among the last speakers, of all statements and of those outside others. */
  readonly spoke: number;
  readonly spokeAbove: number;
  readonly spokeSentences: number;
  readonly isOuter: boolean;
  readonly isOfOuter: boolean;
  readonly isOfLast: boolean;
  readonly mentions: number;
  readonly timesSpoken: number;
  readonly isFirst: boolean;
}

/** Mentions that are looked through for the last one before a statement. */
const MOST_LOOKED_AT = 16;
const few = (n: number): number => (n <= 3 ? n : n <= 5 ? 5 : n <= 9 ? 9 : 10);

interface Speakers {
  readonly all: readonly number[];
  readonly above: readonly number[];
  /** Tokens of the cue with which each spoke last. */
  readonly last: ReadonlyMap<number, number>;
}

/** The standing of each candidate, in their order. */
export function standingsOf(context: Context, question: Question, candidates: readonly Candidate[]): Standing[] {
  const { discourse, stage, tree } = context;
  const { asked, pronoun } = question;
  const sentence = tree.sentence[asked.from];
  const spoken = speakersBefore(context, asked.attribution);
  const lasts = candidates.map(({ draft }) => lastMention(context, question, draft));
  const fits = candidates.map(({ draft }) => (pronoun?.person === 3 ? fitOf(stage.drafts[draft], pronoun) : -1));
  const isFitting = fits.map((fit) => fit === -1 || fit >= 0.5);
  const places = lasts.map(({ last }) => last?.head ?? -1);
  const outside = lasts.map(({ above }) => above);
  const weights = candidates.map(({ draft }) => discourse.weightOf(draft, sentence));
  const { within } = context.attributions[asked.attribution];
  const outer = within < 0 ? -1 : context.speakers[within];
  return candidates.map(({ draft }, i): Standing => {
    const { last, inContent } = lasts[i];
    const distance = last ? sentence - tree.sentence[last.head] : -1;
    return {
      sentences: last ? few(Math.max(0, distance)) : -1,
      role: last ? roleOf(tree, last.head) : "",
      form: last?.form ?? "",
      inQuotation: last !== null && context.layout.quotationOf[last.head] >= 0,
      sameParagraph: last !== null && tree.paragraph[last.head] === tree.paragraph[asked.from],
      inContent,
      isSubjectBefore: last !== null && distance <= 1 && roleOf(tree, last.head) === "nsubj",
      rank: rankOf(places, i, isFitting),
      weightRank: rankOf(weights, i, isFitting),
      rankAbove: rankOf(outside, i, isFitting),
      roleAbove: outside[i] < 0 ? "" : roleOf(tree, outside[i]),
      sentencesAbove: outside[i] < 0 ? -1 : few(Math.max(0, sentence - tree.sentence[outside[i]])),
      isSourceAbove: outside[i] >= 0 && context.sourceOf[outside[i]] >= 0,
      fit: Math.round(fits[i] * 10),
      spoke: spoken.all.indexOf(draft),
      spokeAbove: spoken.above.indexOf(draft),
      spokeSentences: spoken.last.has(draft)
        ? few(Math.max(0, sentence - tree.sentence[spoken.last.get(draft) ?? 0]))
        : -1,
      isOuter: outer >= 0 && outer === draft,
      isOfOuter: outer >= 0 && outer !== draft && stage.partyOf(outer) === draft,
      isOfLast: spoken.above.length > 0 && spoken.above[0] !== draft && stage.partyOf(spoken.above[0]) === draft,
      mentions: few(stage.mentionsOf[draft].length),
      timesSpoken: few(context.timesSpoken.get(draft) ?? 0),
      isFirst: draft === stage.mentions[0]?.actors[0],
    };
  });
}

/** The place of a value among those that may be counted, the greatest being 0; at most 4. */
function rankOf(values: readonly number[], i: number, counts: readonly boolean[]): number {
  if (values[i] < 0) return -1;
  let rank = 0;
  for (let k = 0; k < values.length && rank < 4; k++) if (k !== i && counts[k] && values[k] > values[i]) rank += 1;
  return rank;
}

/** The last mention of a candidate: its head and its form, "set" for several actors that were named together. */
interface Last {
  readonly head: number;
  readonly form: DraftMention["form"] | "set";
}

/** The last mention before a statement's source and outside its content, and whether the content has one. */
function lastMention(
  { stage, saidIn, attributions, discourse }: Context,
  { asked }: Question,
  draft: number,
): { last: Last | null; above: number; inContent: boolean } {
  const all = stage.mentionsOf[draft];
  const isSaid = (t: number): boolean => isInside(attributions, saidIn[t], asked.attribution);
  if (stage.drafts[draft].set) {
    const head = discourse.lastToken(draft);
    const isBefore = head >= 0 && head < asked.from && !isSaid(head);
    return {
      last: isBefore ? { head, form: "set" } : null,
      above: isBefore && saidIn[head] < 0 ? head : -1,
      inContent: false,
    };
  }
  let last: Last | null = null;
  let above = -1;
  let inContent = false;
  for (let k = all.length - 1; k >= 0 && k >= all.length - MOST_LOOKED_AT; k--) {
    const mention = stage.mentions[all[k]];
    if (mention.head >= asked.from) continue;
    if (saidIn[mention.head] < 0) above = Math.max(above, mention.head);
    if (isSaid(mention.head)) inContent = true;
    else if (last === null || mention.head > last.head) last = mention;
  }
  return { last, above, inContent };
}

function isInside(attributions: Context["attributions"], innermost: number, outer: number): boolean {
  for (let a = innermost; a >= 0; a = attributions[a].within) if (a === outer) return true;
  return false;
}

/** Statements before one that are looked at for who spoke. */
const MOST_STATEMENTS = 16;

function speakersBefore({ attributions, speakers }: Context, a: number): Speakers {
  const all: number[] = [];
  const above: number[] = [];
  const last = new Map<number, number>();
  for (let b = a - 1; b >= 0 && b >= a - MOST_STATEMENTS; b--) {
    const speaker = speakers[b];
    if (speaker < 0) continue;
    if (!last.has(speaker)) last.set(speaker, attributions[b].cue.from);
    if (!all.includes(speaker)) all.push(speaker);
    if (attributions[b].within < 0 && !above.includes(speaker)) above.push(speaker);
  }
  return { all, above, last };
}
