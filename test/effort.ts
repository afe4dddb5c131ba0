/** Whether this is `npm run test:all`, which tries more than `npm test` does, and with other seeds each time. */
export const ALL = process.env.RAPPORTEUR_TESTS === "all";

/** Whether some tests go on for as long as they are told to. */
const LONG = ["KILLS", "OUTAGES", "HOSTILE"].some((what) => process.env[`RAPPORTEUR_${what}`] !== undefined);

/**
 * Nothing that is waited for takes so long, even on a machine that is busy with much else: what does hangs.
 * Milliseconds.
 */
export const HANGS = ALL || LONG ? 3_600_000 : 600_000;

/** How much more often `npm run test:all` tries what it tries at random. */
const MORE = 10;

/** How often something is tried that `npm test` tries so often. */
export const times = (often: number): number => (ALL ? often * MORE : often);

/** Every so manieth of a list each time, all of it before a release. */
export const oneIn = <T>(n: number, all: readonly T[]): readonly T[] => (ALL ? all : all.filter((_, i) => i % n === 0));

/** How often a property is tried, for fast-check. */
export const runs = (often: number): { readonly numRuns: number } => ({ numRuns: times(often) });
