import { personalPronouns, relativePronouns } from "../../../language/en/pronouns.js";
import { type Context, isNameToken } from "../context.js";
import type { Asked } from "./candidates.js";

/** How a statement's source is put; features are joined with it. */
export function sourceForm(context: Context, { source, from }: Asked): string {
  if (source < 0) return "none";
  const { words } = context.tree;
  const { xpos, upos, norm } = words[source];
  const word = norm.toLowerCase();
  if (personalPronouns.has(word) && norm !== "US") return word;
  if (relativePronouns.has(word) && (upos === "PRON" || /^W/.test(xpos))) return "relative";
  if (upos === "PRON" || upos === "DET") return "indefinite";
  if (isNameToken(context, source)) return "name";
  const first = words[from];
  if (first.xpos === "PRP$") return "possessive";
  const article = first.norm.toLowerCase();
  const start = /^(?:the|this|that|these|those)$/.test(article) ? "the" : first.upos === "DET" ? "a" : "bare";
  const number = /S$/.test(xpos) ? "plural" : "singular";
  return `${start} ${upos === "PROPN" ? "capital" : upos === "NOUN" ? "noun" : "other"} ${number}`;
}
