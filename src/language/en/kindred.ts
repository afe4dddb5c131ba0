/**
 * Lemmas that name the same thing in a negotiation, a set a line; the first stands for the others when issues are
 * compared.
 */
const SETS = `
talk negotiation discussion dialogue consultation conversation negotiate discuss
meeting meet summit encounter sit face-to-face
troop force soldier army peacekeeper military contingent garrison
aid assistance relief help donation
ceasefire cease-fire truce armistice
agreement accord deal pact treaty settlement compact
sanction embargo boycott blockade
weapon arm missile armament munition
inspection inspector inspect monitor observer monitoring verification
hostage captive prisoner detainee abductee
release free liberate liberation swap exchange
strike walkout stoppage picket
pay wage salary raise
tariff duty levy
withdraw withdrawal pullout pull-out leave evacuate evacuation
attack strike-on assault offensive bombing bombardment
border frontier boundary
election vote poll ballot
reform overhaul restructuring
emission carbon greenhouse
money fund funding payment ransom cash
job layoff dismissal redundancy
debt loan bond creditor
recognition recognise recognize
guarantee assurance
refugee migrant asylum
deadline ultimatum timetable date
debate debating
ban prohibition prohibit bar
visit trip travel tour
war conflict fighting hostility
`;

/** A lemma and the one that stands for its set. */
export const kindred: ReadonlyMap<string, string> = new Map(
  SETS.trim()
    .split("\n")
    .flatMap((line) => {
      const lemmas = line.split(" ");
      return lemmas.map((lemma): [string, string] => [lemma, lemmas[0]]);
    }),
);
