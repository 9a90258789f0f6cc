import type { Definition } from "../../forms/definition.ts";
import type { AgreementBasis } from "./basis.ts";
import { identity, identityRules } from "./sections/identity.ts";

/** The partnership agreement of the type that it is bound to. */
export const agreementDefinition = (basis: AgreementBasis): Definition => ({
  schema: "partnership-agreement/1",
  lang: basis.lang,
  ...(basis.bothLanguages && { bothLanguages: basis.bothLanguages }),
  sections: [identity(basis)],
  rules: [...identityRules],
});
