import { describe, expect, it } from "vitest";
import { check, placeOf, said } from "./file.ts";
import { edited, lineOf, short } from "./short.ts";

const girls = "en: Girls and boys enjoy their rights in the systems that are there to protect them.";
const enjoy = "en: Girls and boys enjoy their rights, as of";

describe("an organisation’s file", () => {
  it.each([
    ["a number of a name", ["name: Awa Traoré", "name: Awa #2"], "#2\n", /"Awa #2"/],
    ["a number that is set off", ["name: Awa Traoré", "name: Awa # 2"], "# 2\n", /"Awa # 2"/],
    ["a word", ["name: Awa Traoré", "name: Awa #Traoré, of Mali"], "#Traoré", /"Awa #Traoré, of Mali"/],
    ["a number in braces", ["{ en: Finance, fr", "{ en: Finance #1, fr"], "#1, fr", /"Finance #1"/],
    ["a number further off", ["name: Awa Traoré", "name: Awa #  2"], "#  2\n", /"Awa # 2"/],
    ["a line’s first word", [girls, `${enjoy}\n            #40 of it`], "#40", /"Girls.*, as of #40 of it"/],
    ["a line’s first number", [girls, `${enjoy}\r\n\r\n              # 40`], "# 40", /as of # 40"/],
    [
      "a line’s first word in braces",
      ["Finance, fr", "Finance\n             #1, fr"],
      "#1, fr",
      /"Finance #1"/,
    ],
    ["quotation marks", ["name: Awa Traoré", 'name: Awa "Ba" #2'], "#2\n", /: "Awa \\"Ba\\" #2"\./],
    ["a text of two lines", ["name: Awa Traoré", "name: Awa #2\n      Traoré"], "#2\n", /"Awa #2"/],
  ] as const)("says of a text that “#” would cut short where, and what to do: %s", (_, edit, at, words) => {
    const text = edited(edit);
    const [first, ...others] = said(text);
    expect(first).toMatchObject(placeOf(text, at));
    expect(first?.words).toMatch(words);
    expect(first?.french).not.toBe(first?.words);
    expect(others).toEqual([]);
  });

  it.each([
    ["beside a name", ["name: Awa Traoré", "name: Awa Traoré # in Bamako"]],
    ["beside an id", ["office: bamako", "office: bamako #since 2020"]],
    ["after quotation marks", ["name: Awa Traoré", 'name: "Awa #2" #2']],
    ["that is none", ["name: Awa Traoré", "name: Awa#2"]],
    ["below a name", ["name: Awa Traoré", "name: Awa Traoré\n    #2 of them\n#email: none"]],
    ["below a text", [girls, `${enjoy}\n              # it says`]],
    ["below the last in braces", ["fr: Finances }", "fr: Finances\n            #1\n            }"]],
  ] as const)("takes a remark %s for what it is", (_, edit) => {
    expect(said(edited(edit))).toEqual([]);
  });

  it.each([
    ["“Awa Traoré”", /Write straight ones, or none: "Awa Traoré"\./],
    ["« Awa Traoré »", /: "Awa Traoré"\./],
    ["«\u00A0Awa Traoré\u00A0»", /: "Awa Traoré"\./],
    ["„Awa Traoré“", /: "Awa Traoré"\./],
    ["“Awa #2”", /: "Awa #2"\./],
  ])("says of a name between a word processor’s quotation marks what to write: %s", (name, words) => {
    const text = edited(["name: Awa Traoré", `name: ${name}`]);
    const [first, ...others] = said(text);
    expect(first).toMatchObject(placeOf(text, name.includes("#") ? "#2”" : name));
    expect(first?.words).toMatch(words);
    expect(first?.french).not.toBe(first?.words);
    expect(others).toEqual([]);
  });

  it.each([
    ["label: { en: Finance, fr: Finances }", "label: { en: “Finance”, fr: Finances }", "“Finance”"],
    ["label: { en: Finance, fr: Finances }", "label: { en: Finance, fr: « Finances » }", "« Finances »"],
    ["unitOne: { en: child, fr: enfant }", "unitOne: { en: “child”, fr: enfant }", "“child”"],
    ["unit: { en: children, fr: enfants }", "unit: { en: children, fr: “enfants” }", "“enfants”"],
  ])("says the same of what is named in two languages: %s", (before, after, at) => {
    const text = edited([before, after]);
    const [first, ...others] = said(text);
    expect(first).toMatchObject(placeOf(text, at));
    expect(first?.words).toContain(`: "${at.slice(1, -1).trim()}".`);
    expect(others).toEqual([]);
  });

  it.each(["‘Alā’", "Awa «\u00A0la Grande\u00A0» Traoré", "“Awa” et “Fanta”", '"« Awa »"', "Awa”"])(
    "takes quotation marks in a name for what they are: %s",
    (name) => {
      expect(said(edited(["name: Awa Traoré", `name: ${name}`]))).toEqual([]);
    },
  );

  it.each([
    "“A right, a voice”",
    "« Un droit, une voix »",
    "“A right” for all",
    "Le droit d’être « entendu »",
  ])("takes a title for what it is, be it a quotation: %s", (title) => {
    const written = edited(["en: Child-friendly justice in Bamako and Ségou", `en: ${title}`]);
    expect(said(written)).toEqual([]);
    expect(check(written).data?.agreements[0]?.title.en).toBe(title);
  });

  it("says of a colon in a title which quotation marks are meant", () => {
    const [first] = said(
      edited(["en: Child-friendly justice in Bamako and Ségou", "en: “Justice: a right”"]),
    );
    expect(first?.words).toContain('in straight quotation marks (", not “ or «)');
    expect(first?.french).toContain("et non “ ni «");
  });

  it.each(["%", "‰", "#", "°"])("takes %j for a unit, for it is one on the page", (unit) => {
    expect(
      said(edited(["unit: { en: children, fr: enfants }", `unit: { en: "${unit}", fr: "${unit}" }`])),
    ).toEqual([]);
  });

  it.each([
    ["one letter", short, "Traoré", "é"],
    ["its second line", "# a\n# é: Awa\n", "# §é", "é"],
    ["its end", `${short}# é`, "# §é", "é"],
    ["after a byte-order mark", "\uFEFF# à\n", "# §à", "à"],
    ["after old Macs’ ends of lines", "# a\r# à\r", "# §à", "à"],
  ])("in which %s is not in UTF-8 says where, and what was meant", (_, text, at, letter) => {
    const cut = text.indexOf(at.replace("§", "")) + at.replace("§", "").indexOf(letter);
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, cut)),
      Buffer.from(letter, "latin1"),
      Buffer.from(text.slice(cut + 1)),
    ]);
    const [first, ...others] = said(bytes);
    const before = text
      .slice(0, cut)
      .replace("\uFEFF", "")
      .split(/[\r\n]/);
    expect(first).toMatchObject({ line: before.length, column: (before.at(-1) ?? "").length + 1 });
    expect(first?.words).toMatch(new RegExp(`“${letter}”.*Windows-1252`));
    expect(first?.french).toContain("Windows-1252");
    expect(others).toEqual([]);
  });

  it("says in French where something stood before in words that fit whatever it is", () => {
    const address = said(edited(["fr: secretariat@ibcr.example", "fr: irene.marchand@ibcr.example"]));
    expect(address.map(({ french }) => french.replaceAll("\u00a0", " "))).toEqual([
      expect.stringContaining(
        `s’y trouve deux fois. La première fois est à la ligne ${lineOf("irene.marchand")}.`,
      ),
    ]);
  });

  it("in which a byte that is no sign anywhere stands says where, and shows none", () => {
    const [before = "", after = ""] = short.split("Traoré");
    const [first] = said(Buffer.concat([Buffer.from(`${before}Traor`), Buffer.of(0x81), Buffer.from(after)]));
    expect(first).toMatchObject(placeOf(short, "Traor§é"));
    expect(first?.words).toMatch(/^Here stands a byte that is not UTF-8\. /);
  });

  it.each([
    ["Awa TraorÃ©", "Awa Traoré"],
    ["HÃ\u00A0 Ã‰lodie", "Hà Élodie"],
    ["Lâ€™Ã®le Â« CÅ“ur Â»", "L’île « Cœur »"],
    ["Awa Traor√©", "Awa Traoré"],
    ["L‚Äô√Æle ¬´ C≈ìur ¬ª de Dao√ü", "L’île « Cœur » de Daoß"],
    ["Awa TraorÃƒÂ©", "Awa Traoré"],
    ["LÃ¢â‚¬â„¢ÃƒÂ®le", "L’île"],
    ["Lâ\u0080\u0099Ã®le", "L’île"],
    ["Å’uvres des enfants", "Œuvres des enfants"],
    ["CÅ“ur et RÃ©gion, aoÃ»t, MÃ¡laga", '"Cœur et Région, août, Málaga"'],
    ["NgÅ©gÄ© le prÃ©fet", "Ngũgĩ le préfet"],
    ["De lâ€\u0099eauÂ\u00A0!", "De l’eau\u00A0!"],
    ['"Ã‰lodie\\nTraorÃ©"', '"Élodie\\nTraoré"'],
    [`"${"Ã‰lodie et ".repeat(9)}lui\\nfin"`, `"${"Élodie et ".repeat(9)}lui\\nfin"`],
    ['"Traor\\xC3\\xA9"', "Traoré"],
    ["Nguyá»…n Thá»‹ Ä\u0090á»©c", "Nguyễn Thị Đức"],
    ["prÃ©sentÃ©, Ã   5 â‚¬".replace("Ã  ", "Ã\u00A0"), '"présenté, à 5 €"'],
    ['"TraorÃ©: Awa"', '"Traoré: Awa"'],
    ["'dit \"Ã‰lo\": Awa'", "'dit \"Élo\": Awa'"],
  ])("in which letters were taken for others is refused, and says what they were: %s", (written, before) => {
    const text = edited(["Awa Traoré", written]);
    const [first, ...others] = said(text);
    expect(first).toMatchObject(placeOf(text, written));
    expect(first?.words).toContain(`It was “${before}”`);
    expect(first?.french).toContain(before);
    expect(others).toEqual([]);
  });

  it.each([
    "Traorï¿½",
    "TraorÃ¯Â¿Â½",
    "TraorÔøΩ",
    "l\u0081ecole",
    "l\u0092Ã\u0089cole",
    "lâ€",
    "LÃ©a Nguyễn",
    "L’Å’uvre",
    "kÃ„â€”",
  ])(
    "in which letters were taken for others is refused, and says nothing of what they were where it is not clear: %j",
    (written) => {
      const text = edited(["Awa Traoré", written]);
      const [first, ...others] = said(text);
      expect(first).toMatchObject(placeOf(text, written));
      expect(first?.words).toMatch(/^A program took letters of this text for others, or lost them\. .*UTF-8/);
      expect(others).toEqual([]);
    },
  );

  it("in which a letter was lost is refused", () => {
    const text = edited(["Awa Traoré", "Awa Traor\uFFFD"]);
    expect(said(text)).toMatchObject([
      { ...placeOf(text, "Awa Traor\uFFFD"), words: expect.stringContaining("Type the letter anew") },
    ]);
  });

  it.each([
    "SÃO TOMÉ",
    "« olá »…",
    "«olá»…",
    "“Café”—été",
    "KRÍŽ, VÝŠKA",
    "n≈30",
    "Ángel Ñuñez",
    "IRMÃ MARIA",
    "Nguyễn",
    "été®»",
    "ÂGE D’OR",
    '"«\u00A0CAFÉ\u00A0»"',
    "CAFÉ» à l’Île",
    "NESBÅ’S",
    "Chloë Åström",
    "JOÃO",
    "12×€500 par mois",
    "1×£300",
    "2×½ journée",
    "Programme «Mamá»®",
    "«Mamá»—Perú",
    "«Mamá»’s club",
    "Ya sé…¿y ahora?",
    "prorogé\u00A0§\u00A03",
    "à\u00A0±5 %",
    '"„SOCIETÄ“"',
    '"„BLÅ“"',
    "AMANHÃ…",
    "“AMANHÔ",
    "«AMANHû",
    "IRMÃ’s club",
    '"IRMÃ\u00A0: Brasil"',
    "Save the Children │ Canada",
    "‚Ärzte ohne Grenzen‘",
    "groupe Â",
    "Đá»— Thị Hoa",
    "n√2",
    "Ñuul, Ŋaari",
    "👧🏾 filles",
    "Noël™",
    "Citroën²",
    "ÉTÉ—HIVER",
  ])("takes letters with accents for what they are: %s", (name) => {
    expect(said(edited(["Awa Traoré", name]))).toEqual([]);
  });
});
