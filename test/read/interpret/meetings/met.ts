import { loadReader, type Reading } from "../../../../src/index.js";

const reader = await loadReader({ model: "light" });

/** A Wednesday. */
export const TODAY = "2031-03-05";

/** Who the people are whom the cases speak of. Nobody meets anybody in it. */
const CAST =
  "Orvanian President Ilmar Dovrek, Belmaran President Teodor Valch, Orvanian Foreign Minister Irsa Tolvik, " +
  "Belmaran envoy Corin Adeyl, Verrine President August Merrow and Haldrian Prime Minister Edda Lowick wrote to " +
  "the paper.\n\n";

/** The reading of a case, after the paragraph that says who its people are. */
export const readingOf = (text: string, publishedAt: string | null = TODAY): Promise<Reading> =>
  reader.read({ id: "t", text: CAST + text, publishedAt, title: null, outlet: null, url: null });

/** The words of the case that a span covers. */
export const wordsAt = (text: string, { start, end }: { start: number; end: number }): string =>
  (CAST + text).slice(start, end);

/**
 * The meetings that a text tells of, one a line: who, whether and, where it is told, when: "Dovrek + Valch held
 * 2031-03-03".
 */
export async function met(text: string, publishedAt: string | null = TODAY): Promise<string[]> {
  const { meetings, actors } = await readingOf(text, publishedAt);
  const nameOf = (id: string): string =>
    actors
      .find((a) => a.id === id)
      ?.name.split(" ")
      .at(-1) ?? id;
  return meetings.map(({ participants, status, on }) =>
    [participants.map(nameOf).sort().join(" + "), status, on.value].filter((x) => x !== null).join(" "),
  );
}
