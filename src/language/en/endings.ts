/**
 * Words that turn round what hangs from them: who is for lifting a fee is against it, who is against lifting it is for
 * it, who is for lifting a ban on something is for that. Lemmas; "call+off" with its particle.
 */

/** It comes to an end or doesn't come about. */
const ENDING =
  "abandon abolish abort abrogate annul axe bin bury cancel cease close close+down delete disband discontinue " +
  "dismantle dissolve ditch drop dump eliminate end eradicate erase exclude expunge forfeit forgo forsake freeze " +
  "get+rid " +
  "give+up halt invalidate jettison kill lift nullify omit outlaw overturn phase+out pull pull+back pull+out " +
  "quash quit relinquish remove renounce repeal rescind retract reverse revoke roll+back scrap scupper scuttle " +
  "shelve shut shut+down stop strike+down strike+out supersede suppress suspend terminate throw+out undo unwind " +
  "void waive wind+down wind+up wipe+out withdraw withhold write+off break+off call+off cut+off do+away " +
  "leave exit walk+out walk+away pause interrupt disrupt";
/** It is kept from being. */
const BARRING =
  "avert avoid ban bar block blockade boycott counter decline deny derail deter disallow forbid foil forestall " +
  "frustrate hamper head+off hinder impede inhibit obstruct oppose preclude prevent prohibit " +
  "refuse reject resist rule+out sabotage sink spurn stall stonewall stymie thwart torpedo turn+down undermine " +
  "veto vote+down refrain abstain desist";
/** There is less of it. */
const LESSENING =
  "curb curtail cut cut+back cut+down decrease dilute diminish ease halve limit loosen lower minimise minimize " +
  "moderate pare reduce relax restrict scale+back scale+down shorten shrink slash soften " +
  "temper tone+down trim water+down weaken whittle";
/** It comes later. */
const DELAYING = "defer delay postpone put+off hold+up hold+back push+back adjourn";
/** It isn't kept. */
const BREAKING = "breach break contravene flout infringe violate renege back+out";

export const ENDING_VERBS: ReadonlySet<string> = new Set(
  `${ENDING} ${BARRING} ${LESSENING} ${DELAYING} ${BREAKING}`.split(" "),
);

/** Those that end by themselves: "the fees must *end*", "*go*". */
export const ENDING_ALONE: ReadonlySet<string> = new Set(
  "end stop cease go expire lapse disappear vanish fall fade".split(" "),
);

/** What it is called that something ends, is kept from being, is less, later or not kept. Lemmas. */
export const ENDING_NOUNS: ReadonlySet<string> = new Set(
  (
    "abandonment abolition abolishment abrogation adjournment annulment avoidance axing ban banning bar barring " +
    "block blockade blocking boycott breach cancellation cancelation ceasing cessation closing closure curb " +
    "curbing curtailment cut cutback " +
    "cutoff cutting decrease deferment deferral delay delaying deletion demolition derailment discontinuation " +
    "discontinuance dismantling dismantlement disbandment dissolution disruption dropping easing elimination " +
    "embargo end ending eradication " +
    "exclusion exemption exit freeze freezing halt halting halving interruption invalidation lift lifting limit " +
    "limitation loosening lowering moratorium nullification obstruction omission outlawing overturning pause " +
    "phase-out phaseout postponement " +
    "prevention prohibition pullback pull-back pullout pull-out quashing reduction relaxation relief removal " +
    "renunciation repeal rescission restriction retraction reversal revocation roll-back rollback sabotage " +
    "scrapping shelving shutdown " +
    "shutting slashing softening standstill stop stoppage stopping suspension termination trimming undermining " +
    "veto violation waiver waiving walkout weakening winding-down withdrawal withholding " +
    "opposition objection resistance refusal rejection hostility aversion"
  ).split(" "),
);

/**
 * Nouns that an infinitive or a phrase after them completes, wherever the tree puts that: "resisted *pressure* | to
 * lift the fees". Lemmas.
 */
export const COMPLETED_NOUNS: ReadonlySet<string> = new Set(
  (
    "pressure call calls appeal demand request plea proposal offer plan bid move push effort attempt drive " +
    "campaign decision suggestion idea threat promise pledge vow commitment urging invitation temptation urge"
  ).split(" "),
);
