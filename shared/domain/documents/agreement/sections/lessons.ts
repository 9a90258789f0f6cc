import type { DefinedSection } from "../../../forms/definition.ts";
import { lessonsSection } from "../../lessons-section.ts";
import type { AgreementBasis } from "../basis.ts";

/** The lessons of published reports that share the agreement's country, a right that it is for, or a field that it is about. */
export const lessons = ({ lessons: shared = [] }: Pick<AgreementBasis, "lessons">): DefinedSection[] =>
  lessonsSection(shared, {
    answeredBy: ["programme"],
    outcomes: {
      adopted: { en: "Adopted: the agreement does so", fr: "Retenue : l’entente en tient compte" },
      adapted: {
        en: "Adapted: the agreement does so otherwise",
        fr: "Adaptée : l’entente en tient compte autrement",
      },
      declined: {
        en: "Declined: the agreement does not do so",
        fr: "Écartée : l’entente n’en tient pas compte",
      },
    },
    lead: {
      en: "What was learned where this agreement is carried out, for the rights that it is for, or in its fields: first what has most in common with it, then the newest. Say of each what becomes of it, and why.",
      fr: "Ce qui a été appris là où cette entente est mise en œuvre, pour les droits qu’elle vise ou dans ses domaines : d’abord ce qui a le plus en commun avec elle, puis le plus récent. Dites de chacune ce qui en est fait, et pourquoi.",
    },
  });
