import type { ExchangeFile } from "../exchange-file.js";
import type { Look } from "../look.js";
import { passagesOf } from "../passages.js";
import { cited, type LastStance, lastStances } from "../stances.js";
import { element, opened } from "../xml.js";

type Values = { readonly [key: string]: string | number | null };

const NODE_KEYS = { label: "string", kind: "string", party: "string", words: "string", report: "string" } as const;
/** `weight` is what programs draw the width of a link by. */
const EDGE_KEYS = {
  weight: "double",
  agreement: "int",
  conflict: "int",
  relation: "string",
  issues: "string",
  because: "string",
} as const;

/** Two actors, and where they stand on the issues that both have a stance on. */
interface Link {
  readonly pair: readonly [string, string];
  readonly on: { readonly agree: boolean; readonly stances: readonly [LastStance, LastStance] }[];
}

/** Actors, linked by agreement and conflict: an undirected graph, a link a pair. */
export const graphmlOf = (look: Look): ExchangeFile[] => [
  { stem: "actors", extension: ".graphml", content: lines(look) },
];

function* lines(look: Look): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, type] of Object.entries(NODE_KEYS)) yield `${keyOf("node", name, type)}\n`;
  for (const [name, type] of Object.entries(EDGE_KEYS)) yield `${keyOf("edge", name, type)}\n`;
  yield `${opened("graph", { id: "actors", edgedefault: "undirected" })}\n`;
  for (const actor of look.record.actors) yield node(actor.id, look);
  for (const [i, link] of linksOf(lastStances(look)).entries()) yield edge(`e${i + 1}`, link, look);
  yield "</graph>\n</graphml>\n";
}

const keyOf = (of: string, name: string, type: string): string =>
  element("key", { id: `${of}_${name}`, for: of, "attr.name": name, "attr.type": type });

const data = (of: string, values: Values): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => element("data", { key: `${of}_${name}` }, String(value)))
    .join("");

function node(id: string, look: Look): string {
  const actor = look.actor(id);
  const passage = passagesOf(actor?.evidence ?? [])[0];
  const values = {
    label: look.name(id),
    kind: actor?.kind ?? null,
    party: look.name(look.party(id)),
    words: passage?.words ?? null,
    report: passage?.report ?? null,
  };
  return `${opened("node", { id })}${data("node", values)}</node>\n`;
}

function edge(id: string, { pair: [source, target], on }: Link, look: Look): string {
  const agreement = on.filter(({ agree }) => agree).length;
  const conflict = on.length - agreement;
  return `${opened("edge", { id, source, target })}${data("edge", {
    weight: on.length,
    agreement,
    conflict,
    relation: conflict === 0 ? "agreement" : agreement === 0 ? "conflict" : "mixed",
    issues: on.map(({ stances: [one] }) => look.label(one.issue)).join("; "),
    because: on
      .map(
        ({ agree, stances }) =>
          `${agree ? "agreement" : "conflict"}: ${stances.map(({ position }) => cited(position, look)).join(" · ")}`,
      )
      .join("\n"),
  })}</edge>\n`;
}

/** Every two actors of the record that have a stance on one issue. */
function linksOf(stances: readonly LastStance[]): Link[] {
  const links = new Map<string, Link>();
  for (const onIssue of grouped(stances).values())
    for (const [i, a] of onIssue.entries())
      for (const b of onIssue.slice(i + 1)) {
        const [one, two] = a.actor < b.actor ? [a, b] : [b, a];
        const key = JSON.stringify([one.actor, two.actor]);
        const link = links.get(key) ?? { pair: [one.actor, two.actor], on: [] };
        link.on.push({ agree: a.stance === b.stance, stances: [one, two] });
        links.set(key, link);
      }
  return [...links.values()];
}

function grouped(stances: readonly LastStance[]): Map<string, LastStance[]> {
  const groups = new Map<string, LastStance[]>();
  for (const stance of stances) {
    const group = groups.get(stance.issue);
    if (group) group.push(stance);
    else groups.set(stance.issue, [stance]);
  }
  return groups;
}
