import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { NetworkAnswer } from "../api/answers";
import { cut } from "./cells";

type Actor = NetworkAnswer["actors"][number];
export type Link = NetworkAnswer["links"][number];

/** An actor's place in the drawing. */
export interface Node extends Actor {
  /** What it is called in the drawing. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Drawing {
  readonly nodes: readonly Node[];
  readonly lines: readonly { readonly link: Link; readonly from: Node; readonly to: Node }[];
}

/** Steps until a drawing is at rest: d3's own cooling ends there. */
const STEPS = 300;
/** Half of a letter's width, about, so that names have room. */
const LETTER = 3.9;
const LONGEST = 24;
/** From so many actors on they are drawn smaller. */
const MANY = 25;

const radiusOf = (weight: number, most: number, isMany: boolean): number =>
  isMany ? 4 + 9 * Math.sqrt(weight / most) : 6 + 16 * Math.sqrt(weight / most);
const strengthOf = ({ agree, conflict }: Link): number => agree + conflict;

/** Where actors stand, at rest: the same every time for the same answer. Those that nothing links are left out. */
export function drawingOf(
  { actors, links }: Pick<NetworkAnswer, "actors" | "links">,
  width: number,
  height: number,
): Drawing {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const most = Math.max(1, ...actors.map(({ weight }) => weight));
  const nodes = actors
    .filter(({ id }) => linked.has(id))
    .map((actor) => ({
      ...actor,
      label: cut(actor.name, LONGEST),
      r: radiusOf(actor.weight, most, linked.size >= MANY),
      x: Number.NaN,
      y: Number.NaN,
    }));
  const known = new Map(nodes.map((node) => [node.id, node]));
  const ends = links.flatMap((link) => {
    const [source, target] = [known.get(link.a), known.get(link.b)];
    return source && target ? [{ link, source, target }] : [];
  });
  const heaviest = Math.max(1, ...links.map(strengthOf));
  forceSimulation(nodes)
    .force(
      "link",
      forceLink(ends)
        .distance(Math.min(width, height) / 3)
        .strength(({ link }) => 0.15 + (0.35 * strengthOf(link)) / heaviest),
    )
    .force("apart", forceManyBody().strength(-320))
    .force(
      "room",
      forceCollide<Node>(({ r, label }) =>
        Math.max(r + 12, Math.min(linked.size >= MANY ? 36 : 60, label.length * LETTER)),
      ).iterations(2),
    )
    .force("x", forceX(0).strength(0.06 * (height / width)))
    .force("y", forceY(0).strength(0.09))
    .stop()
    .tick(STEPS);
  frame(nodes, width, height);
  return { nodes, lines: ends.map(({ link, source, target }) => ({ link, from: source, to: target })) };
}

/** Moves and scales what was drawn into the frame, names included. */
function frame(
  nodes: { x: number; y: number; readonly r: number; readonly label: string }[],
  width: number,
  height: number,
): void {
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
  const side = Math.max(30, ...nodes.map(({ label }) => label.length * LETTER + 4));
  const place = (value: number, from: number, to: number, start: number, end: number): number =>
    to - from < 1 ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);
  for (const node of nodes) {
    node.x = place(node.x, left, right, side, width - side);
    node.y = place(node.y, top, bottom, 32, height - 44);
  }
}

/** How wide the heaviest line is. */
const WIDEST = 8;

/** How wide a line is drawn: by the count of issues, as far as the heaviest lets it. */
export function widthsOf(links: readonly Link[]): (n: number) => number {
  const heaviest = Math.max(1, ...links.flatMap(({ agree, conflict }) => [agree, conflict]));
  const step = Math.min(1.3, (WIDEST - 1) / heaviest);
  return (n) => 1 + n * step;
}

/** Whose names can stand without covering one another, those that come first before the others. */
export function namedIn(nodes: readonly Node[]): Set<string> {
  const taken: { left: number; right: number; y: number }[] = [];
  return new Set(
    nodes.flatMap(({ id, label, x, y, r }) => {
      const box = { left: x - label.length * LETTER, right: x + label.length * LETTER, y: y + r };
      if (taken.some((one) => Math.abs(one.y - box.y) < 15 && one.left < box.right && box.left < one.right)) return [];
      taken.push(box);
      return [id];
    }),
  );
}

/** The links of one actor, as it sees them: with whom, the strongest first. */
export const linksOf = (links: readonly Link[], actor: string): { readonly other: string; readonly link: Link }[] =>
  links
    .filter(({ a, b }) => a === actor || b === actor)
    .map((link) => ({ other: link.a === actor ? link.b : link.a, link }));

/** Two lines side by side where two actors both agree and differ: moved to either side of the middle. */
export function aside(
  from: Pick<Node, "x" | "y">,
  to: Pick<Node, "x" | "y">,
  by: number,
): { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(-(to.y - from.y) / length) * by, ((to.x - from.x) / length) * by];
  return { x1: from.x + dx, y1: from.y + dy, x2: to.x + dx, y2: to.y + dy };
}
