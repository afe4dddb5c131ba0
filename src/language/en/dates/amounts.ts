/** Words beside a number of four digits that make it something else than a year. */

/** Before it: "about 2000", "$1998", "No. 1990". */
export const beforeAmounts: ReadonlySet<string> = new Set("$ £ € ¥ # us$ c$ a$ no. no nos. room page flight article resolution section about nearly almost than over some roughly approximately".split(" "));

/** After it: "2000 people", "1730 GMT". */
export const afterAmounts: ReadonlySet<string> = new Set("% percent per million billion hundred points yards feet miles meters metres tons tonnes pounds dollars people gmt hours".split(" "));

/** Before a year that says which of several: "the 1998 talks", "Orvane's 2030 pledges". */
export const beforeYears: ReadonlySet<string> = new Set("the that his her its their 's ’s".split(" "));
