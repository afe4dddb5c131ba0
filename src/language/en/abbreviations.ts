/**
 * Words that keep a full stop after them, without it, by how they stand to the end of a sentence.
 * Case matters: "Mar." is a month, "mar." is a verb that ends a sentence.
 */

/** Always followed by what they belong to (a name, a number, an example): never end a sentence. */
export const openingAbbreviations: ReadonlySet<string> = new Set(
  // titles and ranks
  (
    "Mr Mrs Ms Mx Dr Drs Prof Profs Rev Revs Fr Hon Messrs Mme Mmes Mlle Mssrs Gov Govs Sen Sens Rep Reps Pres " +
    "Amb Min Sec " +
    "Gen Gens Lt Col Cols Maj Capt Cmdr Cdr Cpl Sgt Sgts Pvt Adm Brig Spc Pfc Supt Insp Det Atty Asst Assoc Dir " +
    "Treas " +
    "Ste Mt Msgr Ven Rt Cllr Ald Del Dep Ofc Ens Cmdt Comdr Lieut Rtd " +
    // before an example or an opponent
    "vs v cf ca viz eg ie esp approx " +
    // places in a book
    "fig Fig figs Figs eq Eq vol Vol vols Vols ch Ch sect Sect pp Nos nos"
  ).split(" "),
);

/** Before a number only: "No. 3", "Art. 51", "p. 4". */
export const numberedAbbreviations: ReadonlySet<string> = new Set(
  "No Art Arts art Sec sec para Para p par no".split(" "),
);

/** Months and days: no end of a sentence before a number. */
export const calendarAbbreviations: ReadonlySet<string> = new Set(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri".split(" "),
);

/** May stand anywhere, at the end of a sentence too. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  (
    "St Inc Corp Co Ltd Cos Bros Jr Sr etc al Ave Blvd Rd Dept Depts Univ Assn Natl Intl Govt govt Est Ph.D " +
    "Ph.Ds D.Phil B.Sc M.Sc Ed.D Ll.B Ft ft Pty Plc S.p.A " +
    "PhD Esq Hwy Pkwy Ct Tel tel Ext ext min max incl est " +
    // places
    "Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla " +
    "Ore Pa Penn " +
    "Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Fed"
  ).split(" "),
);
