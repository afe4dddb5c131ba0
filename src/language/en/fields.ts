import { unfolded } from "./unfolded.js";

/**
 * Words of one field, a line each: what is said with one of them may bear on what is said with another, though they
 * don't name the same thing. Lemmas.
 */
export const FIELDS = unfolded(`
talk negotiation negotiate negotiator dialogue discussion discuss meeting meet summit contact consultation consult
  conversation encounter sit seat table envoy delegation emissary mediator mediation session round face-to-face
  handshake visit call telephone channel bargaining
pay payment ransom money sum fund cash transfer million billion fee compensation bribe dollar crown euro installment
  instalment tranche repay repayment remittance pay-off reimburse default arrears non-payment
hire hiring recruit recruitment replacement replace temporary personnel staff worker employ employee labor labour
  workforce contractor strikebreaker train trainee crew
aid assistance relief food grain rice medicine convoy truck shipment supply supplies delivery humanitarian corn donation
  ration famine feed fuel
troop soldier army battalion brigade regiment force contingent garrison peacekeeper division military deployment deploy
  armour armor tank artillery unit men fighter reinforcement
attack shell shelling bomb bombing bombardment raid rocket mortar fire shoot shooting gunfire strike assault offensive
  fight fighting fighter battle clash combat ambush kill war hostility incursion invade invasion artillery gun missile
  airstrike truce ceasefire cease-fire armistice peace calm restraint
weapon arm missile warhead bomb agent gas chemical nerve nuclear uranium plutonium centrifuge enrichment reactor arsenal
  munition stockpile ammunition rifle disarm disarmament
inspect inspection inspector monitor monitoring observer verify verification verifier access site visit
free freedom release liberate liberation swap exchange amnesty pardon parole detain detention imprison jail hold arrest
  abduct kidnap seize
captive hostage prisoner detainee abductee kidnapper criminal convict inmate fighter
raise wage salary pay percent increase bonus pension raise
tariff duty levy quota import export surcharge trade subsidy barrier ban
sanction embargo boycott blockade restriction freeze
withdraw withdrawal pullout pull-out leave evacuate evacuation retreat redeploy redeployment disengage occupy occupation
  stay remain
border frontier boundary crossing checkpoint bridge
vote election ballot poll referendum electoral
emission carbon coal greenhouse pollution fossil methane oil drill drilling plant power climate warming
debt loan bond creditor lender borrow borrowing interest repayment haircut restructuring rescue bailout credit default
recognize recognise recognition legitimacy legitimate sovereignty independence embassy ambassador diplomatic relation
  tie
refugee migrant asylum deport deportation border camp repatriate repatriation
answer reply response respond decision announcement react reaction
deadline ultimatum timetable date extension
deal accord agreement pact treaty settlement compact agree sign signature memorandum understanding compromise
resign resignation step quit leave departure oust removal
fish fishing catch trawler cod herring boat net fleet vessel quota
price pay cost link linkage condition tie package inducement induce incentive exchange return bait reward bargain quid
strike walkout stoppage picket striker work
job layoff dismissal redundancy fire sack
reform overhaul restructuring austerity cut
help support back backing assist aid arm fund
annex settle settlement settler outpost housing construction build
spy spying espionage surveillance eavesdrop wiretap intelligence tap
`);
