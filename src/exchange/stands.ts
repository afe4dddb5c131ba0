import type { Review } from "../record/record.js";

/** Whether an entry stands: a person may have rejected it. */
export const stands = ({ review }: { readonly review: Review }): boolean => review.state !== "rejected";
