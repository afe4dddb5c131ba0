import { describe, expect, test } from "vitest";
import { read, speakersOf } from "./notation.js";

describe("speaks", () => {
  test("who is named", async () =>
    expect(await speakersOf("Irsa Tolvik said that the talks were over.")).toEqual(["irsa-tolvik"]));
  test("who is meant by a pronoun", async () =>
    expect(await speakersOf("Irsa Tolvik left. She said that the talks were over.")).toEqual(["irsa-tolvik"]));
  test("the state, by its capital", async () =>
    expect(await speakersOf("Moscow denied that its troops had left.")).toEqual(["russia"]));
  test("an unnamed source", async () =>
    expect(await speakersOf("A South Korean diplomat said that the talks would go on.")).toEqual([
      "south-korean-diplomat",
    ]));
  test("whose the demand is", async () =>
    expect(await speakersOf("The talks stalled over France's demand that the road be opened.")).toEqual(["france"]));
  test("the subject of the main clause", async () =>
    expect(
      (await speakersOf("August Merrow has long been for peace, promising to end the war in a week.")).at(-1),
    ).toBe("august-merrow"));
  test("the one who replied, not the one who asked", async () => {
    const { statements } = await read('Asked whether he would travel, August Merrow replied: "I have a suitcase."');
    expect(statements.map((s) => s.speaker)).toEqual([null, "august-merrow"]);
  });
  test("the person at the end of a headline", async () =>
    expect(
      await speakersOf(
        "Talks on valley useless, says Tolvik\n\n" +
          "Foreign Minister Irsa Tolvik told reporters on Monday that the talks were useless.",
      ),
    ).toEqual(["irsa-tolvik", "irsa-tolvik"]));
  test("a headline alone", async () =>
    expect(await speakersOf("Harbour to stay shut, Ana Ruel says")).toEqual(["ana-ruel"]));
  test("a president quoted by his spokesman", async () => {
    const { statements } = await read(
      "A spokesman for President Teodor Valch said that Valch had told him that the road would open.",
    );
    expect(statements[0].speaker).toBe("spokesman");
    expect(statements[1]?.speaker).toBe("teodor-valch");
  });
  test("nobody when nobody is told", async () =>
    expect(await speakersOf("It was said that the road would open.")).toEqual([null]));
  test("not who is told", async () =>
    expect(await speakersOf("Irsa Tolvik was told that the road would open.")).toEqual([null]));
  test("not who is asked", async () =>
    expect(await speakersOf("Asked whether he would go, August Merrow said that he would wait.")).toEqual([
      null,
      "august-merrow",
    ]));
  test("one who has two titles", async () =>
    expect(await speakersOf("Opposition leader and fellow member Irsa Tolvik said that the road would open.")).toEqual([
      "irsa-tolvik",
    ]));
});

describe("speaks, called after the source itself:", () => {
  test.each([
    ["A report said that the harbour would close.", "report"],
    ["The agreement says that the road will open in May.", "agreement"],
    ["Letters from the valley said that the road was closed.", "letters"],
    ["A senior official said that the talks would go on.", "senior-official"],
    ["Analysts said that the talks would go on.", "analysts"],
  ])("%s", async (text, id) => expect(await speakersOf(text)).toEqual([id]));

  test("the same report each time", async () =>
    expect(
      await speakersOf(
        "A report said on Monday that the harbour would close. The report said that the road would stay open.",
      ),
    ).toEqual(["report", "report"]));
});

describe("he said", () => {
  test("means who spoke last, not who was talked about", async () =>
    expect(
      await speakersOf(
        'Ilmar Dovrek said that Teodor Valch had left the talks. "The road will open," he said. ' +
          '"Nobody will be kept out," he added.',
      ),
    ).toEqual(["ilmar-dovrek", "ilmar-dovrek", "ilmar-dovrek"]));
  test("means the woman where she said it", async () =>
    expect(await speakersOf('Mr Ilmar Dovrek met Ms Irsa Tolvik on Monday. "The road will open," she said.')).toEqual([
      "irsa-tolvik",
    ]));
});
