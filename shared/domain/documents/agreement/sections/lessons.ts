import type { DefinedSection } from "../../../forms/definition.ts";
import { lessonsSection } from "../../lessons-section.ts";
import type { AgreementBasis } from "../basis.ts";

/** The lessons of published reports that share the agreement's country, or a right that it is for. */
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
      en: "What was learned where this agreement is carried out, or for the rights that it is for: the newest report first, one lesson of each before a second of any. Say of each what becomes of it, and why.",
      fr: "Ce qui a été appris là où cette entente est mise en œuvre, ou pour les droits qu’elle vise : le rapport le plus récent d’abord, une leçon de chacun avant une seconde de l’un d’eux. Dites de chacune ce qui en est fait, et pourquoi.",
    },
  });
