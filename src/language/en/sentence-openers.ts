/**
 * Words that, in upper case after an abbreviation, most often begin a new sentence ("… in the U.S. The …"): words that
 * don't stand inside names or after titles.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It We You They I His Her Its Their Our My Your There Here " +
    "In On At But And So Yet Or Nor If When While Where Why What Who How Which After Before Since Although " +
    "Though Because As " +
    "Once Until Unless Despite During Under Over Among Between With Without By For From To Of Not No Yes Also " +
    "However Meanwhile " +
    "Moreover Still Then Thus Instead Asked Both Some Many Most Several All Each Every Another Other Others Even " +
    "Only Just " +
    "Now Today Yesterday Tomorrow Later Earlier Last Next According Speaking Officials Critics Nobody Everyone " +
    "Is Are Was Were Do Does " +
    "Did Can Could Will Would Should Has Have Had Let Please Never Perhaps Maybe Indeed Rather Like Such About"
  ).split(" "),
);
