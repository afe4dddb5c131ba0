/**
 * Short reports of negotiations that never were. In the first list "<…>" marks the two sides of what doesn't sit
 * together and the names after it say whose they are; in the second all sits together.
 */
export const AT_ODDS: readonly (readonly [what: string, actor: string, report: string])[] = [
  [
    "a strike: a denial and the report's fact",
    "Colm|company",
    "Bus drivers in Port Ansel walked off the job a week ago. Mira Colm, the chief of Ansel Transit, <denied " +
      "that the company was hiring replacements>. A city clerk said, however, that <forty new drivers had been " +
      "sworn in> on Sunday.",
  ],
  [
    "trade: a refusal and a meeting",
    "Haldria",
    "Haldria <has long insisted that it will not discuss tariffs> while the ban on its timber lasts. On Tuesday " +
      "<its envoys sat down with Belmaran negotiators> in Teshk to talk about tariffs on timber.",
  ],
  [
    "climate: a pledge and what is built",
    "company",
    "The power company <pledged last year to close its coal plants> by 2035. But <it has now opened two new coal " +
      "plants> in the south.",
  ],
  [
    "hostages: a vow and a payment",
    "Salto|government",
    "TARVIA, March 4 (Halyard) - President Emil Salto of Tarvia <vowed in January that his government would " +
      "never pay a ransom>. Two bank officials said that <Tarvia had paid four million crowns> to the kidnappers " +
      "last week.",
  ],
  [
    "a truce: a claim and what observers saw",
    "Front",
    "The Upland Front <said that it had not broken the truce>. But observers <counted eleven rocket attacks by " +
      "the Front> overnight.",
  ],
  [
    "fishing: then and now",
    "Brink",
    "Norland's fisheries minister, Ada Brink, <said last month that the cod quotas were not negotiable>. She " +
      "<now says that she is open to lower quotas>.",
  ],
  [
    "debt: ruled out and done",
    "Tarvia|ministry",
    "Tarvia <had ruled out any delay of payments> to its creditors. On Friday <it suspended payments on two " +
      "bonds>, creditors said.",
  ],
  [
    "observers: an agreement and its denial",
    "Dovrek",
    "August Merrow said on Monday that <Ilmar Dovrek had agreed to observers> in the valley. A spokesman for " +
      "Dovrek said that <there had been no such agreement>.",
  ],
  [
    "troops: despite a promise",
    "Karund",
    "Despite <a promise to withdraw its troops> by March, Karund <has sent two more battalions> across the " +
      "river, officials in Vasti said.",
  ],
  [
    "recognition: after months of refusal",
    "Lurania",
    "After months of <refusing to negotiate with the council>, Lurania <opened negotiations with it> on Thursday.",
  ],
  [
    "wages: an insult and a basis",
    "Ilm",
    "Union leader Petra Ilm <had called the wage offer unacceptable> in May; on Friday <she described the offer " +
      "as reasonable>.",
  ],
  [
    "aid: never and yet",
    "Vestria|government",
    "Vestria <says that it has never blocked food convoys>. Yet drivers told Halyard that <Vestrian soldiers " +
      "turned back 30 trucks> at the Sarn bridge on Monday.",
  ],
  [
    "bases: no link",
    "Dunnick|Verrine",
    "Verrine spokesman Rafe Dunnick <denied any link between the loan and the bases>. Diplomats in Teshk " +
      "nevertheless <describe the loan as the price of the bases>.",
  ],
  [
    "withdrawal: a demand given up",
    "Belmara",
    "Belmara, which <had demanded a full withdrawal> from the valley, <dropped the demand> on Sunday.",
  ],
  [
    "two voices of one side",
    "Orvane|Tolvik",
    "Orvane's Foreign Minister Irsa Tolvik <ruled out talks with the Front>, but an Orvanian official said that " +
      "<Orvane was ready for talks with the Front>.",
  ],
  [
    "prisoners: a week after",
    "Sarvia|Dannik",
    "ORSK, May 6 (Halyard) - Sarvia agreed Tuesday to <hand over the two captured pilots> to the Red Cross, a " +
      "week after President Ivo Dannik <said they would stand trial> as spies.",
  ],
  [
    "a march: vowed and called off",
    "union|Marn",
    "The miners' union <called off Thursday's march> after the company offered new talks, its leader Olav Marn " +
      "said. On Tuesday <Marn had vowed the march would go ahead>.",
  ],
  [
    "a walkout and a return",
    "union",
    "The teachers' union, which <walked out of the talks> two weeks ago vowing not to return before the minister " +
      "resigned, <took its seat at the table again> on Monday. The minister was still in office.",
  ],
];

export const AT_ONE: readonly (readonly [what: string, report: string])[] = [
  ["two sides that differ", "Orvane rejected the quota on Monday. Belmara, however, accepted the quota."],
  [
    "a denial that nothing speaks against",
    "Mira Colm denied that the company was hiring replacements. The strike enters its third week on Friday.",
  ],
  ["twice the same", "Haldria rejected the treaty in May, and it did so again on Monday."],
  ["more of the same", "Merrow offered food aid last week. He announced more food aid on Tuesday."],
  [
    "a refusal and what goes with it",
    "The Upland Front has refused to disarm. On Monday it attacked a convoy near Velm Heights.",
  ],
  ["another's visit", "Ilmar Dovrek had ruled out a visit to Cassimor. Teodor Valch visited Port Ansel on Sunday."],
  ["an offer turned down", "The company offered a raise of 3 percent. The union, however, turned the offer down."],
  [
    "a condition that isn't met",
    "Valch said that he would sign if the troops left. The troops have not left, and he has not signed.",
  ],
  [
    "two measures",
    "Ada Brink said that quotas must fall. She said on Friday that the owners of fishing boats would be paid for " +
      "the loss.",
  ],
  ["for one thing, against another", "Lurania opposes sanctions on Karund, but it favours an inquiry into the attack."],
  ["a promise kept", "The ministry had promised a list of detainees. It delivered the list on Friday."],
  ["a demand met", "Commander Tace had demanded the release of forty fighters. On Monday Belmara released them."],
  [
    "a denial of one thing, talk of another",
    "Irsa Tolvik denied that Orvane was to leave the Compact. She met the Secretary-General in Port Ansel on " +
      "Monday, and the two talked about grain.",
  ],
  ["a question", "Asked whether Orvane had ruled out talks, Tolvik said that she would meet Corin Adeyl on Friday."],
  [
    "what is only possible",
    "Tarvia has ruled out a delay of payments. It could suspend payments if creditors walked out, analysts said.",
  ],
];
