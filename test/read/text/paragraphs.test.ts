import { describe, expect, it } from "vitest";
import { withParagraphs } from "./notation.js";

const holds = (marked: string): void => expect(withParagraphs(marked)).toBe(marked);

describe("paragraphs", () => {
  it("are parted by blank lines, whatever ends a line", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2028", "\u0085"]) holds(`¶One.${end}${end}¶Two.${end} \t${end}¶Three.`);
  });

  it("are parted by a form feed and by a paragraph separator", () => {
    holds("¶One.\f¶Two.\u2029¶Three.");
  });

  it("are single lines where no line is blank and lines are long", () => {
    const line =
      "The envoys of Ruritania and of Vell met for a third day in Dornton on Tuesday, officials of both sides " +
      "said, and parted without a word.";
    holds(`¶${line}\n¶${line}\n¶${line}`);
    holds(`¶${line}\r\n¶Short one.\r\n¶${line}`);
  });

  it("are joined from lines wrapped at a width", () => {
    holds(
      [
        "¶Vell rejects offer",
        "",
        "¶   DORNTON, April 3 (VNA) - ¶The envoys of Ruritania and of Vell met",
        "for a third day on Tuesday, officials of both sides said. They parted",
        "without a word.",
        "   ¶The talks, which began in March, are about the bridge at Olm, which",
        "both sides claim, and about its tolls.",
      ]
        .join("\n")
        .replace("¶   ", "   ¶"),
    );
  });

  it("are joined from the lines of a narrow column, words that its lines break included", () => {
    holds(
      [
        "¶Yesterday the Minister for",
        "Foreign Affairs told the Cham-",
        "ber that the border commission",
        "had seen the whole of the line",
        "and would meet again. Baron",
        "Tesk asked for the maps.",
      ].join("\n"),
    );
  });

  it("aren't joined from the lines of a poem or a list of names", () => {
    holds("¶The envoy came\n¶The envoy went\n¶And nobody knows\n¶What it was he meant");
  });

  it("part a short line from wrapped ones", () => {
    holds(
      [
        "¶Vell rejects offer",
        "¶The envoys of Ruritania and of Vell met for a third day on Tuesday,",
        "officials of both sides said. They parted without a word, and nobody",
        "knew when they would meet again.",
        "¶The talks began in March and are about the bridge at Olm, which both",
        "sides claim.",
      ].join("\n"),
    );
  });

  it("join a line broken off in the middle of a sentence", () => {
    holds("¶The envoys of Ruritania met on Tuesday to talk\nabout the bridge at Olm.");
  });

  it("don't join bylines, datelines or headlines to what follows", () => {
    holds("¶Talks fail\n¶By Petra Ilm\n¶Vell News\n\n¶The envoys left.");
  });

  it("are the entries of a live report, each with its time", () => {
    for (const at of ["10:05", "10.20am", "[10:40]", "10:45:10", "9.50 p.m.", "1005 GMT", "11:20 GMT —", "14h20"]) {
      holds(
        `¶${at} Olm says that the harbour stays shut\n` +
          `¶${at} Vell says that the League will send all its inspectors\n¶${at} Ilm rejects the plan`,
      );
    }
  });

  it("aren't parted by a time in wrapped prose", () => {
    holds(
      "¶The envoys of Ruritania and of Vell met for a third day on Tuesday at\n" +
        "10:05 in Dornton, officials of both sides said. They parted without a\n" +
        "word, and nobody knew when they would meet again.",
    );
  });

  it("are the items of a list", () => {
    holds("¶They want:\n¶- a bridge\n¶- a road\n¶- peace\n\n¶1. First\n¶2. Second\n¶(a) third\n¶• fourth");
  });

  it("don't take a number or a dash at the beginning of a wrapped line for an item", () => {
    holds(
      [
        "¶The envoys of Ruritania said that the number of dead had risen to",
        "12. Nobody in Vell, they added on Tuesday, had asked for help before",
        "- or so they claimed - and nobody would ask for it now, they said.",
      ].join("\n"),
    );
  });

  it("keep a wrapped list item whole", () => {
    holds(
      [
        "¶The envoys of Ruritania and of Vell agreed on these three points now:",
        "¶- that the bridge at Olm be open to traders and travellers from both",
        "  sides of the river on every day of the week,",
        "¶- that its tolls be shared.",
      ].join("\n"),
    );
  });
});
