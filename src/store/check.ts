import { sql } from "kysely";
import type { Span } from "../document/span.js";
import type { Reading } from "../read/reading.js";
import type { Db } from "./db.js";
import { counter, type Watched } from "./progress.js";
import { countOf, stream } from "./tables.js";

/** Something in a store that isn't as it must be. */
export interface Fault {
  /** Where: a report, and what of it. */
  readonly where: string;
  readonly what: string;
}

/** What `check` looked at, and what it found amiss. */
export interface Checked {
  readonly reports: number;
  readonly spans: number;
  readonly faults: readonly Fault[];
}

const FEW = 16;

/** Looks at all that is kept: every span lies in its text, every id is somebody's, every entry's report is there and says what it is said to say. */
export async function check(db: Db, watched: Watched = {}): Promise<Checked> {
  return db.transaction().setIsolationLevel("repeatable read").execute(async (snapshot) => {
    const count = counter(watched, await countOf(snapshot, "report"));
    const faults: Fault[] = [];
    let reports = 0;
    let spans = 0;
    for await (const batch of stream(snapshot, REPORTS, FEW)) {
      for (const line of batch) {
        const { report, text, reading } = JSON.parse(line) as { report: string; text: string | null; reading: Reading | null };
        const found = faultsOf(text, reading);
        faults.push(...found.what.map((what) => ({ where: report, what })));
        spans += found.spans;
      }
      reports += batch.length;
      count(batch.length);
    }
    return { reports, spans, faults };
  });
}

/** Each report with the text and the reading of its current version. */
const REPORTS = sql`
  select r.id as report, v.text, g.reading from report r
  left join report_version v on (v.report, v.version) = (r.id, r.version)
  left join reading g on (g.report, g.version) = (r.id, r.version)
  order by r.id`;

function faultsOf(text: string | null, reading: Reading | null): { spans: number; what: string[] } {
  if (text === null) return { spans: 0, what: ["its text isn't there"] };
  if (reading === null) return { spans: 0, what: ["its reading isn't there"] };
  const spans = spansOf(reading);
  const outside = spans.filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length));
  return { spans: spans.length, what: outside.map(({ start, end }) => `its reading points at ${start}–${end}, outside the text`) };
}

/** Every span of a reading, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(spansOf);
  return isSpan(value) ? [value, ...inside] : inside;
}

const isSpan = (value: object): value is Span => "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";
