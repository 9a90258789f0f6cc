import { describe, expect, it } from "vitest";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { isAsked, readValues } from "../../../shared/domain/forms/content.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { planTyped } from "../../support/example-plan.ts";
import { adoptedBasis, adoptedPages } from "./adopted-pages.tsx";

const { values } = readValues(planDefinition(adoptedBasis), planTyped, "2026-11-23");

/** A plan in which every text is another one. */
const fields = fieldsOf(planDefinition(adoptedBasis), planTyped);
const texts = fields.filter(
  (field) => field.kind.endsWith("-text") && (planTyped[field.name] ?? "") !== "" && isAsked(field, values),
);
const typed = {
  ...planTyped,
  ...Object.fromEntries(texts.map(({ name }, index) => [name, `mark-${index}-mark`])),
};

describe.each(["en", "fr"] as const)("what is public of a strategic plan, in %s", (lang) => {
  const { public: page = "" } = adoptedPages(lang, typed);

  it.each(texts.map((field, index) => [field.name, field.published === true, index] as const))(
    "I19 %s is there where it is marked (%s), and else nowhere",
    (_name, isPublic, index) => {
      expect(page.includes(`mark-${index}-mark`)).toBe(isPublic);
    },
  );

  it("I19 says of no risk, and of nobody who is responsible, as neither is marked", () => {
    const inside = texts.filter(({ published }) => !published).map(({ name }) => name);
    expect(inside).toEqual(expect.arrayContaining(["risks.x1.statement", "indicators.i1.responsible"]));
  });

  it("shows each target of each indicator, and leads from the chain to each result", () => {
    for (const year of [2027, 2028, 2029, 2030]) expect(page).toContain(String(year));
    for (const result of ["r1", "r2"]) {
      const [, at] = new RegExp(`href="#([^"]*results[^"]*${result})"`).exec(page) ?? [];
      expect(page).toContain(`id="${at}"`);
    }
  });
});
