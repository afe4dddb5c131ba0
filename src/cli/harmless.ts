const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Marks that turn the direction of what follows: they can make a line show other words than it holds. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line of text with nothing in it that a terminal obeys: control characters are shown as pictures, white space as
 * blanks.
 */
export const harmless = (text: string): string => text.replace(CONTROL, picture).replace(TURNING, "\ufffd");

function picture(c: string): string {
  const code = c.charCodeAt(0);
  if (/\s/.test(c)) return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** JSON in which such characters stand escaped: the same value, harmless when printed to a terminal. */
export const harmlessJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escaped);

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
