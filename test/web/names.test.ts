import { expect, test } from "vitest";
import { listed, metIn, restOf } from "../../web/src/text/names.js";

const words = (text: string, start = 0) => ({ report: "r", start, end: start + text.length, text });

test("each name has the words that say just it, before those that hold it", () => {
  const [long, short] = [words("Orvanian Foreign Minister Irsa Tolvik"), words("TOLVIK", 90)];
  expect(metIn(["Irsa Tolvik", "Tolvik", "Ms Tolvik"], [long, short])).toEqual([
    { name: "Irsa Tolvik", evidence: long },
    { name: "Tolvik", evidence: short },
    { name: "Ms Tolvik", evidence: null },
  ]);
});

test("words of another name aren't taken, and are shown all the same", () => {
  const teshk = words("TESHK");
  const met = metIn(["Orvane", "Tes"], [teshk]);
  expect(met).toEqual([
    { name: "Orvane", evidence: null },
    { name: "Tes", evidence: null },
  ]);
  expect(restOf(met, [teshk])).toEqual([teshk]);
});

test("names in a row", () => {
  expect([listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])]).toEqual(["a", "a and b", "a, b and c"]);
});
