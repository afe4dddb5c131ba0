import {
  definiteWords,
  newWords,
  nextWords,
  strictNouns,
  strictSingulars,
} from "../../../language/en/meeting-words.js";
import { stated } from "../../date/when.js";
import type { Timex } from "../../date/timex.js";
import { isOneOf } from "../lookup.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import type { Word } from "../../tag/words.js";
import type { Scene } from "../scene.js";
import { isBloc } from "./blocs.js";
import { clauseTokens } from "./clause.js";
import { type Gapped, gappedSides } from "./gapped.js";
import { levelOf, mediumOf } from "./medium-and-level.js";
import type { MeetingMention } from "./mention.js";
import { clauseDay, isBefore, meetingDay, timexesIn } from "./on.js";
import { type Sides, sidesOf } from "./participants.js";
import { eachOf, partiesOf } from "./parties.js";
import { placeOf } from "./place.js";
import { standingOf } from "./status.js";
import type { FoundMeeting } from "../../meaning/meaning.js";
import { actorsOf } from "../positions/meant.js";
import { isErrand } from "./timing.js";
import { type Trigger, triggersIn } from "./triggers.js";

/**
 * No sentence of a report is longer: what is isn't read for meetings, so that time grows with the text and not faster.
 */
const LONGEST_SENTENCE = 300;

/** Every place in a text that speaks of a meeting, in its order. */
export function mentionsIn(scene: Scene): MeetingMention[] {
  const meant = scene.meaning ? meantMentions(scene, scene.meaning.meetings) : [];
  const told = new Set(meant.map(({ sentence }) => sentence));
  const ruled = ruledMentions(scene).filter(({ sentence }) => !told.has(sentence));
  return [...meant, ...ruled].sort((a, b) => a.token - b.token);
}

function ruledMentions(scene: Scene): MeetingMention[] {
  const { tree } = scene;
  const isRead = ({ token }: Trigger): boolean => tree.sentences[tree.sentence[token]].words.length <= LONGEST_SENTENCE;
  return triggersIn(tree)
    .filter(isRead)
    .flatMap((trigger) => {
      const statement = scene.places.said[trigger.token];
      const sides = sidesOf(scene, trigger, statement < 0 ? -1 : scene.cast.speakers[statement]);
      if (trigger.verb?.goes && sides.actors.length === 0) return [];
      const gapped = sides.actors.length > 1 ? gappedSides(scene, trigger) : [];
      if (gapped.length > 0)
        return inTurn(sides, gapped).map(({ sides: each, timex }) => mentionOf(scene, trigger, statement, each, timex));
      return apart(tree, trigger, sides).map((each) => mentionOf(scene, trigger, statement, each));
    });
}

/** The meetings that the network found. */
function meantMentions(scene: Scene, found: readonly FoundMeeting[]): MeetingMention[] {
  const { cast, places, tree } = scene;
  const triggers = new Map(triggersIn(tree).map((trigger) => [trigger.token, trigger]));
  return found.map(({ at, sides, status, probability }) => {
    const trigger: Trigger = triggers.get(at) ?? {
      token: at,
      kind: "meeting",
      isOffer: false,
      isGerund: false,
      verb: null,
      support: -1,
    };
    const statement = places.said[at];
    const own = sidesOf(scene, trigger, statement < 0 ? -1 : cast.speakers[statement]);
    const found = sides.flatMap((side) => actorsOf(cast, tree, side));
    const isTold = partiesOf(cast, found).length >= 2;
    const isThere = (a: number): boolean => own.actors.some((b) => cast.party[a] === cast.party[b]);
    const actors = [...own.actors, ...new Set(found.filter((a) => !isThere(a)))];
    const named = { ...own, actors, isOpen: isTold ? false : own.isOpen };
    const mention = mentionOf(scene, trigger, statement, named);
    const isTellingSo = triggers.has(at) && mention.standing !== "bare" && mention.standing !== "none";
    return { ...mention, standing: isTellingSo ? mention.standing : status, isOffer: false, probability };
  });
}

/** "held *separate* talks with A and B" are two: the first of the sides with each of the others. */
function apart(tree: Tree, { token, support }: Trigger, sides: Sides): Sides[] {
  const [first, ...others] = sides.actors;
  const near = [
    ...dependants(tree, token, "amod", "advmod"),
    ...(support >= 0 ? dependants(tree, support, "advmod") : []),
  ];
  return others.length > 1 && near.some((c) => ["separate", "separately"].includes(tree.words[c].lemma))
    ? others.map((other) => ({ ...sides, actors: [first, other] }))
    : [sides];
}

/** "met A on Monday and B on Tuesday" are two: the one who meets them with each in turn, on its day. */
function inTurn(sides: Sides, gapped: readonly Gapped[]): { sides: Sides; timex?: Timex }[] {
  const later = gapped.flatMap(({ actors }) => actors);
  const first = { ...sides, actors: sides.actors.filter((a) => !later.includes(a)) };
  return [
    { sides: first },
    ...gapped.map(({ actors, timex }) => ({ sides: { ...sides, actors: [sides.actors[0], ...actors] }, timex })),
  ];
}

/** `timex` dates it where its words leave that to another clause. */
function mentionOf(scene: Scene, trigger: Trigger, statement: number, sides: Sides, timex?: Timex): MeetingMention {
  const { tree, cast, layout } = scene;
  const { token, kind } = trigger;
  const { isOpen, count, host, chair } = sides;
  const actors = eachOf(cast, sides.actors);
  const clause = clauseTokens(tree, token);
  const parties = partiesOf(cast, actors);
  const near = timexesIn(scene.timexes, clause.from, clause.to);
  const told = standingOf(tree, trigger);
  const day = clauseDay(scene, near);
  const written = scene.letters.dayAt(token, scene.doc.publishedAt);
  const isDone =
    told === "aimed" &&
    isErrand(tree, trigger) &&
    written !== null &&
    day.value !== null &&
    isBefore(day.value, written);
  const standing = isDone ? "held" : told;
  const isUndone = standing === "declined" || standing === "cancelled" || standing === "postponed";
  const own = timex ? stated(timex) : meetingDay(scene, trigger, near);
  const place = placeOf(tree, layout.text, clause, token);
  return {
    token,
    kind,
    actors,
    isOpen,
    count,
    host,
    chair,
    place,
    statement,
    isVerb: trigger.verb !== null,
    parties,
    people: actors.filter((a) => cast.actors[a].kind === "person" && /\p{Lu}/u.test(cast.actors[a].name)),
    isBloc:
      parties.length === 1 &&
      trigger.kind !== "visit" &&
      trigger.kind !== "call" &&
      isBloc(scene, token, actors, parties[0]),
    isOffer: trigger.isOffer,
    standing,
    on: (isUndone || isDone) && own.value === null ? day : own,
    medium: mediumOf(tree, clause, kind, place),
    level: levelOf(scene, clause, kind, actors),
    isDefinite: trigger.verb === null && isDefinite(tree, token),
    isNext:
      trigger.verb === null && dependants(tree, token, "amod", "det").some((c) => isOneOf(nextWords, tree.words[c])),
    pointsBack:
      trigger.verb === null &&
      dependants(tree, token, "det", "amod").some((c) =>
        ["the", "this", "that", "these", "those", "such"].includes(tree.words[c].lemma),
      ),
    isDemonstrative:
      trigger.verb === null &&
      dependants(tree, token, "det").some((c) => ["this", "that", "these", "those"].includes(tree.words[c].lemma)),
    word: tree.words[token].lemma,
    isStrict: trigger.verb === null && isStrict(tree.words[token]),
    topics: topicsOf(tree, token),
    sentence: tree.sentence[token],
  };
}

const isStrict = (word: Word): boolean =>
  isOneOf(strictNouns, word) || (word.xpos === "NN" && isOneOf(strictSingulars, word));

/** "the talks", "such a meeting", "their meeting", "Wednesday's meeting", bare "talks"; not "a meeting". */
function isDefinite(tree: Tree, t: number): boolean {
  const before = dependants(tree, t, "det", "amod").concat(
    tree.children[t].filter((c) => tree.words[c].relation === "nmod:poss"),
  );
  const lemmas = before.map((c) => tree.words[c].lemma);
  if (lemmas.some((lemma) => definiteWords.has(lemma)) || before.some((c) => tree.words[c].relation === "nmod:poss"))
    return true;
  return lemmas.every((lemma) => !newWords.has(lemma));
}

/** "*missile* talks", "*peace* negotiations". */
const topicsOf = (tree: Tree, t: number): string[] =>
  dependants(tree, t, "compound", "amod")
    .filter((c) => c < t && relationOf(tree, c) !== "nummod" && tree.words[c].name === null)
    .map((c) => tree.words[c].lemma);
