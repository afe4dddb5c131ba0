/** The desk's views: where each lies, the key after `g` that goes there, and what it is for. */
export interface View {
  readonly page: string;
  readonly title: string;
  readonly key: string;
  readonly tells: string;
}

export const VIEWS: readonly View[] = [
  { page: "", title: "Today", key: "t", tells: "What moved since a day" },
  { page: "timeline", title: "Timeline", key: "l", tells: "Who said and did what, when" },
  { page: "positions", title: "Positions", key: "p", tells: "Where each side stands on what" },
  { page: "meetings", title: "Meetings", key: "m", tells: "Who meets whom, according to whom" },
  { page: "discrepancies", title: "Against the record", key: "d", tells: "What doesn't sit together" },
  { page: "statements", title: "Statements", key: "s", tells: "Who said what" },
  { page: "actors", title: "Actors", key: "a", tells: "Who is in the record" },
  { page: "issues", title: "Issues", key: "i", tells: "What is negotiated or disputed" },
  { page: "reports", title: "Reports", key: "r", tells: "The texts, with all that was found in them" },
  { page: "network", title: "Network", key: "n", tells: "Who agrees with whom" },
  { page: "queue", title: "To confirm", key: "q", tells: "What is most in doubt" },
  { page: "add", title: "Add", key: "w", tells: "Files, texts, links, feeds" },
];

export const viewOf = (page: string): View | null => VIEWS.find((view) => view.page === page) ?? null;
