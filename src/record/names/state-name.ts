/** Endings by which a people is told from its state: Haldria, Haldrian; Vastria, Vastrians; Merrow, Merrovi. */
const ENDING = /(?:ians?|ans?|ns?|ese|ish|ites?|ias?|is?|as?|es?|os?)$/;
const SHORTEST = 3;

/** What the name of a state and that of its people have in common. */
export function stateStem(word: string): string {
  const stem = word.replace(ENDING, "");
  return stem.length >= SHORTEST ? stem : word;
}

const PEOPLE = /^(?:ians?|ans?|ns?|ese|ish|ites?|i|is|s)$/;

/** Whether the second names the people of the first: "haldria", "haldrian". */
export function isPeopleOf(state: string, people: string): boolean {
  if (people.length <= state.length) return false;
  const root = state.replace(/[aeo]$|ia$/, "");
  return root.length >= SHORTEST && people.startsWith(root) && (PEOPLE.test(people.slice(root.length)) || PEOPLE.test(people.slice(state.length)));
}
