/**
 * How English says that somebody is missing from a table. `after` a name: "Olmia *was not invited*"; `before` it:
 * "*without* Olmia". Words in order, lower case; "…" stands for up to three others.
 */
export interface AbsencePhrase {
  readonly words: readonly string[];
  readonly manner: "left-out" | "stayed-away";
}

const phrases = (manner: AbsencePhrase["manner"], list: string): AbsencePhrase[] =>
  list
    .trim()
    .split("\n")
    .map((line) => ({ words: line.trim().split(" "), manner }));

export const absentAfter: readonly AbsencePhrase[] = [
  ...phrases(
    "left-out",
    `
    not invited
    never invited
    uninvited
    not asked to
    left out
    shut out
    kept out
    excluded from
    excluded
    sidelined
    barred from
    no seat
    not included
    not represented
    not party to
    not a party to
    not consulted`,
  ),
  ...phrases(
    "stayed-away",
    `
    stayed away
    stay away
    staying away
    kept away
    failed to show
    failed to appear
    failed to turn up
    failed to attend
    failed to come
    did not show
    did not turn up
    did not attend
    did not come
    did not appear
    did not take part
    didnt show
    didnt turn up
    didnt attend
    not attending
    not attend
    not present
    not taking part
    was absent
    were absent
    boycotted
    boycotting
    boycott
    walked out
    refused to attend
    refused to take part
    refused to come
    pulled out of
    absented itself
    absented themselves`,
  ),
];

export const absentBefore: readonly AbsencePhrase[] = phrases(
  "left-out",
  `
    without
    excluding
    exclude
    excluded
    exclusion of
    sideline
    sidelining
    did not include
    does not include
    not including
    in the absence of
    bypassing`,
);
