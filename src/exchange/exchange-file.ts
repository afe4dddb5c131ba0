/** A file of an export. Its content is made while it is taken. */
export interface ExchangeFile {
  /** Its name without the ending; of a report's file the report's id, which may hold what can't stand in a name. */
  readonly stem: string;
  readonly extension: string;
  readonly content: Iterable<string> | Iterable<Uint8Array>;
}

/** How the text of a report is looked up, exactly as it was given; null where it isn't kept. */
export type TextOf = (report: string) => string | null | Promise<string | null>;
