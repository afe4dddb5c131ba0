import { describe, expect, test } from "vitest";
import { actorCalled, asRead, read } from "./notation.js";

const holds = (title: string, cases: readonly string[]): void => {
  describe(title, () => {
    test.each(cases)("%s", async (notation) => expect(await asRead(notation)).toBe(notation));
  });
};

/** For each statement of a text whose side speaks: the party's name, or the speaker's own. */
async function sides(text: string): Promise<string[]> {
  const reading = await read(text);
  return reading.statements.map(({ speaker }) => {
    const { name, speaksFor } = actorCalled(reading, speaker ?? "");
    return speaksFor ? actorCalled(reading, speaksFor).name : name;
  });
}

describe("delegates and ministers of states that nobody knows speak for their own", () => {
  test.each([
    [
      "The representative of Dalmara said the hearing was a pretext. The representative of Sorland said the " +
        "Council should wait.",
      ["Dalmara", "Sorland"],
    ],
    [
      "Dalmara's delegate said the hearing was a pretext, while his counterpart from Sorland said the Council " +
        "should wait.",
      ["Dalmara", "Sorland"],
    ],
    [
      "Hollis Vance, Secretary of State of Dalmara, said the Council should wait. The speaker for Rhovania " +
        "rejected the allegations.",
      ["Dalmara", "Rhovania"],
    ],
    [
      "The delegate of Verrin said that it was late. The delegate of Osta said that it was not. The delegate of " +
        "Verrin said that he would wait.",
      ["Verrin", "Osta", "Verrin"],
    ],
    [
      "Marn's permanent representative said that the text was weak. Quill's permanent representative said that " +
        "it was strong.",
      ["Marn", "Quill"],
    ],
    [
      "The Marn foreign minister said that he would wait. The Quill foreign minister said that she would not.",
      ["Marn", "Quill"],
    ],
    [
      "The chief negotiator for Halvia said the deal was near. The chief negotiator for the Upland Front said it " +
        "was not.",
      ["Halvia", "Upland Front"],
    ],
    [
      "“We will wait,” the representative of Dalmara said. “We will not,” the representative of Sorland said.",
      ["Dalmara", "Sorland"],
    ],
    [
      "A spokesman for Sorland's government said the port would close. A spokeswoman for Dalmara's government " +
        "said that it would not.",
      ["Sorland", "Dalmara"],
    ],
    [
      "Foreign Minister Irsa Tolvik of Orvane said that she would wait. The foreign minister of Sorland said " +
        "that he would not.",
      ["Orvane", "Sorland"],
    ],
  ])("%s", async (text, wanted) => expect(await sides(text)).toEqual(wanted));
});

holds("two of one title and of different bodies, fields and towns are two", [
  "[The spokesman for the ministry|a] said yes. [The spokesman for the company|b] said no. [The ministry " +
    "spokesman|a] agreed.",
  "[The minister of defence|a] said yes. [The minister of health|b] said no. [The defence minister|a] agreed.",
  "[Ana Ruel|a], the minister of defence, said yes. [The minister of health|b] said no. [The minister of " +
    "defence|a] agreed.",
  "[The foreign minister|a] said yes. [The defence minister|b] said no.",
  "[The mayor of Ostrel|a] said yes. [The mayor of Teshk|b] said no.",
  "[Mayor Ana Ruel|a] said yes. [The mayor of Ostrel|a] said no. [The mayor of Teshk|b] left.",
  "[President Ilmar Dovrek|a] said yes. [The president|a] of the republic said no. [The president of the " +
    "council|b] left.",
  "[The representative of the workers|a] said yes. [The representative of the owners|b] said no.",
  "[The union's spokesman|a] said no. [The company's spokesman|b] said yes. [The spokesman for the union|a] left.",
  "[Officials of the ministry|a] said yes. [Officials of the union|b] said no.",
  "[The Sorland delegation|a] said it would stay. [The Dalmara delegation|b] said it would leave. [The " +
    "delegation from Halvia|c] said nothing.",
  "[The Belmaran ambassador|a], [Corin Adeyl|a], said no. [The Sorland ambassador|b] said yes. [The ambassador " +
    "of Belmara|a] left.",
  "[The chairman of the committee|a] said no. [The chairman of the board|b] said yes. [The committee chairman|a] left.",
]);

holds("counterparts", [
  "[Edda Lowick|a] met [her Sorland counterpart|b]. [Her counterpart|b] said no.",
  "Foreign Minister [Irsa Tolvik|a] said yes. [Her Belmaran counterpart|b] said no. [Her counterpart|c] from " +
    "Dalmara said nothing.",
]);

describe("a counterpart", () => {
  test("doesn't speak for whose counterpart it is", async () => {
    const { actors } = await read(
      "Ana Ruel, the foreign minister of Orvane, said no. Her counterpart rejected the plan.",
    );
    expect(actors.find(({ name }) => name === "counterpart")?.speaksFor).toBeNull();
  });
  test("of nobody who is known is nobody told of before", async () => {
    const notation = "[An ambassador|a] left. [Its ambassador|b] stayed.";
    expect(await asRead(notation)).toBe(notation);
  });
});

describe("kinds of names beside “it”", () => {
  const kindOf = async (text: string, name: string): Promise<string | undefined> =>
    (await read(text)).actors.find((a) => a.name === name)?.kind;
  test.each([
    ["Ana Ruel said it was late. Ruel said it would rain.", "Ana Ruel", "person"],
    ["Averil said it would take years.", "Averil", "person"],
    ["Tolvik, the prime minister, said it was late.", "Tolvik", "person"],
    ["“We will open the harbour,” Bo Halt said.", "Bo Halt", "person"],
    ["Ana Ruel said: “It was late.”", "Ana Ruel", "person"],
    ["Jon Averil said it was clear that the truce was over.", "Jon Averil", "person"],
    ["Halden said it was over. She was tired.", "Halden", "person"],
    ["Vell said it seemed that it would rain.", "Vell", "person"],
    ["Sena Rook, a negotiator, said it was late.", "Sena Rook", "person"],
    ["“It rained,” Lorne Dask told reporters.", "Lorne Dask", "person"],
    ["The Group of Nine said it was founded in 1947.", "Group of Nine", "organization"],
    ["The Merrow Group said it would wait.", "Merrow Group", "organization"],
    ["Dixon Holdings said it would sell its shares.", "Dixon Holdings", "organization"],
    ["Karsa Mining said it bought the pit.", "Karsa Mining", "organization"],
    ["“It rained,” the Upland Front told reporters.", "Upland Front", "organization"],
    ["The Upland Front, a party to the talks, said it was late.", "Upland Front", "organization"],
  ])("%s", async (text, name, kind) => expect(await kindOf(text, name)).toBe(kind));
});
