/**
 * Verbs of two syllables and more whose last one is stressed, so that its consonant is doubled: "admit" → "admitting".
 */
const STRESSED = new Set(
  (
    "abet abhor abut acquit admit allot annul appal aver befit beget begin commit compel concur confer control " +
    "corral debar defer demur deter dispel distil " +
    "emit enrol enthral equip excel expel extol forget fulfil impel incur infer inter occur offset omit outbid " +
    "outrun patrol permit prefer propel rebel rebut recur refer refit " +
    "regret remit repel rerun reset submit transfer transmit undercut unplug upset withal kidnap handicap " +
    "worship program"
  ).split(" "),
);

/** The -ing form of a verb's lemma: "raise" → "raising", "let" → "letting", "tie" → "tying". */
export function gerundOf(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  if (/c$/.test(verb) && /(?:ic|ac)$/.test(verb)) return `${verb}king`;
  const isDoubled =
    /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(verb) || /^qu[aeiou][bdgmnprtz]$/.test(verb) || STRESSED.has(verb);
  return isDoubled ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
