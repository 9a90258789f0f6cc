import type { Bilingual } from "../../../../events/common.ts";
import type { BylawProfile, MembersRules } from "../../board/profile.ts";
import type { GovernanceBasis } from "./basis.ts";

const act = {
  en: "Canada Not-for-profit Corporations Act, s. 197(1)",
  fr: "Loi canadienne sur les organisations à but non lucratif, par. 197(1)",
};

/**
 * What the members alone decide where the rules in force say nothing of it, as of before they were asked: a fundamental change (Canada
 * Not-for-profit Corporations Act, s. 197(1)).
 */
const mattersOfTheAct = {
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

/** As the Act says it, to by-laws that were begun before it was asked whether one comes again. */
const byTheAct: MembersRules = {
  source: {
    en: "Canada Not-for-profit Corporations Act, s. 152",
    fr: "Loi canadienne sur les organisations à but non lucratif, art. 152",
  },
  alone: Object.entries(mattersOfTheAct).map(([id, label]) => ({ id, label, source: act })),
};

type Ruled = Pick<GovernanceBasis, "members" | "bylaws">;

/** By which rule a by-law lapses unless its members confirm it. */
export const lapsesBy = (ruled: Ruled): Bilingual => rulesOfMembers(ruled).source;

/** The same, with what is the members’ alone, as it was begun. */
export const rulesOfMembers = ({ members, bylaws }: Ruled): MembersRules =>
  members ?? bylaws?.profile.members ?? byTheAct;

/** The same of a by-law that is begun now: where the rules in force say nothing of members, as the Act does. */
export const membersRulesNow = ({ members }: Pick<BylawProfile, "members">): MembersRules =>
  members ?? {
    ...byTheAct,
    again: {
      source: {
        en: "Canada Not-for-profit Corporations Act, s. 152(5)",
        fr: "Loi canadienne sur les organisations à but non lucratif, par. 152(5)",
      },
    },
  };
