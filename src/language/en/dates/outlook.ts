/** Words by which a clause looks forward or back, by lemma. */

/** Auxiliaries before a plain verb: "will meet Friday", "could arrive Sunday". */
export const forwardAuxiliaries: ReadonlySet<string> = new Set("will shall would should may might must can could 'll ought".split(" "));

/** Participles and adjectives whose time lies ahead: "talks scheduled for Friday", "due Monday". */
export const forwardWords: ReadonlySet<string> = new Set((
  "schedule slate plan set due expect postpone extend prolong delay reschedule adjourn defer pend forthcoming upcoming tentative"
).split(" "));

/** Verbs whose infinitive took place, or failed to, when the verb did: "failed to show up Friday", "began to withdraw Monday". */
export const implicativeVerbs: ReadonlySet<string> = new Set((
  "fail manage happen begin start continue cease stop help get seem appear tend come prove turn use have neglect decline refuse dare bother condescend " +
  "force lead cause allow enable prompt oblige compel"
).split(" "));

/** Verbs of saying: the day right after one in the past is the day of saying, whatever was said. */
export const sayingVerbs: ReadonlySet<string> = new Set((
  "say tell announce report add state declare confirm claim insist deny warn note acknowledge argue admit reiterate repeat stress write suggest indicate explain concede comment reply respond allege " +
  "assert caution conclude contend disclose emphasize emphasise estimate maintain mention observe predict pledge promise propose quote recall reject remark reveal rule testify urge vow"
).split(" "));

/** Prepositions after which the day of something planned stands: "postponed until Friday". */
export const goalWords: ReadonlySet<string> = new Set("for until till".split(" "));

/** The preposition that may stand between a verb and its day: "said on Friday". */
export const dayPreposition = "on";
