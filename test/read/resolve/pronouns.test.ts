import { describe, expect, test } from "vitest";
import { asRead } from "./notation.js";

const holds = (title: string, cases: readonly string[]): void => {
  describe(title, () => {
    test.each(cases)("%s", async (notation) => expect(await asRead(notation)).toBe(notation));
  });
};

holds("across quotations", [
  '"[I|a] will not go," [Irsa Tolvik|a] said. "[I|a] have said so before."',
  '[Ilmar Dovrek|a] spoke of [Teodor Valch|b]. "[He|b] will come," [Dovrek|a] said.',
  '"The road is closed," [Joram Tace|a] said. "It will stay closed," [he|a] added.',
  '[Orvanian Foreign Minister Irsa Tolvik|a] was firm. "[We|b] will wait," [she|a] said. [Orvane|b] has time.',
]);

holds("“he” between two", [
  "[Ilmar Dovrek|a] met [Teodor Valch|b] in May. [He|a] then flew home.",
  "[Vidmar Skell|a] told [Corin Adeyl|b] that [he|a] would come.",
  "[Ilmar Dovrek|a] called [Mrs Lowick|b]. [She|b] did not answer.",
  "After [he|a] had seen the map, [August Merrow|a] called [Irsa Tolvik|b].",
  "[Irsa Tolvik|a] said that [Corin Adeyl|b] had lost [his|b] papers.",
]);

holds("states and groups", [
  "[France|a] said that [it|a] would not accept the offer.",
  "[The State Department|a] said [it|a] would hold talks.",
  "[The rebels|a] said that [they|a] would close the road.",
  "[France|a] denied that [its|a] troops had left.",
  "[North Korean officials|a] said [they|a] were awaiting instructions.",
]);

holds("who and which", [
  "[Irsa Tolvik|a], [who|a] heads the delegation, left.",
  "[France|a], [which|a] left the alliance, was not invited.",
]);

holds("interviews and transcripts", [
  "MR DUNNICK: [We|a] want peace.\n\nMS TOLVIK: [I|b] agree with [Mr Dunnick|a].",
  "Courier: Do you trust the list?\n\n[Ana Ruel|a]: [I|a] do not.\n\nCourier: Why?\n\n[Ana Ruel|a]: [I|a] can count.",
  "[Ana Ruel|a] spoke to the Courier on Monday.\n\nQ: Will it hold?\n\nA: [I|a] think so.",
]);

holds("it that stands for nothing", [
  "[France|a] voted. [It|-] is premature to say more.",
  "[France|a] voted, and [it|-] seems that nobody minded.",
]);
