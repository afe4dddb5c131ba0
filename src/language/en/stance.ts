import { unfolded } from "./unfolded.js";

/**
 * Words that say where somebody stands. A line is
 *
 *   part of speech, stance, firmness, what the word takes : lemmas
 *
 * What it takes: *obj* an object, *to* an infinitive, *that* a clause, *duty* a clause of what is to be done ("that he
 * go", "that it should"), *ing* a gerund, *wh* an indirect question, or a preposition. "rule+out" is a verb with its
 * particle. Where a lemma stands in several lines, the one whose complement is there counts. Firmness: *firm* binds the
 * one who says it, *qualified* hangs on something, *vague* binds to nothing.
 */
export const STANCE_WORDS = unfolded(`
verb for firm obj                    : hail recognize recognise respect
verb for firm obj ing                : support back endorse favor favour advocate champion approve ratify accept adopt
  embrace uphold applaud commend praise honor honour sponsor
verb for firm obj                    : commit allocate earmark donate contribute
verb for firm obj                    : put+forward put+forth set+out table
verb for firm obj ing                : welcome announce authorize authorise
verb for firm obj ing duty to        : propose recommend
verb for firm obj to                 : seek pledge promise vow guarantee undertake
verb for firm that                   : pledge promise vow guarantee
verb against firm obj                : call+off break+off
verb for firm to that                : agree swear decide resolve determine consent choose opt
verb for firm obj to duty            : demand require request want
verb for firm to                     : fight battle struggle strive vie
verb for firm to                     : urge press pressure order call+on appeal implore instruct ask beg lobby push
verb for firm obj                    : urge press stress
verb for firm duty                   : urge
verb for firm for                    : call press push appeal lobby campaign plead argue ask fight advocate vote
verb for firm on                     : insist agree decide settle
verb for firm to                     : commit stick agree accede adhere subscribe consent
verb for firm duty                   : insist argue maintain stress
verb for qualified to duty           : threaten
verb for firm with                   : agree
verb for qualified obj to that       : offer
verb for qualified ing duty to obj   : suggest
verb for qualified to that           : hope aim prefer wish
verb for qualified for               : hope wish aim
verb for vague to that               : aspire
verb for vague ing                   : consider contemplate mull explore weigh envisage
verb for vague obj                   : contemplate mull explore envisage
verb for vague obj ing that          : hint float
verb for vague to at                 : hint lean
verb against firm obj ing            : oppose reject refuse dismiss condemn denounce block veto resist boycott rule+out
  turn+down spurn rebuff decry deplore protest criticize criticise slam blast ban prohibit forbid halt suspend shun
  abandon scrap shelve
verb against firm obj ing that       : deny
verb against firm obj                : attack assail lambast lambaste rebuke renounce repudiate discard cancel disavow
  vote+down
verb against firm to obj             : refuse decline
verb against firm to                 : object
verb against firm against            : protest campaign fight vote argue lobby warn demonstrate rail
verb against firm on of from         : renege back+out withdraw pull+out walk+out
verb against qualified obj that      : question doubt dispute contest challenge
verb against qualified obj ing       : delay postpone stall shy
verb against qualified of against    : warn caution
verb against firm of                 : accuse
verb against qualified about of      : complain
verb noncommittal vague obj for      : await
verb noncommittal vague obj          : review examine assess
verb noncommittal vague ing          : avoid
verb noncommittal vague obj          : sidestep dodge evade duck skirt
adj for firm to                      : ready willing prepared determined eager keen committed resolved bent set
adj for firm to                      : committed
adj for firm for                     : ready prepared eager keen
adj for firm on                      : keen intent insistent adamant bent set
adj for firm that                    : adamant insistent determined
adj for firm of                      : supportive
adj against firm that with by at     : outraged appalled angry furious
adj against vague that with by at about over : disappointed frustrated dismayed concerned worried alarmed unhappy
  dissatisfied
adj for firm that with               : pleased delighted satisfied happy glad
adj for vague to                     : open amenable receptive
adj for qualified to that            : hopeful
adj for qualified of                 : hopeful
adj against firm to                  : opposed averse hostile allergic
adj against firm to                  : unwilling loath
adj against qualified to             : reluctant hesitant unready unprepared wary
adj against qualified of about       : wary skeptical sceptical critical suspicious doubtful
adj noncommittal vague about on      : noncommittal undecided unsure uncertain ambivalent coy vague divided
adj noncommittal vague wh            : undecided unsure uncertain
noun for firm to for that            : demand request appeal insistence pledge promise vow commitment decision plea
  agreement determination resolve announcement
noun for firm to                     : fight battle struggle campaign effort attempt drive threat
noun against firm against            : fight battle struggle campaign strike protest rally demonstration vote case
  lawsuit appeal
noun for firm on                     : insistence
noun for firm of                     : acceptance approval endorsement advocacy promise pledge offer proposal guarantee
noun for firm for to                 : support backing
noun for firm to for that of         : proposal offer bid plan call
noun for qualified to for that of    : hope intention plan wish desire willingness readiness aim goal preference
  eagerness
noun against firm to                 : refusal opposition objection resistance unwillingness
noun against firm of                 : rejection refusal denial condemnation boycott criticism veto
noun against vague about over at that : frustration disappointment concern worry alarm unease dismay anger outrage
noun against qualified to            : reluctance hesitation
noun against qualified about over    : doubt reservation misgiving objection
`);

/** Evaluations: "X is …", "it is … to X", "calls X …". Lemmas of adjectives and nouns; a phrase is written with "_". */
export const EVALUATIONS = unfolded(`
against firm      : unacceptable futile impossible intolerable illegal illegitimate unlawful absurd ridiculous pointless
  useless meaningless dangerous wrong unfair unjust unjustified unthinkable counterproductive counter-productive
  destructive outrageous shameful provocative inadmissible unworkable unrealistic unreasonable nonsense fantasy mistake
  error betrayal blackmail provocation insult failure disaster non-starter nonstarter illusion farce disgrace waste
  red_line out_of_question off_table
against qualified : premature insufficient inadequate inappropriate untimely unnecessary unhelpful unlikely
  disappointing too_early too_soon too_risky not_enough not_time
for firm          : essential necessary vital crucial indispensable imperative important urgent critical mandatory
  needed welcome acceptable right legitimate good fair just inevitable must priority goal aim objective precondition
  prerequisite condition duty obligation only_way on_table
for qualified     : negotiable desirable useful helpful possible realistic reasonable constructive positive promising
  encouraging appropriate worthwhile feasible step_forward
`);

/** Nouns for what somebody wants: "a top Orvanian condition", "the envoy's aim is to …". */
export const AIMS = (
  "aim goal objective priority condition precondition demand wish desire hope ambition intention plan position " +
  "stand stance policy requirement request proposal"
).split(" ");

/** Modal verbs by which a speaker says what is to be done: "X should …", "X has to …". */
export const DEONTIC = { modals: ["should", "must", "ought", "need", "shall"], lemmas: ["have", "need"] } as const;

/**
 * Verbs of answering: when they are denied and take an indirect question, nobody has taken a stand ("has not said
 * whether").
 */
export const ANSWERS = (
  "say indicate decide confirm specify clarify disclose reveal answer respond reply comment commit declare state " +
  "announce elaborate rule"
).split(" ");
/** Verbs that deny the verb they govern: "declined to say", "failed to give", "stopped short of saying". */
export const FAILINGS = "decline refuse fail neglect stop avoid".split(" ");
/** What an answer is called: "failed to give an answer", "awaits a reply". */
export const ANSWER_NOUNS = (
  "wait answer reply response decision instruction reaction comment commitment detail specific specifics " +
  "particulars"
).split(" ");
/** Those of them whose refusal leaves open where somebody stands: "refused to give details". */
export const DETAILS = "detail specific specifics particulars".split(" ");

/** Verbs that say little beside what hangs from them: in "to take part in talks" the matter is talks. */
export const LIGHT_VERBS = (
  "take hold have give make provide begin start resume continue plan prepare organize organise arrange schedule " +
  "discuss consider host stage conduct launch enter join attend participate engage go come return be get pursue " +
  "undertake receive grant deliver proceed keep maintain reach conclude achieve convene restart realise realize " +
  "implement fulfil fulfill"
).split(" ");
/**
 * Nouns that say little beside what hangs from them: in "the idea of deploying troops" the matter is deploying troops.
 */
export const LIGHT_NOUNS = (
  "idea possibility prospect notion principle concept question issue matter part place role kind form sort type " +
  "number set series round way need use plan proposal offer call demand request suggestion report allegation " +
  "assertion affirmation accusation claim contention insinuation rumor rumour speculation statement story pledge " +
  "promise vow assurance option figure acceptance approval endorsement adoption move step effort attempt decision"
).split(" ");
/** Verbs that accept or turn down what hangs from them: "refused to accept X" is against X. */
export const ACCEPTING =
  "accept support back approve endorse adopt embrace ratify sign recognize recognise allow permit".split(" ");
export const REJECTING =
  "reject oppose block refrain abstain desist avoid prevent abandon drop end stop halt give+up scrap cancel".split(" ");

/** Verbs that call their object something: "called the charge absurd", "described it as unacceptable". */
export const CALLING = (
  "call consider deem describe view regard label brand term find see dismiss denounce hail judge think declare " +
  "pronounce characterize characterise"
).split(" ");

/** What somebody convenes who calls it: "called a meeting", "called a strike". */
export const CONVENED =
  "meeting talk summit session conference negotiation election vote referendum strike ceasefire truce".split(" ");

/** Nouns that with "no" leave open what follows: "gave no sign that he would sign". */
export const SIGNS = "sign indication hint signal suggestion word evidence".split(" ");

/** Who asks for it wants not to be known: no matter of negotiation. */
export const ANONYMITY = "name identify quote cite anonymous anonymity".split(" ");

/** Verbs that deny that somebody stands where their clause says: "denied that he had agreed". */
export const DENYING = "deny dispute refute contradict rebut".split(" ");
