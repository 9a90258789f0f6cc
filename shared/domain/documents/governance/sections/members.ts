import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { citation } from "../../../typed/citation.ts";
import type { GovernanceBasis } from "../basis.ts";
import { rulesOfMembers } from "../members-rules.ts";
import { again, monthsToMeet } from "../of-members.ts";

const noMatter = "none";

const meetOn = "members.meetOn";

/** Of a by-law alone: whether it is for the board at all, and when the members are expected to meet. */
export function members(basis: GovernanceBasis): DefinedSection[] {
  if (basis.type !== "by-law") return [];
  const { source, alone, again: comesAgain } = rulesOfMembers(basis);
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
        ...(comesAgain ? [asksAgain(comesAgain.source)] : []),
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

/** One that ceased to have effect is not made again without the members, by whatever words (CNCA s. 152(5)). */
const asksAgain = (source: Bilingual) =>
  choice(
    again.field,
    {
      en: "Has it substantially the same purpose or effect as a by-law that lapsed or that the members rejected?",
      fr: "Vise-t-il essentiellement le même but ou le même effet qu’un règlement administratif devenu caduc ou rejeté par les membres ?",
    },
    {
      no: { en: "No", fr: "Non" },
      [again.yes]: {
        en: "Yes: it is in force only once the members confirm it",
        fr: "Oui : il n’entre en vigueur qu’une fois confirmé par les membres",
      },
    },
    {
      anew: true,
      readAs: {
        en: "Same purpose or effect as one that lapsed",
        fr: "Même but ou effet qu’un texte devenu caduc",
      },
      hint: {
        en: `Also an amendment, or a repeal, that ceased to have effect (${citation(source.en)}). If in doubt, ask the secretary before you submit it.`,
        fr: `Y compris une modification ou une révocation qui a cessé d’avoir effet (${citation(source.fr)}). En cas de doute, demandez au secrétariat avant de le soumettre.`,
      },
    },
  );

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
        ...rulesOfMembers(basis).alone.map(({ id: is, source: says }) => ({
          ...{ code: "members-alone" as const, field: "members.matter" },
          ...{ is, says },
        })),
        meetsInTime,
      ]
    : [];
