import type { SimpleStatement } from "./simple-statements.js";

/**
 * Ways of putting a statement, in the notation of `evaluate/attribute/notation.ts`. In braces, what is filled in
 * (`slotsOf` in rephrase.ts): {said} is the statement's own cue, {clause} its content.
 */
export const WAYS: readonly { readonly fits: (s: SimpleStatement) => boolean; readonly ways: readonly string[] }[] = [
  {
    fits: isClause,
    ways: [
      // The cue after the words.
      "[T {Clause}], [S {the source,}] [C {said}].",
      "[T {Clause}], [S {the source,}] [C {said}] {day}.",
      // A day between source, cue and words.
      "[S {source}] [C {said}] {day} [T that {clause}].",
      "[S {source}] {day} [C {said}] [T {that clause}].",
      // An aside; a question; nobody named.
      "[S {source}] [C {said}] — {aside} — [T that {clause}].",
      "[C1 Asked] [T1 whether {another clause}], [S2 {the source,}] [C2 {said}] [T2 {that clause}].",
      "{speaker} [C was asked] [T whether {clause}].",
      "[C It was {announced}] [T that {clause}].",
      // What else the speaker does.
      "[S {source}] [C {said}] [T {that clause}] {tail}.",
      "{speaker} [C was asked] [T whether {clause}] {tail}.",
      // A statement inside another.
      "[S1 {speaker}] [C1 said] [T1 that [S2 {the source}] [C2 {said}] [T2 that {clause}]].",
      "[T1 {“}[S2 {source}] [C2 {said}] [T2 {that clause}],{”}] [S1 {speaker}] [C1 said].",
    ],
  },
  {
    fits: (s) => isClause(s) && isNoun(s),
    ways: [
      "[T {Clause}], [C according to] [S {the source}].",
      // Headlines.
      "[T {Clause}], [C {says}] [S {the source}]",
      "[T {Clause}], [S {the source}] [C {says}]",
      "[S {source}][C :] [T {words}]",
      // What came before.
      "[S {source}], {after meeting} {speaker} {day}, [C {said}] [T {that clause}].",
    ],
  },
  {
    fits: (s) => isName(s) && !s.quoted && (isClause(s) || s.that),
    ways: [
      "[S {source} — {apposition} —] [C {said}] [T {that clause}].",
      "[S {source, nicknamed}] [C {said}] [T {that clause}].",
    ],
  },
  // "called the visit useful": a verb with an object.
  {
    fits: ({ quoted, that, cue, content }) =>
      !quoted && !that && /^[a-z]+ed$/.test(cue) && cue !== "said" && content.length < 60,
    ways: ["[S {source}] [C {said}] [T {words}] {tail}."],
  },
  {
    fits: isSpeech,
    ways: [
      // Marks that aren't closed.
      "[T {“}{words}], [S {the source,}] [C {said}].",
      "[T {“}{words}], [S {the source,}] [C {said}]. [T {“}{Another clause}.{”}]",
      "[S {source}] [C {said}] {day}: [T {“words.”}]",
    ],
  },
  {
    fits: (s) => isSpeech(s) && isNoun(s),
    ways: [
      // An apposition after the speaker, then a comma or nothing, a day, a place, the next paragraph.
      "[T {“words,”}] [C {said}] [S {source}, {apposition}], {day}.",
      "[T {“words,”}] [C {said}] [S {source}, {apposition},] {where}.",
      "[T {“words,”}] [C {said}] [S {source}, {apposition}].¶{Another clause}.",
      "[S {source} — {apposition} —] [C {nodded}:] [T {“words.”}]",
      // The words in a paragraph of their own.
      "[S {source}, {apposition},] [C said:]¶[T {“words.”}]",
      "[S {source}, {apposition},] [C said]¶[T {“words.”}]",
    ],
  },
  { fits: (s) => isSpeech(s) && isName(s), ways: ["[T {“words,”}] [S {source, nicknamed}] [C {said}]."] },
];

/** Sentences around a title in which nobody says anything. */
export const TITLES = [
  "The novel {title} sold out in the capital.",
  "The film {title} opens on Sunday.",
  "{title} filled half the front page.",
  "A song called {title} was played twice.",
  "The channel will show the film {title} next week.",
  "She carried a copy of {title} under her arm.",
  "The exhibition {title} runs until May.",
  "His first book, {title}, appeared in spring.",
] as const;

export const MARKS = [
  ["“", "”"],
  ['"', '"'],
  ["‘", "’"],
  ["«", "»"],
] as const;
export const SAYS = ["says", "says", "insists", "warns", "tells reporters"] as const;
export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].flatMap((day) => [
  `on ${day}`,
  day,
  `on ${day} evening`,
  `late on ${day}`,
]);
export const PLACES = [
  "in the capital",
  "outside the hall",
  "at the airport",
  "in the garden of the palace",
  "after the vote",
  "before the meeting",
] as const;
export const ANNOUNCED = ["announced", "reported", "agreed", "confirmed", "decided", "proposed"] as const;
export const MEETINGS = [
  "after a meeting with",
  "following a summit with",
  "hours before talks with",
  "in a call with",
  "standing beside",
  "at a joint appearance with",
] as const;
/** What somebody does who has said something. */
export const TAILS = [
  "and left the hall",
  "and walked on",
  "and laughed",
  "and took no questions",
  "but gave no details",
  "and closed the meeting",
  "and then flew home",
  "and left it at that",
] as const;

export function isName({ source }: SimpleStatement): boolean {
  return /^(?:[A-Z][a-z]+\.? )*[A-Z][a-z]+ [A-Z][a-z]+$/.test(source);
}

export function isClause({ quoted, content, cue }: SimpleStatement): boolean {
  return !quoted && cue === "said" && /^(?!to |whether |if ).*[^"”'’]$/s.test(content);
}

function isNoun({ source }: SimpleStatement): boolean {
  return !/^(?:I|you|he|she|it|we|they|others?|some|many|who)$/i.test(source) && !source.includes(",");
}

function isSpeech({ quoted, cue }: SimpleStatement): boolean {
  return quoted && cue === "said";
}
