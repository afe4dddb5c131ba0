import { describe, expect, test } from "vitest";
import { actorCalled, read } from "./notation.js";

async function role(text: string, id: string): Promise<string> {
  const reading = await read(text);
  const { roles, speaksFor } = actorCalled(reading, id);
  return `${roles.map(({ title, of }) => `${title} of ${of}`).join(", ")}; for ${speaksFor}`;
}

describe("roles", () => {
  test.each([
    ["Russian Foreign Minister Ivan Belk said so.", "ivan-belk", "Foreign Minister of russia; for russia"],
    ["Ana Ruel, the French foreign minister, said so.", "ana-ruel", "foreign minister of france; for france"],
    ["France's foreign minister, Ana Ruel, said so.", "ana-ruel", "foreign minister of france; for france"],
    ["President Teodor Valch of Belmara said so.", "teodor-valch", "President of belmara; for belmara"],
    ["Tam Yarrick, who leads the Plough League, said so.", "tam-yarrick", "leader of plough-league; for plough-league"],
    [
      "State Department spokesman Rafe Dunnick said so.",
      "rafe-dunnick",
      "spokesman of state-department; for state-department",
    ],
    [
      "Ruta Oshane, secretary-general of the Meridian Compact, said so.",
      "ruta-oshane",
      "secretary-general of meridian-compact; for meridian-compact",
    ],
    ["Vidmar Skell, a former French minister, said so.", "vidmar-skell", "minister of france; for null"],
    [
      "A South Korean diplomat said so. South Korea was silent.",
      "south-korean-diplomat",
      "diplomat of south-korea; for south-korea",
    ],
    ["Tam Yarrick said so.", "tam-yarrick", "; for null"],
  ])("%s", async (text, id, wanted) => expect(await role(text, id)).toBe(wanted));

  test("rest on the words that tell them", async () => {
    const text = "Ana Ruel, the French foreign minister, said so.";
    const [{ evidence }] = actorCalled(await read(text), "ana-ruel").roles;
    expect(text.slice(evidence.start, evidence.end)).toBe("the French foreign minister");
  });

  test("a group of two states is made of them", async () => {
    const { actors } = await read("US and South Korean officials said so.");
    expect(actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      expect.arrayContaining(["us-and-south-korean-officials group", "united-states state", "south-korea state"]),
    );
  });
});
