import type { Evidence, Record } from "../../record/record.js";
import type { Line, Source } from "./model.js";

/** Numbers reports in the order in which they are cited. */
export class Citing {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly record: Pick<Record, "reports">) {}

  /** `words`: what is shown of the evidence, where that is more than it. */
  line(text: string, evidence: readonly Evidence[], words: readonly string[] = evidence.map((e) => e.text)): Line {
    return {
      text,
      words: [...new Set(words)],
      evidence,
      cited: [...new Set(evidence.map(({ report }) => this.numberOf(report)))],
    };
  }

  sources(): Source[] {
    const byId = new Map(this.record.reports.map((report) => [report.id, report]));
    return [...this.numbers].map(([id, number]) => {
      const { publishedAt = null, outlet = null, title = null, url = null } = byId.get(id) ?? {};
      return { number, id, publishedAt, outlet, title, url };
    });
  }

  private numberOf(report: string): number {
    let number = this.numbers.get(report);
    if (number === undefined) this.numbers.set(report, (number = this.numbers.size + 1));
    return number;
  }
}
