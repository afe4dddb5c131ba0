import type { KnownIssue } from "../document/dossier.js";
import { slugOf } from "../document/slug.js";
import { type Decision, standing, wordingsIn } from "./decisions.js";
import { sorted } from "./forms.js";
import { blocksOf, Groups } from "./groups.js";
import { hashOf } from "./hash.js";
import { ENDING, saysNothing } from "./label-rows.js";
import { plainWords } from "./names/spelling.js";
import { compareText, comparePlaces, earlier, soonest } from "./order.js";
import type { Evidence, RecordedIssue } from "./record.js";
import { MACHINE, reviewedBy } from "./review.js";
import type { LabelRow } from "./rows.js";

/** A label over all reports that use it. */
export interface Label {
  label: string;
  block: string;
  /** The earliest report's. */
  words: string;
  /** Every wording. */
  aliases: string[];
  stems: LabelRow["stems"];
  since: string | null;
  evidence: Evidence;
}

/** Labels that are one issue. */
export interface IssueCluster extends RecordedIssue {
  labels: string[];
}

/** Neighbourhood: all rows of the labels asked for; or what is kept of them, with `withLabelRow`. */
export function labelsOf(rows: readonly LabelRow[]): Label[] {
  const labels = new Map<string, Label>();
  for (const row of rows) labels.set(row.label, withLabelRow(labels.get(row.label) ?? null, row));
  return [...labels.values()];
}

/** A label with one row more. The order doesn't matter. */
export function withLabelRow(label: Label | null, { report: _, day, ...row }: LabelRow): Label {
  const one: Label = { ...row, aliases: [row.words], since: day };
  if (label === null) return one;
  const first = earlier([label.since, label.evidence], [day, row.evidence]) ? label : one;
  return {
    ...first,
    stems: [label, one].sort((a, b) => compareText(JSON.stringify(a.stems), JSON.stringify(b.stems)))[0].stems,
    aliases: sorted([...label.aliases, row.words]),
    since: soonest(label.since, day),
  };
}

/**
 * Which labels are one issue. The dossier's own come first.
 *
 * Neighbourhood: all labels of the block of a new label, and those that decisions tie to them (`tiedLabels`), with
 * their blocks.
 */
export function clusterLabels(
  labels: readonly Label[],
  known: readonly KnownIssue[],
  decisions: readonly Decision[],
): IssueCluster[] {
  const inOrder = [...labels].sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.label, b.label));
  const valid = standing(decisions);
  const groups = new Groups(inOrder, valid.some((d) => d.do === "split-issue") ? (a, b) => isSplit(valid, a, b) : null);
  for (const block of blocksOf(inOrder, ({ block }) => block))
    block.forEach((label, i) => place(groups, label, block.slice(0, i)));
  mergeDecided(groups, inOrder, valid);
  const blockOf = new Map(inOrder.map(({ label, block }) => [label, block]));
  return blocksOf(
    groups.all().map((group) => clusterOf(group, known, valid)),
    (cluster) => blockOf.get(cluster.labels[0]) as string,
  ).flatMap(distinctIds);
}

const weightOf = ({ stems }: Label): number => Math.round(10 * stems.reduce((sum, { weight }) => sum + weight, 0));

/**
 * With those that are as telling and alike, and the more telling group that it is most like: "talks" alone are none of
 * two kinds of talks.
 */
function place(groups: Groups<Label>, label: Label, others: readonly Label[]): void {
  const alike = others.map((other) => ({ other, like: likeness(other, label) })).filter(({ like }) => like >= ALIKE);
  for (const { other } of alike) if (weightOf(other) === weightOf(label)) groups.join(other, label);
  const above = alike
    .filter(({ other }) => !groups.groupOf(other).has(label))
    .sort((a, b) => b.like - a.like || compareText(a.other.label, b.other.label));
  const [best] = above;
  const rival = above.find(({ other }) => groups.groupOf(other) !== groups.groupOf(best.other));
  if (best && (!rival || best.like - rival.like >= CLEARLY)) groups.join(best.other, label);
}

/** Whether two labels can be one issue. */
export const areAlike = (a: Pick<Label, "stems">, b: Pick<Label, "stems">): boolean => likeness(a, b) >= ALIKE;

/** By so much one group must be more like it than the next. */
const CLEARLY = 0.08;
/** So much of what either names must be in both. */
const ALIKE = 0.62;

/**
 * How much two labels have in common, 0..1. Those whose words beside the head have nothing in common are no more than
 * about the same kind of thing. Names count only where both have some: "food aid" is "food aid to Olmia"; and where
 * they are all that tells it, "meeting Ruel" is none of "meeting Averil".
 */
export function likeness(a: Pick<Label, "stems">, b: Pick<Label, "stems">): number {
  const [x, y] = [weights(a), weights(b)];
  if (x.has(ENDING) !== y.has(ENDING)) return 0;
  const [p, q] = [beside(x), beside(y)];
  if (p.length > 0 && q.length > 0 && !p.some((stem) => y.has(stem)) && !q.some((stem) => x.has(stem))) return 0;
  const named = hasNames(x) && hasNames(y);
  if (named && p.length === 0 && q.length === 0 && !namesIn(x).some((stem) => y.has(stem))) return 0;
  let shared = 0;
  let all = 0;
  for (const stem of new Set([...x.keys(), ...y.keys()])) {
    const [v, w] = [x.get(stem) ?? 0, y.get(stem) ?? 0];
    if (!named && Math.max(v, w) <= NAME) continue;
    shared += Math.min(v, w);
    all += Math.max(v, w);
  }
  return all === 0 ? 0 : shared / all;
}

/** What a name weighs (label-rows.ts). */
const NAME = 0.4;
const beside = (stems: ReadonlyMap<string, number>): string[] =>
  [...stems].filter(([stem, weight]) => weight === 1 && stem !== ENDING).map(([stem]) => stem);
const namesIn = (stems: ReadonlyMap<string, number>): string[] =>
  [...stems].filter(([, weight]) => weight <= NAME).map(([stem]) => stem);
const hasNames = (stems: ReadonlyMap<string, number>): boolean => namesIn(stems).length > 0;

const weights = ({ stems }: Pick<Label, "stems">): Map<string, number> =>
  new Map(stems.map(({ stem, weight }) => [stem, weight]));

/** Whether a label is meant by a wording. */
export const isMeant = (words: string, { aliases }: Label): boolean =>
  aliases.some((alias) => plainWords(alias) === plainWords(words));

const isSplit = (decisions: readonly Decision[], a: Label, b: Label): boolean =>
  decisions.some(
    (d) =>
      d.do === "split-issue" &&
      [
        [a, b],
        [b, a],
      ].some(([x, y]) => d.labels.some((words) => isMeant(words, x)) && d.from.some((words) => isMeant(words, y))),
  );

function mergeDecided(groups: Groups<Label>, labels: readonly Label[], decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    if (decision.do !== "merge-issues") continue;
    const meant = labels.filter((label) => decision.labels.some((words) => isMeant(words, label)));
    for (const label of meant.slice(1)) groups.join(meant[0], label);
  }
}

/**
 * Wordings that decisions tie to any of these: labels with these `aliases` must be loaded as well, with their blocks.
 */
export const tiedLabels = (labels: readonly Label[], decisions: readonly Decision[]): string[] =>
  sorted(
    standing(decisions).flatMap((d) =>
      d.do === "merge-issues" && d.labels.some((words) => labels.some((label) => isMeant(words, label)))
        ? d.labels
        : [],
    ),
  );

function clusterOf(
  group: readonly Label[],
  known: readonly KnownIssue[],
  decisions: readonly Decision[],
): IssueCluster {
  const labels = inPlace(group);
  const wordings = wordingsOf(labels);
  const best = bestOf(wordings);
  const given = known.find(({ label, words }) =>
    [label, ...words].some((wording) => labels.some((one) => isMeant(wording, one))),
  );
  const touching = decisions.filter((d) => concerns(d, labels));
  const renamed = touching.findLast((d) => d.do === "rename-issue");
  const label = (renamed?.do === "rename-issue" ? renamed.name : undefined) ?? given?.label ?? best.words;
  return {
    id: given?.id ?? idOf(best.words),
    label,
    aliases: sorted(labels.flatMap(({ aliases }) => aliases)).filter((alias) => alias !== label),
    otherIds: sorted(wordings.map(({ words }) => idOf(words))),
    evidence: labels.map(({ evidence }) => evidence),
    labels: labels.map((one) => one.label).sort(),
    review: touching.length > 0 ? reviewedBy(touching[touching.length - 1], "corrected") : MACHINE,
  };
}

const inPlace = (labels: readonly Label[]): Label[] =>
  [...labels].sort(
    (a, b) => comparePlaces([a.since, a.evidence], [b.since, b.evidence]) || compareText(a.label, b.label),
  );
const wordingsOf = (labels: readonly Label[]): Label[] =>
  labels.flatMap((one) => [one.words, ...one.aliases].map((words) => ({ ...one, words })));
const bestOf = (wordings: readonly Label[]): Label =>
  [...wordings].sort((a, b) => unwieldiness(a) - unwieldiness(b))[0];

/**
 * The issue of these labels in the words of a report: what it is called may be a person's word, or the dossier's own.
 */
export const wordingOf = (labels: readonly Label[]): string => bestOf(wordingsOf(inPlace(labels))).words;

/** An issue is named best by some three words, by a thing rather than by a deed, and not by how much of it. */
function unwieldiness({ stems, words }: Label): number {
  const [first, ...others] = words.split(" ");
  const isDeed = /ing$/.test(first) && others.length > 0;
  return (
    Math.abs(others.length - 2) +
    (isDeed ? 1 : 0) +
    (stems.length === 1 ? BARE : 0) +
    (saysNothing(words) || /^\d/.test(words) ? AWKWARD : 0)
  );
}

const AWKWARD = 6;
/** "meeting" names a kind of thing. */
const BARE = 2;

const LONGEST = 60;

function idOf(words: string): string {
  const slug = slugOf(words) || "issue";
  return slug.length <= LONGEST ? slug : `${slug.slice(0, LONGEST)}-${hashOf(slug).toString(36)}`;
}

const concerns = (decision: Decision, labels: readonly Label[]): boolean =>
  decision.do !== "note" && isAbout(decision, labels);

/** Whether a decision is about the issue of these labels. */
export const isAbout = (decision: Decision, labels: readonly Label[]): boolean =>
  wordingsIn(decision).some((wording) => labels.some((label) => isMeant(wording, label)));

function distinctIds(clusters: readonly IssueCluster[]): IssueCluster[] {
  const taken = new Set<string>();
  const named = [...clusters]
    .sort((a, b) => compareText(a.labels[0], b.labels[0]))
    .map((cluster) => {
      let { id } = cluster;
      for (let n = 2; taken.has(id); n++) id = `${cluster.id}-${n}`;
      taken.add(id);
      return { ...cluster, id };
    });
  const claims = (id: string): number => named.filter((one) => one.otherIds.includes(id)).length;
  return named.map((cluster) => ({
    ...cluster,
    otherIds: cluster.otherIds.filter((id) => !taken.has(id) && claims(id) === 1),
  }));
}
