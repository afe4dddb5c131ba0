/**
 * Lemmas of nouns that say how much of something: "the *amount* of aid", "15 million *dollars* in aid", "*half* of the
 * seats".
 */
export const amountWords: ReadonlySet<string> = new Set(
  (
    "amount number quantity level sum total volume share majority minority half third quarter percentage percent " +
    "% proportion dozen score hundred thousand million billion trillion bulk rest couple lot lots " +
    "dollar euro pound yen yuan ruble rouble peso franc mark crown cent $ € £ ¥ tonne ton kilogram kilo pound " +
    "barrel litre liter gallon bushel mile kilometre kilometer metre meter acre hectare worth"
  ).split(" "),
);
