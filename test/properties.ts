import fc from "fast-check";
import { inject } from "vitest";
import { runs } from "./effort.js";

/**
 * Before each file of tests: what is tried at random begins with this run's seed. (100 tries are what fast-check makes
 * without being asked.)
 */
fc.configureGlobal({ seed: inject("seed"), ...runs(100) });
