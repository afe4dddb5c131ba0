import { describe, expect, test } from "vitest";
import { ifMerged, ifRenamed, ifSplit } from "../../web/src/text/revised.js";

describe("what would come of it", () => {
  test("those that are merged stand under one name", () => {
    expect(ifMerged("Edda Lowick", [], "actor")).toBe("Choose who or what is the same as Edda Lowick.");
    expect(ifMerged("Edda Lowick", ["E. Lowick", "the envoy"], "actor")).toMatch(
      /^Edda Lowick, E\. Lowick and the envoy become one actor: .* stands under one name, the fullest; rename it /,
    );
  });

  test("names that are split off go, the others stay; one has to", () => {
    const names = ["Dovrek", "the north", "Port Dovrek"];
    const split = (off: string[]): string => ifSplit(names, off, "actor", "names");
    expect(split([])).toBe("Choose the names that don’t belong here.");
    expect(split(["the north"])).toBe(
      "the north becomes another actor, with all that is said under that. Dovrek and Port Dovrek stay here.",
    );
    expect(split(["the north", "Port Dovrek"])).toBe(
      "the north and Port Dovrek become another actor, with all that is said under those. Dovrek stays here.",
    );
    expect(split(names)).toBe("One must stay: what is left is what it is.");
  });

  test("a name that is its own already, or none, is still to be given", () => {
    expect(ifRenamed("Dovrek", "")).toBe("Give the name by which it is shown.");
    expect(ifRenamed("Dovrek", "Dovrek")).toBe("Give the name by which it is shown.");
    expect(ifRenamed("Dovrek", "Dovrek City")).toMatch(/^It is shown as Dovrek City everywhere\./);
  });
});
