import { describe, expect, it } from "vitest";
import { atOffice, upload } from "../office-place.ts";

const inWindows1252 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const inUtf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const manyLines = Array.from({ length: 10_000 }, (_, at) => `2027-01-01,${at}`).join("\n");

const refused: [string, string | Uint8Array, RegExp, RegExp][] = [
  [
    "a date that is none",
    "date,name\n2027-12-27,Closed\n2027-02-30,Never\n",
    /Line 3, column 1: “2027-02-30” is no day/,
    /Ligne 3, colonne 1 : « 2027-02-30 » n’est pas un jour/,
  ],
  [
    "a day that could be two",
    "2027-12-27\n03/04/2027\n",
    /Line 2, column 1: “03\/04\/2027” is no day/,
    /Ligne 2, colonne 1/,
  ],
  [
    "a day twice",
    "2027-12-27,One\n\n2027-12-28,Two\n27 décembre 2027,Again\n",
    /Line 4, column 1: this day stands on line 1 already/,
    /Ligne 4, colonne 1 : ce jour figure déjà à la ligne 1/,
  ],
  [
    "a name that is cut by its comma",
    "2027-12-27,Closed, for the year\n",
    /Line 1, column 3: nothing is expected there/,
    /Ligne 1, colonne 3 : rien n’y est attendu/,
  ],
  [
    "an open quotation mark",
    '2027-12-27,"Closed\n2027-12-28,Two\n',
    /Line \d: a quotation mark is open/,
    /Ligne \d : un guillemet droit est ouvert/,
  ],
  [
    "10,000 lines",
    manyLines,
    /This file has 10,000 lines, and 500 at most/,
    /Ce fichier a 10\s000 lignes, et 500 au plus/,
  ],
  ["no day at all", "date,name\n", /This file has no line with a day/, /Ce fichier n’a aucune ligne/],
  ["nothing", "", /Choose a file first/, /Choisissez d’abord un fichier/],
  ["no text", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /This is no text/, /Ce n’est pas du texte/],
  [
    "a year that is far",
    "1927-12-27,Long ago\n",
    /Line 1, column 1: the year/,
    /Ligne 1, colonne 1 : l’année/,
  ],
];

describe.each(["en", "fr"] as const)("a file of days off, in %s", (lang) => {
  it.each(refused)(
    "with %s is refused with its line, and nothing of it is taken",
    async (_, file, en, fr) => {
      const { browser, days } = await atOffice(lang);
      const before = await days();
      await upload(browser, file);
      expect(browser.page.status).toBe(422);
      expect(browser.read("[role=alert]")).toMatch(lang === "en" ? en : fr);
      expect(await days()).toEqual(before);
    },
  );
});

describe("a file of days off is taken", () => {
  it.each<[string, string | Uint8Array]>([
    ["with commas", "date,name\n2027-12-27,Fermé à Noël\n"],
    ["with semicolons, as French spreadsheets write them", "jour;nom\r\n2027-12-27;Fermé à Noël\r\n"],
    ["with tabs", "2027-12-27\tFermé à Noël"],
    ["with a mark of UTF-8", "\uFEFFdate;nom\n2027-12-27;Fermé à Noël\n"],
    ["in UTF-16, as spreadsheets save “Unicode text”", inUtf16("2027-12-27\tFermé à Noël\r\n")],
    ["in Windows-1252, of which it is said", inWindows1252("2027-12-27;Fermé à Noël\r\n")],
    ["with its days in words", "27 décembre 2027;Fermé à Noël"],
  ])("%s", async (how, file) => {
    const { browser, days } = await atOffice();
    await upload(browser, file);
    expect(await days()).toContain("2027-12-27");
    expect(browser.text).toContain("Fermé à Noël");
    expect(browser.text.includes("Windows-1252")).toBe(how.includes("Windows-1252"));
  });

  it("with what is on the list already and what falls on a weekend, each named by its line", async () => {
    const { browser, days } = await atOffice();
    await upload(browser, "2027-06-24,Again\n2027-12-25,A Saturday\n2027-12-27,New\n");
    expect(browser.text).toContain("2 days were added.");
    expect(browser.text).toContain("Were on the list already: lines 1.");
    expect(browser.text).toContain("Fall on a weekend, and change nothing: lines 2.");
    expect((await days()).filter((day) => day === "2027-06-24")).toHaveLength(1);
  });
});

describe("a day that is typed", () => {
  it.each([
    ["31 November", "Write the day as year-month-day"],
    ["1999-01-01", "Give a day of the last year, or of the next ten."],
    ["2027-07-01", "This day is on the list already."],
  ])("%s: says why at the field, and what was typed stays", async (day, said) => {
    const { browser } = await atOffice();
    await browser.send({ day, name: "My words" }, "/days/add");
    expect(browser.read("[role=alert]")).toContain(said);
    expect(browser.page.root.querySelector("[id=field-name]")?.getAttribute("value")).toBe("My words");
  });
});
