import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";
import type { KnownDossier } from "../../src/store/merge/merge.js";
import { deedOf, type Wish } from "../../src/store/refs.js";
import type { Store } from "../../src/store/store.js";
import { docOf } from "../readings.js";
import { handMade, type Told } from "../record/dossiers.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places } from "./stores.js";

const NOBODY: KnownDossier = { cast: [], issues: [] };
const TESHK: KnownDossier = {
  cast: [{ id: "orvane", kind: "state", name: "Orvane", aliases: ["Teshk"], roles: [], speaksFor: null }],
  issues: [{ id: "dues", label: "harbour dues", words: ["the dues"] }],
};

const person = (name: string, more: Partial<Told.Person> = {}): Told => ({
  text: `It is said of ${more.mention ?? name} here.`,
  actors: [{ name, ...more }],
});
const body = (name: string, kind: Told.Person["kind"], speaksFor?: string): Told.Person => ({
  name,
  kind,
  ...(speaksFor && { speaksFor }),
});
const stands = (issue: string): Told => ({
  text: `Ruel is for ${issue}.`,
  position: { who: "Ana Ruel", issue, stance: "for" },
});

describe.each(Object.entries(KINDS_EACH_TIME))("in a store that is %s", (_, start) => {
  let places: Places;
  beforeAll(async () => {
    places = await start();
  });
  afterAll(async () => places?.stop());

  /** Works on a store of reports, each of which tells one thing. */
  const over = async (
    told: readonly Told[],
    work: (store: Store, decide: (wish: Wish) => Promise<string>) => Promise<void>,
    dossier = NOBODY,
  ): Promise<void> => {
    const store = await openStore(await places.place(), { dossier });
    try {
      for (const [i, one] of told.entries()) {
        const doc = docOf(one.text, { id: `r${i + 1}`, publishedAt: "2031-03-01" });
        await store.add(doc, gathered(doc), handMade(doc, [one]), BY);
      }
      await work(store, async (wish) => (await store.decide("Ana", null, await deedOf(store, wish))).decision.id);
    } finally {
      await store.close();
    }
  };
  const names = async (store: Store): Promise<string[]> =>
    (await store.actors()).entries.map(({ name }) => name).sort();
  const refused = async (
    store: Store,
    deciding: () => Promise<string>,
    message: RegExp,
    remedy: RegExp,
    code = "RAP-E-NO-EFFECT",
  ): Promise<void> => {
    const [record, decisions, version] = [await store.record(), await store.decisions(), await store.version()];
    await expect(deciding()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
    expect([await store.record(), await store.decisions(), await store.version()]).toEqual([
      record,
      decisions,
      version,
    ]);
  };

  test("a person parts those that the program took for one, over several reports", () =>
    over([person("Edda Lowick"), person("Lowick")], async (store, decide) => {
      expect(await names(store)).toEqual(["Edda Lowick"]);
      await decide({ do: "split-actor", id: "edda-lowick", names: ["Lowick"] });
      expect(await names(store)).toEqual(["Edda Lowick", "Lowick"]);
      await refused(
        store,
        () => decide({ do: "merge-actors", ids: ["edda-lowick", "lowick"] }),
        /decision-1/,
        /undo decision-1/,
      );
    }));

  test("what a report itself takes for one can't be split", () =>
    over(
      [person("Ana Ruel", { mention: "Ruel" }), stands("harbour dues"), stands("the harbour dues")],
      async (store, decide) => {
        await refused(
          store,
          () => decide({ do: "split-actor", id: "ana-ruel", names: ["Ruel"] }),
          /"Ruel".*a report itself/,
          /rapporteur correct ID speaker=/,
        );
        await refused(
          store,
          () => decide({ do: "split-actor", id: "ana-ruel", names: ["Nobody’s Name"] }),
          /Nobody/,
          /rapporteur actors/,
          "RAP-E-NO-ENTRY",
        );
        await refused(
          store,
          () => decide({ do: "split-issue", id: "harbour-dues", names: ["the harbour dues"] }),
          /a report itself/,
          /rapporteur correct ID issue=/,
        );
        await refused(
          store,
          () => decide({ do: "merge-actors", ids: ["ana-ruel", "Ruel"] }),
          /one already/,
          /rapporteur actors/,
        );
      },
    ));

  test("what the dossier's own file calls one can't be split", () =>
    over(
      [
        { text: "Orvane waits for Teshk.", actors: [body("Orvane", "state")] },
        { text: "Teshk waits.", actors: [body("Teshk", "state")] },
        stands("harbour dues"),
        stands("the dues"),
      ],
      async (store, decide) => {
        expect(await names(store)).toEqual(["Ana Ruel", "Orvane"]);
        await refused(
          store,
          () => decide({ do: "split-actor", id: "orvane", names: ["Teshk"] }),
          /file.*"Teshk" and "Orvane"/,
          /docs\/dossier\.md.*reread/,
        );
        await refused(
          store,
          () => decide({ do: "split-issue", id: "dues", names: ["the dues"] }),
          /file.*"the dues" and "harbour dues"/,
          /docs\/dossier\.md/,
        );
      },
      TESHK,
    ));

  test("who speaks for a body of a party, or is known by the dossier's word alone, is merged and renamed", () =>
    over(
      [
        {
          text: "Jon Averil of the Foreign Ministry of Orvane.",
          actors: [
            body("Foreign Ministry", "organization", "Orvane"),
            { name: "Jon Averil", speaksFor: "Foreign Ministry" },
          ],
        },
        { text: "Teshk waits.", actors: [body("Teshk", "state")] },
        person("Corin Adeyl"),
      ],
      async (store, decide) => {
        for (const id of ["jon-averil", "orvane"]) await decide({ do: "rename-actor", id, name: `The one ${id}` });
        expect(await names(store)).toEqual(["Corin Adeyl", "Foreign Ministry", "The one jon-averil", "The one orvane"]);
        await decide({ do: "merge-actors", ids: ["jon-averil", "corin-adeyl"] });
        expect(await names(store)).toEqual(["Foreign Ministry", "The one jon-averil", "The one orvane"]);
      },
      TESHK,
    ));

  test("the history of whoever went by an id is theirs", () =>
    over(
      [person("Edda Lowick"), person("Lowick"), stands("harbour dues"), stands("the dues")],
      async (store, decide) => {
        const [named, worded] = [
          await decide({ do: "rename-actor", id: "lowick", name: "Dame Edda" }),
          await decide({ do: "rename-issue", id: "the-dues", name: "fees" }),
        ];
        const history = async (id: string): Promise<string[]> => (await store.history(id)).map((one) => one.id);
        expect([
          await history("edda-lowick"),
          await history("lowick"),
          await history("harbour-dues"),
          await history("the-dues"),
          await history("adeyl"),
        ]).toEqual([[named], [named], [worded], [worded], []]);
        expect([
          (await store.actor("lowick"))?.id,
          (await store.issue("the-dues"))?.id,
          await store.actor("adeyl"),
        ]).toEqual(["edda-lowick", "harbour-dues", null]);
      },
    ));
});
