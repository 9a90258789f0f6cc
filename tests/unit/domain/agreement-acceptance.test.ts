import { describe, expect, it } from "vitest";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import { agreementRecord } from "../../../shared/domain/documents/agreement/record.ts";
import { acceptanceOf } from "../../../shared/domain/documents/basis.ts";
import { basisOf } from "../../../shared/domain/documents/report/basis.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { askedFor } from "../../support/agreement-money.ts";
import { frameworkTyped, planIndicators } from "../../support/agreement-parts.ts";
import { agreementTyped } from "../../support/example-agreement.ts";

const basis: AgreementBasis = {
  ...{ ...askedFor, kind: "agreement", lang: "en", begunOn: "2026-11-26", fiscalYearStart: "04-01" },
  planIndicators,
  known: [
    { kind: "donor", id: "rive-claire", name: "Fondation Rive-Claire" },
    { kind: "donor", id: "nord", name: "Northern Lantern Fund" },
    { kind: "partner", id: "aube", name: "Association Aube" },
  ],
};

const read = (changes: Typed, of = basis) =>
  readContent(agreementDefinition(of), { ...agreementTyped, ...frameworkTyped, ...changes }, "2026-11-27");

/** Whose acceptance a report of an agreement that was written so needs; null for nobody's. */
function asked(changes: Typed) {
  const found = read(changes);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  const agreement = agreementRecord("PA-1", basis, found.content);
  const obligation = {
    ...{
      id: "PA-1-R1",
      agreementId: "PA-1",
      kind: "annual" as const,
      dueOn: "2028-06-29",
      reportId: "PA-1-R1",
    },
    ...{ author: "awa", period: { start: "2027-04-01", end: "2028-03-31" } },
  };
  return acceptanceOf(basisOf(agreement, obligation, "en"));
}

const party = { "parties.a2.known": "donor.rive-claire" };

describe("an agreement says which donor accepts its reports", () => {
  it.each<[string, Typed, ReturnType<typeof asked>]>([
    ["nobody, where nothing is said", party, null],
    ["nobody, where that is said", { ...party, "reports.acceptedBy": "nobody" }, null],
    [
      "a donor who is a party",
      { ...party, "reports.acceptedBy": "donor.rive-claire" },
      { donor: "rive-claire", partner: null, deemedAfterDays: null },
    ],
    [
      "and after how many days of silence a clause does so",
      { ...party, "reports.acceptedBy": "donor.rive-claire", "reports.deemedAfter": "60" },
      { donor: "rive-claire", partner: null, deemedAfterDays: 60 },
    ],
  ])("%s", (_, typed, expected) => {
    expect(asked(typed)).toEqual(expected);
  });

  it.each<[string, Typed, string, string]>([
    [
      "a donor who is no party",
      { ...party, "reports.acceptedBy": "donor.nord" },
      "reports.acceptedBy",
      "not-among",
    ],
    ["a partner", { ...party, "reports.acceptedBy": "partner.aube" }, "reports.acceptedBy", "required"],
    [
      "more days than a year",
      { ...party, "reports.acceptedBy": "donor.rive-claire", "reports.deemedAfter": "366" },
      "reports.deemedAfter",
      "too-large",
    ],
    [
      "no day at all",
      { ...party, "reports.acceptedBy": "donor.rive-claire", "reports.deemedAfter": "0" },
      "reports.deemedAfter",
      "too-small",
    ],
  ])("refuses %s, at the field", (_, typed, field, code) => {
    const found = read(typed);
    expect(found.ok ? [] : found.errors.map((error) => [error.field, error.code])).toEqual([[field, code]]);
  });

  it("asks nothing of it where the organisation writes to no donor", () => {
    const { sections } = agreementDefinition({ ...basis, known: basis.known.slice(2) });
    const names = sections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names).not.toContain("reports.acceptedBy");
  });
});
