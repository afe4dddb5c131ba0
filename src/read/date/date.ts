import type { Tree } from "../tag/tree.js";
import type { Layout } from "../text/layout.js";
import type { Timex } from "./timex.js";

/** Finds temporal expressions, in the order of the text. Without a publication date nothing relative is resolved. */
export function findTimexes(_layout: Layout, _tree: Tree, _publishedAt: string | null): Timex[] {
  return [];
}
