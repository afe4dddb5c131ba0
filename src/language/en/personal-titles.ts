/** Words before a person's name that say who it is but are no office. Lower case, without full stops. */
export const maleTitles: ReadonlySet<string> = new Set("mr messrs sir lord herr monsieur m señor senor signor signore baron count duke prince king father brother don sheikh sheik".split(" "));
export const femaleTitles: ReadonlySet<string> = new Set("mrs ms miss mme mlle madame madam mademoiselle lady dame frau señora senora signora baroness countess duchess princess queen sister mother doña dona".split(" "));
export const neutralTitles: ReadonlySet<string> = new Set((
  "dr drs prof professor rev reverend hon honourable honorable mx st saint judge justice chief " +
  "gen general lt lieutenant col colonel maj major capt captain cmdr cdr commander cpl corporal sgt sergeant adm admiral brig brigadier marshal commodore pvt private " +
  "gov governor sen senator rep representative pres president amb ambassador min minister sec secretary cllr councillor det detective insp inspector supt superintendent comrade imam ayatollah mullah pope cardinal archbishop bishop"
).split(" "));

/** After a name: no part of it. */
export const nameSuffixes: ReadonlySet<string> = new Set("jr sr ii iii iv v esq phd md mp obe mbe".split(" "));

/** Small words inside a surname: "van der Berg", "bin Salman". */
export const nameParticles: ReadonlySet<string> = new Set("van von der den de del della di da dos du la le al el bin ibn ben abu abd ter ten af av zu zur".split(" "));
