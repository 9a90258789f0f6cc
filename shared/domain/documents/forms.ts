import type { Content } from "../forms/content.ts";
import type { Definition } from "../forms/definition.ts";
import type { Achievement } from "../framework/achievement.ts";
import { roleOfPartner } from "../people/partners.ts";
import type { Routing } from "../review/route.ts";
import type { Party } from "../review/state.ts";
import { agreementDefinition } from "./agreement/definition.ts";
import { partiesNamed } from "./agreement/known-parties.ts";
import { agreementRouting, amountsClaimed } from "./agreement/routing.ts";
import type { Basis } from "./basis.ts";
import { type Claimed, daysClaimed } from "./guard.ts";
import { planDefinition } from "./plan/definition.ts";
import { planRouting } from "./plan/routing.ts";
import { achievements } from "./report/achievements.ts";
import { reportDefinition } from "./report/definition.ts";

type Answers = Readonly<Record<string, string | number>>;

/** The form of a document on what it is bound to. */
export function definitionOf(basis: Basis): Definition {
  switch (basis.kind) {
    case "report":
      return reportDefinition(basis);
    case "plan":
      return planDefinition(basis);
    case "agreement":
      return agreementDefinition(basis);
  }
}

/** What the answers of a document say by which its way through its policy is found. */
export function routingOf(basis: Basis, answers: Answers): Routing {
  switch (basis.kind) {
    case "report":
      return { tags: [] };
    case "plan":
      return planRouting(answers);
    case "agreement":
      return agreementRouting(basis, answers);
  }
}

/** What a document claims when it is submitted, which its page names. */
export const claimsOf = (basis: Basis, documentId: string, answers: Answers): Claimed[] =>
  basis.kind === "agreement" ? amountsClaimed(basis, documentId, answers) : daysClaimed(basis, documentId);

/**
 * The parties of a document, for the lanes of its policy that ask them: of a report the organisation and its agreement’s partner,
 * of an agreement whom its rows name.
 * @param accountable the role that speaks for the organisation
 */
export function partiesOf(basis: Basis, answers: Answers, accountable: string | undefined): Party[] {
  if (accountable === undefined) return [];
  switch (basis.kind) {
    case "report":
      return basis.partnerId === null
        ? []
        : [
            { party: "organisation", role: accountable, person: null },
            { party: basis.partnerId, role: roleOfPartner(basis.partnerId), person: null },
          ];
    case "plan":
      return [];
    case "agreement":
      return partiesNamed(basis, answers, accountable);
  }
}

/** What a content says of each indicator that its document reports on. */
export const achievementsOf = (basis: Basis, content: Content): Achievement[] =>
  basis.kind === "report" ? achievements(basis, content) : [];
