/** Whether something is an address on the web rather than a path. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
