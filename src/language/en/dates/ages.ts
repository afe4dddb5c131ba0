/**
 * What an age dates: an undertaking or a state of affairs ("a year-old offer", "the 47-year-old embargo"). The age
 * of a person or an animal tells no time of anything that happened.
 */
export const datedByAge: ReadonlySet<string> = new Set(
  (
    "offer proposal plan idea initiative invitation promise pledge commitment demand request claim threat decision " +
    "agreement accord treaty pact deal contract truce ceasefire cease-fire armistice moratorium " +
    "embargo ban blockade boycott sanction restriction freeze curfew emergency siege occupation " +
    "war conflict dispute feud rivalry fight battle struggle insurgency rebellion revolt uprising mutiny strike " +
    "lockout walkout protest standoff stand-off stalemate deadlock impasse crisis " +
    "campaign effort drive mission operation project program programme process talks negotiation dialogue round " +
    "search hunt manhunt investigation inquiry probe case lawsuit suit trial ordeal saga " +
    "policy law rule regulation constitution charter tradition practice custom rule dictatorship presidency " +
    "tenure term reign " +
    "drought famine recession boom bull market record history relationship marriage friendship debt loan"
  ).split(" "),
);
