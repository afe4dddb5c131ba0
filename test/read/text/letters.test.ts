import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lettersIn } from "../../../src/read/text/letters.js";

/** Each letter's words without its head, its date and its sender. */
const told = (text: string): { rest: string; date: string | null; sender: string | null }[] =>
  lettersIn(text).map(({ end, headEnd, date, sender }) => ({
    rest: text.slice(headEnd, end).trim(),
    date: date && text.slice(date.start, date.end),
    sender: sender && text.slice(sender.start, sender.end),
  }));

const HEAD =
  "From: Press Office <press@orvane.example.org>\nDate: Tue, Mar 18, 2031 at 9:02 AM\nSubject: Readout\n" +
  "To: <list@orvane.example.org>\n";
const OUTLOOK =
  "From: Tam Yarrick [mailto:yarrick@orvane.example.org]\nSent: Tuesday, March 18, 2031 9:02 AM\nTo: Desk\n" +
  "Cc: Renn; Voss\nSubject: Readout\n";

describe("a mail that was forwarded is found by its head", () => {
  test.each<[string, string, string, string]>([
    [
      "Gmail",
      `See below.\n\n---------- Forwarded message ---------\n${HEAD}\nThe minister spoke.`,
      "Tue, Mar 18, 2031 at 9:02 AM",
      "Press Office",
    ],
    [
      "older Gmail",
      `---------- Forwarded message ----------\n${HEAD}\n\nThe minister spoke.`,
      "Tue, Mar 18, 2031 at 9:02 AM",
      "Press Office",
    ],
    [
      "Apple Mail",
      "Begin forwarded message:\n\nFrom: Press Office <press@orvane.example.org>\n\nSubject: Readout\n\n" +
        "Date: 18 March 2031 at 09:02:11 GMT\n\nTo: list@orvane.example.org\n\nThe minister spoke.",
      "18 March 2031 at 09:02:11 GMT",
      "Press Office",
    ],
    [
      "Outlook",
      `FYI\n\n-----Original Message-----\n${OUTLOOK}\nThe minister spoke.`,
      "Tuesday, March 18, 2031 9:02 AM",
      "Tam Yarrick",
    ],
    [
      "newer Outlook",
      `FYI\n________________________________\n${OUTLOOK}\nThe minister spoke.`,
      "Tuesday, March 18, 2031 9:02 AM",
      "Tam Yarrick",
    ],
    [
      "Outlook without a line",
      `FYI\n\n${OUTLOOK}\nThe minister spoke.`,
      "Tuesday, March 18, 2031 9:02 AM",
      "Tam Yarrick",
    ],
    [
      "with bold names",
      "FYI\n\n*From:* Tam Yarrick <y@orvane.example.org>\n*Sent:* 18 March 2031 09:02\n*To:* Desk\n" +
        "*Subject:* Readout\n\nThe minister spoke.",
      "18 March 2031 09:02",
      "Tam Yarrick",
    ],
    [
      "with a name in marks",
      'FYI\n\nFrom: "Yarrick, Tam" <y@orvane.example.org>\nDate: 18 March 2031\nSubject: Readout\n\n' +
        "The minister spoke.",
      "18 March 2031",
      "Yarrick, Tam",
    ],
    [
      "with many addressees",
      "FYI\n\nFrom: Tam Yarrick <y@orvane.example.org>\nTo: Voss <v@orvane.example.org>,\n" +
        " Renn <r@courier.example.org>\nDate: 18 March 2031\nSubject: Readout\n\nThe minister spoke.",
      "18 March 2031",
      "Tam Yarrick",
    ],
  ])("%s", (_, text, date, sender) => expect(told(text)).toEqual([{ rest: "The minister spoke.", date, sender }]));

  test("quoted with marks before its lines, up to where they end", () => {
    expect(
      told(`See below.\n\n> ${HEAD.trim().replaceAll("\n", "\n> ")}\n>\n> The minister spoke.\n\nWhat do you think?`),
    ).toEqual([
      {
        rest: "> The minister spoke.".replace("> ", ">\n> "),
        date: "Tue, Mar 18, 2031 at 9:02 AM",
        sender: "Press Office",
      },
    ]);
  });

  test("in another one", () => {
    const letters = told(
      `FYI\n\n${OUTLOOK}\nLook at this.\n\n---------- Forwarded message ---------\n${HEAD}\nThe minister spoke.`,
    );
    expect(letters.map(({ sender }) => sender)).toEqual(["Tam Yarrick", "Press Office"]);
  });
});

describe("a mail that was answered is found by the line above it", () => {
  test.each<[string, string, string | null]>([
    [
      "On Fri, Mar 7, 2031 at 4:10 PM Tomas Hale <hale@courier.example.org> wrote:\n> Will there be a call?\n" +
        "> He had not been asked.\n\nMore of mine.",
      "> Will there be a call?\n> He had not been asked.",
      "Tomas Hale",
    ],
    [
      "On 7 Mar 2031, at 16:10, Tomas Hale <hale@courier.example.org> wrote:\n\n> Will there be a call?",
      "> Will there be a call?",
      "Tomas Hale",
    ],
    [
      "On Fri, Mar 7, 2031 at 4:10 PM Tomas Hale\n<hale@courier.example.org> wrote:\n> Will there be a call?",
      "> Will there be a call?",
      null,
    ],
    ["On 07/03/2031 16:10, Tomas Hale wrote:\n> Will there be a call?", "> Will there be a call?", "Tomas Hale"],
    [
      "On Fri, Mar 7, 2031 at 4:10 PM Tomas Hale <hale@courier.example.org> wrote:\n\nWill there be a call?",
      "Will there be a call?",
      "Tomas Hale",
    ],
  ])("%j", (text, rest, sender) => expect(told(`No.\n\n${text}`)).toMatchObject([{ rest, sender }]));
});

test.each([
  "On March 7, 2031, Hale wrote:\n\n“Will there be a call?”",
  "On Monday the minister wrote: “No.”\n> a mark",
  "On Fri, Mar 7, 2031 at 4:10 PM Tomas Hale wrote:\n\nIt goes on without marks.",
  "From: nobody in particular\nThe talks went on.",
  "FROM: Ostrel\nTO: Ansel\n\nA train.",
  "Date: 18 March 2031\nThe talks.",
  "QUESTION: From: what day?\nMR DUNN: Sent: no.",
  "The letter reads:\nFrom: the harbour\nSubject: grain",
  "From the harbour.\n\nOn the bridge.",
  "",
])("nothing in %j is one", (text) => expect(lettersIn(text)).toEqual([]));

test("whatever the text, they lie in it, in order, each with its head before its end", () => {
  const lines = fc.constantFrom(
    "From: Tam <a@b>",
    "> From: Tam",
    "Sent: 18 March 2031",
    "> Date: 18 March 2031",
    "Subject: x",
    "> Subject:",
    "To: a@b,",
    " c@d",
    "-----Original Message-----",
    "On 7 Mar 2031, at 16:10, Tam Hale <a@b> wrote:",
    ">> deep",
    "> quoted",
    "",
    "words",
    "On",
    "\r",
    "*From:*",
    "wrote:",
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 25 }), fc.constantFrom("\n", "\r\n"), (list, end) => {
      const text = list.join(end);
      let before = 0;
      for (const letter of lettersIn(text)) {
        expect([
          letter.start >= before,
          letter.start < letter.headEnd,
          letter.headEnd <= letter.end,
          letter.end <= text.length,
        ]).toEqual([true, true, true, true]);
        for (const span of [letter.date, letter.sender])
          if (span)
            expect([span.start >= letter.start, span.start <= span.end, span.end <= letter.headEnd]).toEqual([
              true,
              true,
              true,
            ]);
        before = letter.headEnd;
      }
    }),
    { numRuns: 500 },
  );
});
