import type { Bilingual, GovernanceType } from "../../../../events/common.ts";
import { choice } from "../../forms/fields.ts";
import type { Starting } from "../../forms/starting.ts";
import { policyFor, policyForAmending } from "../policies.ts";
import type { GovernanceBasis } from "./basis.ts";
import { titleFields } from "./definition.ts";

/** Which approval policy is to be changed, by its id. */
export const approvesField = "start.approves";

const approvable = {
  [policyFor.report]: { en: "Reports", fr: "Rapports" },
  [policyFor.plan]: { en: "Strategic plans", fr: "Plans stratégiques" },
  [policyFor.agreement]: { en: "Partnership agreements", fr: "Ententes de partenariat" },
  [policyForAmending.agreement]: { en: "Amendments of agreements", fr: "Avenants d’ententes" },
  [policyForAmending.plan]: { en: "Amendments of plans", fr: "Avenants de plans" },
  [policyFor.governance]: { en: "Governance documents", fr: "Documents de gouvernance" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whoever starts a governance document says what it is, and how it is called; one that replaces another is both as that one. */
export const startingGovernance: Starting<GovernanceBasis> = {
  asks: (_, copied) =>
    copied
      ? []
      : [
          choice(
            "start.type",
            { en: "What is it?", fr: "De quoi s’agit-il\u00a0?" },
            {
              policy: { en: "Policy", fr: "Politique" },
              "by-law": { en: "By-law", fr: "Règlement" },
              "terms-of-reference": { en: "Terms of reference", fr: "Mandat" },
              "code-of-conduct": { en: "Code of conduct", fr: "Code de conduite" },
              "approval-policy": { en: "Approval policy", fr: "Politique d’approbation" },
            },
          ),
          choice(
            approvesField,
            {
              en: "Of which documents does it say who approves them?",
              fr: "De quels documents dit-elle qui les approuve\u00a0?",
            },
            approvable,
            {
              when: { field: "start.type", is: "approval-policy" },
              hint: {
                en: "Its form begins with the stages and lanes that are in force, so that you change only what is to change.",
                fr: "Son formulaire reprend les étapes et les voies en vigueur, pour que vous ne modifiiez que ce qui doit changer.",
              },
            },
          ),
          ...titleFields,
        ],
  bind: (answers, lang, today) => ({
    kind: "governance",
    lang,
    // One of its options, for the form has read it; a copy's is taken over with it.
    type: (answers["start.type"] ?? "policy") as GovernanceType,
    title: { en: String(answers["start.titleEn"] ?? ""), fr: String(answers["start.titleFr"] ?? "") },
    ...(answers[approvesField] !== undefined && { approves: String(answers[approvesField]) }),
    ...{ begunOn: today, roles: [], replaces: null },
  }),
  withStanding: (basis, { roles, roleNames }) => ({ ...basis, roles, ...(roleNames && { roleNames }) }),
  replacing: (basis, { type, title, approves }, replaces) => ({
    ...{ ...basis, type, title, replaces },
    ...(approves !== undefined && { approves }),
  }),
  idFrom: ({ begunOn }) => `GD-${begunOn.slice(0, 4)}`,
  daysForWriting: 60,
};
