/** Prepositions before a place where something is or happens. */
export const locativePrepositions: ReadonlySet<string> = new Set(
  "in at near outside around across through inside into throughout within via beyond towards toward".split(" "),
);
/** First words of the names of places. Lower case. */
export const placeOpeners: ReadonlySet<string> = new Set(
  (
    "port new san santa saint st mount lake fort cape north south east west northern southern eastern western " +
    "upper lower great old los las el isle"
  ).split(" "),
);
/** Prepositions before a place that somebody goes to or comes from, after a verb or noun of motion only. */
export const pathPrepositions: ReadonlySet<string> = new Set(["to", "from", "for", "of"]);
/** Verbs of motion. */
export const motionWords: ReadonlySet<string> = new Set(
  (
    "go come return travel fly drive arrive leave depart head move visit trip journey flight sail walk march " +
    "send dispatch bring take get reach invite flee land transfer deport evacuate bus train road route way back " +
    "expel commute " +
    "tour stop ship deliver carry hurry rush trek withdraw pull mile kilometre kilometer kilometers hour north " +
    "south east west outskirt suburb airport street university city downtown"
  ).split(" "),
);
/** Before "of" and a place: a part of it, or what kind of place it is. */
export const placeParts: ReadonlySet<string> = new Set(
  (
    "city capital town port suburb outskirt street north south east west centre center region district village " +
    "edge gate"
  ).split(" "),
);
/** Verbs whose object is a place: "left Teshk". */
export const placeVerbs: ReadonlySet<string> = new Set(
  (
    "leave visit reach enter tour cross shell bomb surround besiege hit rock shake capture seize occupy approach " +
    "storm flood"
  ).split(" "),
);
/** Nouns of what takes place somewhere: "the Teshk talks". */
export const eventNouns: ReadonlySet<string> = new Set(
  (
    "meeting talk summit conference round session negotiation discussion visit trip agreement accord deal treaty " +
    "protocol process declaration forum congress ceremony speech bombing attack office bureau hotel airport " +
    "airport street suburb university " +
    "newspaper daily correspondent time post newsroom resident branch area region metro district stock exchange " +
    "market court rally protest march explosion blast siege declaration convention statement communique venue"
  ).split(" "),
);

/** What only a country or a stretch of land has, and nobody else: "Olmia's exports", "the coast of Olmia". */
export const landNouns: ReadonlySet<string> = new Set(
  (
    "capital border frontier territory economy export import currency population constitution independence " +
    "sovereignty statehood secession accession airspace soil coast coastline countryside province mainland shore " +
    "exporter importer agriculture " +
    "gdp embassy airport city farmland harvest climate geography ambassador annexation invasion occupation " +
    "partition unification electorate census diaspora debt inflation"
  ).split(" "),
);
/** Before a name: a part of a land, or how it lies. */
export const landAdjectives: ReadonlySet<string> = new Set(
  (
    "northern southern eastern western central northeastern northwestern southeastern southwestern upper lower " +
    "mainland neighbouring neighboring rural landlocked war-torn occupied"
  ).split(" "),
);
/** Verbs whose object is a land, and those whose subject is one too. */
export const landTakingVerbs: ReadonlySet<string> = new Set("invade annex colonize colonise border overrun".split(" "));
export const landLyingVerbs: ReadonlySet<string> = new Set("border".split(" "));
