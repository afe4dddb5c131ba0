/** Words beside a number of four digits that make it something else than a year. */

/** Before it: "about 2000", "$1998", "No. 1990". */
export const beforeAmounts: ReadonlySet<string> = new Set(
  (
    "$ £ € ¥ # us$ c$ a$ no. no nos. room page flight article resolution section about nearly almost than over " +
    "some roughly approximately"
  ).split(" "),
);

/** After it: "2000 people", "1730 GMT". */
export const afterAmounts: ReadonlySet<string> = new Set(
  (
    "% percent per million billion hundred points yards feet miles meters metres tons tonnes pounds dollars people " +
    "gmt hours"
  ).split(" "),
);

/** Before a year that says which of several: "the 1998 talks", "Orvane's 2030 pledges". */
export const beforeYears: ReadonlySet<string> = new Set("the that his her its their 's ’s".split(" "));

/** Nouns for things that are told by their numbers: the number after one is no year. Lemmas. */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    "unit room flight resolution section article page route road highway motorway interstate bus train tram " +
    "ferry platform gate pier berth dock floor level storey building block lot plot parcel apartment flat suite " +
    "office box locker " +
    "cabin seat row table bed ward cell tent hall lane bay warehouse container vehicle wagon carriage truck tank " +
    "aircraft jet boat ship vessel hull buoy satellite drone helicopter missile engine reactor shaft well mine " +
    "quarry silo " +
    "battalion brigade regiment division squadron squad company platoon battery wing corps fleet post checkpoint " +
    "outpost camp base station precinct district zone sector area ward parish lodge chapter local branch " +
    "battalion troop " +
    "form model version channel frequency code number no figure fig table chart item line clause paragraph " +
    "chapter verse volume issue docket file folder exhibit invoice receipt ticket order decree directive " +
    "regulation ordinance statute " +
    "serial batch series type class grade phase stage step size extension account passport permit licence " +
    "license badge patent registry register entry record lesson exercise question problem rule psalm sonnet opus " +
    "symphony boeing airbus"
  ).split(" "),
);
