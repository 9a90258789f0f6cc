import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { readContent, typedFrom } from "../../../shared/domain/forms/content.ts";
import { sectionsToSeeFirst } from "../../../shared/domain/forms/rows.ts";
import { identifyingIn } from "../../../shared/domain/typed/identifying.ts";
import { answers } from "../../support/answers.ts";
import { basis, today, typed } from "../../support/example-report.ts";
import { ordinary, recognisable } from "./passages.ts";
import { ordinaryInPassing, recognisableInPassing } from "./passages-in-passing.ts";

const definition = reportDefinition(basis);
const errorsFor = (changes: Record<string, string>) => {
  const read = readContent(definition, { ...typed, ...changes }, today);
  return read.ok ? [] : read.errors;
};

describe("passages by which a child could be recognised", () => {
  it.each([...recognisable, ...recognisableInPassing])("are found in %j", (text) => {
    expect(identifyingIn(text)).toHaveLength(1);
  });

  it.each([...ordinary, ...ordinaryInPassing])("are not found in %j", (text) => {
    expect(identifyingIn(text)).toEqual([]);
  });

  it.each([
    { text: "Fatoumata N’Diaye  – 9\u202fans – a parlé.", found: ["Fatoumata N’Diaye – 9 ans"] },
    { text: "Moussa,\nun garçon de 9 ans", found: ["Moussa, un garçon de 9 ans"] },
    { text: "Blessing (10), and Prince (9)", found: ["Blessing (10)", "Prince (9)"] },
    { text: "Moussa, 9 ans. Puis Moussa, 9 ans.", found: ["Moussa, 9 ans"] },
    { text: "Village\tÂge\nAwa\t9\tNiono", found: ["Awa 9"] },
    { text: "Awa, neuf (9) ans, a parlé.", found: ["Awa, neuf (9) ans"] },
    { text: "We met Moussa.\n\n9 years old rooms", found: [] },
    { text: "Elle s’appelle A. T. (12 ans).", found: ["A. T. (12 ans)"] },
  ])("are shown as they stand in $text", ({ text, found }) => {
    expect(identifyingIn(text)).toEqual(found);
  });

  it("are not found in what the examples say", () => {
    expect(identifyingIn(readFileSync("infra/local/example/organisation.yaml", "utf8"))).toEqual([]);
    for (const words of Object.values({ ...typed, ...answers })) expect(identifyingIn(words)).toEqual([]);
  });

  it("are no more than can be looked at", () => {
    const names = Array.from({ length: 30 }, (_, at) => `M${"o".repeat(at + 1)}, 9 ans.`);
    expect(identifyingIn(names.join(" "))).toHaveLength(20);
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
