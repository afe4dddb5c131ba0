import { asRapporteurError } from "../gather/error.js";
import type { Deed } from "../record/decisions.js";
import type { DecideOptions, Done } from "../store/decisions.js";
import type { Store } from "../store/store.js";
import { version } from "../version.js";
import type { Reads } from "./recorded.js";

/** Who decides what, and when (ISO 8601). */
export interface Deciding {
  readonly by: string | null;
  readonly at: string | null;
  readonly deed: Deed;
}

/** How often a report is read anew because somebody else has changed what is known of it meanwhile. */
const TRIES = 3;

/**
 * Decides. Where that changes what is known of a report, such as its day, its text is read with that first: all that
 * hangs on it follows at once.
 */
export async function decided(
  store: Pick<Store, "decide" | "toReadAfter">,
  reads: Reads,
  { by, at, deed }: Deciding,
  options: Pick<DecideOptions, "seen" | "request"> = {},
): Promise<Done> {
  for (let left = TRIES - 1; ; left--) {
    const doc = await store.toReadAfter(deed);
    const read = doc && (await reads.read(doc, "en"));
    try {
      return await store.decide(by, at, deed, {
        ...options,
        ...(read && {
          read: { reading: read.reading, by: { model: read.model, program: version(), at: new Date().toISOString() } },
        }),
      });
    } catch (error) {
      if (asRapporteurError(error).code !== "RAP-E-FACTS-SINCE" || left <= 0) throw error;
    }
  }
}
