import type { When } from "../../document/when.js";
import { speechVerbs } from "../../language/en/dates/saying-days.js";
import type { Attribution } from "../attribute/attribution.js";
import type { Cast } from "../resolve/cast.js";
import type { Tokens, Tree } from "../tag/tree.js";
import { type Layout, quoteDepthAt } from "../text/layout.js";
import type { DayChooser, DayOption } from "./day-chooser.js";
import { type AskedDay, dayFacts, featuresOf, questionFacts, timexFacts } from "./day-features.js";
import { reckoned } from "./expression.js";
import { type Letters, NO_LETTERS } from "./letters.js";
import { newsDay } from "./news-day.js";
import { parsedDay } from "./iso.js";
import { sceneDay } from "./scene-day.js";
import { cueHead, type Saying, sayingOf, tellsDay } from "./saying.js";
import { tenseOf } from "./tense.js";
import type { Timex } from "./timex.js";
import { Told } from "./told.js";
import { implied, isFullDay, stated, unknown } from "./when.js";

/**
 * What settling needs to know of a report. Attributions are in the order of the text, an outer one before those inside
 * it.
 */
export interface Said {
  readonly layout: Layout;
  readonly tree: Tree;
  readonly attributions: readonly Attribution[];
  readonly cast: Pick<Cast, "speakers" | "actors" | "party" | "mentions" | "headed">;
}

/**
 * The day of each statement, and the temporal expressions once that is known: in a quotation "yesterday" counts from
 * the day on which it was said (“We met yesterday,” he said on Monday), and so do the statements that are reported in
 * it.
 */
export function settle(
  said: Said,
  found: readonly Timex[],
  publishedAt: string | null,
  letters: Letters = NO_LETTERS,
  chooser: DayChooser = BY_RULES,
): { readonly days: readonly When[]; readonly timexes: readonly Timex[] } {
  const { layout, tree, attributions, cast } = said;
  const timexes = [...found];
  const firstIn = firstsBySentence(tree, timexes);
  const days: When[] = [];
  const told = new Told(cast);
  const isQuoted = (t: number): boolean => quoteDepthAt(layout, t) > 0;
  const news = newsDay(
    layout,
    found.filter(({ from }) => !isQuoted(from) && letters.letterAt(from) < 0),
    publishedAt,
  );
  const todayAt = (token: number): When => (letters.letterAt(token) < 0 ? news : implied(letters.dayAt(token, null)));
  const inSentence = (s: number): Timex[] => timexes.slice(firstIn[s], firstIn[s + 1]);
  const sceneOf = (s: number, speaker: number): When | undefined =>
    s > 0 && tree.sentences[s - 1].paragraph === tree.sentences[s].paragraph
      ? sceneDay(tree, cast, inSentence(s - 1), s - 1, speaker)
      : undefined;
  let before = "none";
  let last: When | undefined;
  attributions.forEach((attribution, i) => {
    const { cue, within, content } = attribution;
    const verb = cueHead(tree, cue);
    const tense = tenseOf(tree, verb);
    const speaker = cast.speakers[i];
    const at = { sentence: tree.sentence[cue.from], paragraph: tree.paragraph[cue.from] };
    const around =
      within < 0
        ? undefined
        : { ...attributions[within], isSameSpeaker: speaker >= 0 && speaker === cast.speakers[within] };
    const isMain = within < 0 || tree.head[verb] < 0;
    const saying = sayingOf(tree, attribution, around, inSentence(at.sentence), isQuoted);
    const choices: Days = {
      around: days[within],
      told: told.dayOf(speaker),
      goingOn: tense === "present" ? undefined : told.goingOn(speaker, at),
      scene: isMain && tense === "past" ? sceneOf(at.sentence, speaker) : undefined,
      today: within < 0 ? todayAt(cue.from) : unknown,
      lasting: tense === "perfect" || (tense === "present" && !speechVerbs.has(tree.words[verb].lemma)),
      quoted: content.every(({ from }) => isQuoted(from)),
    };
    const asked: AskedDay = {
      tree,
      attribution,
      verb,
      tense,
      saying,
      isQuoted,
      isSameSpeaker: around?.isSameSpeaker ?? false,
      hasSpeaker: speaker >= 0,
      before,
      today: choices.today.value ?? publishedAt,
    };
    const options = optionsOf(
      asked,
      { ...choices, today: todayAt(cue.from) },
      { near: inSentence(at.sentence), earlier: at.sentence > 0 ? inSentence(at.sentence - 1) : [] },
      dayBy(saying, choices),
      { published: letters.letterAt(cue.from) < 0 ? implied(publishedAt) : unknown, last },
    );
    const { day, kind } = options[chooser.choose(options, i)];
    before = kind;
    if (within < 0) last = day;
    days.push(day);
    if (isMain) told.add(speaker, day, at);
    if (day.known === "stated" && isFullDay(day))
      for (const piece of content) recount(timexes, firstIn[tree.sentence[piece.from]], piece, day, isQuoted);
  });
  dateHeadline(said, days);
  return { days, timexes };
}

/** What the rules say: the first answer. */
const BY_RULES: DayChooser = { choose: () => 0 };

/** The answers to the day of a statement. The first is that of the rules. */
function optionsOf(
  asked: AskedDay,
  days: Days,
  { near, earlier }: { readonly near: readonly Timex[]; readonly earlier: readonly Timex[] },
  byRules: When,
  { published, last }: { readonly published: When; readonly last: When | undefined },
): DayOption[] {
  const question = questionFacts(asked);
  const option = (kind: DayOption["kind"], day: When, facts: readonly string[] = []): DayOption => ({
    kind,
    day,
    features: featuresOf(kind, question, [
      ...facts,
      `rules ${sameWhen(day, byRules)}`,
      ...dayFacts(day.value, asked.today),
    ]),
  });
  const { around, told, goingOn, scene, today } = days;
  const others = Object.entries({ around, told, goingOn, scene }).flatMap(([kind, day]) =>
    day === undefined ? [] : [option(kind as DayOption["kind"], day)],
  );
  const all = [
    option("unknown", unknown),
    option("today", today),
    ...(published.value === today.value ? [] : [option("published", published)]),
    ...others,
    ...(last === undefined ? [] : [option("last", last)]),
    ...earlier.map((timex) => option("before", stated(timex), timexFacts(asked, timex))),
    ...near.map((timex) => option("timex", stated(timex), timexFacts(asked, timex))),
  ];
  const first = all.findIndex(({ day }) => sameWhen(day, byRules));
  return first < 0 ? [option("timex", byRules), ...all] : [all[first], ...all.slice(0, first), ...all.slice(first + 1)];
}

const sameWhen = (a: When, b: When): boolean =>
  a.value === b.value && a.known === b.known && a.basis?.start === b.basis?.start;

/** What days there are to choose from. */
interface Days {
  /** Of the statement around it. */
  readonly around: When | undefined;
  /** On which its speaker last spoke. */
  readonly told: When | undefined;
  /** Of the statement just before, where its speaker goes on. */
  readonly goingOn: When | undefined;
  /** Of what the sentence before tells of its speaker. */
  readonly scene: When | undefined;
  /** Of the report's own news. */
  readonly today: When;
  /** Whether it is told as something that lasts: "wants", "has not said". */
  readonly lasting: boolean;
  readonly quoted: boolean;
}

/** The day of a statement by what its words tell. */
function dayBy(saying: Saying, { around, told, goingOn, scene, today, lasting, quoted }: Days): When {
  if (tellsDay(saying)) return saying;
  if (saying === "background") return unknown;
  if (saying === "around") return around ?? unknown;
  if (saying === "act") return goingOn ?? unknown;
  if (told === undefined && scene !== undefined) return scene;
  if (told === undefined || told.value === today.value)
    return saying === "speaker" && goingOn?.known === "stated" ? goingOn : today;
  if (lasting) return today;
  return saying === "speaker" || quoted ? told : unknown;
}

/** Index of the first expression in each sentence; one more at the end. */
function firstsBySentence(tree: Tree, timexes: readonly Timex[]): Int32Array {
  const firsts = new Int32Array(tree.sentences.length + 1);
  for (const { from } of timexes) firsts[tree.sentence[from] + 1] += 1;
  for (let s = 0; s < tree.sentences.length; s++) firsts[s + 1] += firsts[s];
  return firsts;
}

/**
 * Reckons the quoted expressions in a piece of content from the day on which it was said. `first` is the first of its
 * sentence.
 */
function recount(
  timexes: Timex[],
  first: number,
  { from, to }: Tokens,
  { value }: When,
  isQuoted: (token: number) => boolean,
): void {
  const today = parsedDay(value);
  for (let k = first; k < timexes.length && timexes[k].from < to; k++) {
    const { from: at, setting, expression } = timexes[k];
    if (at < from || setting.today === today || setting.today === null || !isQuoted(at)) continue;
    timexes[k] = { ...timexes[k], setting: { ...setting, today }, value: reckoned(expression, { ...setting, today }) };
  }
}

/** A headline is of the day on which the body says that its speaker spoke. */
function dateHeadline({ layout, tree, attributions, cast: { speakers } }: Said, days: When[]): void {
  const first = tree.sentences[0];
  if (
    first === undefined ||
    tree.sentences[1]?.paragraph === 0 ||
    /[.!?…]["”’»)]{0,3}$/.test(layout.text.slice(first.start, first.end))
  )
    return;
  for (let i = 0; i < attributions.length && attributions[i].cue.from < first.endToken; i++) {
    if (days[i].known !== "implied") continue;
    const inBody = attributions.findIndex(
      ({ cue }, k) =>
        cue.from >= first.endToken &&
        speakers[k] >= 0 &&
        speakers[k] === speakers[i] &&
        days[k].known === "stated" &&
        isFullDay(days[k]),
    );
    if (inBody >= 0) days[i] = days[inBody];
  }
}
