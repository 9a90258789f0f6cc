import type { Content } from "../forms/content.ts";
import type { Definition } from "../forms/definition.ts";
import type { Achievement } from "../framework/achievement.ts";
import { madeOnce } from "../made-once.ts";
import { roleOfPartner } from "../people/partners.ts";
import type { Routing } from "../review/route.ts";
import type { Party } from "../review/state.ts";
import type { Speaker } from "../review/way-ahead.ts";
import { hasMoney } from "./agreement/asked-for.ts";
import { agreementDefinition } from "./agreement/definition.ts";
import { type PlanNamed, plansNamed } from "./agreement/plans-named.ts";
import { agreementRouting, amountsClaimed } from "./agreement/routing.ts";
import { type Signatory, signatoriesIn } from "./agreement/signatories.ts";
import type { AmendmentBasis, OfAgreement } from "./amendment/basis.ts";
import { amendmentDefinition } from "./amendment/definition.ts";
import { amendmentRouting, claimsOfAmendment } from "./amendment/routing.ts";
import { type Basis, isOfAgreement } from "./basis.ts";
import { governanceDefinition } from "./governance/definition.ts";
import { claimsOfGovernance } from "./governance/turn.ts";
import { type Claimed, daysClaimed } from "./guard.ts";
import { planDefinition } from "./plan/definition.ts";
import { planRouting } from "./plan/routing.ts";
import { achievements } from "./report/achievements.ts";
import { reportDefinition } from "./report/definition.ts";

type Answers = Readonly<Record<string, string | number>>;

/** The form of a document on what it is bound to. */
export const definitionOf = madeOnce((basis: Basis): Definition => {
  switch (basis.kind) {
    case "report":
      return reportDefinition(basis);
    case "plan":
      return planDefinition(basis);
    case "agreement":
      return agreementDefinition(basis);
    case "amendment":
      return amendmentDefinition(basis);
    case "governance":
      return governanceDefinition(basis);
  }
});

/** What the answers of a document say by which its way through its policy is found. */
export function routingOf(basis: Basis, answers: Answers): Routing {
  switch (basis.kind) {
    case "report":
      return { tags: [], report: basis.reportKind };
    case "governance":
      return { tags: [] };
    case "plan":
      return planRouting(answers);
    case "agreement":
      return agreementRouting(basis, answers);
    case "amendment":
      return amendmentRouting(basis, answers);
  }
}

/** What a document claims when it is submitted, which its page names. */
export function claimsOf(basis: Basis, documentId: string, answers: Answers): Claimed[] {
  if (basis.kind === "agreement") return amountsClaimed(basis, documentId, answers);
  if (basis.kind === "amendment") return claimsOfAmendment(basis, documentId, answers);
  if (basis.kind === "governance") return claimsOfGovernance(basis, documentId);
  return daysClaimed(basis, documentId);
}

/** The indicators of plans that a document names, which must be in force when it is submitted: of an amendment those that it names anew. */
export function plansNamedBy(basis: Basis, answers: Answers): PlanNamed[] {
  if (basis.kind === "agreement") return plansNamed(basis, answers);
  if (basis.kind !== "amendment" || basis.parent === "plan") return [];
  return plansNamed(basis.of.basis, answers).filter(({ field }) => answers[field] !== basis.original[field]);
}

/**
 * The parties of a document, for the lanes of its policy that ask them: of a report the organisation and its agreement’s partner,
 * of an agreement whom its rows name.
 * @param accountable the role that speaks for the organisation
 * @param speaksFor who signs for a party of an agreement, as its row names them, by which role
 */
export function partiesOf(
  basis: Basis,
  answers: Answers,
  accountable: string | undefined,
  speaksFor: (signatory: Signatory) => Omit<Party, "party">,
): Party[] {
  if (accountable === undefined) return [];
  switch (basis.kind) {
    case "report":
      return !isOfAgreement(basis) || basis.partnerId === null
        ? []
        : [
            { party: "organisation", role: accountable, person: null },
            { party: basis.partnerId, role: roleOfPartner(basis.partnerId), person: null },
          ];
    case "plan":
    case "governance":
      return [];
    case "agreement":
      return signatoriesIn(basis, answers).map((one) => ({
        party: one.party,
        ...(one.isOurs ? { role: accountable, person: null } : speaksFor(one)),
      }));
    case "amendment":
      return partiesAsSigned(basis, accountable);
  }
}

/** The parties of an amendment are its agreement's, each spoken for by the same role: two people have seen to it. */
const partiesAsSigned = (basis: AmendmentBasis, accountable: string): Party[] =>
  partiesIn(basis).map(({ party, role, person }) => ({ party, role: role ?? accountable, person }));

/** Those of the agreement that it changes; a plan has none. */
const partiesIn = (basis: AmendmentBasis): OfAgreement["parties"] =>
  basis.parent === "plan" ? [] : basis.parties;

/** Who will speak for a document's parties, as far as it names them yet. @param ours who speaks for the organisation */
export function speakersOf(basis: Basis, answers: Answers, ours: string | undefined): Speaker[] {
  const own: Speaker[] = ours === undefined ? [] : [{ person: ours }];
  if (basis.kind === "amendment")
    return partiesIn(basis).flatMap(({ role, of }): Speaker[] => (role === null ? own : [{ name: "", of }]));
  if (basis.kind !== "agreement") return [];
  return signatoriesIn(basis, answers).flatMap((one): Speaker[] => {
    if (one.isOurs) return own;
    return one.of === "" ? [] : [{ name: one.name, of: one.of }];
  });
}

/** Whether a document has other parties, to whom its draft is offered. */
export const hasParties = (basis: Basis): boolean => basis.kind === "agreement";

/** The other parties of a document, as far as it names them yet, each with who signs for it. */
export const otherPartiesOf = (basis: Basis, answers: Answers): Signatory[] =>
  basis.kind === "agreement" ? signatoriesIn(basis, answers).filter(({ isOurs }) => !isOurs) : [];

/** Whether a document of its type has an amount, by which it finds its way. */
export const hasAmount = (basis: Basis): boolean =>
  basis.kind === "agreement" ? hasMoney(basis) : basis.kind !== "amendment" && basis.kind !== "governance";

/** What a content says of each indicator that its document reports on. */
export const achievementsOf = (basis: Basis, content: Content): Achievement[] =>
  basis.kind === "report" ? achievements(basis, content) : [];
