import { beforeAll, expect, test } from "vitest";
import { clusterForms } from "../../src/record/actors.js";
import { formsOf, withRow } from "../../src/record/forms.js";
import { historiesFrom, historiesOf, linksOf, type MeetingContext, REACH } from "../../src/record/histories.js";
import { clusterLabels, labelsOf } from "../../src/record/issues.js";
import type { Intake } from "../../src/record/rows.js";
import { sameTexts } from "../../src/record/texts.js";
import { utterancesOf } from "../../src/record/utterances.js";
import { whoOf } from "../../src/record/who.js";
import { readDossiers } from "./dossiers.js";

// What a step of the merge gives from its neighbourhood alone is what it gives from everything: a store that adds a
// report needs no more.

let all: Intake[] = [];
beforeAll(async () => {
  all = (await readDossiers()).flatMap(({ intakes }) => intakes);
});

/** Everything that shares a key with these, and what shares one with that, and so on. */
function closure<T>(items: readonly T[], start: readonly T[], keysOf: (item: T) => readonly string[]): T[] {
  const found = new Set(start);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    const keys = new Set([...found].flatMap(keysOf));
    for (const item of items) if (keysOf(item).some((key) => keys.has(key))) found.add(item);
  }
  return items.filter((item) => found.has(item));
}

test("actors: the blocks of the new report's forms", () => {
  const forms = formsOf(all.flatMap((one) => one.forms));
  const whole = clusterForms(forms, []);
  expect(whole).not.toEqual([]);
  for (const one of all) {
    const blocks = new Set(one.forms.map(({ block }) => block));
    const near = forms.filter(({ block }) => blocks.has(block));
    expect(clusterForms(near, [])).toEqual(
      expect.arrayContaining(whole.filter(({ forms: own }) => near.some(({ form }) => own.includes(form)))),
    );
    expect(clusterForms(near, [])).toHaveLength(
      whole.filter(({ forms: own }) => near.some(({ form }) => own.includes(form))).length,
    );
  }
});

test("forms: what was kept, and one row", () => {
  const rows = all.flatMap((one) => one.forms);
  const [last] = rows.slice(-1);
  const kept = formsOf(rows.slice(0, -1)).find(({ form }) => form === last.form) ?? null;
  expect(withRow(kept, last)).toEqual(formsOf(rows).find(({ form }) => form === last.form));
  expect(formsOf([...rows].reverse()).sort((a, b) => (a.form < b.form ? -1 : 1))).toEqual(
    formsOf(rows).sort((a, b) => (a.form < b.form ? -1 : 1)),
  );
});

test("issues: the blocks of the new report's labels", () => {
  const labels = labelsOf(all.flatMap((one) => one.labels));
  const whole = clusterLabels(labels, [], []);
  expect(whole).not.toEqual([]);
  for (const one of all) {
    const blocks = new Set(one.labels.map(({ block }) => block));
    const near = labels.filter(({ block }) => blocks.has(block));
    const wanted = whole.filter(({ labels: own }) => near.some(({ label }) => own.includes(label)));
    expect(clusterLabels(near, [], []).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      wanted.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
});

test("copies: the reports that share buckets", () => {
  const reports = all.map(({ report }) => report);
  const whole = sameTexts(reports);
  for (const one of reports)
    expect(sameTexts(closure(reports, [one], ({ buckets }) => buckets)).get(one.id) ?? one.id).toBe(whole.get(one.id));
});

test("utterances: the statements that share buckets", () => {
  const statements = all.flatMap((one) => one.statements);
  const whole = utterancesOf(statements);
  for (const { statements: own } of all) {
    const near = utterancesOf(closure(statements, own, ({ buckets }) => buckets));
    expect(near).not.toEqual([]);
    for (const utterance of near) expect(whole).toContainEqual(utterance);
  }
});

test("histories: the links of an entry and the few around it", () => {
  const meetings = all.flatMap((one) => one.meetings);
  const who = whoOf(clusterForms(formsOf(all.flatMap((one) => one.forms)), []), []);
  const carriers = sameTexts(all.map(({ report }) => report));
  const context: MeetingContext = { ...who, carrierOf: (report) => carriers.get(report) ?? report };
  const links = linksOf(meetings, context);
  expect(historiesFrom(meetings, links, context)).toEqual(historiesOf(meetings, context));
  // Entries a year apart, in one block, as many as it takes: those in reach give the same links.
  const [one] = meetings;
  const row = all.flatMap((intake) => intake.meetings).slice(0, 1)[0];
  const many = Array.from({ length: 3 * REACH }, (_, i) => ({
    ...row,
    meeting: `x${i}`,
    report: `x${i}`,
    day: `2031-03-${String(1 + (i % 28)).padStart(2, "0")}`,
    anchor: `2031-03-${String(1 + (i % 28)).padStart(2, "0")}`,
    evidence: one.evidence,
  })).sort((a, b) => (a.anchor < b.anchor ? -1 : a.anchor > b.anchor ? 1 : a.report < b.report ? -1 : 1));
  const whole = linksOf(many, context);
  const at = 2 * REACH;
  expect(linksOf(many.slice(at - REACH, at + 1), context).filter(({ entry }) => entry === many[at].meeting)).toEqual(
    whole.filter(({ entry }) => entry === many[at].meeting),
  );
});
