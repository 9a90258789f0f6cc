import type { Bilingual } from "../../../../events/common.ts";
import type { Basis } from "../basis.ts";

/** What a statute, or by-laws, keep for the board itself, and no committee decides (Canada Not-for-profit Corporations Act, s. 138(2)). */
export const reservable = {
  "questions-to-members": {
    en: "Putting to the members what needs their approval",
    fr: "Soumettre aux membres ce qui requiert leur approbation",
  },
  vacancies: {
    en: "Filling a vacancy among the directors, or of the public accountant",
    fr: "Combler un poste vacant au conseil ou celui d’expert-comptable",
  },
  debt: { en: "Issuing debt obligations", fr: "Émettre des titres de créance" },
  "annual-financial-statements": {
    en: "Approving the annual financial statements",
    fr: "Approuver les états financiers annuels",
  },
  "by-laws": {
    en: "Adopting, amending or repealing by-laws",
    fr: "Prendre, modifier ou révoquer des règlements administratifs",
  },
  dues: {
    en: "Setting the members’ contributions or dues",
    fr: "Fixer la contribution ou la cotisation des membres",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a document does of that: a by-law by what it is, a policy by what was said of it as it was begun; null where nothing is known. */
export function reservedIn(basis: Basis): string | null {
  if (basis.kind !== "governance") return null;
  return basis.type === "by-law" ? "by-laws" : (basis.reserved ?? null);
}
