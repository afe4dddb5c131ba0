import { listed } from "./names.js";

/** `one`: "actor" or "issue"; `name`: what it is called. What would come of it, or what is still to be told. */
export const ifMerged = (name: string, others: readonly string[], one: string): string =>
  others.length === 0
    ? `Choose who or what is the same as ${name}.`
    : `${listed([name, ...others])} become one ${one}: all that is said by, of or about any of them stands under one ` +
      "name, the fullest; rename it if it should be called otherwise.";

/** `forms`: what its names are called, "names" or "wordings"; `off`: those that are another's. */
export function ifSplit(names: readonly string[], off: readonly string[], one: string, forms: string): string {
  if (off.length === 0) return `Choose the ${forms} that don’t belong here.`;
  if (off.length === names.length) return "One must stay: what is left is what it is.";
  const left = names.filter((name) => !off.includes(name));
  const [becomes, those] = off.length === 1 ? ["becomes", "that"] : ["become", "those"];
  return (
    `${listed(off)} ${becomes} another ${one}, with all that is said under ${those}. ` +
    `${listed(left)} ${left.length === 1 ? "stays" : "stay"} here.`
  );
}

export const ifRenamed = (name: string, called: string): string =>
  called === "" || called === name
    ? "Give the name by which it is shown."
    : `It is shown as ${called} everywhere. The words of reports stay as they are.`;
