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
});
