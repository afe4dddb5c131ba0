import type { Named } from "./client.js";

/** Names by ids, gathered from the answers as they come. */
export class Names {
  readonly actors = new Map<string, Named["actors"][number]>();
  readonly issues = new Map<string, Named["issues"][number]>();
  readonly reports = new Map<string, Named["reports"][number]>();
  readonly statements = new Map<string, Named["statements"][number]>();
  readonly positions = new Map<string, Named["positions"][number]>();

  constructor(...all: readonly Named[]) {
    for (const named of all) this.take(named);
  }

  take(named: Named): this {
    for (const one of named.actors) this.actors.set(one.id, one);
    for (const one of named.issues) this.issues.set(one.id, one);
    for (const one of named.reports) this.reports.set(one.id, one);
    for (const one of named.statements) this.statements.set(one.id, one);
    for (const one of named.positions) this.positions.set(one.id, one);
    return this;
  }

  /** Takes the entries of a page as well: what they name of each other isn't named beside them. */
  takeEntries(entries: readonly unknown[]): this {
    for (const one of entries) {
      if (isEntry(one) && "appearances" in one) this.statements.set(one.id, one as Named["statements"][number]);
      if (isEntry(one) && "firmness" in one) this.positions.set(one.id, one as Named["positions"][number]);
    }
    return this;
  }

  /** Takes what others know as well. */
  join(others: Names): this {
    const { actors, issues, reports, statements, positions } = others;
    return this.take({
      actors: [...actors.values()],
      issues: [...issues.values()],
      reports: [...reports.values()],
      statements: [...statements.values()],
      positions: [...positions.values()],
    });
  }

  actor(id: string | null): string {
    return id === null ? "somebody" : (this.actors.get(id)?.name ?? id);
  }

  /** The party that somebody speaks for, where it is another's. */
  party(id: string | null): string | null {
    const party = id === null ? null : (this.actors.get(id)?.speaksFor ?? null);
    return party === null || party === id ? null : this.actor(party);
  }

  issue(id: string): string {
    return this.issues.get(id)?.label ?? id;
  }

  outlet(report: string): string {
    return this.reports.get(report)?.outlet ?? report;
  }
}

const isEntry = (one: unknown): one is { readonly id: string } =>
  typeof one === "object" && one !== null && "id" in one;
