import { type HatchOptions, type OpenHatch, openHatch } from "../../serve/hatch.js";
import { whereOf } from "../../store/where.js";
import type { OwnOpened } from "../dossier/open.js";

/**
 * Lets other commands do through this one what they would do to the store, which it holds; null where many may open it.
 */
export async function maybeHatch(
  { store, dossier, place }: Pick<OwnOpened, "store" | "dossier" | "place">,
  options: Pick<HatchOptions, "desk" | "changed" | "isAudited">,
): Promise<OpenHatch | null> {
  const where = whereOf(place.store);
  return where.kind === "served" ? null : openHatch({ store, dossier, folder: where.folder, ...options });
}
