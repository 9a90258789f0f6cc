import type { Typed } from "../../forms/content.ts";
import type { AgreementBasis } from "./basis.ts";

/**
 * What stands in the form of an agreement before anything is typed: the organisation as the first of its parties, and the clauses of
 * the library that its type needs. All of it can be changed; what is taken out is asked for in words.
 */
export const agreementBegins = ({
  agreementType,
  organisation,
  countries,
  clauses = [],
  about,
}: AgreementBasis): Typed => {
  const needed = clauses.filter(({ requiredFor }) => requiredFor.includes(agreementType));
  const [country = ""] = countries;
  return {
    ...(organisation !== undefined && {
      ...{ "parties.rows": "a1", "parties.a1.role": "us" },
      ...{ "parties.a1.name": organisation, "parties.a1.country": country },
    }),
    ...(about?.tags && { "scope.tags": about.tags.join(" ") }),
    ...(needed.length > 0 && { "clauses.chosen": needed.map(({ id }) => id).join(" ") }),
  };
};
