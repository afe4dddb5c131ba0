import { describe, expect, test } from "vitest";
import type { Decision, Deed } from "../../src/record/decisions.js";
import type { RecordedActor } from "../../src/record/record.js";
import { recordOf } from "../../src/record/record-of.js";
import { report, type Told } from "./dossiers.js";

/** Actors of reports that each name one person or body. */
const actorsOf = (
  people: readonly (Told.Person & { day?: string })[],
  decisions: readonly Decision[] = [],
): RecordedActor[] =>
  recordOf(
    people.map(({ day = "2031-03-01", ...person }, i) =>
      report(`r${i}`, day, { text: `It is said of ${person.mention ?? person.name} here.`, actors: [person] }),
    ),
    { decisions },
  ).actors;
const namesOf = (actors: readonly RecordedActor[], kind = "person"): string[] =>
  actors
    .filter((one) => one.kind === kind)
    .map(({ name }) => name)
    .sort();
const one = (...names: (string | Told.Person)[]) =>
  expect(namesOf(actorsOf(names.map((name) => (typeof name === "string" ? { name } : name))))).toHaveLength(1);
const apart = (...names: (string | (Told.Person & { day?: string }))[]) =>
  expect(namesOf(actorsOf(names.map((name) => (typeof name === "string" ? { name } : name))))).toHaveLength(
    names.length,
  );
let n = 0;
const decision = (deed: Deed): Decision => ({
  id: `d${(n += 1)}`,
  by: "ana",
  at: `2031-04-01T00:00:${String(n).padStart(2, "0")}Z`,
  ...deed,
});

describe("one person", () => {
  test("under several spellings", () => {
    one("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy");
    one(
      "Muammar Qaddafi",
      "Moammar Gadhafi",
      "Muammar Gaddafi",
      "Moammar Khadafy",
      "Muammar al-Qadhafi",
      "Mu'ammar al-Qadhdhafi",
    );
    one("Qaddafi", "Gaddafi", "Gadhafi", "Kadafi", "Khadafy", "Qadhdhafi");
    one("Kim Gye Gwan", "Kim Kye-Gwan");
    one("Slobodan Milošević", "Slobodan Milosevic");
  });
  test("in the forms of two languages, where the office is the same", () => {
    const president = (name: string): Told.Person => ({ name, role: "President", of: "Orvane", speaksFor: "Orvane" });
    one(president("Yevhen Dorosh"), president("Evgeny Dorosh"));
    one(president("Volodymyr Karpyn"), president("Vladimir Karpin"));
    one(president("Mykola Tereshko"), president("Nikolai Tereshko"));
    apart({ name: "Yevhen Dorosh" }, { name: "Evgeny Dorosh" });
    apart(president("Yevhen Dorosh"), president("Mykola Dorosh"));
  });
  test("spelled otherwise, where the office is the same or nothing is said of it", () => {
    one({ name: "Ana Ruel", role: "foreign minister" }, { name: "Anna Ruel", role: "Foreign Minister" });
    one("Moammar Tarik", "Muammar Tarik");
  });
  test("with signs in the name that nobody sees, and is shown without them", () =>
    expect(namesOf(actorsOf([{ name: "Ana\u200b Ru\u00adel" }, { name: "Ana Ruel" }]))).toEqual(["Ana Ruel"]));
  test("with a particle, for short", () => one("Gerhard de Kock", "de Kock"));
  test("in letters with and without accents", () => one("Łukasz Żółw", "Lukasz Zolw", "Zolw"));
  test("with initials, for short, with a middle name", () =>
    one("Robert S. Karvel", "Robert Karvel", "R. Karvel", "Bob Karvel", "Karvel"));
  test("under the fuller name, with the others as aliases and as further ids", () => {
    const [actor] = actorsOf([{ name: "Tolvik" }, { name: "Irsa Tolvik" }]);
    expect(actor).toMatchObject({ id: "irsa-tolvik", name: "Irsa Tolvik", aliases: ["Tolvik"], otherIds: ["tolvik"] });
  });
  test("with roles by date", () => {
    const [actor] = actorsOf([
      { name: "Irsa Tolvik", role: "Foreign Minister", of: "Orvane", day: "2031-03-01" },
      { name: "Irsa Tolvik", role: "Foreign Minister", of: "Orvane", day: "2031-05-01" },
      { name: "Irsa Tolvik", role: "President", of: "Orvane", day: "2033-01-01" },
    ]).filter(({ kind }) => kind === "person");
    expect(actor.roles.map(({ title, of, since, until }) => [title, of, since, until])).toEqual([
      ["Foreign Minister", "orvane", "2031-03-01", "2031-05-01"],
      ["President", "orvane", "2033-01-01", "2033-01-01"],
    ]);
  });
});

describe("not one person", () => {
  test("with other given names", () => {
    apart("Edda Lowick", "Hamm Lowick");
    apart("Kim Jong-il", "Kim Jong-un");
    apart("Ali Khamenei", "Ruhollah Khomeini");
  });
  test("names that are near but spelled otherwise, of two offices or of none", () => {
    apart(
      { name: "Ana Ruel", role: "foreign minister", of: "Tavia", speaksFor: "Tavia" },
      { name: "Anna Ruel", role: "singer" },
    );
    apart("Ana Ruel", "Anna Ruel");
    apart({ name: "Moammar Tarik", role: "colonel" }, { name: "Muammar Tarik", role: "singer" });
    apart({ name: "Eric Stam", role: "mayor" }, { name: "Erik Stam", role: "painter" });
  });
  test("a bare surname that two bear", () => apart("Edda Lowick", "Hamm Lowick", "Lowick"));
  test("father and son", () =>
    apart({ name: "Joram Tace", mention: "Joram Tace Sr." }, { name: "Joram Tace", mention: "Joram Tace Jr." }));
  test("with other initials", () => apart("George W. Karvel", "George H. W. Karvel"));
  test("English names that are spelled in two ways", () => {
    apart("John Clark", "John Clarke");
    apart("Jon Smith", "John Smith");
    apart("Mark Phillips", "Mark Philips");
  });
  test("bare surnames of two parties", () =>
    apart({ name: "Lowick", speaksFor: "Haldria" }, { name: "Lowick", speaksFor: "Orvane" }));
  test("ministers of one surname in different years", () =>
    apart(
      { name: "Karvel", role: "Foreign Minister", of: "Orvane", speaksFor: "Orvane", day: "2011-03-01" },
      { name: "Karvel", role: "Foreign Minister", of: "Orvane", speaksFor: "Orvane", day: "2031-03-01" },
    ));
  test("a bare surname whose party tells which", () => {
    const actors = actorsOf([
      { name: "Edda Lowick", speaksFor: "Haldria" },
      { name: "Hamm Lowick", speaksFor: "Orvane" },
      { name: "Lowick", speaksFor: "Orvane" },
    ]);
    expect(actors.find(({ id }) => id === "hamm-lowick")?.aliases).toEqual(["Lowick"]);
  });
  test("sources without a name, even alike", () =>
    apart(
      { name: "Orvanian official", mention: "an Orvanian official", form: "description" },
      { name: "Orvanian official", mention: "an Orvanian official", form: "description" },
    ));
});

describe("states and bodies", () => {
  test("a state under the name of its people", () =>
    expect(
      namesOf(
        actorsOf([
          { name: "Haldria", kind: "state" },
          { name: "Haldrian", kind: "state" },
        ]),
        "state",
      ),
    ).toEqual(["Haldria"]));
  test("taken for a person by one report", () =>
    expect(actorsOf([{ name: "Haldria", kind: "state" }, { name: "Haldria" }]).map(({ kind }) => kind)).toEqual([
      "state",
    ]));
  test("in British and American spelling", () =>
    expect(
      actorsOf([
        { name: "World Food Programme", kind: "organization" },
        { name: "World Food Program", kind: "organization" },
      ]),
    ).toHaveLength(1));
  test("Kyiv and Kiev in a name", () =>
    expect(
      actorsOf([
        { name: "Kyiv Institute", kind: "organization" },
        { name: "Kiev Institute", kind: "organization" },
      ]),
    ).toHaveLength(1));
  test("two bodies of one kind stay two", () =>
    expect(
      actorsOf([
        { name: "Plough League", kind: "organization" },
        { name: "Harbour League", kind: "organization" },
      ]),
    ).toHaveLength(2));
});

describe("what people decide", () => {
  const lowicks = [{ name: "Edda Lowick" }, { name: "Lowick" }];
  test("two are one", () =>
    expect(
      namesOf(
        actorsOf(
          [{ name: "Edda Lowick" }, { name: "Corin Adeyl" }],
          [decision({ do: "merge-actors", actors: [{ name: "Edda Lowick" }, { name: "Corin Adeyl" }] })],
        ),
      ),
    ).toEqual(["Edda Lowick"]));
  test("one is two", () =>
    expect(
      actorsOf(lowicks, [
        decision({ do: "split-actor", actors: [{ name: "Lowick" }], from: [{ name: "Edda Lowick" }] }),
      ]),
    ).toHaveLength(2));
  test("another name", () =>
    expect(
      actorsOf(lowicks, [decision({ do: "rename-actor", actor: { name: "Lowick" }, name: "Dame Edda" })])[0],
    ).toMatchObject({ name: "Dame Edda", id: "edda-lowick", review: { state: "corrected", by: "ana" } }));
  test("can be undone, and the undoing too", () => {
    const merge = decision({ do: "merge-actors", actors: [{ name: "Edda Lowick" }, { name: "Corin Adeyl" }] });
    const undo = decision({ do: "undo", decision: merge.id });
    const redo = decision({ do: "undo", decision: undo.id });
    const people = [{ name: "Edda Lowick" }, { name: "Corin Adeyl" }];
    expect([[merge], [merge, undo], [merge, undo, redo]].map((journal) => actorsOf(people, journal).length)).toEqual([
      1, 2, 1,
    ]);
  });
  test("holds for reports that come later", () => {
    const split = decision({ do: "split-actor", actors: [{ name: "Lowick" }], from: [{ name: "Edda Lowick" }] });
    expect(
      actorsOf([...lowicks, { name: "Lowick", day: "2031-06-01" }, { name: "E. Lowick" }], [split]).map(
        ({ aliases, name }) => [name, ...aliases],
      ),
    ).toEqual([["Edda Lowick", "E. Lowick"], ["Lowick"]]);
  });
});

test("what a dossier's own cast calls one actor is one, and no two actors share an id", () => {
  const cast = [
    { id: "orvane", kind: "state" as const, name: "Orvane", aliases: ["Teshk"], roles: [], speaksFor: null },
  ];
  const named = (id: string, name: string) =>
    report(id, "2031-03-04", {
      text: `${name} will not sign.`,
      actors: [{ name, kind: "state" }],
      says: { who: name, words: "will not sign" },
    });
  const { actors } = recordOf([named("a", "Orvane"), named("b", "Teshk")], {
    dossier: { name: null, cast, issues: [] },
  });
  expect(actors.map(({ id, name }) => [id, name])).toEqual([["orvane", "Orvane"]]);
});
