/** How words for a country's people end: Olmian, Vastrese, Keldish, Merrovi, Verrine. */
export const demonymEnding = /(?:an|ese|ish|ine|ite|ic|i|er|ch)$/;

/**
 * Capitalised adjectives before offices that name no country: faiths, parties, schools of thought, epochs. Lower case.
 */
export const otherAdjectives: ReadonlySet<string> = new Set(
  (
    "christian catholic orthodox protestant anglican lutheran presbyterian muslim islamic shiite sunni jewish " +
    "hindu buddhist sikh coptic maronite druze mormon evangelical vatican papal " +
    "republican democratic conservative liberal labour labor socialist communist marxist leninist nationalist " +
    "fascist nazi islamist zionist federalist unionist separatist green " +
    "western eastern northern southern central european asian african american latin arab nordic baltic balkan " +
    "caribbean atlantic pacific mediterranean arctic " +
    "olympic nobel electoral academic public historic strategic economic domestic catholic civic metropolitan " +
    "victorian edwardian elizabethan orwellian keynesian thatcherite gaullist stalinist trotskyist peronist kurdish"
  ).split(" "),
);

/** Last words of the names of states: "the Verrine Federation". Lower case. */
export const stateWords: ReadonlySet<string> = new Set(
  "federation republic kingdom emirate emirates islands sultanate principality duchy states commonwealth empire".split(
    " ",
  ),
);
