import { expect, test } from "vitest";
import { failedFirst, type Job, joined, type Progress, summaryOf } from "../../web/src/text/jobs.js";

const item = (where: string, outcome: Job["items"][number]["outcome"]): Job["items"][number] => ({
  where,
  outcome,
  report: null,
  undated: false,
  told: null,
  error: null,
});
const progress: Progress = {
  id: "j",
  kind: "files",
  what: "2 files",
  by: "Ada",
  at: "2031-03-04T10:00:00Z",
  state: "running",
  done: 1,
  counts: { new: 1, changed: 0, known: 0, failed: 0 },
};

test("what there is none of isn't said", () => {
  expect(summaryOf({ new: 1200, changed: 0, known: 3, failed: 1 })).toBe("1,200 new, 3 known already, 1 failed");
  expect(summaryOf({ new: 0, changed: 0, known: 0, failed: 0 })).toBe("nothing yet");
});

test("what failed comes first, the rest in its order", () => {
  expect(
    failedFirst([item("a", "new"), item("b", "failed"), item("c", "known"), item("d", "failed")]).map(
      ({ where }) => where,
    ),
  ).toEqual(["b", "d", "a", "c"]);
});

test("how far a job is keeps what is known of its items", () => {
  expect(joined({ ...progress, items: [item("a", "new")] }, { ...progress, state: "done" })).toEqual({
    ...progress,
    state: "done",
    items: [item("a", "new")],
  });
  expect(joined(undefined, progress).items).toEqual([]);
});
