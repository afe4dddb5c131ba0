/** A text-bound annotation, as brat reads it. */
export interface TextBound {
  readonly type: string;
  readonly fragments: readonly (readonly [start: number, end: number])[];
  readonly text: string;
}

/** A .ann file as brat reads it. */
export interface BratFile {
  readonly textBound: ReadonlyMap<string, TextBound>;
  readonly events: ReadonlyMap<
    string,
    { readonly type: string; readonly trigger: string; readonly args: readonly string[] }
  >;
  readonly attributes: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
  /** What brat would complain of. */
  readonly faults: readonly string[];
}

/**
 * Reads a .ann file by the rules of brat's own reader, written anew: fields, ids, offsets in code points, words that
 * are the text's.
 */
export function readBrat(txt: string, ann: string): BratFile {
  const file = {
    textBound: new Map<string, TextBound>(),
    events: new Map<string, { type: string; trigger: string; args: string[] }>(),
    attributes: [] as string[],
    notes: new Map<string, string>(),
  };
  const [faults, ids, needed] = [[] as string[], new Set<string>(), [] as string[]];
  const characters = Array.from(txt);
  for (const line of ann.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/).slice(0, -1)) {
    // as Python splits lines
    const [id, data, rest] = line.split("\t");
    if (ids.has(id)) faults.push(`two of ${id}`);
    ids.add(id);
    if (/^T\d+$/.test(id)) {
      const bound = textBoundOf(data, rest);
      file.textBound.set(id, bound);
      faults.push(...brokenTextBound(characters, bound).map((fault) => `${id}: ${fault}`));
    } else if (/^E\d+$/.test(id)) {
      const [[type, trigger], ...args] = data.split(" ").map((part) => part.split(":"));
      file.events.set(id, { type, trigger, args: args.map((arg) => arg.join(":")) });
      needed.push(trigger, ...args.map(([, target]) => target));
      if (file.textBound.get(trigger)?.type !== type) faults.push(`${id}: its trigger is no ${type}`);
    } else if (/^R\d+$/.test(id))
      needed.push(...(/^\w+ Arg1:(\S+) Arg2:(\S+)$/.exec(data)?.slice(1) ?? [`${id}'s arguments`]));
    else if (/^A\d+$/.test(id)) {
      needed.push(/^\w+ (\S+) [\w-]+$/.exec(data)?.[1] ?? `${id}'s target`);
      file.attributes.push(data);
    } else if (/^#\d+$/.test(id)) {
      needed.push(/^AnnotatorNotes (\S+)$/.exec(data)?.[1] ?? `${id}'s target`);
      file.notes.set(data.split(" ")[1], rest);
    } else faults.push(`what is ${JSON.stringify(line)}?`);
  }
  faults.push(...needed.filter((id) => !ids.has(id)).map((id) => `there is no ${id}`));
  return { ...file, faults };
}

function textBoundOf(data: string, text: string): TextBound {
  const [, type, places] = /^(\w+) ([\d ;]+)$/.exec(data) ?? [];
  return {
    type,
    fragments: (places ?? "").split(";").map((pair) => pair.split(" ").map(Number) as [number, number]),
    text,
  };
}

function brokenTextBound(characters: readonly string[], { type, fragments, text }: TextBound): string[] {
  const faults: string[] = type ? [] : ["it has no type or place"];
  for (const [i, [start, end]] of fragments.entries()) {
    if (!(start < end && end <= characters.length)) faults.push(`${start} ${end} of ${characters.length}`);
    if (i > 0 && start <= fragments[i - 1][1]) faults.push("fragments touch");
  }
  const words = fragments.map(([start, end]) => characters.slice(start, end).join("")).join(" ");
  if (words !== text) faults.push(`${JSON.stringify(text)} isn't ${JSON.stringify(words)}`);
  return faults;
}
