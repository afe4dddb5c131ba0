/** What is told of a report beside its text. */
export interface ToldFacts {
  readonly title: string;
  readonly outlet: string;
  readonly publishedAt: string;
}
export type ToldFact = keyof ToldFacts;

/** In the order in which they are asked for. */
export const FACTS: readonly ToldFact[] = ["title", "outlet", "publishedAt"];

export const FACT_LABELS: Readonly<Record<ToldFact, string>> = { title: "title", outlet: "outlet", publishedAt: "day" };

export const NOTHING: ToldFacts = { title: "", outlet: "", publishedAt: "" };

/** What a field shows: what somebody wrote into it, else what the text tells. */
export const shownIn = (
  fact: ToldFact,
  written: ToldFacts,
  found: ToldFacts,
  touched: ReadonlySet<ToldFact>,
): string => (touched.has(fact) || written[fact] !== "" ? written[fact] : found[fact]);

/**
 * What somebody gave that the text doesn't tell by itself: only that goes with it, so that the rest stays known as the
 * text's own.
 */
export const givenIn = (written: ToldFacts, found: ToldFacts): Partial<ToldFacts> =>
  Object.fromEntries(
    FACTS.map((fact) => [fact, written[fact].trim()] as const).filter(
      ([fact, value]) => value !== "" && value !== found[fact],
    ),
  );

/** What has been changed of a report's facts; null for what nobody knows any more. */
export const changedIn = (before: ToldFacts, now: ToldFacts): Partial<Record<ToldFact, string | null>> =>
  Object.fromEntries(
    FACTS.filter((fact) => now[fact].trim() !== before[fact]).map((fact) => [fact, now[fact].trim() || null]),
  );
