import { describe, expect, test } from "vitest";
import { checkLanguage, inferLanguage } from "../../src/gather/language.js";

const REPORTS = {
  en:
    "The minister said on Monday that the agreement would not be signed this week because the two sides remain far " +
    "apart.",
  de:
    "Der Minister sagte am Montag, dass das Abkommen diese Woche nicht unterzeichnet werde, weil beide Seiten weit " +
    "auseinander liegen.",
  fr:
    "Le ministre a déclaré lundi que l'accord ne serait pas signé cette semaine parce que les deux parties restent " +
    "très éloignées.",
  es:
    "El ministro dijo el lunes que el acuerdo no se firmará esta semana porque las dos partes siguen muy lejos una " +
    "de otra.",
  nl:
    "De minister zei maandag dat het akkoord deze week niet wordt getekend omdat de twee partijen nog ver uit " +
    "elkaar liggen.",
  ru:
    "Министр заявил в понедельник, что соглашение не будет подписано на этой неделе, потому что стороны далеки " +
    "друг от друга.",
  ar: "قال الوزير يوم الاثنين إن الاتفاق لن يوقع هذا الأسبوع لأن الطرفين ما زالا بعيدين عن بعضهما البعض.",
};

describe("inferLanguage", () => {
  test.each(Object.entries(REPORTS))("tells %s", async (code, text) => expect(await inferLanguage(text)).toBe(code));

  test("takes English written in capitals or in headlines for English", async () => {
    expect(await inferLanguage(REPORTS.en.toUpperCase())).toBe("en");
    expect(
      await inferLanguage(
        "Ruel rejects Tavian harbour offer, warns against further delays in Aldenport talks next week",
      ),
    ).toBe("en");
  });
});

describe("checkLanguage", () => {
  test("names the language that it refuses", () =>
    expect(checkLanguage(REPORTS.de)).rejects.toMatchObject({
      code: "RAP-E-LANGUAGE",
      message: "It looks like German.",
      remedy: expect.stringContaining("--language en"),
    }));

  test("lets an English report pass that quotes another language", () =>
    expect(checkLanguage(`${REPORTS.en} He added, in French: “${REPORTS.fr}”`)).resolves.toBeUndefined());

  test.each(["Talks fail.", "“Nein!”", "Ruel in Aldenport", "Non, a dit Ruel.", "42"])(
    "lets what is too short to tell pass: %s",
    (text) => expect(checkLanguage(text)).resolves.toBeUndefined(),
  );
});
