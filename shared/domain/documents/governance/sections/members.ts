import type { DefinedSection } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { GovernanceBasis } from "../basis.ts";

/**
 * What only the members can do, by special resolution, whatever the board adopts: a fundamental change (Canada Not-for-profit
 * Corporations Act, s. 197(1)).
 */
const matters = {
  none: { en: "None of these", fr: "Aucune de ces questions" },
  name: { en: "The corporation’s name", fr: "La dénomination de l’organisation" },
  office: {
    en: "The province of the registered office",
    fr: "La province du siège",
  },
  activities: {
    en: "A restriction on the activities that it may carry on",
    fr: "Une limite aux activités qu’elle peut exercer",
  },
  classes: {
    en: "Classes or groups of members, or their rights",
    fr: "Les catégories ou groupes de membres, ou leurs droits",
  },
  membership: {
    en: "A condition for being a member, or the transfer of a membership",
    fr: "Une condition d’adhésion, ou le transfert d’une adhésion",
  },
  directors: {
    en: "The number of directors that the articles fix, or its minimum or maximum",
    fr: "Le nombre d’administrateurs que fixent les statuts, ou son minimum ou maximum",
  },
  purposes: { en: "The statement of purposes", fr: "La déclaration d’intention" },
  liquidation: {
    en: "Who receives what remains on liquidation",
    fr: "À qui revient ce qui reste à la liquidation",
  },
  notice: {
    en: "How members are given notice, or vote without attending",
    fr: "La façon de convoquer les membres, ou de voter sans assister",
  },
} as const;

/** Of a by-law alone: whether it is for the board at all, and when the members are expected to meet. */
export const members = ({ type }: GovernanceBasis): DefinedSection[] =>
  type === "by-law"
    ? [
        {
          id: "members",
          title: { en: "The members", fr: "Les membres" },
          lead: {
            en: "The board makes a by-law; it holds from then on, and lapses unless the next meeting of members confirms it (Canada Not-for-profit Corporations Act, s. 152).",
            fr: "Le conseil prend un règlement administratif ; il s’applique dès lors, et devient caduc à moins que la prochaine assemblée des membres ne le confirme (Loi canadienne sur les organisations à but non lucratif, art. 152).",
          },
          fields: [
            choice(
              "members.matter",
              { en: "Does it touch one of these matters?", fr: "Touche-t-il à l’une de ces questions ?" },
              matters,
              {
                anew: true,
                readAs: { en: "Matters for the members alone", fr: "Questions réservées aux membres" },
                hint: {
                  en: "On these the members alone decide, by special resolution (s. 197).",
                  fr: "Seuls les membres en décident, par résolution extraordinaire (art. 197).",
                },
              },
            ),
            {
              ...{ kind: "date", name: "members.meetOn", published: true, anew: true },
              label: { en: "Next meeting of members", fr: "Prochaine assemblée des membres" },
              hint: {
                en: "The day on which it is expected. The secretary is reminded before it.",
                fr: "Le jour où elle est attendue. Le secrétariat sera averti avant.",
              },
            },
          ],
        },
      ]
    : [];

export const memberRules = ({ type }: GovernanceBasis): readonly Rule[] =>
  type === "by-law" ? [{ code: "members-alone", field: "members.matter", is: "none" }] : [];
