/** Words that end the names of bodies, beside the nouns for groups. Lower case. */
export const bodyWords: ReadonlySet<string> = new Set(
  (
    "compact pact fund bank institute centre center press news post times herald tribune gazette courier mirror " +
    "telegraph university college school academy ministry inc corp ltd plc ag holdings industries airlines " +
    "airways " +
    "motors steel oil gas energy electric systems technologies partners brothers workers teamsters teachers " +
    "lawyers engineers volunteers tigers brigades forces guards corps rangers " +
    "church club diocese synod museum hospital theatre society trust chamber house secretariat treasury exchange " +
    "railways railway ports authority"
  ).split(" "),
);
