/** What a speaker does by saying something. */
export type Act =
  | "assert" | "announce" | "agree" | "support" | "offer" | "promise" | "propose" | "request" | "demand"
  | "warn" | "threaten" | "accuse" | "reject" | "deny" | "concede" | "question" | "evade";
