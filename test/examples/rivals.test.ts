import { describe, expect, it } from "vitest";
import { intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";
import { Names } from "../../web/src/api/names.js";
import { rivals } from "../../web/src/state/accounts.js";
import { readExamples } from "../read-examples.js";

describe("the example that everybody sees first", () => {
  it("has a meeting on two days, and one that is agreed and declined", async () => {
    const record = recordOf((await readExamples()).map(({ doc, reading }) => intake(doc, reading)));
    const known = new Names(record);
    const told = record.meetings
      .map(({ history }) => rivals(history, known).map(({ event: { status, day } }) => `${status} ${day.value}`))
      .filter((accounts) => accounts.length > 0);
    expect(told).toContainEqual(["held 2031-03-10", "held 2031-03-11"]);
    expect(told).toContainEqual(["scheduled 2031-03-16", "declined 2031-03-16"]);
  });
});
