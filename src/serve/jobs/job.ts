/** Work that was taken on: reports that are being added. */
export interface Job {
  id: string;
  kind: "text" | "link" | "files" | "feed";
  /** What it is about: a title, an address, names of files. */
  what: string;
  /** Who wants it; null for a feed that is watched. */
  by: string | null;
  /** When it was taken on (ISO 8601). */
  at: string;
  /** *waiting*: others are done first; *undone*: its new reports were taken out again. */
  state: "waiting" | "running" | "done" | "stopped" | "undone";
  /** How many reports are done, one way or the other. */
  done: number;
  counts: { new: number; changed: number; known: number; failed: number };
  /** What became of each, in order; of very many the last ones. */
  items: JobItem[];
}

export interface JobItem {
  /** Where it was met, in words. */
  where: string;
  outcome: "new" | "changed" | "known" | "failed";
  report: string | null;
  /** Whether it is new or changed, and its day neither given nor found in its text. */
  undated: boolean;
  /** What else there is to say: which version it replaces, or why it has another id than it brought; mostly null. */
  told: string | null;
  error: { code: string; message: string; remedy: string } | null;
}
