/** Verbs that follow a quotation's close and a name and belong to the quotation's own sentence: “Why?” Petra Ilm asked. */
export const reportVerbs: ReadonlySet<string> = new Set((
  "said says asked asks added adds told tells wrote writes tweeted tweets replied replies shouted shouts answered answers " +
  "exclaimed wondered inquired quipped declared declares demanded demands cried yelled joked responded retorted continued " +
  "insisted insists noted notes posted remarked recalled warned concluded explained screamed chanted mused"
).split(" "));
