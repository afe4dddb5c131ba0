import type { Filters } from "./ask/filters.js";
import { type Facets, facets } from "./ask/facets.js";
import { type LaneOptions, type Lanes, lanes } from "./ask/lanes.js";
import { type Matrix, matrix } from "./ask/matrix.js";
import { type Network, network } from "./ask/network.js";
import { type Today, today } from "./ask/today.js";
import { type Counts, counting } from "./counts.js";
import type { Db } from "./db.js";

/** What a store's record comes to, counted. */
export interface StoredViews {
  /**
   * How many statements there are of what is asked for, by speaker, party, issue, act, outlet, quotation and review; of
   * words too.
   */
  facets(filters?: Filters, words?: string): Promise<Facets>;
  /** Who stands where: actors by issues, at most forty of each. */
  matrix(filters?: Pick<Filters, "speaker" | "party" | "issue" | "since" | "until">, most?: number): Promise<Matrix>;
  /** How much the biggest actors say, and how often they meet, over time. */
  lanes(filters?: Filters, options?: LaneOptions): Promise<Lanes>;
  /** Who agrees with whom, and who is against whom, over issues. */
  network(filters?: Pick<Filters, "since" | "until" | "issue">): Promise<Network>;
  /** What moved since a day of publication, up to another one. */
  today(since: string, on?: string): Promise<Today>;
  /** How much there is of everything. */
  counts(): Promise<Counts>;
}

export const storedViews = (db: Db): StoredViews => ({
  facets: (filters = {}, words) => facets(db, filters, words),
  matrix: (filters = {}, most) => matrix(db, filters, most),
  lanes: (filters = {}, options) => lanes(db, filters, options),
  network: (filters = {}) => network(db, filters),
  today: (since, on) => today(db, since, on ?? null),
  counts: counting(db),
});
