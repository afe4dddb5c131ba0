import { beforeEach, describe, expect, test, vi } from "vitest";
import { render } from "vitest-browser-svelte";
import MarkedText from "../../../web/src/parts/MarkedText.svelte";
import type { Mark } from "../../../web/src/text/marks";

const TEXT = "Ana Ruel said that the harbour would stay shut.\nAveril left.";
const INNER = "the harbour";

function mark(kind: Mark["kind"], id: string, words: string): Mark {
  const start = TEXT.indexOf(words);
  return {
    kind,
    list: kind === "sources" || kind === "cues" ? "statements" : kind,
    id,
    start,
    end: start + words.length,
  };
}

const MARKS = [
  mark("sources", "s1", "Ana Ruel"),
  mark("cues", "s1", "said"),
  mark("statements", "s1", "that the harbour would stay shut"),
  mark("positions", "p1", INNER),
];
const heard = { onpoint: vi.fn(), onpress: vi.fn(), onselect: vi.fn() };
const nothing = { lit: null, chosen: null, asked: null, picked: [] };

const shown = async (props: object = {}) =>
  render(MarkedText, { text: TEXT, marks: MARKS, ...nothing, ...heard, ...props });

beforeEach(() => vi.clearAllMocks());

describe("a text with its marks", () => {
  test("is the text to the letter, whatever is marked in it", async () => {
    const { container } = await shown();
    expect(container.querySelector(".text")?.textContent).toBe(TEXT);
    expect([...container.querySelectorAll(".source")].map((piece) => piece.textContent)).toEqual(["Ana Ruel"]);
    expect([...container.querySelectorAll(".cue")].map((piece) => piece.textContent)).toEqual(["said"]);
  });

  test("tells which entries rest on the words that are pressed, the innermost first", async () => {
    const screen = await shown();
    await screen.getByText(INNER, { exact: true }).click();
    expect(heard.onpress.mock.calls).toEqual([[["p1", "s1"]]]);
    await screen.getByText("Averil left.").click();
    expect(heard.onpress.mock.lastCall).toEqual([[]]);
  });

  test("tells which the pointer is over, and that it has left", async () => {
    const screen = await shown();
    await screen.getByText("Ana Ruel").hover();
    expect(heard.onpoint.mock.lastCall).toEqual([["s1"]]);
    await screen.getByText("Ana Ruel").unhover();
    expect(heard.onpoint.mock.lastCall).toEqual([[]]);
  });

  test("shows all words of the entry that is chosen", async () => {
    const { container } = await shown({ chosen: "s1" });
    const chosen = [...container.querySelectorAll(".chosen")].map((piece) => piece.textContent).join("|");
    expect(chosen).toBe("Ana Ruel|said|that |the harbour| would stay shut");
  });

  test("tells what is selected by its place in the text, over several marks", async () => {
    const { container } = await shown();
    const pieces = [...container.querySelectorAll("[data-start]")];
    const [from, to] = [
      pieces.find((piece) => piece.textContent === "said"),
      pieces.find((piece) => piece.textContent === INNER),
    ];
    getSelection()?.setBaseAndExtent(from?.firstChild as Node, 0, to?.firstChild as Node, 3);
    const start = TEXT.indexOf("said");
    await expect.poll(() => heard.onselect.mock.lastCall).toMatchObject([{ start, end: TEXT.indexOf(INNER) + 3 }]);
    getSelection()?.removeAllRanges();
    await expect.poll(() => heard.onselect.mock.lastCall).toEqual([null]);
  });
});
