import type { Cell, PointsAnswer } from "../api/answers";
import { got } from "../api/client";
import { router } from "./router.svelte";
import { pointsAddress } from "./standing";

/** A cell beside which its line is shown, where on the screen, and the points of the line once they have come. */
interface Shown {
  readonly cell: Cell;
  readonly left: number;
  readonly top: number;
  readonly points: PointsAnswer | null;
}

/** The pointer rests so long on a cell before its line is asked for, in ms. */
const RESTS = 90;

/** The cell of a matrix that has the pointer or the focus. */
export class PointedCell {
  shown = $state.raw<Shown | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #known = new Map<string, PointsAnswer>();

  /** Shows a cell once somebody has rested on it. */
  rest(cell: Cell, node: HTMLElement): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(cell, node), RESTS);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.shown = null;
  }

  async #show(cell: Cell, node: HTMLElement): Promise<void> {
    const address = pointsAddress(router.place.query, cell);
    const known = this.#known.get(address) ?? null;
    this.shown = { cell, ...placeBeside(node), points: known };
    if (known !== null) return;
    const points = await got<PointsAnswer>(address).catch(() => null);
    if (points === null) return;
    this.#known.set(address, points);
    if (this.shown?.cell === cell) this.shown = { ...this.shown, points };
  }
}

/** Below a cell, or above it where there is no room; never out of the window. */
function placeBeside(node: HTMLElement): { left: number; top: number } {
  const { left, bottom, top } = node.getBoundingClientRect();
  return {
    left: Math.max(8, Math.min(left - 20, innerWidth - 316)),
    top: bottom + 160 > innerHeight ? top - 158 : bottom + 6,
  };
}
