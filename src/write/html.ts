const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it, in content and in attributes: nothing in it is markup. */
export const inHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]);
