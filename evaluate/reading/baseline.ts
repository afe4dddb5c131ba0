import type { Position, Reading } from "../../src/read/reading.js";

/**
 * What costs one line of code: every statement is a position of its speaker, for what is said; its day is the one that
 * its words state, else the day of the report. What a reading has to beat.
 */
export function baselineOf(reading: Reading): Reading {
  const { publishedAt } = reading.report;
  return {
    ...reading,
    statements: reading.statements.map((statement) => ({
      ...statement,
      on: statement.on?.known === "stated" ? statement.on : { value: publishedAt, known: "implied", basis: null },
    })),
    positions: reading.statements.flatMap(({ id, speaker, source, cue, content, confidence }): Position[] =>
      speaker === null
        ? []
        : [
            {
              id: `baseline-${id}`,
              actor: speaker,
              issue: "",
              stance: "for",
              firmness: "firm",
              condition: null,
              deadline: null,
              beneficiary: null,
              statement: id,
              claimedBy: null,
              on: { value: null, known: "unknown", basis: null },
              evidence: [...(source ? [source] : []), ...(cue ? [cue] : []), ...content],
              confidence,
            },
          ],
    ),
  };
}
