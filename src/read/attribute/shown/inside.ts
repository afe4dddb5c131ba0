import { type Layout, quoteDepthAt } from "../../text/layout.js";
import type { Linked, Stretch } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { without } from "./pieces.js";

/**
 * A statement whose cue stands in somebody's quoted words has no content outside of quotations as deep: “He told me,
 * ‘*She said*, “Never,”’” holds no more than “Never,”.
 */
export function keptInside(layout: Layout, sheet: Sheet, linked: Linked): Linked {
  const quotation = layout.quotationOf[linked.cue.from];
  if (quotation < 0 || layout.quotations[quotation].kind !== "speech") return linked;
  const depth = layout.quotations[quotation].depth + 1;
  const outside = linked.content.flatMap(({ from, to }) => shallower(layout, depth, from, to));
  return outside.length === 0 ? linked : { ...linked, content: without(sheet, linked.content, outside) };
}

/** Stretches of tokens in fewer quotations. */
function shallower(layout: Layout, depth: number, from: number, to: number): Pick<Stretch, "from" | "to">[] {
  const found: { from: number; to: number }[] = [];
  for (let t = from; t < to; t++) {
    if (quoteDepthAt(layout, t) >= depth) continue;
    const last = found.at(-1);
    if (last?.to === t) last.to = t + 1;
    else found.push({ from: t, to: t + 1 });
  }
  return found;
}
