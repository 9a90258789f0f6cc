import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection } from "../../../forms/definition.ts";
import { lessonsSection } from "../../lessons-section.ts";
import type { AmendmentBasis } from "../basis.ts";
import { ofChange } from "../in-force.ts";

const leads: Readonly<Record<"agreement" | "plan", Bilingual>> = {
  agreement: {
    en: "What reports have taught since this agreement, or its last amendment, was begun: in its countries, for the rights that it is for, or in its fields. First what has most in common with it, then the newest. Say of each what becomes of it, and why.",
    fr: "Ce que les rapports ont appris depuis le début de la rédaction de cette entente, ou de son dernier avenant : dans ses pays, pour les droits qu’elle vise ou dans ses domaines. D’abord ce qui a le plus en commun avec elle, puis le plus récent. Dites de chacune ce qui en est fait, et pourquoi.",
  },
  plan: {
    en: "What reports have taught since this plan, or its last amendment, was begun, and no plan has answered: in its countries, for the rights that it is for, or in its fields. First what has most in common with it, then the newest. Say of each what becomes of it, and why.",
    fr: "Ce que les rapports ont appris depuis le début de la rédaction de ce plan, ou de son dernier avenant, et à quoi aucun plan n’a répondu : dans ses pays, pour les droits qu’il vise ou dans ses domaines. D’abord ce qui a le plus en commun avec lui, puis le plus récent. Dites de chacune ce qui en est fait, et pourquoi.",
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
