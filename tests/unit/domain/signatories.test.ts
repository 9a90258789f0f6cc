import { describe, expect, it } from "vitest";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { roleOfNamed, signatoriesIn } from "../../../shared/domain/documents/agreement/signatories.ts";
import { partiesOf } from "../../../shared/domain/documents/forms.ts";
import { isOutsider } from "../../../shared/domain/people/partners.ts";
import type { Party } from "../../../shared/domain/review/state.ts";
import { History, versionOne } from "../../support/example-report.ts";
import { awaitedOf } from "../../support/line-histories.ts";
import { approves, openFor, openWithParties, partyRoster, submitWith } from "../../support/parties.ts";

const rows = {
  "parties.rows": "a1 a2",
  ...{ "parties.a1.role": "us", "parties.a1.name": "Bureau" },
  ...{ "parties.a2.role": "partner", "parties.a2.name": "Yiriwa Denw" },
  ...{ "parties.a2.signatoryName": "Aminata", "parties.a2.signatoryEmail": "a@yiriwa.example" },
};
const agreementBasis: AgreementBasis = {
  ...{ kind: "agreement", lang: "fr", agreementType: "mou", begunOn: "2026-11-23", currency: "CAD" },
  ...{ fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
};
let salts = 0;
const newSalt = () => String(++salts);
const content = (values: Record<string, string>) => ({ schema: "agreement", lang: "fr" as const, values });

const kept = commitTo(content(rows), newSalt).kept;

describe("the role of whoever signs an agreement for another organisation", () => {
  const role = roleOfNamed("PA-1", kept, "a2");

  it("is theirs alone: of this agreement, this row, this name and this address, and says nothing of either", () => {
    expect(role).toMatch(/^party\.[0-9a-f]{16}$/);
    expect(isOutsider({ roles: [role] })).toBe(true);
    expect(roleOfNamed("PA-2", kept, "a2")).not.toBe(role);
    expect(roleOfNamed("PA-1", kept, "a1")).not.toBe(role);
  });

  it("stays while both stay as they are, whatever else changes", () => {
    const next = commitTo(content({ ...rows, "parties.a2.name": "Association" }), newSalt, kept).kept;
    expect(roleOfNamed("PA-1", next, "a2")).toBe(role);
  });

  it.each(["signatoryName", "signatoryEmail"])("is another one with another %s", (field) => {
    const next = commitTo(content({ ...rows, [`parties.a2.${field}`]: "b" }), newSalt, kept).kept;
    expect(roleOfNamed("PA-1", next, "a2")).not.toBe(role);
  });
});

describe("who is asked for each of an agreement’s parties", () => {
  const named = (speaksFor: Omit<Party, "party">) =>
    partiesOf(agreementBasis, rows, "executive-director", () => speaksFor);
  const at = (given: readonly Party[], holders: Record<string, readonly string[]>) =>
    awaitedOf(
      new History().after(
        openWithParties,
        submitWith(versionOne, given),
        openFor(0),
        approves("manager"),
        openFor(1, 1, { ...partyRoster, ...holders }),
      ),
    );

  it("is whoever answers for the organisation, and of another whom its row names", () => {
    expect(signatoriesIn(agreementBasis, rows).map(({ isOurs, name }) => [isOurs, name])).toEqual([
      [true, ""],
      [false, "Aminata"],
    ]);
    expect(named({ role: "party.key", person: null })).toEqual([
      { party: "a1", role: "executive-director", person: null },
      { party: "a2", role: "party.key", person: null },
    ]);
  });

  it("is nobody before somebody holds that role", () => {
    const given = named({ role: "party.key", person: null });
    expect(at(given, {})).toEqual(["consent: "]);
    expect(at(given, { "party.key": ["S-key"] })).toEqual(["consent: S-key"]);
  });
});
