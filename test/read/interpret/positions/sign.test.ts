import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../../src/index.js";
import { readWhole } from "../read-whole.js";

/** A dossier whose issues name only the thing. */
const DOSSIER = {
  name: "Strait",
  cast: [
    { id: "orvane", name: "Orvane", kind: "state" as const, aliases: [], roles: [], speaksFor: null },
    { id: "belmara", name: "Belmara", kind: "state" as const, aliases: [], roles: [], speaksFor: null },
  ],
  issues: [
    { id: "port-fees", label: "port fees", words: ["fees"] },
    { id: "joint-patrol", label: "joint patrol", words: ["patrol"] },
  ],
};

/** "for port fees" of Orvane's or Belmara's positions. */
async function stands(text: string, dossier?: typeof DOSSIER): Promise<string[]> {
  const { issues, positions }: Reading = await readWhole(text, "2031-03-14", dossier);
  return positions.map(
    ({ actor, stance, issue }) => `${actor} ${stance} ${issues.find(({ id }) => id === issue)?.label}`,
  );
}

/**
 * What the sentence says; where Orvane stands on the fees or the patrol themselves; where without a dossier, as the
 * words name it.
 */
const CASES: readonly (readonly [text: string, onThing: string, asNamed: string])[] = [
  ["Orvane offered to lift the port fees.", "against port fees", "for lifting the port fees"],
  ["Orvane demanded that the port fees be scrapped.", "against port fees", "for port fees being scrapped"],
  ["Orvane rejected calls to cancel the port fees.", "for port fees", "against canceling the port fees"],
  ["Orvane urged Belmara to abolish the port fees.", "against port fees", "for abolishing the port fees"],
  ["Orvane refused to lift the port fees.", "for port fees", "against lifting the port fees"],
  ["Orvane agreed to end the port fees.", "against port fees", "against port fees"],
  ["Orvane refused to end the port fees.", "for port fees", "for port fees"],
  ["Orvane opposed ending the port fees.", "for port fees", "for port fees"],
  ["Orvane opposes the lifting of the port fees.", "for port fees", "against lifting of the port fees"],
  ["Orvane is opposed to lifting the port fees.", "for port fees", "against lifting the port fees"],
  ["Orvane proposed suspending the port fees.", "against port fees", "for suspending the port fees"],
  ["Orvane called for an end to the port fees.", "against port fees", "for end to the port fees"],
  ["Orvane called for the removal of the port fees.", "against port fees", "for removal of the port fees"],
  ["Orvane called for the port fees to be lifted.", "against port fees", "against port fees"],
  ["Orvane wants the port fees lifted.", "against port fees", "against port fees"],
  ["Orvane rejected a proposal to lift the port fees.", "for port fees", "against lifting the port fees"],
  ["Orvane rejected the demand that the port fees be lifted.", "for port fees", "against port fees being lifted"],
  ["Orvane resisted pressure to lift the port fees.", "for port fees", "against lifting the port fees"],
  ["Orvane has not agreed to lift the port fees.", "for port fees", "against lifting the port fees"],
  ["Orvane asked Belmara not to lift the port fees.", "for port fees", "against lifting the port fees"],
  ["Orvane warned against scrapping the port fees.", "for port fees", "for port fees"],
  ["Orvane demanded that there be no port fees.", "against port fees", "against port fees"],
  ["Orvane does not oppose the port fees.", "for port fees", "for port fees"],
  ["Orvane supports the port fees.", "for port fees", "for port fees"],
  // Two words of ending turn it back.
  ["Orvane agreed to lift the ban on the joint patrol.", "for joint patrol", "for lifting the ban on the joint patrol"],
  [
    "Orvane refused to lift the ban on the joint patrol.",
    "against joint patrol",
    "against lifting the ban on the joint patrol",
  ],
  ["Orvane opposed any suspension of the joint patrol.", "for joint patrol", "against suspension of the joint patrol"],
  [
    "Orvane threatened to withdraw from the joint patrol.",
    "against joint patrol",
    "for withdrawing from the joint patrol",
  ],
  [
    "Orvane refused to drop its opposition to the joint patrol.",
    "against joint patrol",
    "for opposition to the joint patrol",
  ],
  ["Orvane ruled out the joint patrol.", "against joint patrol", "against joint patrol"],
];

describe("the sign belongs to the thing that is judged", () => {
  it.each(CASES)("%s → %s", async (text, onThing) =>
    expect(await stands(text, DOSSIER)).toEqual([`orvane ${onThing}`]),
  );
});

describe("label and sign go together", () => {
  it.each(CASES)("%s", async (text, _, asNamed) => expect(await stands(text)).toEqual([`orvane ${asNamed}`]));
});

describe("what speakers say is to be", () => {
  it.each([
    ["The port fees must go, Irsa Tolvik said.", "against port fees"],
    ["The port fees should be abolished, Irsa Tolvik said.", "against port fees"],
    ["The port fees should not be lifted, Irsa Tolvik said.", "for port fees"],
    ["“We will scrap the port fees,” Irsa Tolvik said.", "against port fees"],
    ["“The port fees must end,” Irsa Tolvik said.", "against port fees"],
    ["It is premature to lift the port fees, Irsa Tolvik said.", "for port fees"],
  ])("%s → %s", async (text, stance) => expect(await stands(text, DOSSIER)).toEqual([`irsa-tolvik ${stance}`]));
});

describe("what points back has the sign of what it points to", () => {
  it.each([
    [
      "Orvane offered to lift the port fees. Belmara rejected the offer.",
      ["orvane against port fees", "belmara for port fees"],
    ],
    [
      "Orvane offered to lift the port fees. Belmara welcomed it.",
      ["orvane against port fees", "belmara against port fees"],
    ],
    [
      "Orvane wants to raise the port fees. Belmara rejected the plan.",
      ["orvane for port fees", "belmara against port fees"],
    ],
  ] as const)("%s", async (text, expected) => expect(await stands(text, DOSSIER)).toEqual(expected));
});

describe("an issue's own name may end something", () => {
  it.each([
    ["Orvane offered to lift the port fees.", "lifting of port fees", "for"],
    ["Orvane supports the port fees.", "removal of the port fees", "against"],
    ["Orvane refused to lift the fishing ban.", "fishing ban", "for"],
    ["Orvane wants to allow fishing.", "fishing ban", "against"],
  ])("%s on “%s”: %s", async (text, label, stance) => {
    const dossier = { ...DOSSIER, issues: [{ id: "it", label, words: [] }] };
    expect(await stands(text, dossier as never)).toEqual([`orvane ${stance} ${label}`]);
  });
});

describe("a meeting that the dossier knows by its people", () => {
  const person = (name: string) => ({
    id: name.toLowerCase(),
    name: `Ana ${name}`,
    kind: "person" as const,
    aliases: [],
    roles: [],
    speaksFor: null,
  });
  const dossier = {
    ...DOSSIER,
    cast: [...DOSSIER.cast, person("Dovrek"), person("Valch")],
    issues: [{ id: "it", label: "a meeting of Dovrek and Valch", words: [] }],
  };
  it("is that of these", async () =>
    expect(await stands("Ana Dovrek said on Monday that she would not meet Ana Valch.", dossier as never)).toEqual([
      "dovrek against a meeting of Dovrek and Valch",
    ]));
  it("isn't one of others", async () =>
    expect(await stands("Irsa Tolvik said on Monday that she would not meet Corin Adeyl.", dossier as never)).toEqual([
      "irsa-tolvik against meeting Corin Adeyl",
    ]));
});

describe("others stand on what somebody proposes", () => {
  it("for it where they support it, against it where they oppose it", async () => {
    expect(
      await stands("Orvane, backed by Belmara and opposed by Haldria, proposed lifting the port fees.", DOSSIER),
    ).toEqual(["belmara against port fees", "haldria for port fees", "orvane against port fees"]);
    expect(
      (
        await stands("The NORTHERN UNION, supported by SORLAND, opposed by DREVIA, proposed deleting paragraph 14.")
      ).sort(),
    ).toEqual([
      "drevia against deleting paragraph 14",
      "northern-union for deleting paragraph 14",
      "sorland for deleting paragraph 14",
    ]);
  });
});

describe("whatever is combined", () => {
  const verbs = fc.constantFrom(
    ["agreed to", 1],
    ["offered to", 1],
    ["wants to", 1],
    ["refused to", -1],
    ["declined to", -1],
    ["has not agreed to", -1],
    ["is ready to", 1],
    ["promised to", 1],
    ["is unwilling to", -1],
  ) as fc.Arbitrary<[string, number]>;
  const deeds = fc.constantFrom(
    ["lift", -1],
    ["abolish", -1],
    ["cancel", -1],
    ["suspend", -1],
    ["raise", 1],
    ["keep", 1],
    ["introduce", 1],
    ["extend", 1],
    ["cut", -1],
    ["waive", -1],
    ["reduce", -1],
  ) as fc.Arbitrary<[string, number]>;
  const over = fc.constantFrom(
    ["", 1],
    ["the ban on ", -1],
    ["the suspension of ", -1],
    ["the moratorium on ", -1],
  ) as fc.Arbitrary<[string, number]>;

  it("the sign on the thing is the product of the signs over it", async () => {
    await fc.assert(
      fc.asyncProperty(verbs, deeds, over, async ([verb, a], [deed, b], [noun, c]) => {
        const text = `Orvane ${verb} ${deed} ${noun}the port fees.`;
        expect([text, ...(await stands(text, DOSSIER))]).toEqual([
          text,
          `orvane ${a * b * c > 0 ? "for" : "against"} port fees`,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

// The parser takes this verb for a noun.
it.fails("Orvane offered to scrap the port fees → against", async () =>
  expect(await stands("Orvane offered to scrap the port fees.", DOSSIER)).toEqual(["orvane against port fees"]));
