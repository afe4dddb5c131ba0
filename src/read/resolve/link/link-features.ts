import { documentNouns } from "../../../language/en/document-nouns.js";
import { personalPronouns } from "../../../language/en/pronouns.js";
import { hashString, mix } from "../../../model/hash.js";
import { relationOf } from "../../tag/tree.js";
import type { Context } from "../context.js";
import { genderOfNoun, isActorNoun, neutralNoun } from "../role-nouns.js";
import { turnSpeaker } from "../turn-speaker.js";
import { antecedentNoun, type Asked, type Candidate } from "./candidates.js";
import { pathBetween } from "./path.js";
import type { Question } from "./question.js";
import { sourceForm } from "./source-form.js";
import type { Standing } from "./standing.js";

/** Features of one answer: each is a fact, alone and joined with how the source is put. */
class Facts {
  readonly features: number[] = [];
  private readonly form: number;
  private readonly group: number;

  constructor(form: string) {
    this.form = hashString(form);
    this.group = hashString(groupOf(form));
  }

  /** Adds a fact by its name and value. */
  add(name: number, value: string | number | boolean): void {
    const fact = mix(Math.imul(name, 0x9e3779b1), typeof value === "string" ? hashString(value) : Number(value));
    this.features.push(fact, mix(fact, this.form), mix(fact, this.group));
  }
}

/** Forms of sources that are much alike. */
const groupOf = (form: string): string =>
  /^(?:he|she)$/.test(form)
    ? "he or she"
    : /^(?:it|they)$/.test(form)
      ? "it or they"
      : form.includes(" ")
        ? "noun"
        : form;

export function questionOf(context: Context, asked: Asked): Question {
  const { tree, attributions, layout } = context;
  const { content, within } = attributions[asked.attribution];
  const form = sourceForm(context, asked);
  const cue = tree.words[asked.cue];
  const passive = tree.children[asked.cue].some((c) => tree.words[c].relation === "aux:pass");
  return {
    asked,
    form,
    pronoun: (asked.source < 0 ? null : personalPronouns.get(tree.words[asked.source].norm.toLowerCase())) ?? null,
    cueLemma: cue.lemma,
    cueKind: `${cue.xpos} ${relationOf(tree, asked.cue)}${passive ? " passive" : ""}`,
    isQuoted: content.length > 0 && layout.quotationOf[content[0].from] >= 0,
    isNested: within >= 0,
    isAfter: content.length > 0 && content[0].from < asked.from,
    turn: turnSpeaker(context, asked.from),
  };
}

/** Features of "nobody". */
export function nobodyFeatures(context: Context, question: Question, candidates: readonly Candidate[]): number[] {
  const { tree } = context;
  const { asked, cueLemma, cueKind, isQuoted, isNested, isAfter } = question;
  const facts = new Facts(question.form);
  facts.add(1, true);
  facts.add(2, cueLemma);
  facts.add(3, cueKind);
  facts.add(4, `${isQuoted} ${isNested} ${isAfter}`);
  facts.add(5, asked.source < 0 ? "" : tree.words[asked.source].lemma);
  facts.add(6, Math.min(candidates.filter(({ near }) => near.length > 0).length, 4));
  facts.add(
    7,
    tree.children[asked.cue].some((c) => relationOf(tree, c) === "expl"),
  );
  facts.add(8, `${cueLemma} ${cueKind}`);
  facts.add(
    9,
    tree.children[asked.cue].some((c) => relationOf(tree, c) === "nsubj"),
  );
  const above = tree.head[asked.cue];
  facts.add(10, above < 0 ? "" : `${tree.words[above].lemma} ${relationOf(tree, asked.cue)}`);
  facts.add(
    11,
    candidates.some(({ near }) => near.some(({ head }) => head === asked.source)),
  );
  return facts.features;
}

/** Features of an actor who isn't mentioned yet, called after a noun. */
export function newFeatures(context: Context, question: Question, head: number): number[] {
  const { tree, stage } = context;
  const { asked, cueLemma, cueKind, isQuoted, isNested } = question;
  const { lemma, upos, xpos, norm } = tree.words[head];
  const facts = new Facts(question.form);
  const mention = stage.headed[head] < 0 ? null : stage.mentions[stage.headed[head]];
  const draft = mention ? stage.drafts[mention.actors[0]] : null;
  const kind = isActorNoun(lemma) ? "actor" : documentNouns.has(lemma) ? "document" : "other";
  facts.add(21, true);
  facts.add(22, lemma);
  facts.add(23, `${upos} ${xpos}`);
  facts.add(24, mention ? `${mention.form} ${draft?.unnamed} ${draft?.kind}` : "none");
  facts.add(25, mention !== null && mention.from <= asked.from && mention.to >= asked.to);
  facts.add(26, `${kind} ${mention !== null}`);
  facts.add(27, norm.slice(-3));
  facts.add(28, pathBetween(tree, asked.cue, head));
  facts.add(29, `${isQuoted} ${isNested}`);
  facts.add(30, cueLemma);
  facts.add(31, cueKind);
  facts.add(32, context.nameOver[head] >= 0);
  facts.add(33, stage.unnamed.has(neutralNoun(lemma)));
  facts.add(34, `${/^\p{Lu}/u.test(norm)} ${tree.words[head].name}`);
  return facts.features;
}

/** Features of an actor of the report. */
export function actorFeatures(
  context: Context,
  question: Question,
  candidate: Candidate,
  standing: Standing,
): number[] {
  const facts = new Facts(question.form);
  sentenceFacts(context, question, candidate, facts);
  earlierFacts(question, standing, facts);
  ownFacts(context, question, candidate, standing, facts);
  return facts.features;
}

/** How a candidate stands to the source and the cue in the tree. */
function sentenceFacts(context: Context, question: Question, { near }: Candidate, facts: Facts): void {
  const { tree, saidIn } = context;
  const { asked, cueLemma, cueKind, isQuoted } = question;
  facts.add(41, near.length > 0);
  let nearest = "";
  for (const { head, mention, order } of near) {
    const inSource = asked.source >= 0 && head >= asked.from && head < asked.to;
    const covers = mention !== null && asked.source >= mention.from && asked.source < mention.to;
    const place =
      head === asked.source
        ? "head"
        : inSource && mention?.from === asked.from
          ? "first"
          : inSource
            ? "inside"
            : covers
              ? "covers"
              : saidIn[head] === asked.attribution
                ? "content"
                : head < asked.cue
                  ? "before"
                  : "after";
    const path = pathBetween(tree, asked.cue, head);
    facts.add(42, place);
    facts.add(43, `${place} ${mention?.form ?? "name"}`);
    if (place !== "content" || path.length < 24) facts.add(44, path);
    facts.add(45, `${path} ${place} ${cueKind}`);
    facts.add(46, `${path} ${cueLemma}`);
    if (asked.source >= 0) facts.add(47, pathBetween(tree, asked.source, head));
    if (inSource) facts.add(52, `${Math.min(order, 3)} ${place}`);
    if (asked.source >= 0 && head === antecedentNoun(context, asked.source)) facts.add(48, true);
    if (inSource) facts.add(49, `${mention !== null && mention.to >= asked.to} ${place}`);
    if (nearest === "" || path.length < nearest.length) nearest = path;
  }
  facts.add(50, nearest);
  facts.add(51, `${nearest} ${isQuoted}`);
}

/** When a candidate was mentioned last, and when it spoke. */
function earlierFacts(question: Question, standing: Standing, facts: Facts): void {
  const { isQuoted, isNested, isAfter } = question;
  const { sentences, role, form, inQuotation, rank, weightRank, fit, spoke, spokeAbove, spokeSentences } = standing;
  facts.add(61, sentences);
  facts.add(62, `${role} ${sentences}`);
  facts.add(63, `${inQuotation} ${sentences} ${form}`);
  facts.add(64, rank);
  facts.add(65, weightRank);
  facts.add(66, spoke);
  facts.add(67, spokeAbove);
  facts.add(68, `${spokeAbove} ${spokeSentences}`);
  facts.add(69, `${spokeAbove} ${fit}`);
  facts.add(70, `${rank} ${fit}`);
  facts.add(71, `${spokeAbove} ${rank} ${isQuoted} ${isAfter}`);
  facts.add(72, `${standing.isOuter} ${isNested} ${isQuoted}`);
  facts.add(73, `${standing.isOuter} ${fit} ${rank}`);
  facts.add(74, `${role} ${rank} ${spokeAbove}`);
  facts.add(75, `${spoke} ${isNested} ${isQuoted} ${spokeSentences}`);
  facts.add(76, `${standing.sameParagraph} ${rank}`);
  facts.add(77, `${standing.inContent} ${standing.isOuter}`);
  facts.add(78, `${standing.isSubjectBefore} ${fit}`);
  facts.add(79, `${standing.isSubjectBefore} ${spokeAbove} ${isQuoted}`);
  facts.add(80, `${weightRank} ${spokeAbove} ${fit}`);
  const { rankAbove, roleAbove, sentencesAbove, isSourceAbove } = standing;
  facts.add(81, rankAbove);
  facts.add(82, `${rankAbove} ${fit}`);
  facts.add(83, `${rankAbove} ${spokeAbove}`);
  facts.add(84, `${roleAbove} ${sentencesAbove} ${rankAbove}`);
  facts.add(85, `${isSourceAbove} ${rankAbove} ${isQuoted}`);
  facts.add(86, `${rankAbove} ${rank} ${weightRank} ${spokeAbove} ${fit}`);
  facts.add(87, `${roleAbove} ${isSourceAbove} ${spokeAbove} ${sentencesAbove}`);
  facts.add(88, `${rankAbove} ${spoke} ${isNested} ${isQuoted} ${isAfter}`);
}

/** What a candidate is, and what it has in common with the source. */
function ownFacts(
  context: Context,
  { asked, turn, form }: Question,
  { draft }: Candidate,
  standing: Standing,
  facts: Facts,
): void {
  const { stage, tree } = context;
  const { kind, unnamed, plural, set, noun, gender, roles } = stage.drafts[draft];
  facts.add(91, `${kind} ${unnamed} ${plural} ${set}`);
  facts.add(92, standing.fit);
  facts.add(93, standing.mentions);
  facts.add(94, standing.timesSpoken);
  facts.add(95, turn >= 0 && turn === draft);
  facts.add(96, `${kind} ${standing.rank}`);
  facts.add(97, `${standing.isOfOuter} ${standing.isOfLast}`);
  facts.add(98, standing.isFirst);
  if (asked.source < 0 || form === "name") return;
  const { lemma } = tree.words[asked.source];
  const neutral = neutralNoun(lemma);
  const ofNoun = genderOfNoun(lemma);
  facts.add(99, noun === neutral);
  facts.add(
    100,
    roles.some(({ words }) => words[words.length - 1] === neutral),
  );
  facts.add(101, ofNoun !== null && gender !== null ? ofNoun === gender : "open");
  facts.add(102, `${noun === neutral} ${standing.rank}`);
}
