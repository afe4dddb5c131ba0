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

/** Groups mentions into series, in the text's order: by their sides, and where those aren't named by what they point at. */
export function seriesOf(mentions: readonly MeetingMention[]): Series[] {
  const found: Series[] = [];
  for (const mention of mentions) {
    const series = isFull(mention) ? sameSides(found, mention) : pointedAt(found, mention);
    if (series) join(series, mention);
    else if (isFull(mention) || mention.count !== null || mention.parties.length > 0) found.push({ parties: [...mention.parties], count: mention.count, mentions: [mention] });
  }
  return found.filter(({ parties }) => parties.length >= 2);
}

/** Whether a mention's own sentence names its sides: two at least, or as many as it counts. */
const isFull = ({ parties, count }: MeetingMention): boolean => parties.length >= Math.max(2, count ?? 2);

function join(series: Series, mention: MeetingMention): void {
  series.mentions.push(mention);
  if (mention.count !== null) series.count = mention.count;
  if (isFull(mention) || series.parties.length < (series.count ?? 2)) series.parties = [...new Set([...series.parties, ...mention.parties])];
}

/** The latest series of the same sides. */
function sameSides(found: readonly Series[], mention: MeetingMention): Series | undefined {
  return found.findLast((s) => sameCount(s, mention) && (equal(s.parties, mention.parties) || (s.parties.length < (s.count ?? 2) && s.count !== null && s.count === mention.parties.length && s.parties.every((p) => mention.parties.includes(p)))));
}

const equal = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x) => b.includes(x));
const sameCount = (s: Series, { count }: MeetingMention): boolean => count === null || s.count === null || s.count === count;

/** What a mention without all its sides points at: of the series that it can belong to, the one that has most in common with it and was spoken of last. */
function pointedAt(found: readonly Series[], mention: MeetingMention): Series | undefined {
  let best: Series | undefined;
  let most = 0;
  for (const series of found) {
    const score = likeness(series, mention);
    if (score > most) { best = series; most = score; }
  }
  return best;
}

/** How much a series has in common with a mention; 0 where it can't be meant. */
function likeness(series: Series, mention: MeetingMention): number {
  const { parties, count, topics, on, sentence } = mention;
  const isOpen = series.parties.length < (series.count ?? 2);
  const shared = parties.filter((p) => series.parties.includes(p)).length;
  if (shared < parties.length && !(isOpen && count !== null && series.count === count)) return 0;
  if (count !== null && count !== (series.count ?? series.parties.length)) return 0;
  if (count === null && shared === 0 && !mention.isDefinite) return 0;
  const last = series.mentions[series.mentions.length - 1];
  const near = 1 / (1 + Math.max(0, sentence - last.sentence));
  const alike = topics.filter((topic) => series.mentions.some((m) => m.topics.includes(topic))).length;
  const sameDay = on.value !== null && series.mentions.some((m) => m.on.value === on.value) ? 2 : 0;
  return shared + 2 * near + alike + sameDay + (count !== null ? 2 : 0) + (series.mentions.some((m) => m.kind === mention.kind) ? 0.5 : 0);
}
