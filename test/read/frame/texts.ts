/** A text, and what it tells of itself. */
export interface FramedText {
  readonly name: string;
  readonly text: string;
  readonly day: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
}

const STORY =
  "The harbour stays shut until the pilots are paid, Tavia’s foreign minister, Ana Ruel, said. She called the " +
  "offer of the League “a bill, not a proposal”.";
const MORE =
  "Jon Averil, the envoy of the League, said that he had hoped for a date. The two sides will meet again on " +
  "Monday, he told reporters.";

/** Texts that carry their full day in their frame. */
export const DATED: readonly FramedText[] = [
  {
    name: "headline and dateline",
    day: "2031-03-14",
    title: "Talks on the river are put off",
    outlet: "Halyard",
    text: `Talks on the river are put off\n\nPORT ANSEL, March 14, 2031 (Halyard) — ${STORY}\n\n${MORE}`,
  },
  {
    name: "day before place",
    day: "2031-02-21",
    title: null,
    outlet: null,
    text: `February 21, 2031 (PORT ANSEL) - ${STORY}\n\n${MORE}`,
  },
  {
    name: "day first in the dateline, an agency between slashes",
    day: "2031-03-14",
    outlet: "Vestnik",
    text: `DESNA, 14 March 2031 /Vestnik/. ${STORY}\n\n${MORE}`,
  },
  {
    name: "dashes between place and day",
    day: "2031-03-14",
    title: "Pilots reject the offer",
    text: `Pilots reject the offer\n\nOSTREL – 14 March 2031 – ${STORY}\n\n${MORE}`,
  },
  { name: "small letters in the dateline", day: "2031-03-14", text: `Port Ansel, 14 March 2031 – ${STORY}\n\n${MORE}` },
  {
    name: "an agency's dateline with the writer",
    day: "2031-03-14",
    outlet: "Halyard",
    text: `OSTREL, Tavia, Mar. 14, 2031 (Petra Lindqvist/Halyard) -- ${STORY}`,
  },
  {
    name: "byline with a slash",
    day: "2031-03-22",
    title: "Talks on the river",
    text: `Talks on the river\n\nBy Petra Lindqvist / March 22, 2031\n\n${STORY}`,
  },
  {
    name: "byline with a comma",
    day: "2031-05-06",
    title: "Dockers turn down a ‘final’ offer as the strike goes on",
    text: `Dockers turn down a ‘final’ offer as the strike goes on\n\nBy Lena Marsh, May 6, 2031\n\n${STORY}`,
  },
  {
    name: "byline with an outlet, a day below",
    day: "2031-03-14",
    title: "Who pays the pilots?",
    outlet: "The Ansel Courier",
    text: `Who pays the pilots?\nBy Petra Lindqvist, The Ansel Courier\n14 March 2031, 10:15\n\n${STORY}\n\n${MORE}`,
  },
  {
    name: "masthead, day, headline",
    day: "2031-03-14",
    title: "Harbour to stay shut",
    outlet: "The Alcor Ledger",
    text: `The Alcor Ledger\nFriday, 14 March 2031\n\nHarbour to stay shut\n\n${STORY}\n\n${MORE}`,
  },
  {
    name: "published, with a time",
    day: "2031-03-14",
    title: "Harbour to stay shut",
    text: `Harbour to stay shut\nPublished: 14 March 2031, 10:15 GMT\n\n${STORY}`,
  },
  {
    name: "posted, after a standfirst",
    day: "2031-03-14",
    title: "Harbour to stay shut",
    text:
      "Harbour to stay shut\n\nThe League had hoped for a date. It has none.\n\n" +
      `Posted on March 14, 2031 by Petra Lindqvist\n\n${STORY}\n\n${MORE}`,
  },
  {
    name: "published and updated",
    day: "2031-03-14",
    title: "Harbour to stay shut",
    text: `Harbour to stay shut\nPublished 14 March 2031 | Updated 15 March 2031\n\n${STORY}`,
  },
  {
    name: "readout",
    day: "2031-03-08",
    outlet: "OFFICE OF THE SPOKESPERSON",
    text:
      "READOUT\nOFFICE OF THE SPOKESPERSON\nMARCH 8, 2031\n\n" +
      `Foreign Minister Ana Ruel spoke today with the envoy of the League, Jon Averil. ${STORY}`,
  },
  {
    name: "ministry's press release",
    day: "2031-03-08",
    title: "On Foreign Minister Ana Ruel’s talk with the envoy of the League",
    outlet: "Ministry of Foreign Affairs of Tavia",
    text:
      "Ministry of Foreign Affairs of Tavia\n\n" +
      "On Foreign Minister Ana Ruel’s talk with the envoy of the League\n\n8 March 2031 21:40\n" +
      `No. 412-08-03-2031\n\n${STORY}`,
  },
  {
    name: "press release with a number",
    day: "2031-03-14",
    title: "Tavia answers the League",
    text: `Press release no. 12, 14 March 2031\n\nTavia answers the League\n\n${STORY}`,
  },
  {
    name: "press release with a number and a dash",
    day: "2031-03-14",
    title: "Tavia answers the League",
    text: `PRESS RELEASE No. 12 – 14 March 2031\nTavia answers the League\n\n${STORY}`,
  },
  {
    name: "for immediate release, day on the same line",
    day: "2031-03-14",
    title: "Pilots’ union rejects offer",
    text: `FOR IMMEDIATE RELEASE: March 14, 2031\n\nPilots’ union rejects offer\n\n${STORY}`,
  },
  {
    name: "for immediate release, place and day below",
    day: "2031-03-14",
    title: "Pilots’ union rejects offer",
    text: `For immediate release\nPort Ansel, 14 March 2031\n\nPilots’ union rejects offer\n\n${STORY}`,
  },
  {
    name: "for release at a time",
    day: "2031-03-14",
    text: `For release at 10 a.m. EST, March 14, 2031\n\nStatement by the Joint Commission\n\n${STORY}`,
  },
  {
    name: "embargo",
    day: "2031-03-15",
    title: "Pilots’ pay: what the League offers",
    text: `EMBARGOED UNTIL 00:01 GMT, Saturday 15 March 2031\n\nPilots’ pay: what the League offers\n\n${STORY}`,
  },
  {
    name: "letter",
    day: "2031-03-14",
    title: null,
    text:
      `Ministry of Foreign Affairs of Tavia\nPort Ansel\n\n14 March 2031\n\nDear Mr. Averil,\n\n${STORY}\n\n` +
      "Yours sincerely,\nAna Ruel",
  },
  {
    name: "memorandum with fields",
    day: "2031-03-14",
    title: "Pilots’ pay",
    text: `MEMORANDUM\nTo: The Joint Commission\nFrom: Ana Ruel\nDate: 14 March 2031\nSubject: Pilots’ pay\n\n${STORY}`,
  },
  {
    name: "communiqué, done at",
    day: "2031-06-21",
    title: "JOINT STATEMENT of the Republic of Sorland and the Tessalian Federation on the Gatra Crossing",
    text:
      "JOINT STATEMENT\nof the Republic of Sorland and the Tessalian Federation on the Gatra Crossing\n\n" +
      "1. The Parties keep the crossing open every day.\n\n" +
      "2. The Parties meet monthly, and shall establish a Joint Commission to that end.\n\n" +
      "Done at Norrvik on 21 June 2031 in duplicate, in the English language.\n\n" +
      "For the Republic of Sorland: N. Halvarsen\nFor the Tessalian Federation: A. Okonjo-Reyes",
  },
  {
    name: "treaty, day in words",
    day: "2031-06-21",
    text:
      "PROTOCOL ON THE GATRA CROSSING\n\n" +
      "The Parties keep the crossing open every day, and establish a Joint Commission to that end.\n\n" +
      "IN WITNESS WHEREOF the undersigned have signed this Protocol.\n\n" +
      "Done at Norrvik, this twenty-first day of June two thousand and thirty-one.\n\nFor Sorland\nN. Halvarsen",
  },
  {
    name: "communiqué, place and day below the headline",
    day: "2031-06-21",
    text: `Communiqué of the third round of talks\nNorrvik, 21 June 2031\n\n${STORY}`,
  },
  {
    name: "minutes",
    day: "2031-03-14",
    title: "Minutes of the meeting of the Joint Commission held in Ostrel on 14 March 2031",
    text:
      "Minutes of the meeting of the Joint Commission held in Ostrel on 14 March 2031\n\n" +
      "Present: A. Ruel, J. Averil\n\n" +
      "The chair opened the meeting at ten. Mr Averil said that the League was ready to pay half.\n\n" +
      "Next meeting: 14 April 2031",
  },
  {
    name: "minutes over several lines",
    day: "2031-03-14",
    text:
      "MINUTES\nof the 14th session of the Joint Commission\nheld in Ostrel on 14 March 2031\n\n" +
      "Present: A. Ruel, J. Averil\n\n" +
      "The chair opened the meeting at ten. Mr Averil said that the League was ready to pay half.",
  },
  { name: "summary record", day: "2031-03-14", text: `Summary record of the meeting of 14 March 2031\n\n${STORY}` },
  {
    name: "briefing",
    day: "2031-03-11",
    title: "Department Press Briefing",
    text:
      "Department Press Briefing – March 11, 2031\n\nOffice of the Spokesperson\nCarrowby\n\n2:11 p.m. EST\n\n" +
      "MR. ALDCOTT: Good afternoon. I have two things at the top.\n\nQUESTION: Will she travel?\n\n" +
      "MR. ALDCOTT: She will.",
  },
  {
    name: "parliament",
    day: "2031-03-19",
    outlet: "House of Commons",
    text:
      "House of Commons\nWednesday 19 March 2031\n\nOral Answers to Questions\n\nMr Owen Pascoe (Trewarren)\n" +
      "What assessment has he made of the talks?",
  },
  {
    name: "council's press release",
    day: "2031-03-18",
    title: "Council Divided over Detentions, as Envoy Warns ‘Window Is Closing’",
    text: `SC/18204\n18 MARCH 2031\n\nCouncil Divided over Detentions, as Envoy Warns ‘Window Is Closing’\n\n${STORY}`,
  },
  {
    name: "speech",
    day: "2031-03-14",
    title: "Remarks by Ana Ruel at the opening of the talks, Ostrel, 14 March 2031",
    text:
      "Remarks by Ana Ruel at the opening of the talks, Ostrel, 14 March 2031\n\n" +
      `Check against delivery\n\n${STORY}`,
  },
  { name: "speech, delivered", day: "2031-03-14", text: `Speech delivered on 14 March 2031 in Ostrel\n\n${STORY}` },
  {
    name: "signature",
    day: "2031-03-14",
    title: "An answer to the League",
    text:
      `An answer to the League\n\n${STORY}\n\n${MORE}\n\nAna Ruel\nForeign Minister of Tavia\n` +
      "Port Ansel, 14 March 2031",
  },
  { name: "day as the last line", day: "2031-03-14", text: `An answer to the League\n\n${STORY}\n\n14 March 2031` },
  {
    name: "released, in the foot",
    day: "2031-03-14",
    text: `An answer to the League\n\n${STORY}\n\nReleased 14 March 2031`,
  },
  {
    name: "first published, in a sentence below",
    day: "2031-03-14",
    text: `An answer to the League\n\n${STORY}\n\nThis article was first published on 14 March 2031.`,
  },
  {
    name: "post",
    day: "2031-03-13",
    title: null,
    text:
      "Ana Ruel\n@AnaRuel\nTavia stands by its offer. The pilots must be paid.\n8:02 PM · Mar 13, 2031\n" +
      "1,204 Reposts 233 Quotes",
  },
  {
    name: "ISO",
    day: "2031-03-14",
    title: "Harbour to stay shut",
    text: `Harbour to stay shut\n2031-03-14\n\n${STORY}`,
  },
  { name: "figures that can be read one way", day: "2031-03-14", text: `Harbour to stay shut\n14/03/2031\n\n${STORY}` },
  { name: "ordinal", day: "2031-03-14", text: `Harbour to stay shut\nFriday 14th March, 2031\n\n${STORY}` },
  {
    name: "yearless dateline, a copyright below",
    day: "2031-03-14",
    outlet: "Halyard",
    text: `Harbour to stay shut\n\nOSTREL, March 14 (Halyard) — ${STORY}\n\n© 2031 Halyard`,
  },
  {
    name: "dateline of the day before",
    day: "2031-03-15",
    title: "Harbour to stay shut",
    text: `Harbour to stay shut\n15 March 2031\n\nOSTREL, March 14 (Halyard) — ${STORY}`,
  },
  {
    name: "the same on Windows",
    day: "2031-03-14",
    title: "Talks on the river are put off",
    text:
      `\ufeffTalks on the river are put off\r\n\r\nBy Petra Lindqvist\r\nMarch 14, 2031\r\n\r\n${STORY}\r\n\r\n` +
      `${MORE}\r\n`,
  },
];

/** Texts that don't tell their day. */
export const UNDATED: readonly FramedText[] = [
  {
    name: "weekdays alone",
    day: null,
    title: "Talks on the river are put off",
    text: `Talks on the river are put off\n\n${STORY}\n\n${MORE}`,
  },
  {
    name: "dateline without a year",
    day: null,
    title: "Talks on the river are put off",
    outlet: "Halyard",
    text: `Talks on the river are put off\n\nPORT ANSEL, March 4 (Halyard) — ${STORY}\n\n${MORE}`,
  },
  {
    name: "a day told in the first sentence",
    day: null,
    text: `On March 8, 2031, Foreign Minister Ana Ruel met the envoy of the League. ${STORY}`,
  },
  {
    name: "a day told at the end",
    day: null,
    text: `${STORY}\n\nThe two sides signed their last accord on 14 March 2021.`,
  },
  { name: "a headline that names an accord", day: null, text: `Accord of 4 May 2020 to be renewed\n\n${STORY}` },
  {
    name: "a headline in capitals that names an accord",
    day: null,
    text: `Minister Recalls the Accord of 4 May 2020\n\n${STORY}`,
  },
  {
    name: "an anniversary",
    day: null,
    text: `Speech on the tenth anniversary of the accord signed on 14 March 2021\n\n${STORY}`,
  },
  { name: "since a day", day: null, text: `Harbour shut since 14 March 2031\n\n${STORY}` },
  { name: "a deadline", day: null, text: `Call for observers in the valley\nDeadline: 14 March 2031\n\n${STORY}` },
  {
    name: "the next meeting",
    day: null,
    text: `Minutes of the Joint Commission\n\n${STORY}\n\nNext meeting: 14 April 2031`,
  },
  {
    name: "an invitation",
    day: null,
    text: `Media call\n\nWhat: Opening of the talks\nWhen: Friday, 14 March 2031, 10 a.m.\nWhere: Ostrel\n\n${STORY}`,
  },
  { name: "a range", day: null, text: `Third round of talks, Ostrel, 12–14 March 2031\n\n${STORY}` },
  { name: "a range in words", day: null, text: `Third round of talks\nOstrel, 12 to 14 March 2031\n\n${STORY}` },
  {
    name: "a chronicle",
    day: null,
    text:
      "The strike so far\n\n12 March 2031\nThe pilots walk out. The harbour is shut by noon.\n\n13 March 2031\n" +
      "The League sends an envoy. Nobody meets him.\n\n14 March 2031\nThe envoy leaves.",
  },
  {
    name: "a chronicle with dashes",
    day: null,
    text:
      "12 March 2031 – The pilots walk out. The harbour is shut by noon.\n\n" +
      "13 March 2031 – The League sends an envoy. Nobody meets him.\n\n14 March 2031 – The envoy leaves the town.",
  },
  {
    name: "posts of two days",
    day: null,
    text:
      "Ana Ruel\n@AnaRuel\nTavia stands by its offer.\n8:02 PM · Mar 13, 2031\n\nJon Averil\n@JonAveril\n" +
      "So does the League.\n9:15 AM · Mar 14, 2031",
  },
  { name: "figures that could be two days", day: null, text: `Harbour to stay shut\n03/04/2031\n\n${STORY}` },
  { name: "no such day", day: null, text: `Harbour to stay shut\n30 February 2031\n\n${STORY}` },
  { name: "a month", day: null, text: `The Pilots’ Quarterly\nMarch 2031\n\n${STORY}` },
  {
    name: "validity",
    day: null,
    text: `An answer to the League\n\n${STORY}\n\nThis offer is valid until 31 December 2031.`,
  },
  {
    name: "an interview",
    day: null,
    title: "The pilots’ leader on the strike",
    text:
      "The pilots’ leader on the strike\n\nQ: Why did members turn it down?\n\n" +
      "A: Because it was 4.5 over two years.\n\nQ: Will you go back?\n\nA: On 14 March 2031 we said no.",
  },
  {
    name: "a correction below",
    day: null,
    text:
      `Harbour to stay shut\n\n${STORY}\n\nCORRECTION:\n\n` +
      "An article on Wednesday misstated the name of the envoy. It is Jon Averil, not John.\n\n" +
      "Friday, March 14, 2031.",
  },
  { name: "a copyright alone", day: null, text: `Harbour to stay shut\n\n${STORY}\n\n© 2031 The Ansel Courier` },
];
