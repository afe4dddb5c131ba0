import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { typedTwice } from "../../../src/cli/serve/ask-password.js";

/** A terminal at which somebody types, and what it shows. */
function terminal() {
  const raw: boolean[] = [];
  const at = Object.assign(new PassThrough(), { setRawMode: (is: boolean) => void raw.push(is) });
  const shown: string[] = [];
  return {
    at,
    raw,
    shown,
    asked: typedTwice(at, { write: (text: string | Uint8Array) => shown.push(String(text)) > 0 }),
  };
}

describe("a password that is typed twice", () => {
  test.each([
    ["in turn, letter by letter", [..."seven herons\r", ..."seven herons\r"]],
    ["pasted at once", ["seven herons\rseven herons\r"]],
    ["pasted with the ends of another system", ["seven herons\r\nseven herons\r\n"]],
    ["pasted in pieces that end anywhere", ["seven her", "ons\r", "\nseven herons\r", "\n"]],
    ["with slips of the finger", ["sevem\u007fn herons\r", "seven heronss\b\r"]],
  ])("%s is taken", async (_, typed) => {
    const { at, raw, shown, asked } = terminal();
    for (const text of typed) at.write(text);
    expect(await asked).toBe("seven herons");
    expect([raw, shown.join("")]).toEqual([[true, false], "Password: \nOnce more: \n"]);
  });

  test("otherwise the second time is refused", async () => {
    const { at, raw, asked } = terminal();
    at.write("seven herons\rseven heron\r");
    await expect(asked).rejects.toMatchObject({ code: "RAP-E-PERSON" });
    expect(raw).toEqual([true, false]);
  });

  test.each([
    ["broken off", "seven\u0003"],
    ["broken off the second time", "seven herons\rsev\u0003"],
  ])("%s, none is", async (_, typed) => {
    const { at, raw, asked } = terminal();
    at.write(typed);
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    expect(raw).toEqual([true, false]);
  });

  test("when the terminal is gone, none is waited for", async () => {
    const { at, asked } = terminal();
    at.end("seven herons\r");
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });
});
