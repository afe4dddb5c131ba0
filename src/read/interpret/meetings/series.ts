import { mayCoincide } from "./on.js";
import { kindsAlike } from "../../../language/en/meeting-words.js";
import type { MeetingMention } from "./mention.js";

/**
 * Mentions that are of the same sides: meetings that can't be told apart but by whether they come about, and when.
 * "the four-party talks", wherever they are spoken of, are one series.
 */
export interface Series {
  /** All that are named anywhere as a side. */
  parties: number[];
  count: number | null;
  readonly mentions: MeetingMention[];
}

/**
 * Groups mentions into series. First those whose sentence names all sides; then, in the text's order, those that point
 * at one of these ("the talks", "such a meeting", "Dovrek refused to resume discussions"), or, counted, at each other.
 */
export function seriesOf(mentions: readonly MeetingMention[]): Series[] {
  const found: Series[] = [];
  for (const mention of mentions.filter(isFull)) put(found, mention, sameSides(found, mention));
  for (const mention of mentions.filter((m) => !isFull(m))) {
    const series = pointedAt(mention.isOffer ? found.filter((s) => answers(mention, s)) : found, mention);
    if (mention.isOffer && !series) continue;
    if (series || mention.count !== null || (mention.parties.length >= 2 && !mention.pointsBack))
      put(found, mention, series);
  }
  for (const { mentions: own } of found) own.sort((x, y) => x.token - y.token);
  return found.filter(({ parties, mentions: own }) => parties.length >= 2 || own.some(({ isBloc }) => isBloc));
}

/** An answer to an offer that was told of shortly before; a yes only where it is that of the other of two. */
function answers({ standing, sentence, token }: MeetingMention, { mentions, parties }: Series): boolean {
  const isOffered = mentions.some(
    (m) => m.token < token && sentence - m.sentence <= 4 && ["proposed", "possible", "declined"].includes(m.standing),
  );
  return isOffered && (standing === "declined" || (standing === "agreed" && parties.length === 2));
}

function put(found: Series[], mention: MeetingMention, series: Series | undefined): void {
  if (series) join(series, mention);
  else found.push({ parties: [...mention.parties], count: mention.count, mentions: [mention] });
}

/** Whether a mention's own sentence names its sides: two at least, or as many as it counts. */
const isFull = ({ parties, count, isOpen, isBloc, isOffer }: MeetingMention): boolean =>
  !isOffer && (count === null ? (parties.length >= 2 && !isOpen) || isBloc : parties.length >= count);

function join(series: Series, mention: MeetingMention): void {
  series.mentions.push(mention);
  if (mention.count !== null) series.count = mention.count;
  if (isFull(mention) || series.parties.length < (series.count ?? 2))
    series.parties = [...new Set([...series.parties, ...mention.parties])];
}

/** The latest series of the same sides and people. A visit is part of the meeting that it was made for. */
function sameSides(found: readonly Series[], mention: MeetingMention): Series | undefined {
  return (
    found.findLast((s) => isVisitFor(s, mention)) ??
    found.findLast(
      (s) =>
        sameCount(s, mention) &&
        samePeople(s, mention) &&
        (equal(s.parties, mention.parties) ||
          (s.parties.length < (s.count ?? 2) &&
            s.count !== null &&
            s.count === mention.parties.length &&
            s.parties.every((p) => mention.parties.includes(p)))),
    )
  );
}

const isVisitFor = (s: Series, { kind, parties, on }: MeetingMention): boolean =>
  kind === "visit" &&
  s.mentions.some(
    (m) =>
      m.kind !== "visit" &&
      m.kind !== "call" &&
      parties.every((p) => m.parties.includes(p)) &&
      m.on.value !== null &&
      on.value !== null &&
      mayCoincide(m.on.value, on.value),
  );

/**
 * Whether a meeting of these people can be the one of those: they share somebody, or nobody is named, or the words
 * point back.
 */
function samePeople(series: Series, mention: MeetingMention): boolean {
  const known = series.mentions.flatMap(({ people }) => people);
  if (mention.people.length > 0 && known.length > 0) return mention.people.some((p) => known.includes(p));
  return (
    mention.people.length === known.length ||
    mention.pointsBack ||
    series.mentions.some((m) => m.on.value !== null && m.on.value === mention.on.value)
  );
}

const equal = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x) => b.includes(x));
const sameCount = (s: Series, { count }: MeetingMention): boolean =>
  count === null || s.count === null || s.count === count;

/**
 * What a mention without all its sides points at: of the series that it can belong to, the one that has most in common
 * with it and was spoken of last.
 */
function pointedAt(found: readonly Series[], mention: MeetingMention): Series | undefined {
  let best: Series | undefined;
  let most = 0;
  for (const series of found) {
    const score = likeness(series, mention);
    if (score > most) {
      best = series;
      most = score;
    }
  }
  return best;
}

/** Whether it is told as what hasn't come about: what was held before isn't that. */
const isOnlyThoughtOf = ({ standing }: MeetingMention): boolean =>
  standing === "possible" || standing === "proposed" || standing === "declined";

/** How much a series has in common with a mention; 0 where it can't be meant. */
function likeness(series: Series, mention: MeetingMention): number {
  const { parties, count, topics, on } = mention;
  const hasRoom = series.count !== null && series.parties.length < series.count;
  const shared = parties.filter((p) => series.parties.includes(p)).length;
  if (shared < parties.length && !(hasRoom && (count === series.count || shared > 0))) return 0;
  if (count !== null && count !== (series.count ?? series.parties.length)) return 0;
  if (mention.standing === "held" && series.mentions.every((m) => m.token > mention.token && isOnlyThoughtOf(m)))
    return 0;
  if (count === null && shared === 0 && !mention.isDefinite) return 0;
  if (!series.mentions.some((m) => kindsAlike[m.kind].includes(mention.kind))) return 0;
  if (mention.isStrict && !(mention.pointsBack && series.mentions.some((m) => m.word === mention.word))) return 0;
  const alike = topics.filter((topic) => series.mentions.some((m) => m.topics.includes(topic))).length;
  if (
    parties.length === 0 &&
    !mention.pointsBack &&
    topics.length > 0 &&
    alike === 0 &&
    on.value === null &&
    !mention.isNext
  )
    return 0;
  const sameDay = on.value !== null && series.mentions.some((m) => m.on.value === on.value) ? 2 : 0;
  const sameKind = series.mentions.some((m) => m.kind === mention.kind) ? 1 : 0;
  const samePlace = mention.place !== null && series.mentions.some((m) => m.place === mention.place) ? 1 : 0;
  const sameStanding =
    mention.standing !== "bare" && series.mentions.some((m) => m.standing === mention.standing) ? 0.5 : 0;
  const isTold = series.mentions.some((m) => m.standing !== "bare") ? 0.5 : 0;
  return (
    shared +
    (mention.isDemonstrative ? 12 : 2) * nearness(series, mention) +
    alike +
    sameDay +
    sameKind +
    samePlace +
    sameStanding +
    isTold +
    (count !== null ? 2 : 0)
  );
}

/**
 * 1 where the series was spoken of last in the same sentence, less the longer ago; less still where it comes only
 * later. Of one sentence's meetings that don't stand alike ("they met to discuss *the proposed talks*") one is rarely
 * the other.
 */
function nearness({ mentions }: Series, { sentence, token, standing }: MeetingMention): number {
  const isOther = (m: MeetingMention): boolean =>
    m.sentence === sentence && m.standing !== "bare" && standing !== "bare" && m.standing !== standing;
  const before = mentions.findLast((m) => m.token < token);
  if (before) return 1 / (1 + (isOther(before) ? 1.5 : sentence - before.sentence) / 2);
  const after = mentions.reduce((first, m) => Math.min(first, m.sentence), Number.POSITIVE_INFINITY);
  return 0.5 / (1 + Math.max(0, after - sentence));
}
