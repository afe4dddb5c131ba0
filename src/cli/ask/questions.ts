/** What a record can be asked for, a command each. */
export const QUESTIONS = {
  statements: "Who said what: each utterance with its wordings.",
  positions: "Who stands where on what, and since when.",
  meetings: "Meetings, and what became of each according to whom.",
  discrepancies: "What doesn't sit together, both passages side by side.",
  actors: "Who is in the record, under which names.",
  issues: "What is negotiated or disputed, under which wordings.",
  timeline: "All of these among each other, by their days.",
  seats: "Who sat at which table, and who is said to have been left out or to have stayed away.",
  search: 'Reports by their words: "phrases", -without, this or that.',
} as const;

export type Question = keyof typeof QUESTIONS;

/** How an answer can be printed. */
export const ANSWER_FORMATS = ["table", "json", "jsonl", "csv", "md", "html"] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];
