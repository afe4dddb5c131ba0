const SHORTEST = 3;

/** How a people is told from its state: Haldria, Haldrian; Vastria, Vastrians; Merrow, Merrovi. */
const PEOPLE = /^(?:ians?|ans?|ns?|ese|ish|ites?|i|is|s)$/;

/** Whether the second names the people of the first: "haldria", "haldrian". */
export function isPeopleOf(state: string, people: string): boolean {
  if (people.length <= state.length) return false;
  const root = state.replace(/[aeo]$|ia$/, "");
  return (
    root.length >= SHORTEST &&
    people.startsWith(root) &&
    (PEOPLE.test(people.slice(root.length)) || PEOPLE.test(people.slice(state.length)))
  );
}
