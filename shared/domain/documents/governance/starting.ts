import type { Bilingual, GovernanceType } from "../../../../events/common.ts";
import { choice } from "../../forms/fields.ts";
import type { Starting } from "../../forms/starting.ts";
import { policyFor, policyForAmending } from "../policies.ts";
import type { GovernanceBasis } from "./basis.ts";
import { titleFields } from "./definition.ts";
import { reservable } from "./reserved.ts";

/** Whether a by-law changes how the board decides, or says something else. */
const rulesField = "start.rules";

/** What a policy does of that which a board may keep for itself; nothing of it is an answer too, so that no silence is taken for one. */
const reservedField = "start.reserved";
const noneOfThem = "none";
const { "by-laws": _, ...reservableByPolicy } = reservable;

/** Which approval policy is to be changed, by its id. */
export const approvesField = "start.approves";

/** What an approval policy says who approves, by its id. */
export const approvable = {
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
              "by-law": { en: "By-law", fr: "Règlement administratif" },
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
          choice(
            reservedField,
            {
              en: "Does it do one of these, which a board may keep for itself?",
              fr: "Fait-elle l’une de ces choses, que le conseil peut se réserver ?",
            },
            { ...reservableByPolicy, [noneOfThem]: { en: "None of these", fr: "Aucune de ces choses" } },
            {
              when: { field: "start.type", is: "policy" },
              hint: {
                en: "What the by-laws say is delegated to nobody goes to the board, and a committee recommends. If it does none of these, a committee decides on it where the board delegated that.",
                fr: "Ce que les règlements administratifs ne délèguent à personne va au conseil, et un comité recommande. Si elle n’en fait aucune, un comité en décide là où le conseil le lui a délégué.",
              },
            },
          ),
          choice(
            rulesField,
            { en: "What does it change?", fr: "Que modifie-t-il\u00a0?" },
            {
              board: { en: "How the board decides", fr: "La façon dont le conseil décide" },
              articles: { en: "Something else, in articles", fr: "Autre chose, en articles" },
            },
            {
              when: { field: "start.type", is: "by-law" },
              hint: {
                en: "Of how the board decides (quorum, majority, notice, committees…) the form begins with the rules in force, and the board decides by the new ones once it is adopted.",
                fr: "Pour la façon de décider (quorum, majorité, convocation, comités…), le formulaire reprend les règles en vigueur\u00a0; le conseil décide selon les nouvelles dès leur adoption.",
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
    ...reservedSaid(answers[reservedField]),
    ...(answers[rulesField] === "board" && { changesRules: true }),
    ...{ begunOn: today, roles: [], replaces: null },
  }),
  withStanding: (basis, { roles, roleNames }) => ({ ...basis, roles, ...(roleNames && { roleNames }) }),
  replacing: (basis, { type, title, approves, changesRules, reserved }, replaces) => ({
    ...{ ...basis, type, title, replaces },
    ...(reserved !== undefined && { reserved }),
    ...(approves !== undefined && { approves }),
    ...(changesRules && { changesRules }),
  }),
  idFrom: ({ begunOn }) => `GD-${begunOn.slice(0, 4)}`,
  daysForWriting: 60,
};

const reservedSaid = (said: unknown): Pick<GovernanceBasis, "reserved"> =>
  said === undefined || said === noneOfThem ? {} : { reserved: String(said) };
