/** Endings that make "word.ending" a host name rather than the end of one sentence and the start of the next. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    "com org net gov edu mil int info biz tv fm ly io uk eu ru ua de fr ca au nz cn jp kr il ir tr pl es nl se " +
    "ch dk fi cz " +
    "pdf html htm php doc docx jpg png gif txt csv zip js"
  ).split(" "),
);
