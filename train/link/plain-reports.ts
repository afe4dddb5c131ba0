import { attributionReader, type MarkedReport } from "./reports.js";

/** Forms that the corpora hardly have, about people who don't exist: a text with one statement, and who says it. */
const PLAIN: readonly (readonly [text: string, speaker: string | null])[] = [
  ["Dorn Ulmer was quoted by the Courier as saying that the bridge was closed.", "Ulmer"],
  ["Irma Vell was quoted by the daily Sentinel as saying the strike would go on.", "Vell"],
  ["The Observer quoted Tarn Holm as saying that the vote was lost.", "Holm"],
  ["State radio quoted the minister as saying that the border would open.", "minister"],
  ["The news agency Orpa cited General Bram Odell as saying that the front was quiet.", "Odell"],
  ["Odell was cited by the agency as saying that his men had left.", "Odell"],
  ["Sela Marr was reported by the Herald to have said that the deal was dead.", "Marr"],
  ["Prime Minister Jon Keld was reported as saying that taxes would rise.", "Keld"],
  ["It was said that the harbour would close.", null],
  ["It was reported that the mine had been sold.", null],
  ["Sela Marr was told that the harbour would close.", null],
  ["The envoy was assured that the road would be safe.", null],
  ["Dorn Ulmer told Irma Vell that the bridge was closed.", "Ulmer"],
  ["The delegates were told by Tarn Holm that the vote was lost.", "Holm"],
  ["The claim by Jon Keld that the mine was empty angered the union.", "Keld"],
  ["According to Sela Marr, the road is open.", "Marr"],
  ["The road is open, says a letter from the council.", "letter"],
  ["A memo said that the bridge was closed.", "memo"],
];
/** Each counts for this number of statements: there are few. */
const TIMES = 4;

/** Texts of one statement; those in which the attribution finds another number are left out. */
export async function plainReports(): Promise<MarkedReport[]> {
  const read = await attributionReader();
  const reports: MarkedReport[] = [];
  for (const [text, speaker] of PLAIN) {
    const { statements, ...report } = await read(text);
    if (statements.length !== 1) continue;
    const marked = { ...report, speakers: [speaker === null ? null : [speaker]], marked: 1 };
    reports.push(...new Array<MarkedReport>(TIMES).fill(marked));
  }
  return reports;
}
