/**
 * Every way in which a report can't be read, and what to do about it. The codes are public: they keep their meaning.
 */
export const REMEDIES = {
  "RAP-E-NO-FILE": "Check the spelling and the folder that the command runs in.",
  "RAP-E-FOLDER": "Name a file.",
  "RAP-E-UNREADABLE": "Check that you may read the file and that its disk is there.",
  "RAP-E-BINARY": "Save the report as plain text, in UTF-8, and read that.",
  "RAP-E-FORM-OFFICE": "Open it, save it as plain text in UTF-8, and gather that.",
  "RAP-E-FORM-DATABASE":
    "Save each article as a text file of its own (headline, day, text), or make a CSV table with columns for " +
    "text, title, date and outlet, and gather that.",
  "RAP-E-FORM-SUBTITLES":
    "Save what is said as plain text, a turn a line, each with its speaker's name and a colon before it, and " +
    "gather that.",
  "RAP-E-FORM-MARKUP": "Copy its text into a text file, and gather that.",
  "RAP-E-FORM-CHAT":
    "Copy the messages that count into a text file, each with its writer's name and a colon before it, and " +
    "gather that.",
  "RAP-E-NOT-UTF8": "Convert it first: iconv -f ENCODING -t UTF-8 FILE > NEWFILE.",
  "RAP-E-EMPTY": "Check that the file holds the report's text.",
  "RAP-E-TOO-LARGE": "Split it: one report a file, or one report a line and --jsonl.",
  "RAP-E-LANGUAGE": "Only English can be read so far. If it is English, insist with --language en.",
  "RAP-E-DATE": "Give the day as YYYY-MM-DD, such as 2031-03-14.",
  "RAP-E-NOT-JSON": "Give one JSON object a line (or, in a .json file, one object or an array of them).",
  "RAP-E-NOT-A-REPORT": 'Give an object such as { "id": "a1", "text": "…", "publishedAt": "2031-03-14" }.',
  "RAP-E-NO-ID": 'Give each report an "id", a string that isn\'t empty.',
  "RAP-E-NO-TEXT": 'Give each report its "text", a string.',
  "RAP-E-FIELD": "Give a string or null, or leave the field out.",
  "RAP-E-ENCODING": "Save it anew as UTF-8, or have its maker say the right encoding.",
  "RAP-E-NO-ARTICLE": "Save the page from a browser once all of it is shown, and gather that file; or copy its text.",
  "RAP-E-MARKUP": "Copy its text into a file, and gather that.",
  "RAP-E-FEED":
    "Check that it is the address or file of an RSS, Atom or JSON feed, or of an OPML list, and that all of it " +
    "is there.",
  "RAP-E-CSV": "Look for a quotation mark without its other one there, and save the table anew as CSV UTF-8.",
  "RAP-E-COLUMN":
    "Say which column holds what, or give the columns usual names: text, title, date, outlet, url, id, author.",
  "RAP-E-WARC": "Fetch the file anew; what could be read of it was gathered.",
  "RAP-E-MAIL": "Save the mail anew, with all its source, as .eml.",
  "RAP-E-ARCHIVE": "Unpack it with another program, and gather what comes out.",
  "RAP-E-BOMB": "If it is what it should be, unpack it with another program, and gather what comes out.",
  "RAP-E-ADDRESS": "Give an address that begins with http:// or https://.",
  "RAP-E-PRIVATE": "If it is meant, allow private addresses; if not, somebody tries to reach into your network.",
  "RAP-E-REDIRECT": "Open it in a browser, and give the address that it ends at.",
  "RAP-E-NETWORK": "Check the address and the network, and try again.",
  "RAP-E-TIMEOUT": "Try again later.",
  "RAP-E-STATUS":
    "Open it in a browser to see why; what wants a log-in can be saved from there, and the file gathered.",
  "RAP-E-ROBOTS": "Ask the publisher, or gather single pages by hand.",
  "RAP-E-OPTION": "See rapporteur read --help.",
  "RAP-E-MODEL":
    "Install onnxruntime-node (npm install onnxruntime-node --onnxruntime-node-install=skip), or read with " +
    "--model light.",
  "RAP-E-MANY": "Use --jsonl for more than one report, or --out FOLDER for a file a report.",
  "RAP-E-THERE":
    "Name another folder with --out, or take the file away first: what somebody may have corrected isn't overwritten.",
  "RAP-E-NOT-WRITTEN": "Check that the folder can be written to and that its disk has room.",
  "RAP-E-NOT-YAML": "Check indentation, dashes and quotation marks there; docs/dossier.md has an example.",
  "RAP-E-DOSSIER": "See docs/dossier.md for what a dossier file holds.",
  "RAP-E-DOSSIER-THERE": "Go on with rapporteur add, or make the new one in another folder.",
  "RAP-E-STORE-WHERE": "Name a folder that can be written to, or a database as postgres://USER@HOST/NAME.",
  "RAP-E-STORE-NONE": "Make one with rapporteur init, or name another with --store.",
  "RAP-E-STORE-HELD": "Wait until it is done, or end it. A served store (--store postgres://…) takes several at once.",
  "RAP-E-DESK": "Do the same again; what was done is kept.",
  "RAP-E-STORE-NEWER": "Use that newer version here as well, or another store.",
  "RAP-E-STORE-UNREACHABLE": "Check the address, the login and that the server runs.",
  "RAP-E-STORE-AWAY": "Try again in a moment: what uses the store goes on by itself once its database answers.",
  "RAP-E-STORE-UNSURE": "Ask for it in a moment, or do the very same again: it isn't done twice.",
  "RAP-E-STORE-BUSY": "Try again in a little while.",
  "RAP-E-NO-ROOM":
    "Make room on that disk, or have its quota raised; then do the same again. Nothing that was kept is lost.",
  "RAP-E-STORE-TEXT": "Take that character out, or give the report a shorter id.",
  "RAP-E-STORE-FULL": "Restore into a new store: what is kept in this one isn't overwritten.",
  "RAP-E-BACKUP": "Use another backup: rapporteur backup writes one file that restore reads whole.",
  "RAP-E-NO-FEED": "Name one: rapporteur watch https://…/feed.xml",
  "RAP-E-EXCHANGE": "docs/exchange.md says what can come in, and in which form.",
  "RAP-E-NO-ENTRY":
    "Ask for it first: rapporteur statements, meetings, positions, discrepancies, actors, issues; ids stand " +
    "beside their entries.",
  "RAP-E-NO-REPORT": "See what is in the store with rapporteur status.",
  "RAP-E-REPORT-THERE": "Look at the report as it is now; take it out first if it isn't the one that is meant.",
  "RAP-E-NO-DECISION": "Give the id of a decision in the journal.",
  "RAP-E-DECIDED-SINCE": "Look at the entry as it is now, and decide anew.",
  "RAP-E-FACTS-SINCE": "Decide once more: it is read anew with what is known by now.",
  "RAP-E-DEED": "Give words exactly as the report has them, and all that such an entry needs.",
  "RAP-E-NO-EFFECT": "See what outweighs it: the dossier's own file, or rapporteur history.",
  "RAP-E-CURSOR": "Give the cursor exactly as the page before gave it, with the same question.",
  "RAP-E-SIGN-IN": "Sign in, or send a token as Authorization: Bearer rap_….",
  "RAP-E-NO-OWNER": "Make one first: rapporteur people add NAME --email ADDRESS --role owner.",
  "RAP-E-NO-ACCOUNTS": "Open it with rapporteur serve --accounts.",
  "RAP-E-PERSON": "See docs/serve.md for what an account has.",
  "RAP-E-NO-PERSON": "See rapporteur people for who there is.",
  "RAP-E-TOKEN": "A token has a name, a scope (read, review, edit) and ends within a year.",
  "RAP-E-NO-TOKEN": "See rapporteur tokens for those that there are.",
  "RAP-E-TOO-MANY": "Wait as long as Retry-After says.",
  "RAP-E-ROLE": "Ask an owner of the dossier for that role.",
  "RAP-E-HOST": "Ask by the address that rapporteur serve printed.",
  "RAP-E-ORIGIN": "Open the desk itself, by the address that rapporteur serve printed.",
  "RAP-E-BODY": "Send JSON, with the content type application/json.",
  "RAP-E-NO-PATH": "See /v1/openapi.json for what there is.",
  "RAP-E-NO-JOB": "Jobs are forgotten after a while, and when the server ends.",
  "RAP-E-TOO-LONG": "Read a shorter text, or add it as a report.",
  "RAP-E-NOT-READ": "Try again; if it is the same text each time, read it in parts.",
  "RAP-E-BUSY": "Try again in a little while.",
  "RAP-E-PORT":
    "End what listens there, or choose another port: rapporteur serve --port 4748. 0 takes any that is free.",
  "RAP-E-INTERNAL": "This is a fault of Rapporteur's: please report it, with the text if you may share it.",
} as const;

export type ErrorCode = keyof typeof REMEDIES;

/** Why a report can't be read: a code to search for, what is wrong, and the remedy. */
export class RapporteurError extends Error {
  override readonly name = "RapporteurError";
  readonly code: ErrorCode;
  readonly remedy: string;

  /** `cause`: what it comes from, for the log alone. */
  constructor(code: ErrorCode, message: string, remedy: string = REMEDIES[code], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }
}

/** What the system says of a disk that is full: no space, a quota used up, a file that may not grow. */
const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Whether the system says that a disk is full. */
export const isDiskFull = (error: unknown): boolean => FULL.has((error as NodeJS.ErrnoException | null)?.code ?? "");

/** The error itself when it is one of ours; a full disk is told as such; anything else is a fault of the program's. */
export function asRapporteurError(error: unknown): RapporteurError {
  if (error instanceof RapporteurError) return error;
  if (isDiskFull(error))
    return new RapporteurError("RAP-E-NO-ROOM", "There is no room left on a disk that is written to.", undefined, {
      cause: error,
    });
  return new RapporteurError("RAP-E-INTERNAL", String(error instanceof Error ? error.message : error), undefined, {
    cause: error,
  });
}
