import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CastMember, Dossier } from "../../src/document/dossier.js";
import { gatherDossier, parseDossier } from "../../src/gather/dossier-file.js";
import { RapporteurError } from "../../src/gather/error.js";
import { suggest } from "../../src/gather/suggest.js";
import { runs } from "../effort.js";

const EXAMPLE = new URL("../../examples/dossier.yaml", import.meta.url);

const castOf = (text: string): readonly CastMember[] => parseDossier(`cast:\n${text}`, "d.yaml").cast;
const orvane = "- { name: Orvane, kind: state }\n";

/** What is wrong with a file: code, message and remedy in one line. */
function faultOf(text: string): string {
  try {
    parseDossier(text, "d.yaml");
  } catch (error) {
    if (error instanceof RapporteurError) return `[${error.code}] ${error.message} ${error.remedy}`;
    throw error;
  }
  throw new Error("nothing is wrong with it");
}

describe("a dossier file", () => {
  test("of the example has the cast and the issues of examples/README.md", async () => {
    const { name, cast, issues } = await gatherDossier(EXAMPLE.pathname);
    const invented = readFileSync(new URL("../../examples/README.md", import.meta.url), "utf8");
    expect(name).toBe("The Sarn Valley talks");
    for (const { name, kind } of cast) expect(invented).toContain(kind === "person" ? name.split(" ")[1] : name);
    expect(cast.find(({ id }) => id === "irsa-tolvik")).toEqual({
      id: "irsa-tolvik",
      name: "Irsa Tolvik",
      kind: "person",
      aliases: [],
      roles: [{ title: "Foreign Minister", of: "orvane" }],
      speaksFor: "orvane",
    });
    expect(issues.map(({ id }) => id)).toContain("observers");
  });

  test("may be empty, or have nothing but one list", () => {
    const nothing: Dossier = { name: null, cast: [], issues: [] };
    expect(parseDossier("name:\ncast:\nissues: []\n", "d.yaml")).toEqual(nothing);
    expect(parseDossier("{}", "d.yaml")).toEqual(nothing);
  });

  test("may be JSON, begin with a byte order mark, and use anchors", () => {
    expect(parseDossier('\ufeff{ "issues": ["a ceasefire"] }', "d.yaml").issues).toEqual([
      { id: "a-ceasefire", label: "a ceasefire", words: [] },
    ]);
    expect(
      castOf(
        "- { name: Orvane, kind: state, aliases: &names [Teshk] }\n- { name: Orvanians, kind: group, aliases: *names }",
      )[1].aliases,
    ).toEqual(["Teshk"]);
  });
});

describe("the cast", () => {
  test.each([
    ["a list", "aliases: [Teshk, the Lantern Palace]"],
    ["a text with commas", "aliases: Teshk, the Lantern Palace"],
    ["with commas too many", "aliases: ' Teshk,, the Lantern Palace,'"],
  ])("takes aliases as %s", (_, aliases) =>
    expect(castOf(`- name: Orvane\n  kind: state\n  ${aliases}`)[0].aliases).toEqual(["Teshk", "the Lantern Palace"]),
  );

  test.each([
    ["speaksFor: Orvane", "by name"],
    ["speaksFor: orvane", "by id"],
  ])("takes %s (%s), and who speaks for somebody for a person", (line) =>
    expect(castOf(`${orvane}- name: Ilmar Dovrek\n  ${line}`)[1]).toMatchObject({
      id: "ilmar-dovrek",
      kind: "person",
      speaksFor: "orvane",
    }),
  );

  test.each<[string, CastMember["roles"]]>([
    ["roles: President", [{ title: "President", of: "orvane" }]],
    ["roles: Minister of Roads, Rivers and Canals", [{ title: "Minister of Roads, Rivers and Canals", of: "orvane" }]],
    [
      "roles: [President, party chief]",
      [
        { title: "President", of: "orvane" },
        { title: "party chief", of: "orvane" },
      ],
    ],
    [
      "roles: [{ title: chairman, of: Belmara }, { title: judge }]",
      [
        { title: "chairman", of: "belmara" },
        { title: "judge", of: "orvane" },
      ],
    ],
    ["roles:", []],
  ])("takes %s", (line, roles) =>
    expect(
      castOf(`${orvane}- { name: Belmara, kind: state }\n- name: Ilmar Dovrek\n  speaksFor: Orvane\n  ${line}`)[2]
        .roles,
    ).toEqual(roles),
  );

  test.each([
    ["Élan Šroubek", "elan-sroubek"],
    ["O’Dell & Sons", "odell-sons"],
    ["北方", "北方"],
    ["2031", "2031"],
  ])("makes an id of the name %s", (name, id) => expect(castOf(`- { name: ${name}, kind: group }`)[0].id).toBe(id));

  test("keeps two of one surname apart, and lets two of one name be when they have ids", () => {
    expect(
      castOf("- { name: Edda Lowick, kind: person }\n- { name: Hamm Lowick, kind: person }").map(({ id }) => id),
    ).toEqual(["edda-lowick", "hamm-lowick"]);
    expect(
      castOf("- { name: H. Lowick, kind: person }\n- { name: H. Lowick, kind: person, id: general }").map(
        ({ id }) => id,
      ),
    ).toEqual(["h-lowick", "general"]);
  });
});

describe("what is wrong is told with its place and what to do:", () => {
  test.each([
    ["cast: [\n", /NOT-YAML\] d\.yaml, line \d+, column \d+: /],
    ["cast:\n\t- a", /NOT-YAML\] d\.yaml, line 2, column 1: /],
    ["- Orvane", /line 1, column 1: the file is a list, and should hold name, cast, issues\./],
    ["", /the file is empty, and should hold name/],
    ["case: []", /line 1, column 1: Nothing is known of "case" here\. Did you mean "cast"\?/],
    ["weather: fine", /Nothing is known of "weather" here\. There can be: name, cast, issues\./],
    [
      "cast:\n- name: Orvane\n  kind: state\n  speaks_for: Belmara",
      /line 4, column 3: Nothing is known of "speaks_for" here\. Did you mean "speaksFor"\?/,
    ],
    ["cast: Orvane", /line 1, column 7: "cast" is a text, not a list\. Begin each item/],
    ["cast:\n- Orvane", /item 1 of "cast" is a text, and should hold id, name, kind/],
    ["cast:\n- kind: state", /line 2, column 3: Somebody has no name\. Write it so: name: Orvane/],
    ["cast:\n- name: Orvane", /"Orvane" has no kind\. Write kind: and one of person, state/],
    [
      "cast:\n- { name: Orvane, kind: country }",
      /line 2, column 25: "kind" is "country"\. Write one of: person, state/,
    ],
    [
      "cast:\n- { name: Orvane, kind: state }\n- { name: orvane, kind: state }",
      /line 3, column 3: Two of the cast have the id "orvane"\. Give one of them another: id: orvane-2/,
    ],
    [
      "cast:\n- { name: Irsa Tolvik, speaksFor: Orvane }",
      /line 2, column 35: Nobody of the cast is "Orvane"\. Add them to the cast, or write one of: irsa-tolvik\./,
    ],
    ["cast:\n- { name: Orvane, kind: state, speaksFor: Orvane }", /"orvane" can't speak for itself/],
    [
      "cast:\n- { name: A, kind: person }\n- { name: A, kind: person, id: b }\n- { name: C, speaksFor: A }",
      /Nobody of the cast is "A"/,
    ],
    ["cast:\n- { name: '…', kind: group }", /No id can be made of "…"\. Give it one/],
    ["cast:\n- { name: [a], kind: group }", /"name" is a list, not a text/],
    ["cast:\n- { name: A, kind: group, roles: [{ of: A }] }", /A role has no title/],
    ["issues:\n- words: monitors", /An issue has no label/],
    ["issues:\n- observers\n- Observers", /Two issues have the id "observers"/],
    ["a: 1\n---\nb: 2", /NOT-YAML/],
    ["name: a\nname: b", /NOT-YAML\] d\.yaml, line 2, column 1/],
  ])("%j", (text, fault) => expect(faultOf(text)).toMatch(fault));

  test("a file that isn't there, with its name", async () => {
    await expect(gatherDossier("nowhere.yaml")).rejects.toMatchObject({
      code: "RAP-E-NO-FILE",
      message: "nowhere.yaml: There is no such file.",
    });
  });
});

test("no text makes it fail in another way", () => {
  const piece = fc.constantFrom(
    "cast:",
    "issues:",
    "name:",
    "\n",
    "\n- ",
    "  ",
    "{",
    "}",
    "[",
    "]",
    ":",
    "&a ",
    "*a",
    "!x ",
    "|",
    "'",
    '"',
    "Orvane",
    "kind: state",
    "~",
    "\t",
    "é",
    "---\n",
    "? ",
    "<<: ",
    "#",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
      (text) => {
        try {
          parseDossier(text, "d.yaml");
        } catch (error) {
          expect(error).toBeInstanceOf(RapporteurError);
        }
      },
    ),
    runs(500),
  );
  expect(faultOf("[".repeat(50_000))).toMatch(/NOT-YAML/);
});

describe("a suggestion", () => {
  test.each([
    ["speaksfor", "speaksFor"],
    ["speaks for", "speaksFor"],
    ["role", "roles"],
    ["alias", "aliases"],
    ["nme", "name"],
    ["country", null],
    ["", null],
  ])("for %s is %s", (typed, meant) =>
    expect(suggest(typed, ["id", "name", "kind", "aliases", "roles", "speaksFor"])).toBe(meant),
  );
});
