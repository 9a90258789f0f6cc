import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import { mostDays } from "../../../organisation/limits.ts";
import { fixed, otherShare } from "./answers.ts";
import { anew, citation, mostDirectors, said, yesNo } from "./fields.ts";

/** Parts of a whole at most: beyond, a number is a slip. */
export const mostParts = 1_000;

export const shareOptions = {
  half: { en: "More than one half", fr: "Plus de la moitié" },
  "two-thirds": { en: "More than two thirds", fr: "Plus des deux tiers" },
  "three-quarters": { en: "More than three quarters", fr: "Plus des trois quarts" },
  [otherShare]: { en: "More than another part", fr: "Plus d’une autre part" },
} as const;

/** A part that is none of those with a name: so many parts of so many. */
const otherParts = (rule: string): Field[] => [
  said(rule, "over", { en: "more than how many parts", fr: "plus de combien de parts" }, mostParts, {
    when: { field: `rules.${rule}.share`, is: otherShare },
  }),
  said(rule, "parts", { en: "out of how many parts", fr: "sur combien de parts" }, mostParts, {
    when: { field: `rules.${rule}.share`, is: otherShare },
  }),
];

/** How many must be there, and how many must be for it. */
export const votesSection: DefinedSection = {
  id: "votes",
  title: { en: "Quorum and votes", fr: "Quorum et votes" },
  fields: [
    choice(
      "rules.quorum.of",
      { en: "Quorum: counted on", fr: "Quorum\u00a0: calculé sur" },
      {
        "directors-in-office": { en: "The directors in office", fr: "Les membres en fonction" },
        [fixed]: { en: "A fixed number of directors", fr: "Un nombre fixe de membres" },
      },
      anew,
    ),
    said("quorum", "number", { en: "Quorum: of how many", fr: "Quorum\u00a0: sur combien" }, mostDirectors, {
      when: { field: "rules.quorum.of", is: fixed },
    }),
    choice(
      "rules.quorum.share",
      { en: "Quorum: who must be there", fr: "Quorum\u00a0: présences requises" },
      { ...shareOptions, [fixed]: { en: "A fixed number at least", fr: "Au moins un nombre fixe" } },
      anew,
    ),
    ...otherParts("quorum"),
    said(
      "quorum",
      "least",
      { en: "Quorum: at least how many", fr: "Quorum\u00a0: au moins combien" },
      mostDirectors,
      {
        when: { field: "rules.quorum.share", is: fixed },
      },
    ),
    ...citation("quorum", { en: "Quorum", fr: "Quorum" }),
    yesNo("rules.disqualified.counts", {
      en: "Out of the room and disqualified: counted as present?",
      fr: "Hors de la salle, inhabile à voter\u00a0: compter comme présence\u00a0?",
    }),
    ...citation("disqualified", {
      en: "Out of the room and disqualified",
      fr: "Hors de la salle, inhabile à voter",
    }),
    yesNo(
      "rules.quorum.out",
      {
        en: "Out of the room and entitled to vote still: counted as present?",
        fr: "Hors de la salle, habile à voter\u00a0: compter comme présence\u00a0?",
      },
      {
        hint: {
          en: "Whoever steps aside, wrote the text, or left the room.",
          fr: "La personne qui se retire de son plein gré, a écrit le texte ou est sortie.",
        },
      },
    ),
    ...citation("out", {
      en: "Out of the room and entitled still",
      fr: "Hors de la salle, habile à voter",
    }),
    choice(
      "rules.majority.of",
      { en: "Majority: counted on", fr: "Majorité\u00a0: calculée sur" },
      {
        "votes-cast": { en: "The votes cast", fr: "Les voix exprimées" },
        "in-the-room": { en: "All who are in the room", fr: "Toutes les personnes dans la salle" },
      },
      anew,
    ),
    choice(
      "rules.majority.share",
      { en: "Majority: votes for", fr: "Majorité\u00a0: voix pour" },
      shareOptions,
      anew,
    ),
    ...otherParts("majority"),
    ...citation("majority", { en: "Majority", fr: "Majorité" }),
    yesNo("rules.casting.chair", {
      en: "Does the chair have a casting vote on a tie?",
      fr: "La présidence a-t-elle voix prépondérante en cas d’égalité\u00a0?",
    }),
    ...citation("casting", { en: "Casting vote", fr: "Voix prépondérante" }),
    said(
      "dissent",
      "days",
      {
        en: "Days within which an absent director dissents",
        fr: "Jours dont dispose une personne absente pour faire valoir sa dissidence",
      },
      mostDays,
      { min: 0 },
    ),
    ...citation("dissent", { en: "Dissent", fr: "Dissidence" }),
  ],
};
