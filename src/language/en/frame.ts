/**
 * Words of what stands around a report: how it was dated, released, signed, what kind of paper it is, who put it out.
 * Lower case.
 * What they mean where is told in src/read/frame.
 */

/**
 * How surely a word before a date makes it the paper's own: *out* says when it came out, *made* when it was held or
 * signed, *again* when it was last changed.
 */
export type Dating = "out" | "made" | "again";

/** Words right before a date, by what they make of it. Others with a colon ("Deadline:") make it another day's. */
export const datings: Readonly<Record<string, Dating>> = {
  date: "out",
  dated: "out",
  published: "out",
  publication: "out",
  posted: "out",
  issued: "out",
  issue: "out",
  released: "out",
  release: "out",
  filed: "out",
  sent: "out",
  circulated: "out",
  distributed: "out",
  aired: "out",
  broadcast: "out",
  embargoed: "out",
  embargo: "out",
  uploaded: "out",
  held: "made",
  delivered: "made",
  done: "made",
  signed: "made",
  adopted: "made",
  given: "made",
  executed: "made",
  concluded: "made",
  made: "made",
  agreed: "made",
  recorded: "made",
  convened: "made",
  approved: "made",
  updated: "again",
  modified: "again",
  revised: "again",
  amended: "again",
  corrected: "again",
  edited: "again",
  update: "again",
  revision: "again",
};

/** Words that may stand between such a word and the date: "Published on:", "for release at 10 a.m. on". */
export const datingJoints: ReadonlySet<string> = new Set(
  "on at in of this the as until till before after from".split(" "),
);

/** Words right before a date that make it one of something else: "the accord of 4 May", "since 4 May". */
export const bindingWords: ReadonlySet<string> = new Set(
  (
    "of since by until till before after from the to and or than between for during following through " +
    "about around over against with that into"
  ).split(" "),
);

/** What a paper is called, so that a date after it is its own: "Minutes, 14 March 2031". */
export const paperWords: ReadonlySet<string> = new Set(
  (
    "statement statements communiqué communique declaration briefing readout transcript minutes record " +
    "records remarks speech address letter memorandum memo note notice report resolution bulletin " +
    "newsletter summary highlights interview testimony debate debates proceedings decision announcement " +
    "advisory release announcements protocol agreement opinion editorial analysis commentary dispatch " +
    "verbatim hansard log"
  ).split(" "),
);

/** What such a paper may be of, with the day on which that was: "Minutes of the meeting of 14 March 2031". */
export const sittings: ReadonlySet<string> = new Set(
  (
    "meeting session sitting hearing conference briefing call conversation round assembly plenary " +
    "consultation consultations talks proceedings debate"
  ).split(" "),
);

/** Phrases that say how a paper may be used, or that it is one: no headline. */
export const releasePhrases: readonly string[] = [
  "for immediate release",
  "for release",
  "for general release",
  "for immediate publication",
  "for publication",
  "not for release",
  "not for publication",
  "hold for release",
  "embargoed until",
  "embargoed till",
  "embargoed for",
  "embargo",
  "strictly embargoed",
  "press release",
  "news release",
  "media release",
  "press statement",
  "media statement",
  "press notice",
  "press note",
  "press communiqué",
  "press communique",
  "news advisory",
  "media advisory",
  "check against delivery",
  "as delivered",
  "as prepared for delivery",
  "as prepared",
  "unofficial translation",
  "courtesy translation",
  "official translation",
  "breaking news",
  "breaking",
  "exclusive",
  "read more",
  "live updates",
];

/** Phrases that open what is put down at a signing: "Done at Ostrel on …". */
export const signings: ReadonlySet<string> = new Set(
  "done signed given executed adopted concluded made dated issued agreed sealed".split(" "),
);

/** What stands over an outlet's word on its own mistakes. */
export const corrections: ReadonlySet<string> = new Set(
  "correction corrections corrigendum corrigenda erratum errata clarification clarifications".split(" "),
);

/** Words before a writer's name. */
export const bylineOpeners: readonly string[] = [
  "by",
  "words by",
  "text by",
  "text",
  "story by",
  "written by",
  "reported by",
  "reporting by",
  "report by",
  "analysis by",
  "opinion by",
  "commentary by",
  "compiled by",
  "posted by",
  "author",
  "authors",
  "writer",
];

/** Words that bylines and date lines hold beside names. */
export const frameSmallWords: ReadonlySet<string> = new Set(
  "a an the and & in of for at on from with by to de la le du del der van von y et um bin al el".split(" "),
);

/**
 * The last word of many outlets' names, in capitals there: a line of a few words that ends with one and is no sentence
 * is an outlet's.
 */
export const outletWords: ReadonlySet<string> = new Set(
  (
    "times post herald gazette tribune journal courier chronicle observer telegraph guardian independent " +
    "ledger sentinel examiner inquirer enquirer mercury echo globe dispatch monitor register standard " +
    "argus advertiser spectator newswire wire news newspaper weekly daily magazine broadcasting radio " +
    "television tv agency online review reporter messenger recorder statesman bugle"
  ).split(" "),
);

/** What public bodies are called by: "Ministry of …", "… Press Office". */
export const issuerWords: ReadonlySet<string> = new Set(
  (
    "ministry office department embassy government secretariat presidency chancellery mission delegation " +
    "consulate directorate bureau commission council committee house senate parliament assembly court " +
    "representation service division"
  ).split(" "),
);

/** What counts the readers of a post: "1,204 Reposts". */
export const countWords: ReadonlySet<string> = new Set(
  (
    "repost reposts retweet retweets quote quotes like likes view views reply replies comment comments " +
    "bookmark bookmarks share shares reaction reactions follower followers boost boosts favourite " +
    "favourites favorite favorites impression impressions"
  ).split(" "),
);

/** What a letter's head and a mail's call what follows them. */
export const fieldNames: ReadonlySet<string> = new Set(
  (
    "to from cc bcc source subject re ref reference attn attention via through tel telephone phone fax " +
    "contact contacts email e-mail web website page"
  ).split(" "),
);

/** Those of them whose words are what it is about. */
export const subjectFields: ReadonlySet<string> = new Set("subject re".split(" "));

/** A copyright's signs. */
export const copyrightSigns: ReadonlySet<string> = new Set("© copyright (c)".split(" "));

/** The words that open a letter. */
export const salutations: ReadonlySet<string> = new Set("dear excellency excellencies sir madam mr. your".split(" "));

/** What a transcript puts into brackets by itself: what was heard, or couldn't be. */
export const asideWords: ReadonlySet<string> = new Set(
  (
    "laughter laughs laughing applause applauds cheers cheering booing boos crosstalk cross-talk " +
    "inaudible unintelligible indistinct off-mike off-mic offmike offmic off mike mic microphone pause " +
    "pauses silence recess " +
    "interruption interruptions disorder interjection interjections music break end begin begins ends " +
    "video audio clip playing plays beep gavel bell phonetic overlapping chatter and in by no of the more " +
    "loud continued"
  ).split(" "),
);

/** Words in such brackets that name the language in which somebody speaks, and who puts it into English. */
export const asideOpeners: ReadonlySet<string> = new Set(
  "spoke speaks speaking spoken via through interpretation interpreted translation translated interpreter".split(" "),
);
