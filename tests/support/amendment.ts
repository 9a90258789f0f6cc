import type { AgreementBasis } from "../../shared/domain/documents/agreement/basis.ts";
import { agreementDefinition } from "../../shared/domain/documents/agreement/definition.ts";
import type { OfAgreement } from "../../shared/domain/documents/amendment/basis.ts";
import { ofAgreement } from "../../shared/domain/documents/amendment/changeable.ts";
import { amendmentDefinition } from "../../shared/domain/documents/amendment/definition.ts";
import { originalIn } from "../../shared/domain/documents/amendment/in-force.ts";
import { readValues, type Typed, typedFrom } from "../../shared/domain/forms/content.ts";
import type { Values } from "../../shared/domain/typed/values.ts";
import { planIndicators } from "./agreement-parts.ts";
import { agreementTyped } from "./example-agreement.ts";

/** An amendment of the agreement of the examples, of which a tranche is due and a report was opened. */

const agreement: AgreementBasis = {
  ...{ kind: "agreement", lang: "fr", agreementType: "intermediary", begunOn: "2026-11-23" },
  ...{ currency: "CAD", fiscalYearStart: "04-01", countries: ["CA", "ML"], planIndicators, known: [] },
};

/** What its parties signed. */
export const signed: Values = readValues(agreementDefinition(agreement), agreementTyped, "2026-11-23").values;

export const amendmentOf = (more: Partial<OfAgreement> = {}): OfAgreement => ({
  ...{
    kind: "amendment",
    lang: "fr",
    begunOn: "2027-06-01",
    number: 1,
    original: originalIn(ofAgreement(), signed),
  },
  of: { id: "PA-2026-0a1b2c3d", contentHash: "a".repeat(64), basis: agreement },
  ...{ done: { tranches: ["t1"], reports: ["p1"] }, weighed: { risk: "medium", hasConflict: false } },
  ...{ guards: ["partner.ab"], parties: [] },
  ...more,
});

/** The form as it begins, with the reasons for it. */
export const amendmentTyped: Typed = {
  ...typedFrom(amendmentDefinition(amendmentOf()), {
    ...{ schema: "amendment/1", lang: "fr", values: originalIn(ofAgreement(), signed) },
  }),
  "change.context": "Le tribunal de Ségou ouvre une deuxième salle.",
  "change.evidence": "Décret du ministère, mars 2027.",
  "change.reasons": "Deux salles entendent plus d’enfants qu’une.",
};
