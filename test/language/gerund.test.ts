import { expect, test } from "vitest";
import { gerundOf } from "../../src/language/en/gerund.js";

test.each([
  ["raise", "raising"],
  ["let", "letting"],
  ["tie", "tying"],
  ["see", "seeing"],
  ["agree", "agreeing"],
  ["admit", "admitting"],
  ["visit", "visiting"],
  ["veto", "vetoing"],
  ["quit", "quitting"],
  ["open", "opening"],
  ["deploy", "deploying"],
  ["mimic", "mimicking"],
  ["be", "being"],
  ["shoe", "shoeing"],
  ["meet", "meeting"],
  ["draw", "drawing"],
  ["tax", "taxing"],
  ["kidnap", "kidnapping"],
])("%s → %s", (verb, gerund) => expect(gerundOf(verb)).toBe(gerund));
