import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";

export const reportsDue = (): Messages["reportsDue"] => ({
  title: "Ce que ces dates créent",
  line: ({ count, writtenBy, donorBy }) => {
    const all = counted("fr", count, { one: "rapport", other: "rapports" });
    const first = count === 1 ? "" : "le premier ";
    const written = writtenBy === null ? "" : `à rédiger pour le ${writtenBy}, `;
    return `${all} ; ${first}${written}chez le donateur pour le ${donorBy}.`;
  },
  reckoned:
    "La date de rédaction découle de celle du donateur, moins les jours ouvrables que la politique des rapports donne aux personnes qui les approuvent.",
});
