import type { Document } from "../../src/document/document.js";
import type { Act, Actor, Meeting, Position, Reading, Statement } from "../../src/read/reading.js";
import { Page } from "./page.js";
import { Random } from "./random.js";
import { actorOf, type Issue, type Person, type World } from "./world.js";

const REPORTS_A_DAY = 27;
const STATEMENTS = 10;
const WORDS = 500;
const WIRE_COPIES = 0.1;
const DAY_MS = 86_400_000;
const ACTS: readonly Act[] = [
  "assert",
  "announce",
  "agree",
  "support",
  "offer",
  "promise",
  "propose",
  "request",
  "demand",
  "warn",
  "accuse",
  "reject",
  "deny",
];

/**
 * The n-th report of a negotiation that never was, and its reading: the same for the same n, whatever came before. One
 * in ten is another outlet's copy of one before it.
 */
export function generate(world: World, n: number): { doc: Document; reading: Reading } {
  const random = new Random(n);
  const original = n > 100 && random.chance(WIRE_COPIES) ? n - 1 - random.below(60) : n;
  return compose(world, n, new Random(original + 1e6), dayOf(original));
}

const dayOf = (n: number): string =>
  new Date(Date.UTC(2031, 0, 1) + Math.floor(n / REPORTS_A_DAY) * DAY_MS).toISOString().slice(0, 10);

function compose(world: World, n: number, random: Random, day: string): { doc: Document; reading: Reading } {
  const draft = new Draft(world, random, day);
  for (let i = 0; i < STATEMENTS; i++) draft.say(i);
  draft.meet();
  while (draft.words < WORDS) draft.fill();
  const id = `report-${String(n).padStart(7, "0")}`;
  const facts = {
    publishedAt: day,
    title: draft.title,
    outlet: world.outlets[n % world.outlets.length],
    url: `https://news.example/${id}`,
  };
  return {
    doc: { id, text: draft.page.text, ...facts },
    reading: { schema: "rapporteur/reading/1", id, report: { ...facts, language: "en" }, ...draft.found() },
  };
}

/** A report while it is written. */
class Draft {
  readonly page = new Page();
  readonly title: string;
  readonly #cast: readonly Person[];
  readonly #matters: readonly Issue[];
  readonly #actors = new Map<string, Actor>();
  readonly #issues = new Map<string, Reading["issues"][number]>();
  readonly #statements: Statement[] = [];
  readonly #positions: Position[] = [];
  readonly #meetings: Meeting[] = [];

  constructor(
    readonly world: World,
    readonly random: Random,
    readonly day: string,
  ) {
    this.#cast = Array.from({ length: 4 }, () => random.often(world.people));
    this.#matters = Array.from({ length: 3 }, () => random.often(world.issues));
    this.title = `${this.#cast[0].state.name} speaks of ${this.#matters[0].label}`;
  }

  get words(): number {
    return this.page.text.length / 8;
  }

  /** "Foreign Minister Ana Ruel said the observers in Velm would stay until spring." */
  say(i: number): void {
    const person = this.random.of(this.#cast);
    const issue = this.random.of(this.#matters);
    const source = this.#name(person);
    const cue = this.#after(" ", "said");
    const content = this.page.add(` the ${this.#loose(2)} of `);
    const mention = this.page.add(issue.label);
    const end = this.page.add(` would ${this.#loose(9)}`);
    this.page.add(".\n\n");
    const whole = { start: content.start + 1, end: end.end };
    const id = `s${i}`;
    this.#issue(issue).mentions.push(mention);
    const on = { value: this.day, known: "implied" as const, basis: null };
    this.#statements.push({
      id,
      source,
      cue,
      content: [whole],
      quotation: "indirect",
      speaker: actorOf(person).id,
      addressee: null,
      within: null,
      act: this.random.often(ACTS),
      plover: null,
      about: [issue.id],
      on,
      confidence: 0.8,
    });
    if (i % 3 === 0)
      this.#positions.push({
        id: `p${i}`,
        actor: actorOf(person).id,
        issue: issue.id,
        stance: this.random.often(["for", "against", "noncommittal"]),
        firmness: this.random.of(["firm", "qualified", "vague"]),
        condition: null,
        deadline: null,
        beneficiary: null,
        statement: id,
        claimedBy: null,
        on,
        evidence: [whole],
        confidence: 0.6,
      });
  }

  /** "Ana Ruel met Teo Valk in Port Ansel on Monday." */
  meet(): void {
    const [one, other] = this.#cast;
    const from = this.#name(one);
    this.page.add(this.random.chance(0.5) ? " met " : " will meet ");
    const to = this.#name(other);
    this.page.add(` in ${other.state.capital}.\n\n`);
    this.#meetings.push({
      id: "m1",
      kind: this.random.of(["meeting", "talks", "call"]),
      participants: [actorOf(one).id, actorOf(other).id],
      host: null,
      chair: null,
      status: this.random.of(["held", "scheduled", "proposed", "postponed"]),
      medium: "unknown",
      level: "unknown",
      on: { value: this.day, known: "implied", basis: null },
      place: other.state.capital,
      according: null,
      evidence: [{ start: from.start, end: to.end }],
      confidence: 0.7,
    });
  }

  /** A paragraph in which nobody says anything. */
  fill(): void {
    this.page.add(`${this.#loose(30)}.\n\n`);
  }

  found(): Pick<Reading, "dates" | "actors" | "statements" | "meetings" | "issues" | "positions" | "discrepancies"> {
    return {
      dates: [],
      actors: [...this.#actors.values()],
      statements: this.#statements,
      meetings: this.#meetings,
      issues: [...this.#issues.values()],
      positions: this.#positions,
      discrepancies: [],
    };
  }

  /** Names a person, with the title at first, and brings the party in. */
  #name(person: Person): { start: number; end: number } {
    const { id } = actorOf(person);
    const first = !this.#actors.has(id);
    const title = first ? this.page.add(`${person.state.name}'s ${person.title} `) : null;
    const span = this.page.add(first ? `${person.given} ${person.surname}` : person.surname);
    if (title) {
      const { state } = person;
      const stands = { start: title.start, end: title.start + state.name.length };
      this.#actor({ id: state.id, kind: "state", name: state.name, speaksFor: null, roles: [] }).mentions.push({
        ...stands,
        form: "name",
      });
      this.#actor({
        ...actorOf(person),
        roles: [{ title: person.title, of: state.id, evidence: { start: stands.end + 3, end: title.end - 1 } }],
      });
    }
    this.#actors.get(id)?.mentions.push({ ...span, form: "name" });
    return { start: title?.start ?? span.start, end: span.end };
  }

  #actor(actor: Omit<Actor, "mentions">): Actor {
    const known = this.#actors.get(actor.id) ?? { ...actor, mentions: [] };
    this.#actors.set(actor.id, known);
    return known;
  }

  #issue({ id, label }: Issue): Reading["issues"][number] {
    const known = this.#issues.get(id) ?? { id, label, mentions: [] };
    this.#issues.set(id, known);
    return known;
  }

  #loose(count: number): string {
    return Array.from({ length: count }, () => this.random.often(this.world.words)).join(" ");
  }

  #after(before: string, words: string): { start: number; end: number } {
    this.page.add(before);
    return this.page.add(words);
  }
}
