import type { DefinedSection } from "../../../forms/definition.ts";
import { lessonsSection } from "../../lessons-section.ts";
import type { YearlyReportBasis } from "../basis.ts";

/** What became in its year of the lessons of reports that share something with the plan: the organisation's own report says it. */
export const lessonsOfOthers = ({
  lessons: open = [],
}: Pick<YearlyReportBasis, "lessons">): DefinedSection[] =>
  lessonsSection(open, {
    ...{ id: "answered", within: "answered." },
    outcomes: {
      adopted: { en: "Adopted: the organisation does so", fr: "Retenue : l’organisation en tient compte" },
      adapted: {
        en: "Adapted: the organisation does so otherwise",
        fr: "Adaptée : l’organisation en tient compte autrement",
      },
      declined: {
        en: "Declined: the organisation does not do so",
        fr: "Écartée : l’organisation n’en tient pas compte",
      },
    },
    lead: {
      en: "What reports have taught in the plan’s countries, for its rights or in its fields, and neither a plan nor an earlier report on it has answered: first what has most in common with it, then the newest. Say of each what becomes of it, and why.",
      fr: "Ce que les rapports ont appris dans les pays du plan, pour ses droits ou dans ses domaines, et à quoi ni un plan ni un rapport précédent sur celui-ci n’a répondu : d’abord ce qui a le plus en commun avec lui, puis le plus récent. Dites de chaque leçon ce qui en est fait, et pourquoi.",
    },
  });
