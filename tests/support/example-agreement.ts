import { moneyTyped } from "./agreement-money.ts";
import { clausesTyped, dutiesTyped, frameworkTyped, reportsTyped, underNoPlan } from "./agreement-parts.ts";

/** All that is typed of a partnership agreement, by somebody who writes in French. */
export const agreementTyped: Readonly<Record<string, string>> = {
  "title.fr": "Une justice adaptée aux enfants à Ségou",
  "title.en": "Child-friendly justice in Ségou",
  "purpose.fr": "Former celles et ceux qui rencontrent des enfants au tribunal, et écouter les enfants.",
  "purpose.en": "To train those who meet children in court, and to listen to children.",
  publication: "full",
  publicationReason: "",
  publicationReview: "",
  ...moneyTyped,
  ...frameworkTyped,
  ...underNoPlan,
  ...reportsTyped,
  ...dutiesTyped,
  ...clausesTyped,
};
