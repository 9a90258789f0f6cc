import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection } from "../../../forms/definition.ts";
import { lessonsSection } from "../../lessons-section.ts";
import type { AmendmentBasis } from "../basis.ts";
import { ofChange } from "../in-force.ts";

const leads: Readonly<Record<"agreement" | "plan", Bilingual>> = {
  agreement: {
    en: "What reports have taught since this agreement, or its last amendment, was begun: in its countries, or for the rights that it is for. The newest report first, one lesson of each before a second of any. Say of each what becomes of it, and why.",
    fr: "Ce que les rapports ont appris depuis le début de la rédaction de cette entente, ou de son dernier avenant : dans ses pays, ou pour les droits qu’elle vise. Le rapport le plus récent d’abord, une leçon de chacun avant une seconde de l’un d’eux. Dites de chacune ce qui en est fait, et pourquoi.",
  },
  plan: {
    en: "What reports have taught since this plan, or its last amendment, was begun, and no plan has answered: in its countries, or for the rights that it is for. The newest report first, one lesson of each before a second of any. Say of each what becomes of it, and why.",
    fr: "Ce que les rapports ont appris depuis le début de la rédaction de ce plan, ou de son dernier avenant, et à quoi aucun plan n’a répondu : dans ses pays, ou pour les droits qu’il vise. Le rapport le plus récent d’abord, une leçon de chacun avant une seconde de l’un d’eux. Dites de chacune ce qui en est fait, et pourquoi.",
  },
};

/**
 * The lessons of reports that its document has not answered. What it says of them is about the change, and nothing of the document's:
 * it changes nothing by itself, and does not count in its size.
 */
export const lessons = ({ lessons: open = [], parent }: AmendmentBasis): DefinedSection[] =>
  lessonsSection(open, {
    within: ofChange,
    ...(parent === undefined && { answeredBy: ["programme"] }),
    outcomes: {
      adopted: { en: "Adopted: the amendment does so", fr: "Retenue : l’avenant en tient compte" },
      adapted: {
        en: "Adapted: the amendment does so otherwise",
        fr: "Adaptée : l’avenant en tient compte autrement",
      },
      declined: {
        en: "Declined: the amendment does not do so",
        fr: "Écartée : l’avenant n’en tient pas compte",
      },
    },
    lead: leads[parent ?? "agreement"],
  });
