/**
 * What somebody's doing something shows on what is done, whoever says what about it. Lemmas of verbs, "walk+out" with
 * its particle.
 *
 *     signed the accord, sent troops: for        walked out of the talks, suspended the aid: against
 */
export const FURTHERING = (
  "accept accompany accord acknowledge acquire activate adhere administer admit adopt advance agree aid allocate " +
  "allot allow announce appoint arrange arm assemble assist attend authorize authorise award " +
  "back begin bring broadcast build buy carry+out collect come commence commit complete comply concede conclude " +
  "conduct confer confirm construct consult contact continue contribute convene cooperate create deliver deploy " +
  "develop discharge dispatch dispense disburse distribute donate draft draw+up embark embrace employ enable " +
  "enact encourage endorse enforce engage enlarge enlist enrich enroll ensure enter erect escalate establish " +
  "exchange " +
  "execute expand expedite export extend facilitate fast-track feed finance fire fly foot form forward found " +
  "fulfil fulfill fund furnish give grant greet guarantee guard hand+over hand harbor harbour heed help hire " +
  "hold honor honour " +
  "host implement import impose impart increase inaugurate induct inject initiate inject install institute " +
  "intensify introduce invest invite issue join keep launch launder lease legalize legalise lend let levy " +
  "license link list load " +
  "maintain make manufacture march mediate meet mobilize mobilise move muster negotiate nominate obey observe " +
  "offer open operate order organize organise pay permit perform pledge plant post practise practice prepare " +
  "present procure " +
  "produce promote propose provide publish pump purchase put pursue raise ratify reach rearm receive recognize " +
  "recognise reconvene recruit reestablish re-establish reiterate reimburse reinforce reinstate remit renew " +
  "reopen repay replenish resettle " +
  "respect respond restart restore resume retain return run sail see seek sell send serve settle share shelter " +
  "ship sign sit sponsor stage start station step+up stockpile store strengthen submit subsidize subsidise " +
  "supply support " +
  "sustain swear table take talk teach test testify tighten trade train transfer transport travel treat triple " +
  "double underwrite undertake unveil upgrade uphold use vaccinate visit vote welcome widen work"
).split(" ");

/** Doing it shows one to be against it. */
export const HINDERING = (
  "abandon abolish abort abrogate annul arrest avoid axe ban bar barricade block blockade boycott breach break " +
  "break+off call+off cancel cease close confiscate contravene curb curtail cut cut+off decline decrease default " +
  "delay demolish deny deport " +
  "derail destroy detain disband disconnect discontinue dismantle dismiss disobey disregard disrupt dissolve " +
  "divert drop ease eject eliminate end evade evict exclude exit expel flout forbid forfeit forgo freeze " +
  "frustrate halt halve hamper hinder hold+back hold+up ignore " +
  "impede imprison impound infringe interrupt intercept invalidate jail jettison keep+out leave lift loosen " +
  "lower miss neglect nullify obstruct omit oust outlaw postpone preclude prevent prohibit pull+back pull+out " +
  "put+off quit raze reject reduce refuse " +
  "relax relinquish remove renege repeal rescind restrict retract revoke sabotage scrap scupper scuttle seal " +
  "seize sever shelve shirk shrink shun shut shut+down sideline skip slash slow snub stall starve stay+away stop " +
  "storm+out strand surrender suspend tear+up " +
  "terminate throw+out throttle thwart torpedo trim turn+away turn+back turn+down undermine undo veto violate " +
  "void waive walk+away walk+off walk+out withdraw withhold abstain"
).split(" ");

/** Nouns of doing it: "the withdrawal of the troops". */
export const HINDERING_NOUNS = (
  "abandonment abolition abstention ban boycott blockade breach cancellation cessation closing closure cut " +
  "cutoff delay demolition deportation destruction detention dismantling disruption end ending eviction " +
  "exclusion expulsion freeze halt " +
  "interruption lifting moratorium obstruction pause postponement prohibition pullback pullout reduction removal " +
  "repeal rescission restriction revocation seizure shutdown suspension termination violation walkout withdrawal"
).split(" ");
