import { type Look, lookAt } from "../../exchange/look.js";
import type { Filters, PageOptions } from "../../store/ask/filters.js";
import type { Store } from "../../store/store.js";
import type { Question } from "./questions.js";
import {
  type Shown,
  shownActors,
  shownDiscrepancies,
  shownIssues,
  shownMeetings,
  shownPositions,
  shownReports,
  shownSeats,
  shownStatements,
  shownTimeline,
} from "./shown.js";

/** A page of an answer: the entries as they are, and as a table. */
export interface Answer {
  readonly entries: readonly unknown[];
  readonly shown: Shown;
  /** The entries with all that they name. */
  readonly look: Look;
  readonly next: string | null;
}

type Asker = (store: Store, words: string | undefined, filters: Filters, page: PageOptions) => Promise<Answer>;

/** Asks a store; `words` are those that are looked for. */
export const answer = (question: Question, ...asked: Parameters<Asker>): Promise<Answer> => ASKERS[question](...asked);

const ASKERS: Readonly<Record<Question, Asker>> = {
  statements: async (store, words, filters, page) => {
    const { entries, next } =
      words === undefined ? await store.statements(filters, page) : await foundStatements(store, words, filters, page);
    const look = lookAt(await store.around({ statements: entries }));
    return { entries, look, shown: shownStatements(entries, look), next };
  },
  positions: async (store, _, filters, page) => {
    const { entries, next } = await store.positions(filters, page);
    const look = lookAt(await store.around({ positions: entries }));
    return { entries, look, shown: shownPositions(entries, look), next };
  },
  meetings: async (store, _, filters, page) => {
    const { entries, next } = await store.meetings(filters, page);
    const look = lookAt(await store.around({ meetings: entries }));
    return { entries, look, shown: shownMeetings(entries, look), next };
  },
  discrepancies: async (store, _, filters, page) => {
    const { entries, next } = await store.discrepancies(filters, page);
    const look = lookAt(await store.around({ discrepancies: entries }));
    return { entries, look, shown: shownDiscrepancies(look), next };
  },
  actors: async (store, words, _, page) => {
    const { entries, next } = await store.actors(words, page);
    const look = lookAt(await store.around({ actors: entries }));
    return { entries, look, shown: shownActors(entries, look), next };
  },
  issues: async (store, words, _, page) => {
    const { entries, next } = await store.issues(words, page);
    return { entries, look: lookAt(await store.around({ issues: entries })), shown: shownIssues(entries), next };
  },
  timeline: async (store, _, filters, page) => {
    const { entries, next } = await store.timeline(filters, page);
    const of = <Kind extends (typeof entries)[number]["kind"]>(kind: Kind) =>
      entries.flatMap((one) =>
        one.kind === kind ? [one.entry as Extract<(typeof entries)[number], { kind: Kind }>["entry"]] : [],
      );
    const look = lookAt(
      await store.around({
        statements: of("statement"),
        positions: of("position"),
        meetings: of("meeting"),
        discrepancies: of("discrepancy"),
      }),
    );
    return { entries, look, shown: shownTimeline(entries, look), next };
  },
  seats: async (store, _, filters, page) => {
    const { entries, next } = await store.seats(filters, page);
    const look = lookAt(await store.around({ meetings: entries.map(({ meeting }) => meeting) }));
    return { entries, look, shown: shownSeats(entries, look), next };
  },
  search: async (store, words = "", filters, page) => {
    const { entries, next } = await store.searchReports(words, filters, page);
    return {
      entries,
      look: lookAt(await store.around({ reports: entries.map(({ report }) => report) })),
      shown: shownReports(entries),
      next,
    };
  },
};

async function foundStatements(store: Store, words: string, filters: Filters, page: PageOptions) {
  const { entries, next } = await store.searchStatements(words, filters, page);
  return { entries: entries.map(({ statement }) => statement), next };
}
