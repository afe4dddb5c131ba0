/** Words before a person's name that say who it is but are no office. Lower case, without full stops. */
export const maleTitles: ReadonlySet<string> = new Set(
  (
    "mr messrs sir lord herr monsieur m señor senor signor signore baron count duke prince king father brother don " +
    "sheikh sheik"
  ).split(" "),
);
export const femaleTitles: ReadonlySet<string> = new Set(
  (
    "mrs ms miss mme mlle madame madam mademoiselle lady dame frau señora senora signora baroness countess duchess " +
    "princess queen sister mother doña dona"
  ).split(" "),
);
export const neutralTitles: ReadonlySet<string> = new Set(
  (
    "dr drs prof professor emeritus emerita rev reverend fr hon honourable honorable mx st saint judge justice " +
    "chief h.e hrh h.r.h hsh h.s.h h.m mgr msgr monsignor " +
    "gen general lt lieutenant col colonel maj major capt captain cmdr cdr commander cpl corporal sgt sergeant " +
    "adm admiral brig brigadier marshal commodore pvt private " +
    "gov governor sen senator rep representative pres president amb ambassador min minister sec secretary cllr " +
    "councillor det detective insp inspector supt superintendent comrade imam ayatollah mullah pope cardinal " +
    "archbishop bishop"
  ).split(" "),
);

/** Titles that no body's name begins with, as "Prince" or "General" may. Lower case. */
export const personsOnly: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx mme mlle messrs sir dame herr frau monsieur madame mademoiselle señor senor señora senora " +
    "signor signora hrh h.r.h h.e hsh mgr msgr monsignor"
  ).split(" "),
);

/** After "His", "Her", "Your": ways to address and speak of those in high places. Lower case. */
export const styles: ReadonlySet<string> = new Set(
  (
    "excellency excellencies majesty majesties highness holiness eminence beatitude grace honour honor worship " +
    "lordship ladyship"
  ).split(" "),
);

/** Before another title: "Right Honourable", "Very Reverend". Lower case. */
export const honourWords: ReadonlySet<string> = new Set("right rt most very".split(" "));

/** Titles that are given names too: titles only before a given name. Lower case. */
export const givenTitles: ReadonlySet<string> = new Set(["don"]);

/** After a name: no part of it. Lower case, without full stops. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  "jr jnr sr snr junior senior ii iii iv v vi esq esquire phd dphil md".split(" "),
);

/**
 * Letters after a name, as they are written: seats in parliaments, orders and honours, degrees, professions, services.
 * Without full stops.
 */
export const letters: ReadonlySet<string> = new Set(
  (
    "MP MPs MEP MSP MS MLA MHA MHK MLC MPA MPP MNA MK TD QC KC SC JP DL PC " +
    "KG LG KT LT KP GCB KCB DCB CB GCMG KCMG DCMG CMG GCVO KCVO DCVO CVO LVO MVO GBE KBE DBE CBE OBE MBE BEM CH " +
    "OM ISO VC GC GM DSO DSC DSM DFC DFM AFC CGM MC MM QPM KPM RVM TD VD ERD AC AO AM OAM AK CC OC CM ONZ CNZM " +
    "ONZM MNZM KNZM DNZM PNZM OPM OJ SCM OLY PLY " +
    "Bt Bart Kt PhD DPhil DLitt DSc DD LLD LLB LLM JD MD MBBS MBChB BDS DDS DVM MA BA BSc MSc MBA MPA MPhil MRes " +
    "MEd BEd BCom BEng MEng EdD PsyD RN NP PA-C CPA CFA ACCA FCA PE PEng CEng FRS FRSE FBA FRSA FRCP FRCS FRGS " +
    "FREng MRCP MRIA RA RIBA FRIBA " +
    "SJ OP OFM OSB OCD OSA CSC SDB MSF RAF RN RM USN USMC USAF USA USCG RAN RCN RCAF"
  ).split(" "),
);

/** Small words inside a surname: "van der Berg", "bin Salman". */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    "van von vom der den de del della delle degli dei di da dal dalla das do dos du des la las le los al el bin " +
    "bint binti ibn ben abu abd ter ten te tot op af av zu zum zur mac mc ap ab ua ni nic"
  ).split(" "),
);
