import { describe, expect, it } from "vitest";
import { basisItem } from "../../../shared/adapters/dynamodb/basis.items.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { started } from "../../../shared/domain/documents/policies.ts";
import { readStart, type StartedKind, withStandingOf } from "../../../shared/domain/documents/starting.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Standing } from "../../../shared/domain/framework/standing.ts";
import { amendmentOf } from "../../support/amendment.ts";
import { governanceBasis } from "../../support/example-governance.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { known } from "../histories/example.ts";

/** What each kind is started by. */
const typedAtStart: Record<StartedKind, Typed> = {
  plan: { "start.first": "2027", "start.years": "4" },
  agreement: { "start.type": "mou" },
  governance: {
    "start.type": "policy",
    "start.reserved": "none",
    "start.titleEn": "Safeguarding",
    "start.titleFr": "Protection",
  },
};

/** All that an organisation can have on the day. */
const standing: Required<Standing> = {
  ...{ currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"] },
  planIndicators: [{ plan: "SP-2027-1", name: "i1", wording: "Enfants entendus" }],
  known: [{ kind: "donor", id: "rive-claire", name: "Rive-Claire" }],
  organisation: "Bureau",
  roles: ["secretary"],
  roleNames: { secretary: { en: "Secretary", fr: "Secrétaire" } },
  clauses: [],
};

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
    [
      "a governance document that replaces another",
      {
        ...governanceBasis,
        replaces: { id: "GD-1", contentHash: "a".repeat(64), values: { owner: "secretary" } },
      },
    ],
    [
      "an approval policy",
      {
        ...governanceBasis,
        ...{ type: "approval-policy", approves: known.policy.id },
        approval: { policy: { ...known.policy, adoptedBy: ["GD-1"] }, currency: "CAD" },
      },
    ],
    [
      "a by-law that changes how the board decides",
      {
        ...governanceBasis,
        ...{ type: "by-law", changesRules: true },
        bylaws: {
          profile: { ...known.organisation.bylaws, adoptedBy: ["GD-1"], lapsed: [] },
          currency: "CAD",
        },
      },
    ],
  ])("is read as it was kept: of %s", (_, basis) => {
    expect(basisItem().parse({ basis }).basis).toEqual(basis);
  });

  it.each<StartedKind>([...started])(
    "is read as it was kept, with all that stands on the day: of %s",
    (kind) => {
      const read = readStart(kind, typedAtStart[kind], "fr", "2026-11-23");
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      const basis = withStandingOf(kind)?.(read.value.basis, standing) ?? read.value.basis;
      expect(basisItem().parse({ basis }).basis).toEqual(basis);
    },
  );

  it("is not read where it is of no kind that there is", () => {
    expect(basisItem().safeParse({ basis: { ...planBasis, kind: "poem" } }).success).toBe(false);
  });
});
