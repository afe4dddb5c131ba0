import { FOREIGN, type Foreign } from "./foreign.js";

/** The form of others' that lines of text are in; null for prose and for all that isn't known. */
export function formOfLines(lines: readonly string[]): Foreign | null {
  const told = lines.map((line) => line.replace(/^[\uFEFF\u200E\u200F]+/, "").trimEnd()).filter((line) => line !== "");
  return told.length === 0 ? null : (FORMS.find(([, isOne]) => isOne(told))?.[0] ?? null);
}

type Told = (lines: readonly string[]) => boolean;

const count = (lines: readonly string[], form: RegExp): number =>
  lines.reduce((n, line) => n + (form.test(line) ? 1 : 0), 0);
const has = (lines: readonly string[], form: RegExp): boolean => lines.some((line) => form.test(line));
/** How many different fields of these begin lines. */
const fields = (lines: readonly string[], form: RegExp): number =>
  new Set(lines.flatMap((line) => form.exec(line)?.[1].toLowerCase() ?? [])).size;

const RIS_FIELD = /^[A-Z][A-Z\d] {2}-(?: |$)/;
const ENDNOTE_FIELD = /^%[A-Z\d@!&*()[\]>+?^~:;,.$#=<|'] ?\S/;
const BIBTEX_FIELD = /^\s*[\w-]+\s*=\s*[{"\d]/;
const SRT_TIME = /^\d{1,2}:\d\d:\d\d[,.]\d{1,3} ?--> ?\d{1,2}:\d\d:\d\d[,.]\d{1,3}/;
const SBV_TIME = /^\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}$/;
const NEXIS_NAMES =
  "BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|GRAPHIC|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|JOURNAL-CODE|" +
  "CORRECTION-DATE|ACC-NO|DOCUMENT-TYPE";
const NEXIS_FIELD = new RegExp(`^(${NEXIS_NAMES}): `, "i");
const NEXIS_NUMBER = /^\s*\d{1,6} of \d{1,6} DOCUMENTS?$/;
const PROQUEST_NAMES =
  "Publication info|Publication title|Publication date|Publication year|Publication subject|Full text|Source type|" +
  "Language of publication|Document type|Document URL|ProQuest document ID|Last updated|Database|Abstract|" +
  "Place of publication|Country of publication";
const PROQUEST_FIELD = new RegExp(`^(${PROQUEST_NAMES}): `);
const FACTIVA_FIELD = /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|AN)(?: {1,4}\S|$)/;
const FACTIVA_NUMBER = /^Document [A-Z]{2,12}\d{6,40}[a-z\d]{6,32}$/;
const WHATSAPP_STAMP =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?\s?[Mm]\.?)?\]?(?: -)? /;

/** Forms by what their lines are, the surest first. */
const FORMS: readonly (readonly [Foreign, Told])[] = [
  [FOREIGN.vtt, ([first]) => /^WEBVTT(?:\s|$)/.test(first)],
  [FOREIGN.ass, ([first, second]) => first === "[Script Info]" && second !== undefined],
  [FOREIGN.srt, ([first, second]) => /^\d+$/.test(first) && SRT_TIME.test(second ?? "")],
  [FOREIGN.sbv, ([first]) => SBV_TIME.test(first)],
  [FOREIGN.ris, (lines) => /^TY {2}- ?\w/.test(lines[0]) && count(lines, RIS_FIELD) >= 3],
  [FOREIGN.endnote, (lines) => /^%0 \w/.test(lines[0]) && count(lines.slice(0, 4), ENDNOTE_FIELD) >= 2],
  [
    FOREIGN.bibtex,
    (lines) => /^@\w+\s?\{/.test(lines.find((line) => !line.startsWith("%")) ?? "") && has(lines, BIBTEX_FIELD),
  ],
  [
    FOREIGN.nexis,
    (lines) =>
      (has(lines, NEXIS_NUMBER) && fields(lines, NEXIS_FIELD) >= 1) ||
      (has(lines, /^LENGTH: [\d,]+ words$/i) && has(lines, /^LOAD-DATE: \w/i)),
  ],
  [
    FOREIGN.proquest,
    (lines) =>
      (has(lines, /^Report Information from ProQuest$/) || has(lines, /^Document \d+ of \d+$/) ? 1 : 0) +
        fields(lines, PROQUEST_FIELD) >=
      3,
  ],
  [
    FOREIGN.factiva,
    (lines) =>
      (has(lines, FACTIVA_NUMBER) && has(lines, /^[\d,]+ words$/)) ||
      (fields(lines, FACTIVA_FIELD) >= 6 && has(lines, /^HD(?: |$)/) && has(lines, /^WC(?: |$)/)),
  ],
  [
    FOREIGN.whatsapp,
    (lines) =>
      WHATSAPP_STAMP.test(lines[0]) &&
      count(lines.slice(0, 40), WHATSAPP_STAMP) >= 3 &&
      count(lines.slice(0, 40), WHATSAPP_STAMP) * 3 >= Math.min(40, lines.length),
  ],
];
