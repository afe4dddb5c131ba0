import type { When } from "../../document/when.js";
import type { Cast } from "../resolve/cast.js";
import { isFullDay } from "./when.js";

/** An unnamed source is taken for the one who is named within so many statements after it. */
const NAMED_WITHIN = 3;

/** Where a statement stands. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

/** On which day each speaker was last told to have spoken, as the statements of a report are gone through. */
export class Told {
  private readonly last = new Map<number, When>();
  private readonly recent: { readonly speaker: number; readonly day: When; readonly at: Place }[] = [];

  constructor(private readonly cast: Pick<Cast, "actors" | "party">) {}

  /**
   * The day of a speaker; of one who is new, that of the unnamed source of the same party just before: "an official
   * said Tuesday … ¶ Ruel said".
   */
  dayOf(speaker: number): When | undefined {
    const known = this.last.get(speaker);
    if (known || speaker < 0) return known;
    const before = this.recent.find((told) => this.mayBe(told.speaker, speaker));
    if (before) this.last.set(speaker, before.day);
    return before?.day;
  }

  /**
   * The day of the statement just before, where the same speaker goes on in the same paragraph, in that sentence or the
   * next.
   */
  goingOn(speaker: number, { sentence, paragraph }: Place): When | undefined {
    const before = this.recent.at(-1);
    return before?.speaker === speaker && before.at.paragraph === paragraph && sentence - before.at.sentence <= 1
      ? before.day
      : undefined;
  }

  /** Takes down the day of a speaker's own statement. */
  add(speaker: number, day: When, at: Place): void {
    if (speaker < 0) return;
    this.recent.push({ speaker, day, at });
    if (this.recent.length > NAMED_WITHIN) this.recent.shift();
    if (day.known === "stated" && isFullDay(day)) this.last.set(speaker, day);
  }

  private mayBe(unnamed: number, named: number): boolean {
    const { actors, party } = this.cast;
    const speaks = party[unnamed] !== unnamed && party[unnamed] === party[named] && party[named] !== named;
    return speaks && this.last.has(unnamed) && isNamed(actors[named]) && !isNamed(actors[unnamed]);
  }
}

const isNamed = ({ mentions }: Cast["actors"][number]): boolean => mentions.some(({ form }) => form === "name");
