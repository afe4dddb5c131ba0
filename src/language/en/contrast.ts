/** Words that set a clause against what stands beside it: "but", "despite", "nonetheless". Lower-case lemmas. */
export const contrasting: ReadonlySet<string> = new Set("but yet although though despite however nonetheless nevertheless still instead whereas while notwithstanding even contrary only".split(" "));

/** Words that put a clause into the past of the report: "had previously refused", "in an earlier speech". */
export const earlier: ReadonlySet<string> = new Set("previously earlier formerly initially originally once long repeatedly always consistently until before last".split(" "));
