import type { MembersRules } from "../../../board/profile.ts";
import type { DefinedSection } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { citation } from "../../../typed/citation.ts";
import type { GovernanceBasis } from "../basis.ts";

const noMatter = "none";

const meetOn = "members.meetOn";

/** Months after its effect within which members have met, whatever the act: yearly, and a new corporation's within eighteen (CNCA s. 160). */
const monthsToMeet = 18;

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

/** By which rule a by-law lapses unless its members confirm it, and what is theirs alone. */
const rulesOf = ({ members, bylaws }: GovernanceBasis): MembersRules =>
  members ??
  bylaws?.profile.members ?? {
    source: {
      en: "Canada Not-for-profit Corporations Act, s. 152",
      fr: "Loi canadienne sur les organisations à but non lucratif, art. 152",
    },
    alone: Object.entries(mattersOfTheAct).map(([id, label]) => ({ id, label, source: act })),
  };

/** Of a by-law alone: whether it is for the board at all, and when the members are expected to meet. */
export function members(basis: GovernanceBasis): DefinedSection[] {
  if (basis.type !== "by-law") return [];
  const { source, alone } = rulesOf(basis);
  const cited = [...new Map(alone.map((each) => [each.source.en, each.source])).values()];
  return [
    {
      id: "members",
      title: { en: "The members", fr: "Les membres" },
      lead: {
        en: `The board makes a by-law; it holds from then on, and lapses unless the next meeting of members confirms it (${citation(source.en)}).`,
        fr: `Le conseil prend un règlement administratif ; il s’applique dès lors, et devient caduc à moins que la prochaine assemblée des membres ne le confirme (${citation(source.fr)}).`,
      },
      fields: [
        choice(
          "members.matter",
          { en: "Does it touch one of these matters?", fr: "Touche-t-il à l’une de ces questions ?" },
          {
            [noMatter]: { en: "None of these", fr: "Aucune de ces questions" },
            ...Object.fromEntries(alone.map(({ id, label }) => [id, label])),
          },
          {
            anew: true,
            readAs: { en: "Matters for the members alone", fr: "Questions réservées aux membres" },
            hint: {
              en: `On these the members alone decide (${cited.map(({ en }) => citation(en)).join("; ")}).`,
              fr: `Seuls les membres en décident (${cited.map(({ fr }) => citation(fr)).join(" ; ")}).`,
            },
          },
        ),
        {
          ...{ kind: "date", name: meetOn, earliest: { is: "today" }, published: true, anew: true },
          label: { en: "Next meeting of members", fr: "Prochaine assemblée des membres" },
          hint: {
            en: "The day on which it is expected. The secretary is reminded before it.",
            fr: "Le jour où elle est attendue. Le secrétariat sera averti avant.",
          },
        },
      ],
    },
  ];
}

/** That their next meeting is not put off beyond one that they must have: until it a by-law holds though nobody confirmed it. */
const meetsInTime: Rule = {
  ...{ code: "not-after", field: meetOn },
  day: {
    ...{ field: "effectOn", months: monthsToMeet },
    called: {
      en: `${monthsToMeet} months after the day of effect, by when the members have met`,
      fr: `${monthsToMeet} mois après la prise d’effet, délai dans lequel les membres se réunissent`,
    },
  },
};

/**
 * What a by-law cannot change, since only the members can: refused by each matter, with the source that the profile gives (CNCA s. 197);
 * and by when these meet. Other documents have none.
 */
export const memberRules = (basis: GovernanceBasis): readonly Rule[] =>
  basis.type === "by-law"
    ? [
        ...rulesOf(basis).alone.map(({ id: is, source: says }) => ({
          ...{ code: "members-alone" as const, field: "members.matter" },
          ...{ is, says },
        })),
        meetsInTime,
      ]
    : [];
