import { describe, expect, it } from "vitest";
import { dated, unmarked } from "./notation.js";

/** Of Wednesday, 12 March 2031. */
const holds = (marked: string): void => expect(dated(unmarked(marked), "2031-03-12")).toBe(marked);

describe("a day that something was put off to, set for or wanted by is to come", () => {
  it.each([
    "Talks were put off until [Monday|2031-03-17], Averil said.",
    "The meeting was pushed back to [Thursday|2031-03-13].",
    "The vote was brought forward to [Friday|2031-03-14].",
    "Averil put the vote off until [Friday|2031-03-14].",
    "The judges delayed their ruling to [Thursday|2031-03-13].",
    "The court adjourned the case until [Friday week|2031-03-21].",
    "The talks were suspended until [Monday|2031-03-17].",
    "They have until [Monday|2031-03-17] to answer.",
    "They gave Belmara until [Monday|2031-03-17] to answer.",
    "Ruel demanded an answer by [Friday|2031-03-14].",
    "They called a meeting for [Sunday|2031-03-16].",
    "Ruel set a [Monday|2031-03-17] deadline.",
    "The truce was extended until [Sunday|2031-03-16].",
  ])("%s", holds);
});

describe("but one that something lasted to or took place on isn't", () => {
  it.each([
    "They waited until [Monday|2031-03-10].",
    "The truce held until [Monday|2031-03-10].",
    "The harbour stayed open until [Monday|2031-03-10].",
    "He did not answer until [Monday|2031-03-10].",
    "He was not told until [Monday|2031-03-10].",
    "Ruel had left by [Monday|2031-03-10].",
    "The [Monday|2031-03-10] deadline passed.",
    "The council called for talks on [Sunday|2031-03-09].",
    "They apologised for [Monday|2031-03-10].",
    "Ruel said late on [Thursday|2031-03-06] that she would go until Sunday.".replace("Sunday", "[Sunday|2031-03-16]"),
  ])("%s", holds);
});

describe("weekdays are counted by weeks", () => {
  it.each([
    "They met [this Monday|2031-03-10] and will meet again [this Friday|2031-03-14].",
    "They met [this past Monday|2031-03-10] and meet [this coming Sunday|2031-03-16].",
    "The two will meet on [Monday week|2031-03-24].",
    "They will meet on [Friday fortnight|2031-03-28].",
    "They met [a week ago on Tuesday|2031-03-04].",
    "They met [two weeks ago on Tuesday|2031-02-25].",
    "They met [the Monday before last|2031-03-03].",
    "They will meet [the Monday after next|2031-03-24].",
    "Ruel spoke on [Monday last|2031-03-10].",
    "The two met [last Monday|2031-03-10] and will meet [next Monday|2031-03-17].",
    "They met on [Monday last week|2031-03-03].",
    "They met [the Thursday before|2031-03-06].",
    "Talks began on [10 March|2031-03-10]. They had met [the Thursday before|2031-03-06].",
    "Talks began on [3 March|2031-03-03]. They ended [the following Friday|2031-03-07].",
    "They met on [the first Monday of March|2031-03-03].",
    "They will meet on [the last Friday of April|2031-04-25] and [the second Tuesday in May|2031-05-13].",
    "They left [the week before last|2031-W09].",
    "They return in [a week's time|2031-W12].",
  ])("%s", holds);

  it("but not where words that only look so belong to what follows", () => {
    holds("He said [Monday|2031-03-10] next steps were open.");
    holds("They spoke on [Monday|2031-03-10]. Last steps remain.");
  });
});

describe("days of a month", () => {
  it.each([
    "They met on [the 5th of this month|2031-03-05].",
    "They met on [the 5th of last month|2031-02-05] and will meet on [the 20th of next month|2031-04-20].",
    "They met on [the 5th|2031-03-05] and will meet again on [the 20th|2031-03-20].",
    "Talks will run from [28|2031-03-28] to [30 March|2031-03-30].",
    "Talks will run from [the 28th|2031-03-28] to [the 30th of March|2031-03-30].",
    "Talks ran on [the 3rd|2030-03-03] and [5th of March 2030|2030-03-05].",
    "Talks ran [3-5 March|2031-03-03/2031-03-05].",
    "Between [28|2031-04-28] and [30 April|2031-04-30] they will rest.",
    "It ran from [28|2030-05-28] to [30 May|2030-05-30].",
  ])("%s", holds);

  it.each(["He works on the 5th floor and lost on the 18th hole.", "Some 28 to 30 people came."])("not in: %s", holds);
});

describe("a time of day in some zone is of the day beside it", () => {
  it.each([
    "Ruel said at [10:30 p.m. local time on Thursday|2031-03-06T22:30] that it was over.",
    "Ruel said at [10:30 p.m. Ostrel time on Thursday|2031-03-06T22:30] that it was over.",
  ])("%s", holds);
});
