import { describe, expect, test } from "vitest";
import { EXPECTED_FAILURES } from "./expected-failures.js";
import { loadCases } from "./load.js";

const cases = loadCases();
const ids = cases.map(({ id }) => id);

describe("the cases", () => {
  test("are there", () => expect(cases.length).toBeGreaterThanOrEqual(234));
  test("have an id each, that tells the kind", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(cases.filter(({ id, kind }) => !id.startsWith(`${kind}-`))).toEqual([]);
  });
  test("want something of something", () =>
    expect(
      cases.filter(({ want, docs, files }) => want.length === 0 || (docs.length === 0) === (files.length === 0)),
    ).toEqual([]));
  test("of one store are made alike", () => {
    const settings = new Map(cases.map(({ store, dossier, again }) => [store, { dossier, again }]));
    expect(
      cases.filter(
        ({ store, dossier, again }) => settings.get(store)?.dossier !== dossier || settings.get(store)?.again !== again,
      ),
    ).toEqual([]);
  });
  test("that are expected to fail are there", () =>
    expect(Object.keys(EXPECTED_FAILURES).filter((id) => !ids.includes(id))).toEqual([]));
});
