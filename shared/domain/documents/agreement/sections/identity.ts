import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field } from "../../../forms/definition.ts";
import {
  choice,
  choices,
  count,
  explanationLength,
  line,
  narrativeLength,
  words,
} from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { tags } from "../../../framework/tags.ts";
import type { Lang } from "../../../organisation/organisation.ts";
import type { AgreementBasis } from "../basis.ts";
import type { Sensitive } from "../publication.ts";

/** A text that is asked for in each official language: all parties read it in theirs. */
const inBoth = (working: Lang, ask: (lang: Lang) => Field): Field[] =>
  working === "en" ? [ask("en"), ask("fr")] : [ask("fr"), ask("en")];

/** Characters of a title at most: it stands in one line of lists and mails. */
const titleLength = 160;

/** Characters of what somebody is, at most. */
const functionLength = 120;

const titleLabels: Readonly<Record<Lang, Bilingual>> = {
  en: { en: "Title in English", fr: "Titre en anglais" },
  fr: { en: "Title in French", fr: "Titre en français" },
};

const purposeLabels: Readonly<Record<Lang, Bilingual>> = {
  en: { en: "Purpose in English", fr: "Objet en anglais" },
  fr: { en: "Purpose in French", fr: "Objet en français" },
};

/** How much of the agreement everybody may know. */
const publications = {
  full: {
    en: "All that agreements publish: title, purpose and parties, dates, amount and results",
    fr: "Tout ce que publient les ententes : titre, objet et parties, dates, montant et résultats",
  },
  redacted: {
    en: "A part: naming somebody, or a place, could endanger them",
    fr: "Une partie : nommer quelqu’un ou un lieu pourrait les mettre en danger",
  },
  withheld: {
    en: "Nothing: that the agreement exists could endanger somebody",
    fr: "Rien : l’existence même de l’entente pourrait mettre quelqu’un en danger",
  },
} as const;

/** What is left out of the reports on an agreement of which everybody may know a part. */
const leftOut: Readonly<Record<Sensitive, Bilingual>> = {
  partner: {
    en: "Who the partner is, and the partner’s own words",
    fr: "Qui est le partenaire, et ses propres paroles",
  },
  places: {
    en: "What the agreement is called, which could say where it is carried out",
    fr: "Le titre de l’entente, qui pourrait dire où elle est mise en œuvre",
  },
  narrative: {
    en: "What reports tell in words of changes, results and lessons",
    fr: "Ce que les rapports racontent en mots des changements, des résultats et des leçons",
  },
};

const mostDaysOfEmbargo = 365;

/** What is never published waits for no day. */
const notWithheld = { field: "publication", isNot: "withheld" } as const;

/** Asked where not everybody may know all of it. */
const whyNotFull = {
  optional: true,
  hint: {
    en: "Where not everybody may know all of it.",
    fr: "Si tout le monde ne peut pas tout en savoir.",
  },
} as const;

/** What the agreement is called, what it is for, and how much of it everybody may know. */
export const identity = ({ lang }: Pick<AgreementBasis, "lang">): DefinedSection => ({
  id: "identity",
  title: { en: "Title and purpose", fr: "Titre et objet" },
  inNotice: true,
  answeredBy: ["legal"],
  fields: [
    ...inBoth(lang, (each) =>
      words(`title.${each}`, titleLength, titleLabels[each], { published: true, lang: each }),
    ),
    ...inBoth(lang, (each) =>
      words(`purpose.${each}`, narrativeLength, purposeLabels[each], { published: true, lang: each }),
    ),
    choices("scope.tags", { en: "What the agreement is about", fr: "Ce dont traite l’entente" }, tags, {
      ...{ optional: true, published: true, answeredBy: ["programme"] },
      hint: {
        en: "By it lessons are found that its reports share with other work, and who is asked to review it, as the approval policy says.",
        fr: "On y reconnaît les leçons que ses rapports ont en commun avec d’autres travaux, et les personnes à solliciter selon la politique d’approbation.",
      },
    }),
    choice(
      "publication",
      { en: "What everybody may know of the agreement", fr: "Ce que tout le monde peut savoir de l’entente" },
      publications,
      {
        hint: {
          en: "Naming a partner can endanger them. Ask the partner before you choose.",
          fr: "Nommer un partenaire peut le mettre en danger. Demandez-lui avant de choisir.",
        },
      },
    ),
    choices(
      "publicationLeavesOut",
      { en: "What is left out of its reports", fr: "Ce qui est omis de ses rapports" },
      leftOut,
      {
        when: { field: "publication", is: "redacted" },
        hint: {
          en: "Its reports are published without what you choose; their public summaries and their figures stay, so write no summary that tells it. Of the agreement itself nothing is published.",
          fr: "Ses rapports sont publiés sans ce que vous choisissez ; leurs résumés publics et leurs chiffres restent, donc n’y racontez rien de cela. De l’entente elle-même, rien n’est publié.",
        },
      },
    ),
    words(
      "publicationReason",
      explanationLength,
      { en: "Why not all of it", fr: "Pourquoi pas en entier" },
      whyNotFull,
    ),
    line(
      "publicationApprover",
      functionLength,
      { en: "Who approved that, by their function", fr: "Qui l’a approuvé, par sa fonction" },
      whyNotFull,
    ),
    count(
      "publicationEmbargoDays",
      {
        en: "Days for which a report is not published once it is final",
        fr: "Jours pendant lesquels un rapport définitif n’est pas publié",
      },
      {
        ...{ min: 1, max: mostDaysOfEmbargo, optional: true, when: notWithheld },
        hint: {
          en: "Counted from its last decision, or from its donor’s acceptance; left empty, it is published at once",
          fr: "Comptés de la dernière décision, ou de l’acceptation du donateur ; sans réponse, il est publié aussitôt",
        },
      } as Partial<Field>,
    ),
    {
      ...{ kind: "date", name: "publicationEmbargoUntil", optional: true, anew: true, when: notWithheld },
      label: {
        en: "Day before which no report is published",
        fr: "Jour avant lequel aucun rapport n’est publié",
      },
    },
    {
      ...{ kind: "date", name: "publicationReview", ...whyNotFull },
      earliest: { is: "today" },
      label: {
        en: "Day on which this is looked at again",
        fr: "Jour où la question sera réexaminée",
      },
    },
  ],
});

export const identityRules: readonly Rule[] = [
  "publicationReason",
  "publicationApprover",
  "publicationReview",
].map((field) => ({ code: "needed-unless", field, other: "publication", is: "full" }));
