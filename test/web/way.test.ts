import { describe, expect, it } from "vitest";
import { signIn, wayBack } from "../../web/src/state/way.js";

describe("the way back after signing in", () => {
  it("leads to where somebody was, with all that it was asked for", () => {
    const at = "/statements?speaker=dovrek&q=%22a%20%26%20b%22#10-20";
    expect(wayBack(new URL(signIn(at), "http://127.0.0.1").searchParams.get("to"))).toBe(at);
  });

  it.each([
    null,
    "",
    "statements",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "https://elsewhere.example/",
    "javascript:alert(1)",
    "/\t/elsewhere.example",
    "/sign-in?to=/sign-in",
  ])("never leads elsewhere: %j", (to) => {
    expect(wayBack(to)).toBe("/");
  });
});
