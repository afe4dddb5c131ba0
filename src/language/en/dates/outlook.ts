/** Words by which a clause looks forward or back, by lemma. */

/** Auxiliaries before a plain verb: "will meet Friday", "could arrive Sunday". */
export const forwardAuxiliaries: ReadonlySet<string> = new Set(
  "will shall would should may might must can could 'll ought".split(" "),
);

/** Participles and adjectives whose time lies ahead: "talks scheduled for Friday", "due Monday". */
export const forwardWords: ReadonlySet<string> = new Set(
  (
    "schedule slate plan set due expect postpone extend prolong delay reschedule adjourn defer pend forthcoming " +
    "upcoming tentative"
  ).split(" "),
);

/**
 * Verbs whose infinitive took place, or failed to, when the verb did: "failed to show up Friday", "began to withdraw
 * Monday".
 */
export const implicativeVerbs: ReadonlySet<string> = new Set(
  (
    "fail manage happen begin start continue cease stop help get seem appear tend come prove turn use have " +
    "neglect decline refuse dare bother condescend " +
    "force lead cause allow enable prompt oblige compel"
  ).split(" "),
);

/** Verbs of saying: the day right after one in the past is the day of saying, whatever was said. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  (
    "say tell announce report add state declare confirm claim insist deny warn note acknowledge argue admit " +
    "reiterate repeat stress write suggest indicate explain concede comment reply respond allege " +
    "assert caution conclude contend disclose emphasize emphasise estimate maintain mention observe predict " +
    "pledge promise propose quote recall reject remark reveal rule testify urge vow"
  ).split(" "),
);

/** Prepositions after which the day of something planned stands: "postponed until Friday". */
export const goalWords: ReadonlySet<string> = new Set("for until till".split(" "));

/** Prepositions before the last day of something: "gave them until Friday". */
export const untilWords: ReadonlySet<string> = new Set(["until", "till"]);

/**
 * With an object or in the passive, verbs for what went on to a day, not for what was put off to one: "was held until
 * Monday".
 */
export const lastingVerbs: ReadonlySet<string> = new Set(
  (
    "hold keep detain use see know wage fight hide occupy spend run lead head serve play work rule stay remain " +
    "last"
  ).split(" "),
);

/**
 * Verbs that move something to another day: "moved to Monday", "pushed back to Thursday", "brought forward to Friday".
 */
export const movingVerbs: ReadonlySet<string> = new Set(
  (
    "postpone delay defer adjourn reschedule move shift switch push put bring carry transfer extend prolong " +
    "advance"
  ).split(" "),
);

/** Verbs that fix a day for something: "called a meeting for Monday", "was booked for Friday". */
export const arrangingVerbs: ReadonlySet<string> = new Set(
  (
    "call summon invite set schedule plan book arrange announce fix convene order organize organise ask slate " +
    "pencil earmark reserve prepare propose expect promise confirm agree line postpone reschedule list billet"
  ).split(" "),
);

/** Verbs for wanting or promising something by a day: "demanded an answer by Friday". */
export const demandingVerbs: ReadonlySet<string> = new Set(
  (
    "demand want request seek require need ask order tell urge press expect insist promise pledge guarantee offer " +
    "vow swear undertake give set impose await call"
  ).split(" "),
);

/** Before the last day on which something may come: "by Friday". */
export const deadlineWords: ReadonlySet<string> = new Set(["by", "before"]);

/** Nouns for a time put off or set: "a delay until Monday", "a Monday deadline". */
export const deferringNouns: ReadonlySet<string> = new Set(
  (
    "delay postponement extension adjournment deferral suspension recess moratorium reprieve stay deadline " +
    "ultimatum"
  ).split(" "),
);

/** Verbs after which a deadline lies behind: "missed the Monday deadline". */
export const lapsingVerbs: ReadonlySet<string> = new Set(
  "pass expire miss ignore lapse flout defy break meet run come go".split(" "),
);

/** The preposition that may stand between a verb and its day: "said on Friday". */
export const dayPreposition = "on";
