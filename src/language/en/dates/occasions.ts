/** Words that tell the occasion of what is said, by lemma. */

/** Verbs by which a document comes into the world; their day is the document's. */
export const issueVerbs: ReadonlySet<string> = new Set(
  (
    "publish release issue date air broadcast televise transmit stream post print circulate distribute " +
    "disseminate send sign write file submit deliver give present adopt pass approve unveil carry run record " +
    "film tape make conduct " +
    "hand deposit announce leak upload share tweet read draft compile produce"
  ).split(" "),
);

/** What else words are kept or brought forth in, beside the documents of `documentNouns`. */
export const recordNouns: ReadonlySet<string> = new Set(
  (
    "recording tape videotape audiotape video footage film audio transcript message column essay op-ed piece " +
    "story account book memoir diary study survey poll review analysis assessment filing complaint lawsuit brief " +
    "affidavit " +
    "indictment motion verdict judgment judgement opinion testimony address sermon lecture conference briefing " +
    "edition issue newsletter circular notice advertisement ad leaflet pamphlet blog entry thread reply response " +
    "list table " +
    "bill law measure treaty accord agreement pact charter communication telegram cable fax call appearance " +
    "session hearing debate"
  ).split(" "),
);

/** What is broadcast: one speaks *on* it. */
export const programNouns: ReadonlySet<string> = new Set(
  (
    "program programme show broadcast podcast newscast telecast webcast bulletin station channel network radio " +
    "television tv"
  ).split(" "),
);

/**
 * Verbs for what somebody is about when speaking: "speaking on Monday", "asked on Monday", "after meeting Valch on
 * Monday".
 */
export const occasionVerbs: ReadonlySet<string> = new Set(
  (
    "speak talk address appear testify lecture preach write blog brief interview ask question quiz press " +
    "challenge visit tour meet receive greet welcome host arrive return land leave depart travel campaign open " +
    "close inaugurate " +
    "attend convene chair preside launch unveil announce present introduce mark celebrate commemorate contact " +
    "reach telephone phone emerge conclude react respond reply comment begin start kick"
  ).split(" "),
);

/** Conjunctions of what goes on at the time. */
export const occasionConjunctions: ReadonlySet<string> = new Set("when as while".split(" "));

/** Prepositions of the place, the time and the means of what is said; with others a noun is what it is about. */
export const occasionPrepositions: ReadonlySet<string> = new Set(
  "in at during after following amid by via through upon within throughout with from".split(" "),
);
