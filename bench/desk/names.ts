/** What a dossier can be asked for, by the names that it has most of. */
export interface Names {
  readonly speakers: readonly string[];
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly outlets: readonly string[];
  readonly acts: readonly string[];
}

interface Facets {
  readonly speakers: readonly { id: string; name: string }[];
  readonly parties: readonly { id: string; name: string }[];
  readonly issues: readonly { id: string; label: string }[];
  readonly outlets: readonly { outlet: string }[];
  readonly acts: readonly { act: string }[];
}

export async function namesOf(url: string): Promise<Names> {
  const facets = (await (await fetch(`${url}/v1/facets`)).json()) as Facets;
  const some = <T>(list: readonly T[], nameOf: (one: T) => string): string[] => list.slice(0, 20).map(nameOf);
  return {
    speakers: some(facets.speakers, ({ id }) => id),
    parties: some(facets.parties, ({ id }) => id),
    issues: some(facets.issues, ({ id }) => id),
    outlets: some(facets.outlets, ({ outlet }) => outlet),
    acts: some(facets.acts, ({ act }) => act),
  };
}

/** Questions as a person asks them by choosing filters: the n-th of endlessly many, the same each time. */
export function question(names: Names, n: number): string {
  const of = (list: readonly string[]): string => list[n % Math.max(1, list.length)] ?? "";
  const filters: readonly Readonly<Record<string, string>>[] = [
    {},
    { speaker: of(names.speakers) },
    { party: of(names.parties) },
    { issue: of(names.issues) },
    { act: of(names.acts) },
    { outlet: of(names.outlets) },
    { review: "confirmed" },
    { party: of(names.parties), act: of(names.acts) },
    { speaker: of(names.speakers), issue: of(names.issues) },
    { outlet: of(names.outlets), act: of(names.acts) },
    { party: of(names.parties), issue: of(names.issues), act: of(names.acts) },
  ];
  return new URLSearchParams(
    Object.entries(filters[n % filters.length]).filter(([, value]) => value !== ""),
  ).toString();
}
