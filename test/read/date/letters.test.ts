import { describe, expect, test } from "vitest";
import type { Reading } from "../../../src/index.js";
import { readWhole } from "../interpret/read-whole.js";

/** The day and the speaker of the statement that says some words; a report of 14 March 2031. */
function saying(
  text: string,
  { statements }: Reading,
  words: string,
): { on: string | null; speaker: string | null } | null {
  const found = statements.find(({ content }) =>
    content.some(({ start, end }) => text.slice(start, end).includes(words)),
  );
  return found ? { on: found.on?.value ?? null, speaker: found.speaker } : null;
}

const OWN = "All, see below. Irsa Tolvik said on Thursday that Orvane would push back.";
const READOUT =
  "Minister Corin Adeyl spoke today with Orvanian Foreign Minister Irsa Tolvik. Adeyl stressed that the crew " +
  "must be released without conditions.";
const gmail = (date: string, words: string): string =>
  `${OWN}\n\nJo\n\n---------- Forwarded message ---------\nFrom: Press Office <press@belmar.example.org>\n` +
  `Date: ${date}\nSubject: Readout of the call\nTo: <list@belmar.example.org>\n\n${words}\n`;
const outlook = (date: string, words: string): string =>
  `${OWN}\n\n-----Original Message-----\nFrom: Press Office [mailto:press@belmar.example.org]\nSent: ${date}\n` +
  `To: List\nSubject: Readout of the call\n\n${words}\n`;

describe("what a forwarded mail tells is of that mail's day", () => {
  test.each([
    ["Gmail", gmail("Sat, Mar 8, 2031 at 6:02 PM", READOUT)],
    ["a head with the date of standards", gmail("Sat, 8 Mar 2031 18:02:11 +0000", READOUT)],
    [
      "quoted",
      `${OWN}\n\n${gmail("8 March 2031 at 18:02", READOUT)
        .slice(OWN.length)
        .trim()
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n")}`,
    ],
  ])("%s", async (_, text) => {
    const reading = await readWhole(text);
    expect(saying(text, reading, "must be released")).toEqual({ on: "2031-03-08", speaker: "corin-adeyl" });
    expect(saying(text, reading, "would push back")).toEqual({ on: "2031-03-13", speaker: "irsa-tolvik" });
    expect(reading.meetings).toMatchObject([{ status: "held", on: { value: "2031-03-08" } }]);
    expect(reading.statements).toHaveLength(2);
  });

  test.fails("Outlook", async () => {
    const text = outlook("Saturday, March 8, 2031 6:02 PM", READOUT);
    expect(saying(text, await readWhole(text), "must be released")?.on).toBe("2031-03-08");
  });
  test("and of no day where its head tells none that is sure", async () => {
    const text = gmail("08/03/2031 18:02", READOUT);
    const reading = await readWhole(text);
    expect(saying(text, reading, "must be released")).toEqual({ on: null, speaker: "corin-adeyl" });
    expect(saying(text, reading, "would push back")?.on).toBe("2031-03-13");
  });

  test("what it expects lies ahead of it, though it is past by now", async () => {
    const text = gmail("Sat, Mar 8, 2031 at 6:02 PM", "Corin Adeyl will meet Irsa Tolvik on Monday in Port Ansel.");
    expect((await readWhole(text)).meetings).toMatchObject([{ status: "scheduled", on: { value: "2031-03-10" } }]);
  });
});

test("what a mail answers and quotes is of its own day, up to where the marks end", async () => {
  const text =
    "No.\n\nOn Fri, Mar 7, 2031 at 4:10 PM Tomas Hale <hale@courier.example.org> wrote:\n" +
    "> Will there be a call this weekend?\n> Irsa Tolvik said yesterday that she had not been asked.\n\n" +
    "Corin Adeyl said yesterday that he was ready.";
  const reading = await readWhole(text);
  expect(saying(text, reading, "had not been asked")).toEqual({ on: "2031-03-06", speaker: "irsa-tolvik" });
  expect(saying(text, reading, "was ready")).toEqual({ on: "2031-03-13", speaker: "corin-adeyl" });
  expect(saying(text, reading, "Will there be a call")).toEqual({ on: "2031-03-07", speaker: "tomas-hale" });
  expect(reading.statements).toHaveLength(3);
});

test.fails("who says “I” in it is its sender", async () => {
  const text =
    "See below.\n\nBegin forwarded message:\n\nFrom: Tomas Hale <hale@courier.example.org>\n\n" +
    "Subject: The call\n\nDate: 8 March 2031 at 18:02:11 GMT\n\nTo: desk@courier.example.org\n\n" +
    "I said on Friday that the talks would fail. I told Irsa Tolvik so.";
  expect(saying(text, await readWhole(text), "the talks would fail")).toEqual({
    on: "2031-03-07",
    speaker: "tomas-hale",
  });
});

test("a head that names a day doesn't make a report of another one", async () => {
  const text =
    "OSTREL, March 14 — Irsa Tolvik said today that the talks would go on. On March 7, 2031, Adeyl wrote:\n\n" +
    "“We will not come.”\n\nIrsa Tolvik said yesterday that she would wait.";
  expect(saying(text, await readWhole(text), "would wait")?.on).toBe("2031-03-13");
});
