import type { Facts } from "../gather/report.js";
import type { Model, ReadOptions } from "../read/reader.js";

/** What a run is asked to do, checked. */
export interface Task {
  readonly paths: readonly string[];
  readonly facts: Facts;
  readonly options: ReadOptions;
  /** The model asked for. */
  readonly model?: Model;
}
