import type { GovernanceBasis } from "../../shared/domain/documents/governance/basis.ts";
import type { Typed } from "../../shared/domain/forms/content.ts";

/** A safeguarding policy as its form is filled in. */
export const policyTyped: Typed = {
  "purpose.en": "It says how the organisation keeps children safe.",
  "purpose.fr": "Elle dit comment l’organisation protège les enfants.",
  owner: "executive-director",
  "articles.rows": "a1 a2",
  "articles.a1.number": "1",
  "articles.a1.headingEn": "Scope",
  "articles.a1.headingFr": "Champ d’application",
  "articles.a1.textEn": "It applies to all who work for the organisation.",
  "articles.a1.textFr": "Elle s’applique à toutes les personnes qui travaillent pour l’organisation.",
  "articles.a2.number": "2",
  "articles.a2.headingEn": "Reporting",
  "articles.a2.headingFr": "Signalement",
  "articles.a2.textEn": "A concern is reported within 48 hours.",
  "articles.a2.textFr": "Une préoccupation est signalée dans les 48 heures.",
  effectOn: "2026-11-24",
  reviewOn: "2029-11-24",
};

/** What a by-law says besides. */
export const byLawTyped: Typed = {
  ...policyTyped,
  "members.matter": "none",
  "members.again": "no",
  "members.meetOn": "2027-06-15",
};

export const governanceBasis: GovernanceBasis = {
  ...{ kind: "governance", lang: "en", type: "policy", begunOn: "2026-11-23" },
  title: { en: "Safeguarding", fr: "Protection des enfants" },
  roles: ["executive-director", "secretary"],
  replaces: null,
};
