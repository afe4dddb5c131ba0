import { type ErrorCode, RapporteurError } from "../error.js";

/** A form of other programs' that can't be read so far, and what to do instead. */
export interface Foreign {
  /** What it is, for a sentence that begins "It is …". */
  readonly name: string;
  readonly code: Extract<ErrorCode, `RAP-E-FORM-${string}`>;
  /** Where the code's own remedy isn't the best. */
  readonly remedy?: string;
}

const office = (name: string, remedy?: string): Foreign => ({ name, code: "RAP-E-FORM-OFFICE", remedy });
const database = (name: string, remedy?: string): Foreign => ({ name, code: "RAP-E-FORM-DATABASE", remedy });
const references = (name: string): Foreign =>
  database(
    name,
    "It lists papers rather than holding them: gather the texts themselves, or a CSV table with columns for " +
      "text, title, date and outlet.",
  );
const subtitles = (name: string): Foreign => ({ name, code: "RAP-E-FORM-SUBTITLES" });
const markup = (name: string): Foreign => ({ name, code: "RAP-E-FORM-MARKUP" });
const chat = (name: string): Foreign => ({ name, code: "RAP-E-FORM-CHAT" });

export const FOREIGN = {
  pdf: office(
    "a PDF",
    "Open it, copy its text into a text file (UTF-8), and gather that; many viewers can save as text.",
  ),
  word: office("a Word document (.docx)"),
  sheet: office("a spreadsheet (.xlsx or .ods)", "Save the sheet as CSV UTF-8, a report a row, and gather that."),
  slides: office("a presentation (.pptx or .odp)"),
  odt: office("an OpenDocument text (.odt)"),
  rtf: office("rich text (RTF)"),
  epub: office("an e-book (EPUB)"),
  officeOld: office("an old Office file (.doc, .xls, .ppt or .msg)"),
  officeOther: office("an office document"),
  nexis: database("an export of Nexis (Lexis)"),
  factiva: database("an export of Factiva"),
  proquest: database("an export of ProQuest"),
  ris: references("a list of references (RIS)"),
  bibtex: references("a list of references (BibTeX)"),
  endnote: references("a list of references (EndNote)"),
  csl: references("a list of references (CSL-JSON)"),
  srt: subtitles("a file of subtitles (SubRip, .srt)"),
  vtt: subtitles("a file of subtitles (WebVTT, .vtt)"),
  sbv: subtitles("a file of subtitles (SubViewer, .sbv)"),
  ass: subtitles("a file of subtitles (SubStation Alpha, .ass)"),
  ttml: subtitles("a file of subtitles (TTML)"),
  tei: markup("a TEI document"),
  akomaNtoso: markup("an Akoma Ntoso document"),
  nitf: markup("a NITF document"),
  newsml: markup("a NewsML document"),
  whatsapp: chat("a chat exported from WhatsApp"),
  telegramChat: chat("a chat exported from Telegram"),
} as const satisfies Readonly<Record<string, Foreign>>;

/** Why a form isn't read. */
export const refusal = ({ name, code, remedy }: Foreign): RapporteurError =>
  new RapporteurError(code, `It is ${name}, which can't be read so far.`, remedy);
