import { describe, expect, it } from "vitest";
import { readContent, typedFrom } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition, sectionsToSeeFirst } from "../../../shared/domain/documents/report/definition.ts";
import { identifyingIn } from "../../../shared/domain/typed/identifying.ts";
import { basis, today, typed } from "../../support/example-report.ts";

const definition = reportDefinition(basis);
const errorsFor = (changes: Record<string, string>) => {
  const read = readContent(definition, { ...typed, ...changes }, today);
  return read.ok ? [] : read.errors;
};

describe("passages by which a child could be recognised", () => {
  it.each([
    ...[
      "Aïcha, 9 ans, a parlé.",
      "Moussa (12) was heard.",
      "Aïcha (9 ans)",
      "Moussa (aged 12)",
      "A. T., 9 ans",
    ],
    ...["Aïcha, âgée de 9 ans", "Fatou is twelve years old", "Amadou Koné, 14 ans", "Moussa a 12\u00a0ans"],
    ...[
      "girl aged 7 from Mopti",
      "une fille de 9 ans à Ségou",
      "a 12-year-old boy in Gao",
      "12-year-old Moussa",
    ],
    ...[
      "Fille de 9 ans à Ségou",
      "un garçon de 7 ans, Moussa",
      "jeune fille de 16 ans, Gao",
      "la plaignante (fille, 9 ans, Ségou)",
      "a baby of three months in Koro",
      "un bébé de 8 mois à Koro",
    ],
    ...["la fillette, neuf ans, du village de Koro", "un garçon prénommé Moussa", "we met Aïcha from Mopti"],
  ])("are found in %j", (text) => {
    expect(identifyingIn(text)).toHaveLength(1);
  });

  it.each([
    ...[
      "Rooms alone change little.",
      "Officers in both towns now call a social worker first.",
      "Article (12)",
    ],
    ...[
      "In June (12) visits",
      "Children under 12 years in Bamako",
      "40 % des enfants de Mopti",
      "9 of 12 stations",
    ],
    ...[
      "Les enfants sont mieux entendus.",
      "Des salles à Ségou et à Bamako en 2026",
      "programme de 12 ans à Bamako",
      "Child Protection Unit of Bamako, for 6 months in Ségou",
      "les enfants sont suivis pendant 6 mois à Ségou",
    ],
  ])("are not found in %j", (text) => {
    expect(identifyingIn(text)).toEqual([]);
  });

  it("are pointed out in what will be public until they are changed, or somebody says that they looked again", () => {
    const narrative = "Aïcha, 9 ans, est entendue dans une salle à elle.";
    const [error] = errorsFor({ narrative });
    expect(error).toEqual({ field: "narrative", code: "recognisable", found: ["Aïcha, 9 ans"] });
    const read = readContent(definition, typed, today);
    if (!read.ok) throw new Error("the example is incomplete");
    const looked = typedFrom(definition, { ...read.content, values: { ...read.content.values, narrative } });
    const checked = looked["narrative.checked"] ?? "";
    expect(errorsFor({ narrative, "narrative.checked": checked })).toEqual([]);
    expect(errorsFor({ narrative: `${narrative} Moussa (12)`, "narrative.checked": checked })).toHaveLength(
      1,
    );
    expect(errorsFor({ "partner.words": narrative })).toEqual([]);
  });
});

describe("the safeguarding statement", () => {
  const seenFirst = (changes: Record<string, string>) => {
    const read = readContent(definition, { ...typed, ...changes }, today);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    return sectionsToSeeFirst(definition, read.content.values).map(({ id }) => id);
  };

  it("asks for a remedy where not everybody applied the policy, and why concerns were not handled in time", () => {
    expect(errorsFor({ "safeguarding.attested": "no", "safeguarding.handled": "0" })).toEqual([
      { field: "safeguarding.remedy", code: "required" },
      { field: "safeguarding.late", code: "explain-late" },
    ]);
  });

  it("is put before whoever decides, ahead of all else, where something is wrong with it", () => {
    expect(seenFirst({})).toEqual([]);
    expect(seenFirst({ "safeguarding.attested": "no", "safeguarding.remedy": "Training." })).toEqual([
      "safeguarding",
    ]);
    expect(seenFirst({ "safeguarding.handled": "1", "safeguarding.late": "The officer was ill." })).toEqual([
      "safeguarding",
    ]);
  });
});
