import type { Review } from "./record.js";

export const MACHINE: Review = { state: "machine", by: null, at: null };

export const reviewedBy = ({ by, at }: { by: string | null; at: string | null }, state: Review["state"]): Review => ({
  state,
  by,
  at,
});
