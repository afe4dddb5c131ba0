import { describe, expect, test } from "vitest";
import { asRead, read } from "./notation.js";

const holds = (title: string, cases: readonly string[]): void => {
  describe(title, () => {
    test.each(cases)("%s", async (notation) => expect(await asRead(notation)).toBe(notation));
  });
};

/** Names of a text's actors of a kind. */
const named = async (text: string, kind = "person"): Promise<string[]> =>
  (await read(text)).actors.filter((a) => a.kind === kind).map(({ name }) => name);

holds("a surname with its particle is whose full name has it", [
  "[Ursula von der Halden|a] said the bank would pay. [Von der Halden|a] said [she|a] had no choice.",
  "[Ben van Dijk|a] said no. [Van Dijk|a] told reporters [he|a] would wait. [Dijk|a] left.",
  "[Luis de la Cruz|a] agreed to wait. [De la Cruz|a] told reporters that [he|a] had no doubt.",
  "[Omar al-Karim|a] said no. [Al-Karim|a] told reporters [he|a] would wait.",
  "[Sheikh Omar al-Karim bin Said|a] said no. [Al-Karim|a] left.",
  "[Khalid bin Salman|a] said no. [Bin Salman|a] said yes.",
  "[Joao dos Santos|a] said no. [Dos Santos|a] said yes.",
  "[Femke ter Horst|a] said no. [Ter Horst|a] told reporters that [she|a] would wait.",
  "[Máire Ní Fhloinn|a] said no. [Ní Fhloinn|a] left.",
  "[Siobhan O’Brien|a] said no. [O'Brien|a] left.",
  "[Ewan MacAllister|a] said no. [MacAllister|a] left.",
  "[Pieter van den Berg|a] said no. [Van den Berg|a] left. [Van der Meer|b] said yes.",
  "[Ludwig van Tolm|a] and [Ana von Tolm|b] said no. [Von Tolm|b] left.",
]);

holds("the family name first", [
  "[Wang Xiaoming|a], the trade envoy, said tariffs would fall. [Wang|a] said on Monday that they had fallen.",
  "[Li Wei|a], the Varen foreign minister, met [Ana Ruel|b]. [Li|a] said tariffs would fall.",
  "On Monday [Li Wei|a] said no. [Li|a] was tired.",
  "[Park Ji-won|a] said the line was cut. [Park|a] met [Kim Yo-ran|b] on Monday. [Kim|b] said no.",
  "[Nguyen Van An|a] said no. [Nguyen|a] said so.",
  "Foreign Minister [Yoon Seok-min|a] said no. [Yoon|a] met [Tran Van Minh|b]. [Tran|b] left.",
  "[President Xu Lan|a] said that talks would resume. [Ms Xu|a] will leave on Monday.",
  "“It is over,” [Sun Haibo|a] said. [Sun|a] smiled.",
  "[Song Min-jun|a] rejected the plan. [Song|a] said it was weak.",
  "[Ho Dinh Phuc|a] said no. [Ho|a] left. [Mr Phuc|a] stayed.",
  "[Ban Ki-sun|a] arrived. [Mr Ban|a] said no.",
  "[Bruce Lee|a] said no. [Lee|a] left.",
  "[The Sun|b] reported that [Sun Li|a] was late. [The Sun|b] said no. [Sun|a] left.",
]);

describe("what isn't a name of somebody though it begins with a family name", () => {
  test.each([
    "He Said No Deal",
    "Park Avenue was shut.",
    "Long Beach voted.",
    "Hong Kong said no.",
    "So Long was late.",
    "Young Democrats said no.",
  ])("%s", async (text) => expect(await named(text)).toEqual([]));
});

describe("titles and letters are no part of a name", () => {
  test.each([
    ["Edith Moss MP said they should go. Moss said on Monday that the roads were clear.", ["Edith Moss"]],
    ["Edith Moss, MP, said they should go.", ["Edith Moss"]],
    ["Sir Tom Halt KCMG said they should go. Sir Tom said that the roads were clear.", ["Tom Halt"]],
    ["H.E. Edith Moss said they should go. Her Excellency Edith Moss said that the roads were clear.", ["Edith Moss"]],
    ["His Excellency Corin Adeyl said no. His Excellency was tired.", ["Corin Adeyl"]],
    ["President-elect Nour Haddad said the pact was dead. Haddad told the Mast he had proof.", ["Nour Haddad"]],
    ["Prime Minister-designate Ena Vosk said no. Vosk left.", ["Ena Vosk"]],
    ["Baroness Edith Moss said they should go. Lady Moss said that the roads were clear.", ["Edith Moss"]],
    ["Dr. Edda Lowick, PhD, said no. Dr Lowick left.", ["Edda Lowick"]],
    ["Foreign Minister Dr Ana Ruel said no.", ["Ana Ruel"]],
    ["Brigadier-General Hamm Belk DSO MC said no.", ["Hamm Belk"]],
    ["The Rt Hon. Irsa Tolvik MP said no. Tolvik left.", ["Irsa Tolvik"]],
    ["HRH Prince Olm Dask said no.", ["Olm Dask"]],
    ["Jon Pell KC said no. Pell said yes.", ["Jon Pell"]],
    ["Senator Ana Ruel (R-Vell) said no.", ["Ana Ruel"]],
    ["Professor Emeritus Olm Dask said no.", ["Olm Dask"]],
    ["Don Lowick said no. Don Carlos Ruel left.", ["Don Lowick", "Carlos Ruel"]],
  ])("%s", async (text, names) => expect(await named(text)).toEqual(names));

  test("letters beside a name are no actors", async () =>
    expect(await named("Edith Moss, MP, said they should go.", "organization")).toEqual([]));
  test("but a name may be in capitals", async () =>
    expect(await named("JACK MA said no. Jack Ma left.")).toEqual(["Jack Ma"]));
  test("and a surname may be an occupation", async () =>
    expect(await named("Edith Baker said no. Baker left. June Carter met Tom Fisher.")).toEqual([
      "Edith Baker",
      "June Carter",
      "Tom Fisher",
    ]));
});

holds("one name in other letters", [
  "[Łukasz Żółw|a] said the gate was shut. [Zolw|a] said [he|a] was tired.",
  "[Jürgen Großmann|a] said no. [Grossmann|a] left.",
  "[Hans Müller|a] said no. [Mueller|a] left.",
  "[Søren Kjær|a] said no. [Kjaer|a] left.",
  "[Nguyễn Văn Anh|a] said no. [Nguyen|a] left.",
  "[Jean-Luc Maréchal-Petit|a] said no. [Marechal-Petit|a] came.",
  "The minister, ליאת כהן-רם ([Liat Cohen-Ram|a]), said the border was open. [Cohen-Ram|a] added that [she|a] " +
    "would stay.",
  "The envoy, [Liat Cohen-Ram|a] (ליאת כהן-רם), said the border was open. [Cohen-Ram|a] added that [she|a] would stay.",
  "王小明 ([Wang Xiaoming|a]), [the trade envoy|a], said tariffs would fall.",
  "Игорь Волк ([Igor Volk|a]), [the envoy|a], said no. [Volk|a] left.",
]);

describe("pictures beside a name and in it", () => {
  test.each([
    ["Ana Ruel 🙂 said that the harbour would stay shut.", "ana-ruel"],
    ["🔴 Ana Ruel said that the harbour would stay shut.", "ana-ruel"],
    ["Ana 🌟 Ruel said that the harbour would stay shut.", "ana-ruel"],
    ["👩‍⚖️ Judge Olm Dask said no.", "olm-dask"],
    ["🇺🇳 Ena Vosk said yes 👍.", "ena-vosk"],
    ["“No,” Ena Vosk 😡 told reporters.", "ena-vosk"],
  ])("%s", async (text, id) => {
    const { statements, actors } = await read(text);
    expect(statements.map(({ speaker }) => speaker)).toEqual([id]);
    expect(actors.filter(({ kind }) => kind === "person").map((a) => a.id)).toEqual([id]);
  });

  test("signs that aren't seen are left out of names", async () =>
    expect(await named("The Lea\u00ADgue said that it would wait. The League left.", "organization")).toEqual([
      "League",
    ]));
});

describe("months and days that are surnames", () => {
  test.each([
    ["Prime Minister May told reporters on Monday that the pact was dead.", ["May"]],
    ["Theresa May resigned. May said she was tired.", ["Theresa May"]],
    ["August Merrow spoke. “No,” August said.", ["August Merrow"]],
    ["President March said he would go in March.", ["March"]],
    ["April Jones said no. In April, April said yes.", ["April Jones"]],
    ["Philip August, the mayor, left in August. August was tired.", ["Philip August"]],
    ["Merrow Tuesday rejected the plan. President Valch Friday said no.", ["Merrow", "Valch"]],
  ])("%s", async (text, names) => expect(await named(text)).toEqual(names));

  test("“in August” is nobody", async () => {
    const text = "Philip August, the mayor, left in August.";
    expect((await read(text)).actors[0].mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Philip August",
      "the mayor",
    ]);
  });
});

test("what an office is for is no part of a name", async () => {
  const text = "Orvane will pay, Chancellor of the Exchequer Ana Ruel said. “It is late,” Ruel said.";
  expect(await named(text)).toEqual(["Orvane", "Ana Ruel"]);
});
