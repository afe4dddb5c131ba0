/**
 * Regular forms of verbs, so that a table of verbs finds a form whose lemma the tagger gets wrong:
 * "boycott" → boycott boycotts boycotted boycotting. A form too many ("boycottted") does no harm.
 */
export function formsOf(verb: string): string[] {
  const last = verb.slice(-1);
  const stem = last === "e" ? verb.slice(0, -1) : verb;
  const forms = [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  if (/[^aeiou]y$/.test(verb)) return [...forms, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [...forms, `${verb}es`];
  return /[^aeiou][aeiou][bdgklmnprtz]$/.test(verb) ? [...forms, `${verb}${last}ed`, `${verb}${last}ing`] : forms;
}

/** A set of verbs with all their regular forms. */
export const verbs = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).flatMap(formsOf));
