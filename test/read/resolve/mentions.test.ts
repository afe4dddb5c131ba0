import { describe, expect, test } from "vitest";
import { asRead, read } from "./notation.js";

const holds = (title: string, cases: readonly string[]): void => {
  describe(title, () => {
    test.each(cases)("%s", async (notation) => expect(await asRead(notation)).toBe(notation));
  });
};

holds("names", [
  "[Irsa Tolvik|a] met [Corin Adeyl|b] on Monday. [Tolvik|a] said nothing; [Adeyl|b] smiled.",
  "[Foreign Minister Irsa Tolvik|a] spoke first. [Ms Tolvik|a] left early.",
  "[The Upland Front|a] closed the road. [The Front|a] had warned of it.",
  "The [Karsa News Agency|a] ([KNA|a]) reported it. [KNA|a] named nobody.",
  "[Ruel|a] said no, reporters wrote. [Ana Ruel|a] later said yes.",
]);

holds("two people of one surname", [
  "[Prime Minister Edda Lowick|a] and [General Hamm Lowick|b] disagreed. [Mrs Lowick|a] spoke for an hour.",
  "[Prime Minister Edda Lowick|a] met [General Hamm Lowick|b]. [General Lowick|b] saluted.",
  "[Edda Lowick|a], the prime minister, met [Hamm Lowick|b], the general. [The prime minister|a] left first.",
  "[Mr Belk|a] arrived at noon. [Mrs Belk|b] came later.",
]);

holds("states, capitals, seats and peoples", [
  "[Moscow|a] rejected the plan. [Russia|a] had never liked it, [the Kremlin|a] said.",
  "[Russia|a] said that [Russian|a] officials would go.",
  "[The Russians|a] left and [Russia|a] was silent.",
  "[The British government|a] fell. [Britain|a] will vote in May; [Downing Street|a] said so.",
  "[The United States|a] and [Canada|b] agreed. [Washington|a] will pay, [Ottawa|b]'s negotiators said.",
  "The talks in [Moscow|-] ended. [Russia|a] will not resume them.",
  "[North Korea|a] and [South Korea|b] met. [The North|a] left; [the South|b] stayed.",
  "[North Korea|a] and [South Korea|b] are at odds; [the two Koreas|ab] rarely talk.",
  "The [US|a]-[North Korean|b] talks failed, [Washington|a] and [Pyongyang|b] said.",
  "[The Soviet Union|a] fell in 1991. [Russia|b] remained.",
  "[DPRK|a] envoys came. [North Korea|a] sent them.",
]);

holds("people by what they do", [
  "[Striking dockworkers|a] stayed out on Monday. “We want more,” [they|a] said.",
  "[Truckers|a] blocked the road. [Fishermen|b] stayed in the harbour. [The truckers|a] want cheaper fuel.",
  "[Glassblowers|a] said that [they|a] would wait.",
  "[Longshoremen|a] said that [they|a] would wait.",
  "[Letters|-] lay on the table.",
  "The [screwdrivers|-] lay on the table.",
]);

holds("officers before they are named", [
  "[Harrow's trade minister|a] arrived on Monday. [Trade Minister Ada Quill|a] was tired.",
  "[The president of Harrow|a] left. [Harrow's president|a], [Dan Reck|a], was tired.",
  "[The trade minister of Harrow|a] left. [Ona Preel|b], the trade minister of Vestra, stayed.",
  "[A minister|a] left on Monday. [Trade Minister Ada Quill|b] stayed.",
]);

holds("states that only the report tells of", [
  "[Orvane|a] refused. [The Orvanian foreign minister|b] said that [Orvane|a] would wait.",
  "[Orvane|a]'s president spoke. The [Orvanian|a] army stayed put.",
  "[Tavia|a] will not sign, officials in [Tavia|a] said. [Tavia|a] refused, and [Tavia|a]'s foreign minister left.",
  "President Teodor Valch of [Belmara|a] spoke on Monday. [Belmaran|a] officials said nothing.",
]);

holds("descriptions", [
  "[The rebels|a] want a seat. [The rebels|a] have asked twice.",
  "[A Vastrian diplomat|a] said so. [The diplomat|a], who asked not to be named, smiled.",
  "[President Ilmar Dovrek|a] met [Foreign Minister Irsa Tolvik|b]. [The president|a] was brief; [the " +
    "minister|b] was not.",
  "[Rafe Dunnick|a], [a spokesman|a] for the union, said no. [The spokesman|a] gave no reason.",
  "[The foreign minister, Irsa Tolvik|a], left. [She|a] said nothing.",
  "[The president of Orvane|a], [Ilmar Dovrek|a], waved.",
  "[The Belmaran delegation|a] arrived. [The delegation|a] had no instructions.",
]);

holds("unnamed sources stay apart", [
  "[A diplomat|a] said yes. [Another diplomat|b] said no.",
  "[Irsa Tolvik|a] said no. [An official|b] said that talks would go on.",
  "[Olmian officials|a] said yes and [Vastrian officials|b] said no.",
  "[A Belmaran diplomat|a] left. [A Verrine diplomat|b] stayed.",
]);

holds("several at once", [
  "[President Ilmar Dovrek|a] met [President Teodor Valch|b] on Monday. [The two presidents|ab] shook hands.",
  "[Orvane|a] and [Belmara|b] signed. [Both sides|ab] want peace.",
  "[Irsa Tolvik|a] and [Corin Adeyl|b] dined. [They|ab] drank nothing.",
  "[France|a] and [Spain|b] share a border. [The two countries|ab] closed it.",
]);

describe("kinds of names that only the report tells of", () => {
  const kindOf = async (text: string, name: string): Promise<string | undefined> =>
    (await read(text)).actors.find((a) => a.name === name)?.kind;
  test.each([
    ["The capital of Tavia was calm. Tavia insists that it was attacked first.", "Tavia", "state"],
    ["Tavia will not sign the accord, officials in Tavia said. Fighting went on in northern Tavia.", "Tavia", "state"],
    ["Tavia and Brusk signed a treaty. The coast of Tavia was calm. Brusk promised to leave.", "Brusk", "state"],
    ["Morven said on Monday that she would not sign. Morven left.", "Morven", "person"],
    ["Ruel said that he would resign. Ruel's lawyer said the case was weak.", "Ruel", "person"],
    ["Ana Ruel and Tam Belk met in Ostrel. Ruel said that the talks had been good.", "Ana Ruel", "person"],
  ])("%s", async (text, name, kind) => expect(await kindOf(text, name)).toBe(kind));
});
