import type { DefinedSection } from "../../../forms/definition.ts";
import { lessonsSection } from "../../lessons-section.ts";
import type { PlanBasis } from "../basis.ts";

/** The lessons of published reports that were open when the plan was started. */
export const lessons = ({ lessons: open = [] }: Pick<PlanBasis, "lessons">): DefinedSection[] =>
  lessonsSection(open, {
    outcomes: {
      adopted: { en: "Adopted: the plan does so", fr: "Retenue : le plan en tient compte" },
      adapted: {
        en: "Adapted: the plan does so otherwise",
        fr: "Adaptée : le plan en tient compte autrement",
      },
      declined: { en: "Declined: the plan does not do so", fr: "Écartée : le plan n’en tient pas compte" },
    },
    lead: {
      en: "What was learned in published reports and no plan has answered yet: first what has most in common with what the plan is about, then the newest. Say of each what becomes of it, and why: that is published with the plan.",
      fr: "Ce qui a été appris dans les rapports publiés et à quoi aucun plan n’a encore répondu : d’abord ce qui a le plus en commun avec ce dont traite le plan, puis le plus récent. Dites de chacune ce qui en est fait, et pourquoi : vos réponses sont publiées avec le plan.",
    },
  });
