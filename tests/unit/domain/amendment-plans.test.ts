import { describe, expect, it } from "vitest";
import { plansEnded } from "../../../shared/domain/documents/agreement/plans-named.ts";
import { plansNamedBy } from "../../../shared/domain/documents/forms.ts";
import { amendmentOf, signed } from "../../support/amendment.ts";

const field = "indicators.i1.planIndicator";
const original = {
  ...signed,
  ...{ "indicators.i1.serves": "plan", [field]: "SP-2027-2030/i1" },
};
const basis = amendmentOf({ original });

/** What is refused once no plan is in force any more. */
const refused = (answers: Readonly<Record<string, string>>) =>
  plansEnded(plansNamedBy(basis, { ...original, ...answers }), []);

describe("an amendment once the plan of an indicator has ended", () => {
  it("keeps what the agreement names already: its parties signed that", () => {
    expect(refused({})).toEqual([]);
  });

  it("names none of it anew", () => {
    expect(refused({ [field]: "SP-2027-2030/i2" })).toEqual([{ field, code: "not-offered" }]);
  });
});
