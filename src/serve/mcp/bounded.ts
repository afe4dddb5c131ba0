/** An answer isn't longer than this in JSON, unless a single entry is. */
export const MOST_ANSWERED = 60_000;

/** Asks for half as much until the answer isn't too long. The cursor is that of the shorter page. */
export async function bounded<Answer>(
  limit: number,
  ask: (limit: number) => Promise<Answer> | Answer,
): Promise<Answer> {
  const answer = await ask(limit);
  return limit === 1 || JSON.stringify(answer).length <= MOST_ANSWERED ? answer : bounded(Math.floor(limit / 2), ask);
}
