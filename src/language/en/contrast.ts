/** Words that set a clause against what stands beside it: "but", "despite", "nonetheless". Lower-case lemmas. */
export const contrasting: ReadonlySet<string> = new Set("but yet although though despite however nonetheless nevertheless still instead whereas while notwithstanding even contrary only".split(" "));

/** Words that put a clause into the past of the report: "had previously refused", "in an earlier speech". */
export const earlier: ReadonlySet<string> = new Set("previously earlier formerly initially originally once long repeatedly always consistently until before last".split(" "));

/** Verbs, some with a particle, by which a report says that somebody no longer stands where he stood. */
export const retreating: ReadonlySet<string> = new Set("backtrack backpedal retreat relent waver row+back back+away back+off back+down climb+down go+back roll+back reverse soften budge u-turn flip-flop".split(" "));
