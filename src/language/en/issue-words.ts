/** Words in the names of issues that say little of what the issue is. Lower case. */
export const emptyIssueWords: ReadonlySet<string> = new Set(
  // function words
  (
    "a an the any some no not never that this these those such its their his her our your my to of for in on at " +
    "by with from into over about under between among against before after until during and or nor but as is are " +
    "was were be been being has have had do does did will would should could can may might must shall who whom " +
    "which what when where whether how if than then there it they he she we you i them him us only also both " +
    "either each all more most further other another same own very quite so too " +
    // time and order
    "new next last latest first second third fourth fifth previous earlier later soon now again still already " +
    "today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march " +
    "april may june july august september october november december week month year day time " +
    // amounts
    "additional extra further total amount level number million billion trillion dollar dollars euro euros pound " +
    "pounds yen percent cent tonne tonnes ton tons thousand hundred several few many much massive large big " +
    "small full " +
    // what is said of a plan
    "emergency humanitarian urgent immediate initial final comprehensive partial limited general special broad " +
    "early quick swift long-standing longstanding " +
    "possible proposed planned suggested expected future current present direct so-called " +
    // what is done with a plan
    "take hold give make provide begin start resume continue plan arrange schedule discuss consider join attend " +
    "participate go come return be get pursue receive reach achieve convene aim aimed realise realize realising " +
    "realizing use used " +
    "bring bringing put putting force push draw let letting allow sit sitting down up out off back through away " +
    "again together"
  ).split(" "),
);

/** Words that turn an issue round: who is for lifting a blockade is against it. */
export const endingWords: ReadonlySet<string> = new Set(
  (
    "end ending lift lifting ease easing halt halting stop stopping remove removal cancel cancellation abolish " +
    "abolition scrap scrapping suspend suspension drop dropping relax relaxation reduce reduction cut cutting " +
    "freeze freezing abandon abandoning withdraw dismantle dismantling curb curbing ban banning without"
  ).split(" "),
);

/** Words after which an issue's name only tells where, for whom, against what. */
export const issueJoints: ReadonlySet<string> = new Set(
  (
    "to of for in on at by with from into over about under between among against before after until during if as " +
    "that which who should would will must can could may is are was were"
  ).split(" "),
);

/** Sides in a name: "four-party", "four-way" and "four-nation talks" are the same. */
export const sideWords: ReadonlySet<string> = new Set(
  "party parties way ways nation nations sided side sides country power powers".split(" "),
);
export const sideNumbers: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").flatMap((word, i): [string, number][] => [
    [word, i + 2],
    [String(i + 2), i + 2],
  ]),
);

/** Words before "talks" or "meeting" that say how, not on what. */
export const meetingManners: ReadonlySet<string> = new Set(
  (
    "bilateral trilateral multilateral direct indirect formal informal official unofficial secret closed private " +
    "public preliminary preparatory fresh renewed high level top ministerial face failed stalled began begun hold " +
    "held holding upcoming crucial key rare regular annual special emergency urgent substantive serious intensive " +
    "long two three four five six"
  ).split(" "),
);

/**
 * Verbs that name an act without an object, "step+down" with its particle: who refuses to resign needn't say what.
 * Lemmas.
 */
export const wholeActs: ReadonlySet<string> = new Set(
  (
    "abdicate abstain apologise apologize bargain capitulate collaborate compromise concede cooperate defect " +
    "demobilise demobilize demonstrate devalue disarm disband dissent " +
    "emigrate enlist fight immigrate interfere intervene leave march mediate meddle meet mobilise mobilize " +
    "negotiate organise organize parley protest quit resign retaliate retire retreat " +
    "return secede spy stay strike surrender talk testify trade travel vote withdraw " +
    "back+down back+out bow+out break+away give+in give+up hold+out lay+off move+out opt+in opt+out pull+back " +
    "pull+out return+home sit+down stand+aside stand+down step+aside step+back step+down step+in walk+away " +
    "walk+out"
  ).split(" "),
);

/**
 * Nouns of one thing's hanging on another: "a link between the aid and the talks" is neither aid nor talks. Lower case.
 */
export const linkingWords: ReadonlySet<string> = new Set(
  "link links linkage linkages connection connections linking connecting".split(" "),
);

/**
 * What one thing is for another where it is made to hang on it: "aid being a condition for talks", "aid being used as a
 * lever". Lower case.
 */
export const leverWords: ReadonlySet<string> = new Set(
  "condition precondition prerequisite lever leverage inducement bait".split(" "),
);
