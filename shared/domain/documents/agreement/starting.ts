import type { Bilingual } from "../../../../events/common.ts";
import { choice } from "../../forms/fields.ts";
import { countryChoice } from "../../forms/kept-lists.ts";
import type { Starting } from "../../forms/starting.ts";
import type { Values } from "../../typed/values.ts";
import { aboutIn, asksAbout } from "../start-about.ts";
import type { AgreementBasis } from "./basis.ts";
import type { AgreementType } from "./types.ts";

/** What each type is, in a line: what passes between the parties, by the words of the Income Tax Act where it knows them. */
const types: Readonly<Record<AgreementType, Bilingual>> = {
  mou: {
    en: "Memorandum of understanding: what each does for a common purpose; no money passes",
    fr: "Protocole d’entente : ce que chacun fait dans un but commun, sans que de l’argent soit versé",
  },
  "non-qualified-donee": {
    en: "Grant to a non-qualified donee: money for a charitable purpose, for which the organisation stays accountable",
    fr: "Subvention à un donataire non reconnu : de l’argent à une fin de bienfaisance, dont l’organisation reste responsable",
  },
  intermediary: {
    en: "Intermediary: somebody carries out the organisation’s own activity, under its direction and control",
    fr: "Intermédiaire : quelqu’un réalise une activité propre à l’organisation, sous sa direction et son contrôle",
  },
  "qualified-donee": {
    en: "Gift to a qualified donee: money to a registered charity, or to another body that the Income Tax Act names",
    fr: "Don à un donataire reconnu : de l’argent à un organisme de bienfaisance enregistré ou à un autre que nomme la Loi de l’impôt sur le revenu",
  },
  incoming: {
    en: "Incoming funding: a donor pays for what the organisation undertakes to do",
    fr: "Financement reçu : un bailleur de fonds paie ce que l’organisation s’engage à faire",
  },
  consortium: {
    en: "Consortium: several organisations answer together for one project, each for its part",
    fr: "Consortium : plusieurs organisations répondent ensemble d’un projet, chacune pour sa part",
  },
};

/** Whoever starts an agreement says of which type it is. */
export const startingAgreement: Starting<AgreementBasis> = {
  asks: () => [
    choice(
      "start.type",
      { en: "What passes between the parties", fr: "Ce qui passe entre les parties" },
      types,
      {
        hint: {
          en: "The form asks what an agreement of this type needs. It stays of this type.",
          fr: "Le formulaire demande ce qu’exige une entente de ce type. Elle reste de ce type.",
        },
      },
    ),
    countryChoice(
      "start.country",
      { en: "Country in which it is carried out", fr: "Pays où elle est mise en œuvre" },
      [],
      {
        ...{ optional: true },
        hint: {
          en: "What was learned in reports on work there stands in the form, to be answered.",
          fr: "Ce que les rapports y ont appris figure dans le formulaire, pour que vous y répondiez.",
        },
      },
    ),
    ...asksAbout({
      rights: {
        label: { en: "Children’s rights that it is for", fr: "Droits des enfants qu’elle vise" },
        hint: {
          en: "The same of reports on work for these rights. The results say later which rights each of them serves.",
          fr: "De même pour les rapports sur ces droits. Les résultats diront ensuite quels droits sert chacun d’eux.",
        },
      },
      tags: {
        label: { en: "What it is about", fr: "Ce dont elle traite" },
        hint: {
          en: "The same of lessons in these fields. What shares most with it comes first.",
          fr: "De même pour les leçons de ces domaines. Celles qui ont le plus en commun avec elle viennent d’abord.",
        },
      },
    }),
  ],
  bind: (answers, lang, today) => ({
    kind: "agreement",
    lang,
    // One of its options, for the form has read it.
    agreementType: answers["start.type"] as AgreementType,
    begunOn: today,
    ...{ currency: "CAD", fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
    ...aboutIn(answers, countryIn(answers)),
  }),
  withLessons: (basis, lessons) => (lessons.length === 0 ? basis : { ...basis, lessons }),
  asksLessons: ({ about = { countries: [], rights: [] } }) => ({ about, all: false }),
  withStanding: (
    basis,
    { currency, fiscalYearStart, countries, planIndicators, known, organisation, clauses },
  ) => ({
    ...basis,
    ...{ currency, fiscalYearStart, countries, planIndicators, known, organisation, clauses },
  }),
  idFrom: ({ begunOn }) => `PA-${begunOn.slice(0, 4)}`,
  daysForWriting: 60,
};

function countryIn({ "start.country": country }: Values): string[] {
  return typeof country === "string" && country !== "" ? [country] : [];
}
