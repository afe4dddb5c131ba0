import { beforeAll, describe } from "vitest";
import { loadReader } from "../../src/read/read.js";
import type { Reader } from "../../src/read/reader.js";
import { judge } from "./judge.js";
import { loadCases } from "./load.js";
import { readingsOf } from "./reading.js";

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader({ model: "full" });
});

describe("reading gets it right:", () =>
  judge(
    loadCases().filter(({ command }) => command === "read"),
    (one) => readingsOf(one, reader),
  ));
