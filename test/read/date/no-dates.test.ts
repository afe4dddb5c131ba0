import { describe, expect, it } from "vitest";
import { dated, unmarked } from "./notation.js";

const holds = (marked: string): void => expect(dated(unmarked(marked), "2031-03-12")).toBe(marked);

describe("a number beside what it numbers is no year", () => {
  it.each([
    "The lots went to Unit 2030, Ruel said.",
    "Flight 2031 left from Gate 2000 for Room 1999.",
    "They took Highway 2030 past Checkpoint 1995.",
    "Battalion 2031 held the bridge.",
    "The fund pays 2031 farmers 1,750 each under Resolution 1701, Ruel said.",
    "Phone 2031-4455 for help.",
    "Some 2031 men voted, 2030 of them for the plan.",
    "It is open 24/7.",
    "By [2030|2030] it will be over; the [2028|2028] elections were free.",
    "Unit 731 was there in [March 2030|2030-03].",
  ])("%s", holds);
});

describe("a day or month in the name of a paper or a body is none", () => {
  it.each([
    "Averil told the Sunday Courier that the plan was dead.",
    "Averil told the Friday Herald Tribune that the plan was dead.",
    "The Sunday Courier reported it on [Sunday|2031-03-09].",
    "The Monday Club met on [Monday|2031-03-10].",
    "The May Fund paid. The March Group left.",
    "The [Friday|2031-03-07] talks failed.",
    "Merrow Rejects [Friday|2031-03-07] Talks",
  ])("%s", holds);
});

describe("months and weekdays are people where the words beside them say so", () => {
  it.each([
    "Prime Minister May told reporters on [Monday|2031-03-10] that the pact was dead.",
    "Theresa May resigned. May said she was tired.",
    "August Merrow spoke. “No,” August said.",
    "President March said he would go in [March|2031-03].",
    "Ms Friday said no. Friday left on [Friday|2031-03-07].",
    "April Jones said no. In [April|2030-04], April said yes.".replace("2030-04", "2031-04"),
    "“I will not go,” May said. Mrs May left.",
    "Sir Nicholas Sunday left. Sunday was angry. On [Sunday|2031-03-09] it rained.",
    "Wednesday Addams said no.",
    "The prime minister may go in [May|2031-05], May's spokesman said.",
    "President March met Theresa May in [May|2030-05]. The letter was handed to May by March.",
    "Jan Kovar said no. [Jan. 5|2031-01-05] was too late, Kovar said.",
  ])("%s", holds);
});

describe("and times where they don't", () => {
  it.each([
    "Talks in [May|2030-05] failed. The [May|2031-05] deadline may slip.",
    "From [March|2031-03] to [May|2030-05] nothing happened.",
    "[March|2031-03] will bring snow.",
    "Merrow [Tuesday|2031-03-11] rejected the plan.",
    "President Valch [Friday|2031-03-07] said no.",
    "A court [Thursday|2031-03-06] refused to wait, officials said [Monday|2031-03-10].",
    "[Last May|2030-05] she said no.",
    "[May 5|2031-05-05] was late.",
  ])("%s", holds);
});
