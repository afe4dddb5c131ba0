import { describe, expect, it } from "vitest";
import { dated, typesIn, unmarked } from "./notation.js";

const holds = (marked: string): void => expect(dated(unmarked(marked))).toBe(marked);

describe("weekdays look back, unless the verb looks forward", () => {
  it.each([
    "Valch met Dovrek [Monday|2031-03-10].",
    "Valch spoke on [Friday|2031-03-14].",
    "Dovrek arrived [late Tuesday|2031-03-11].",
    "Valch will meet Dovrek [Friday|2031-03-14].",
    "Valch will meet Dovrek on [Monday|2031-03-17].",
    "The envoys were to meet [Wednesday|2031-03-19] in Teshk.",
    "Talks are scheduled for [Tuesday|2031-03-18].",
    "Valch is leaving on [Sunday|2031-03-16].",
    "Dovrek could arrive [Sunday|2031-03-16].",
    "Valch would have met Dovrek [Sunday|2031-03-09].",
    "Valch plans to go to Teshk [Thursday|2031-03-20].",
    "Tolvik failed to appear [Thursday|2031-03-13].",
    "[Last Friday|2031-03-07] Tolvik left.",
    "Tolvik said [Wednesday|2031-03-12] that the talks would go on.",
  ])("%s", holds);
});

describe("days and months", () => {
  it.each([
    "Valch left on [March 4, 2029|2029-03-04], a long way.",
    "Valch left on [4 March 2029|2029-03-04].",
    "Valch left on [March 4|2031-03-04].",
    "The treaty was signed on [Oct. 23|2030-10-23].",
    "The deadline is [April 2|2031-04-02].",
    "The talks are set for [May 12-13|2031-05-12/2031-05-13].",
    "They will meet from [May 12|2031-05-12] to [14|2031-05-14].",
    "Dovrek rejected it in [May|2030-05].",
    "Since [January|2031-01] nothing has moved.",
    "Dovrek came in [June 2029|2029-06].",
    "They spoke on [Monday, March 10|2031-03-10].",
    "They met on [New Year's Eve|2030-12-31].",
  ])("%s", holds);
});

describe("counted from the day of the report", () => {
  it.each([
    "[Yesterday|2031-03-13] Tolvik left; [the day before yesterday|2031-03-12] she came.",
    "Tolvik left [earlier this week|2031-W11].",
    "Tolvik left [last week|2031-W10] and returns [next month|2031-04].",
    "It began [two weeks ago|2031-W09], [three years ago|2028] or [ten days ago|2031-03-04].",
    "Tolvik came on [March 4|2031-03-04] and left [the following day|2031-03-05].",
    "Tolvik came on [March 4|2031-03-04] and left [two days later|2031-03-06].",
    "It fell in [the third quarter|2030-Q3], against a rise [a year earlier|2029-Q3].",
    "Prices rose in [fiscal 2029|2029] and by [mid-2030|2030].",
    "It will end by [mid-year|2031].",
    "The war of [the 1970s|197X] and the [1950-53|1950/1953] war.",
    "Tolvik will come [this spring|2031-SP].",
    "The harvest failed [last summer|2030-SU].",
  ])("%s", holds);
});

describe("times, durations, sets, and what is now", () => {
  it.each([
    "It began at [10:30 a.m. Monday|2031-03-10T10:30].",
    "It began [Thursday morning|2031-03-13TMO] and ended [last night|2031-03-13TNI].",
    "They will speak [tonight|2031-03-14TNI].",
    "They talked for [six days|P6D], or [a couple of months|P2M].",
    "The [16-hour|PT16H] session took [two and a half hours|PT2H30M].",
    "In [the past two years|P2Y] and for [several weeks|PXW] nothing moved.",
    "The [47-year-old|P47Y] embargo stands beside [a year-old|P1Y] offer.",
    "They meet [every Friday|XXXX-WXX-5], [twice a week|P1W], or [daily|P1D].",
    "Tolvik is [now|PRESENT_REF] [currently|PRESENT_REF] in Teshk and was [recently|PAST_REF] in Ostrel.",
    "There is no peace in [the near future|FUTURE_REF].",
  ])("%s", holds);
  it("types", () =>
    expect(typesIn("They met Monday at noon for six days and now meet daily.")).toBe("TIME DURATION DATE SET"));
});

describe("no time is told", () => {
  it.each([
    "They may march to the palace.",
    "The second round of talks failed.",
    "The sun rose over the harbour.",
    "August Merrow spoke.",
    "The fall of the city shocked them.",
    "A 13-year-old girl was missing.",
    "Some 2,000 soldiers and 1998 prisoners stayed.",
    "The Daily Courier reported it.",
    "Three quarters of the members agreed.",
    "The minutes of the meeting were read.",
    "It was the day that they had feared.",
    "From the moment they met they quarrelled.",
    "He was in his 30s.",
  ])("%s", holds);
});

describe("without a publication date nothing relative is resolved", () => {
  it.each([
    "They met [Friday|XXXX-WXX-5], on [May 12|XXXX-05-12] and in [May|XXXX-05].",
    "[Yesterday|XXXX-XX-XX], [last week|XXXX-WXX], [last month|XXXX-XX] and [last year|XXXX] they met.",
    "They met on [May 12, 2030|2030-05-12], in [2029|2029] and [now|PRESENT_REF].",
    "They met [two weeks ago|XXXX-WXX] and [two days later|XXXX-XX-XX].",
  ])("%s", (marked) => expect(dated(unmarked(marked), null)).toBe(marked));
});

describe("the dateline's day is today", () => {
  it("of a day before publication", () =>
    expect(dated("OSTREL, March 13 (Halyard) — Merrow left today.")).toBe(
      "OSTREL, [March 13|2031-03-13] (Halyard) — Merrow left [today|2031-03-13].",
    ));
});
