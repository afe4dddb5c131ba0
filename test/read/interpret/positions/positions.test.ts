import { describe, expect, it } from "vitest";
import type { Position, Reading } from "../../../../src/index.js";
import { readWhole } from "../read-whole.js";

/** "irsa-tolvik against firm: ceasefire"; "(said by corin-adeyl)" where somebody else says so. */
function lineOf({ issues }: Reading, { actor, stance, firmness, issue, claimedBy }: Position): string {
  const label = issues.find(({ id }) => id === issue)?.label;
  return `${actor} ${stance} ${firmness}: ${label}${claimedBy ? ` (said by ${claimedBy})` : ""}`;
}

async function positionsIn(text: string): Promise<string[]> {
  const reading = await readWhole(text);
  return reading.positions.map((position) => lineOf(reading, position));
}

const FOUND: readonly (readonly [text: string, ...positions: string[]])[] = [
  ["Orvane rejected the list, which Belmara had signed in March.", "orvane against firm: list"],
  [
    "Edda Lowick refused to let the monitors into the areas under her control unless the shelling stopped.",
    "edda-lowick against firm: letting the monitors into the areas under her control",
  ],
  ["Foreign Minister Irsa Tolvik rejected a ceasefire.", "irsa-tolvik against firm: ceasefire"],
  ["Orvane has refused to accept the Belmaran plan.", "orvane against firm: Belmaran plan"],
  ["Orvane agreed to drop the demand."],
  ["Orvane agreed to abandon its embargo.", "orvane against firm: embargo"],
  ["Orvane wants to take part in four-party talks.", "orvane for firm: four-party talks"],
  [
    "Irsa Tolvik dismissed the idea of deploying Haldrian troops.",
    "irsa-tolvik against firm: deploying Haldrian troops",
  ],
  ["Orvane is open to observers on the Karsa river.", "orvane for vague: observers on the Karsa river"],
  ["President Teodor Valch could accept some observers.", "teodor-valch for vague: observers"],
  ["Belmara would support a ceasefire if Orvane withdrew its guns.", "belmara for qualified: ceasefire"],
  ["Orvane's refusal to lift the tariff angered farmers.", "orvane against firm: lifting the tariff"],
  ["Orvane has not said whether it will reopen the bridge.", "orvane noncommittal vague: reopening the bridge"],
  ["Orvane declined to say whether it would reopen the bridge.", "orvane noncommittal vague: reopening the bridge"],
  [
    "Edda Lowick said it was premature to send Haldrian troops to the valley.",
    "edda-lowick against qualified: sending Haldrian troops to the valley",
  ],
  ["“The tariff should be lifted,” Corin Adeyl said.", "corin-adeyl for firm: tariff being lifted"],
  ["Edda Lowick said that Orvane is open to observers.", "orvane for vague: observers (said by edda-lowick)"],
  ["Irsa Tolvik denied that Orvane had agreed to observers.", "orvane against firm: observers (said by irsa-tolvik)"],
  [
    "Edda Lowick said on Monday that Orvane declined to say whether it would reopen the bridge.",
    "orvane noncommittal vague: reopening the bridge (said by edda-lowick)",
  ],
  [
    "“The envoy is open to a truce,” Irsa Tolvik said. “We will not sign it.”",
    "envoy for vague: truce (said by irsa-tolvik)",
    "irsa-tolvik against firm: truce",
  ],
  [
    "President Teodor Valch has neither accepted the invitation nor refused it.",
    "teodor-valch noncommittal vague: invitation",
  ],
  ["President Teodor Valch never said no to observers.", "teodor-valch for firm: observers"],
  ["Corin Adeyl called the deadline unacceptable.", "corin-adeyl against firm: deadline"],
  [
    "There would be no further grain until the list was handed over, Corin Adeyl said.",
    "corin-adeyl against firm: further grain",
  ],
  [
    "Corin Adeyl gave no sign that he was ready to accept a truce.",
    "corin-adeyl noncommittal vague: accepting a truce",
  ],
  ["Belmara did not oppose the ceasefire.", "belmara for firm: ceasefire"],
  // What an issue is called.
  ["Orvane refused to send troops to the valley on Tuesday.", "orvane against firm: sending troops to the valley"],
  ["Haldria offered half of the seats to Orvane.", "haldria for qualified: seats"],
  ["Orvane's envoys offered 15 million crowns in food aid to the valley.", "orvanes-envoys for qualified: food aid"],
  ["Orvane refused to discuss the ‘root causes’ of the war.", "orvane against firm: ‘root causes’ of the war"],
  [
    "Belmara demanded that the delegations be led by ministers.",
    "belmara for firm: delegations being led by ministers",
  ],
  ["Orvane refused to resign.", "orvane against firm: resigning"],
  ["Orvane refused to recognize Belmara.", "orvane against firm: recognizing Belmara"],
  ["Edda Lowick accused Orvane of breaking its word.", "edda-lowick against firm: Orvane breaking its word"],
  [
    "Edda Lowick said in an interview that food aid to the valley must be delivered.",
    "edda-lowick for firm: food aid to the valley",
  ],
  [
    "Aid should not be a condition for talks, Edda Lowick said.",
    "edda-lowick against firm: Aid being a condition for talks",
  ],
  ["Olmia demands an end to the blockade.", "olmia for firm: end to the blockade"],
  [
    "Orvane wants to see the monitors. Belmara refused to let them in.",
    "orvane for firm: seeing the monitors",
    "belmara against firm: letting monitors in",
  ],
  // What only points back.
  [
    "Orvane wants to seize the bridge. Belmara urged Orvane not to do so.",
    "orvane for firm: seizing the bridge",
    "belmara against firm: seizing the bridge",
  ],
  [
    "Orvane has a plan for the talks in Port Ansel. Belmara accepted the plan.",
    "orvane for firm: talks in Port Ansel",
    "belmara for firm: talks in Port Ansel",
  ],
  ["As for the trawlers, they must be returned, Corin Adeyl said.", "corin-adeyl for firm: trawlers"],
  [
    "Irsa Tolvik wants a bridge. She refused to give details.",
    "irsa-tolvik for firm: bridge",
    "irsa-tolvik noncommittal vague: bridge",
  ],
  ["Orvane advocated for an end to the war, promising to end it by June.", "orvane for firm: end to the war"],
];

const NOT_FOUND: readonly string[] = [
  "If Orvane were to agree to a ceasefire, the guns would fall silent.",
  "Would Orvane accept a ceasefire?",
  "Irsa Tolvik was asked whether Orvane would accept a ceasefire.",
  "The rain stopped on Monday and the road was open.",
  "Orvane and Belmara fought over the valley for two years.",
  "A Verrine official requested that his name not be published.",
  "The secretariat does not answer for the translation.",
  "Irsa Tolvik arrived in Port Ansel on Sunday.",
  // On nothing that anybody could be for or against.
  "Orvane refused to push.",
  "Orvane refused to end it.",
  "Orvane refused to give details.",
  "Irsa Tolvik is open to any formats.",
  "Orvane rejected the claim that Tolvik promised something.",
];

describe("where the sides stand", () => {
  for (const [text, ...positions] of FOUND) it(text, async () => expect(await positionsIn(text)).toEqual(positions));
});

describe("no position", () => {
  for (const text of NOT_FOUND) it(text, async () => expect(await positionsIn(text)).toEqual([]));
});

it("nobody accuses himself, whatever the tree says", async () => {
  const found = await positionsIn(
    "Edda Lowick criticized the Orvanian envoys who visited the White Hall earlier in the week alongside Valch, " +
      "describing their efforts as «clumsy attempts» to influence Merrow and accusing them of lacking ideas.",
  );
  expect(found).toEqual(["edda-lowick against firm: Orvanian envoys"]);
});

describe("a dossier's issues", () => {
  const dossier = {
    name: null,
    cast: [],
    issues: [{ id: "monitors", label: "observers in the valley", words: ["observers"] }],
  };

  it("name what a report's stances are on, and others are added", async () => {
    const { positions, issues } = await readWhole(
      "Edda Lowick welcomed observers on the river. She rejected a ceasefire.",
      "2031-03-14",
      dossier,
    );
    expect(positions.map(({ issue }) => issue)).toEqual(["monitors", "ceasefire"]);
    expect(issues.map(({ label }) => label)).toEqual(["observers in the valley", "ceasefire"]);
  });
});
