import { describe, expect, it } from "vitest";
import { basisItem } from "../../../shared/adapters/dynamodb/records.items.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { amendmentOf } from "../../support/amendment.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";

const lessons = [{ document: "PA-1-R1", contentHash: "a".repeat(64), row: "r1" }];

describe("what a document is bound to", () => {
  it.each<[string, Basis]>([
    ["a report", reportBasis],
    ["a report on what not everybody may know", { ...reportBasis, publication: "withheld" }],
    [
      "a report that is published in part",
      { ...reportBasis, publication: "redacted", leavesOut: ["partner", "places"] },
    ],
    ["a report under an embargo", { ...reportBasis, embargo: { days: 30, until: "2027-01-15" } }],
    ["a report that its donor accepts", { ...reportBasis, acceptance: { donor: "d", deemedAfterDays: 45 } }],
    ["a plan", planBasis],
    ["a plan with lessons to answer", { ...planBasis, lessons }],
    ["an amendment with lessons to answer", amendmentOf({ lessons })],
  ])("is read as it was kept: of %s", (_, basis) => {
    expect(basisItem().parse({ basis }).basis).toEqual(basis);
  });

  it("is not read where it is of no kind that there is", () => {
    expect(basisItem().safeParse({ basis: { ...planBasis, kind: "poem" } }).success).toBe(false);
  });
});
