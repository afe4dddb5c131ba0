import type { When } from "../../../document/when.js";
import type { Meeting } from "../../reading.js";
import type { Cast } from "../../resolve/cast.js";
import { meetingConfidence } from "../confidence.js";
import { distinctSpans, evidenceAt } from "../evidence.js";
import type { Scene } from "../scene.js";
import { clauseTokens } from "./clause.js";
import { type Entry, entriesOf } from "./entries.js";
import type { MeetingMention } from "./mention.js";
import { mentionsIn } from "./mentions.js";
import { onePerParty, partiesOf } from "./parties.js";
import { type Series, seriesOf } from "./series.js";

/**
 * Every meeting between sides that the text names, one entry for each status that it gives it, in the order in which
 * the text speaks of them.
 *
 * Words that say that people meet → who, whether and when (mentions) → those of the same sides (series) → one status,
 * one day (entries).
 */
export function meetingsOf(scene: Scene): Meeting[] {
  const entries = stretchesOf(mentionsIn(scene))
    .flatMap(seriesOf)
    .flatMap((series) => entriesOf(series, ({ token }) => scene.letters.dayAt(token, scene.doc.publishedAt)));
  for (const { mentions } of entries) mentions.sort((a, b) => a.token - b.token);
  return entries
    .sort((a, b) => a.mentions[0].token - b.mentions[0].token)
    .map((entry, i) => meetingOf(scene, entry, `m${i + 1}`));
}

/**
 * No report speaks of meetings so often. Longer texts are read in stretches of so many mentions, so that time grows
 * with the text and not faster.
 */
const LONGEST_STRETCH = 400;

function stretchesOf(mentions: readonly MeetingMention[]): MeetingMention[][] {
  return Array.from({ length: Math.ceil(mentions.length / LONGEST_STRETCH) }, (_, i) =>
    mentions.slice(i * LONGEST_STRETCH, (i + 1) * LONGEST_STRETCH),
  );
}

function meetingOf(scene: Scene, { series, status, mentions }: Entry, id: string): Meeting {
  const { cast, statements } = scene;
  const idOf = (a: number | undefined): string | null => (a === undefined || a < 0 ? null : cast.actors[a].id);
  const first = mentions[0];
  const rests = mentions.some(({ statement }) => statement < 0) ? -1 : first.statement;
  return {
    id,
    kind: kindOf(mentions.map(({ kind }) => kind)),
    participants: participantsOf(cast, series, mentions).map((a) => cast.actors[a].id),
    host: idOf(mentions.find(({ host }) => host >= 0)?.host),
    chair: idOf(mentions.find(({ chair }) => chair >= 0)?.chair),
    status,
    medium: mentions.find(({ medium }) => medium !== "unknown")?.medium ?? "unknown",
    level: mentions.find(({ level }) => level !== "unknown")?.level ?? "unknown",
    on: dayOf(mentions.map(({ on }) => on)),
    place: mentions.find(({ place }) => place !== null)?.place ?? null,
    according: rests < 0 ? null : statements[rests].id,
    evidence: distinctSpans(mentions.flatMap(({ token }) => evidenceAt(scene, token, clauseTokens(scene.tree, token)))),
    confidence: confidenceOf(mentions),
  };
}

/** The most telling kind that the words give it: "summit" before "talks" before "meeting". */
const kindOf = (kinds: readonly Meeting["kind"][]): Meeting["kind"] =>
  (["summit", "call", "visit", "talks", "meeting", "briefing"] as const).find((kind) => kinds.includes(kind)) ??
  "meeting";

/** Those whom an entry's own mentions name where these are all sides, else all whom the series names. */
function participantsOf(cast: Cast, series: Series, mentions: Entry["mentions"]): number[] {
  const own = mentions.find(({ parties, isOpen }) => !isOpen && parties.length >= Math.max(2, series.count ?? 2));
  if (own) return onePerParty(cast, own.actors);
  const here = mentions.flatMap(({ actors }) => actors);
  const elsewhere = series.mentions
    .flatMap(({ actors }) => actors)
    .filter((a) => !partiesOf(cast, here).includes(cast.party[a]));
  return onePerParty(cast, [...here, ...elsewhere]);
}

const dayOf = (days: readonly When[]): When =>
  days.find(({ known }) => known === "stated") ?? days.find(({ known }) => known === "implied") ?? days[0];

function confidenceOf(mentions: Entry["mentions"]): number {
  const given = mentions.flatMap(({ probability }) => (probability === undefined ? [] : [probability]));
  if (given.length > 0) return meetingConfidence(Math.max(...given));
  const named = mentions.some(({ parties }) => parties.length >= 2) ? 0.7 : 0.5;
  return Math.min(0.9, named + 0.05 * (mentions.length - 1));
}
