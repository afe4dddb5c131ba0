import { test } from "vitest";
import { ALL } from "./effort.js";

/** A slow test of which others of its file say the most important: only `npm run test:all` makes it. */
export const rarely = (name: string, promise: () => Promise<void>): void => void (ALL && test(name, promise));
