import type { ErrorCode } from "../gather/error.js";

export type Status = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 | 507;

/** Statuses of what is the asker's to mend, and of what passes; everything else is the server's fault. */
const STATUSES: { readonly [status in Exclude<Status, 500>]: readonly ErrorCode[] } = {
  400: ["RAP-E-CURSOR", "RAP-E-OPTION", "RAP-E-DATE", "RAP-E-BODY", "RAP-E-ADDRESS", "RAP-E-PRIVATE"],
  401: ["RAP-E-SIGN-IN"],
  403: ["RAP-E-ROLE", "RAP-E-HOST", "RAP-E-ORIGIN"],
  404: [
    "RAP-E-NO-ENTRY",
    "RAP-E-NO-REPORT",
    "RAP-E-NO-DECISION",
    "RAP-E-NO-PATH",
    "RAP-E-NO-JOB",
    "RAP-E-NO-FEED",
    "RAP-E-NO-ACCOUNTS",
    "RAP-E-NO-PERSON",
    "RAP-E-NO-TOKEN",
  ],
  409: ["RAP-E-DECIDED-SINCE", "RAP-E-FACTS-SINCE", "RAP-E-REPORT-THERE"],
  413: ["RAP-E-TOO-LARGE"],
  422: [
    "RAP-E-DEED",
    "RAP-E-NO-EFFECT",
    "RAP-E-EMPTY",
    "RAP-E-LANGUAGE",
    "RAP-E-STORE-TEXT",
    "RAP-E-TOO-LONG",
    "RAP-E-NO-TEXT",
    "RAP-E-PERSON",
    "RAP-E-TOKEN",
    "RAP-E-FORM-OFFICE",
    "RAP-E-FORM-DATABASE",
    "RAP-E-FORM-SUBTITLES",
    "RAP-E-FORM-MARKUP",
    "RAP-E-FORM-CHAT",
  ],
  429: ["RAP-E-BUSY", "RAP-E-TOO-MANY"],
  503: ["RAP-E-STORE-AWAY", "RAP-E-STORE-UNSURE", "RAP-E-STORE-BUSY"],
  507: ["RAP-E-NO-ROOM"],
};

const BY_CODE = new Map(
  Object.entries(STATUSES).flatMap(([status, codes]) =>
    codes.map((code): [ErrorCode, Status] => [code, Number(status) as Status]),
  ),
);

export const statusOf = (code: ErrorCode): Status => BY_CODE.get(code) ?? 500;

/** What each means, in the description of the API. */
export const MEANINGS: { readonly [status in Exclude<Status, 500>]: string } = {
  400: "The request can't be understood; the message says what is wrong with it.",
  401: "Who asks can't be told: sign in, or send a token.",
  403: "Not for this role; or asked by another name than the server's, or by another page.",
  404: "There is nothing of that id or address.",
  409: "Something has been decided on it, or has come, since it was looked at: nothing was changed.",
  413: "It is larger than what is taken.",
  422: "It is understood, and can't be carried out.",
  429: "Too much at once: try again later.",
  503: "The database doesn't answer at the moment: try again after as many seconds as Retry-After says.",
  507: "The disk that the record lies on is full: nothing was changed.",
};
