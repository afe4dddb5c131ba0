/** A report's words, told from ours by quotation marks; those that have their own keep them. */
export const quoted = (text: string): string => (/^["“«„].*["”»“]$/s.test(text) ? text : `“${text}”`);
