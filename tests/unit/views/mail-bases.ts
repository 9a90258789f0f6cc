import type { PublicBasis, Titled } from "../../../shared/domain/documents/public-basis.ts";
import { nameOf, titleOf } from "../../../shared/views/title.ts";
import type { Sample } from "./sample.ts";
import { revisedBasis } from "./sample-governance.ts";

/** What a mail is about that is never about a report: the plan, the agreement, its amendment or the governance document that it tells of. */
export function aboutIn(template: string, s: Sample, mark: string) {
  const agreement = { kind: "agreement", agreementType: "intermediary", begunOn: "2026-01-05" } as const;
  const own = { title: s.basis.agreementTitle, number: s.basis.agreementId };
  const named = (basis: PublicBasis & Titled, titled: Titled = basis) => ({
    ...{ basis, documentTitle: titleOf(titled), report: nameOf(titled), donorDueOn: null },
  });
  if (template === "yearly-report-due")
    return named({ kind: "plan", period: { start: "2027-01-01", end: "2030-12-31" }, supersedes: null });
  if (template === "amendment-in-force") {
    const of = { id: own.number, basis: { ...agreement, own } };
    return named({ kind: "amendment", number: 1, of });
  }
  if (/^tranche|^payment|^milestone|^agreement|^oversee-consent|^consent|^signature|^signed/.test(template))
    return named(agreement, { ...agreement, own });
  return /^governance|^by-law|^members/.test(template) ? named(governanceIn(template, mark)) : {};
}

const governanceIn = (template: string, mark: string) => ({
  ...revisedBasis(mark),
  ...(/^by-law|^members/.test(template) && { type: "by-law" as const }),
});
