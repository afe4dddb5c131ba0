/** A number and what is counted: "1 report", "1,200 reports". */
export const counted = (n: number, what: string): string => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
