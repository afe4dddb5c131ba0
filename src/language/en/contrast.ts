/** Words that set a clause against what stands beside it: "but", "despite", "nonetheless". Lower-case lemmas. */
export const contrasting: ReadonlySet<string> = new Set(
  (
    "but yet although though despite however nonetheless nevertheless still instead whereas while notwithstanding " +
    "even contrary only"
  ).split(" "),
);

/** Those of them that set two statements against each other, and do nothing else. */
export const adversative: ReadonlySet<string> = new Set(
  (
    "but yet although though despite however nonetheless nevertheless instead whereas notwithstanding contrary " +
    "spite albeit"
  ).split(" "),
);

/** Words by which something is told as so at last, or again otherwise than before: "now says", "no longer". */
export const nowadays: ReadonlySet<string> = new Set("now nowadays today longer anymore finally".split(" "));

/** Words that put a clause into the past of the report: "had previously refused", "in an earlier speech". */
export const earlier: ReadonlySet<string> = new Set(
  "previously earlier formerly initially originally once long repeatedly always consistently until before last".split(
    " ",
  ),
);

/** Verbs, some with a particle, by which a report says that somebody no longer stands where he stood. */
export const retreating: ReadonlySet<string> = new Set(
  (
    "backtrack backpedal retreat relent waver row+back back+away back+off back+down climb+down go+back roll+back " +
    "reverse soften budge u-turn flip-flop"
  ).split(" "),
);

/**
 * Verbs by which somebody gives up a stance, and what stances are called: "dropped its demand", "softened its
 * position", "broke its promise".
 */
export const yielding: ReadonlySet<string> = new Set(
  (
    "abandon drop withdraw renounce relinquish retract rescind revoke reverse soften relax ease water+down waive " +
    "forgo give+up break breach violate betray scrap shelve change alter modify revise moderate temper dilute lift " +
    "overcome forget ignore renege+on go+back+on back+away+from depart+from"
  ).split(" "),
);
export const stanceNouns: ReadonlySet<string> = new Set(
  (
    "demand condition precondition insistence requirement claim threat promise pledge vow commitment assurance " +
    "guarantee word objection opposition resistance refusal veto reservation position stance stand line mind " +
    "policy decision plan offer proposal call request opinion view tone boycott"
  ).split(" "),
);

/** Verbs by which a date passes, and what it is called: "the deadline expired", "missed the date". */
export const lapsing: ReadonlySet<string> = new Set("pass expire lapse elapse miss".split(" "));
export const deadlines: ReadonlySet<string> = new Set("deadline date day ultimatum term midnight".split(" "));

/**
 * Prepositions under which stands what is over or goes for nothing: "after months of refusing", "despite its promise".
 */
export const over: ReadonlySet<string> = new Set("after despite notwithstanding following until".split(" "));

/** What is told as not to be looked for after what was said before: "marked a surprising twist", "in a reversal". */
export const surprising: ReadonlySet<string> = new Set(
  (
    "surprise surprising surprisingly unexpected unexpectedly twist turnaround turnabout about-face about-turn " +
    "u-turn volte-face reversal climbdown climb-down turnround contradiction contradictory irony ironic ironically " +
    "paradox paradoxically abrupt abruptly"
  ).split(" "),
);
/** Those of them that may say no more than what came first. */
export const sequential: ReadonlySet<string> = new Set(["after", "following", "until"]);
/** What opens a clause of what hasn't come about: "not before the company withdrew its plan". */
export const awaiting: ReadonlySet<string> = new Set("before until till unless if once when should".split(" "));
