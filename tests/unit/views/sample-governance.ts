import type { GovernanceBasis } from "../../../shared/domain/documents/governance/basis.ts";
import { governanceDefinition } from "../../../shared/domain/documents/governance/definition.ts";
import { publicDifference } from "../../../shared/domain/documents/governance/difference.ts";
import type { Adopted, GovernanceTail } from "../../../shared/domain/documents/governance/document.ts";
import { readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { governanceBasis, policyTyped } from "../../support/example-governance.ts";

const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** A revision as it is typed, with a mark at each text: an article that reads otherwise, one that is new and one that is gone. */
function revisedTyped(mark = ""): Typed {
  const kept = Object.entries(policyTyped).filter(([name]) => !name.startsWith("articles.a1."));
  return {
    ...Object.fromEntries(kept),
    "articles.rows": "a2 a3",
    "articles.a2.textEn": `A concern is reported within 24 hours, to ${long}.${mark}`,
    "articles.a2.textFr": `Une préoccupation est signalée dans les 24 heures, à ${long}.${mark}`,
    "articles.a3.number": "3",
    "articles.a3.headingEn": `Training${mark}`,
    "articles.a3.headingFr": `Formation${mark}`,
    "articles.a3.textEn": `Whoever begins is trained first.${mark}`,
    "articles.a3.textFr": `Toute personne qui commence est d’abord formée.${mark}`,
    "change.why": `A year of practice.${mark}`,
  };
}

/** A policy of long words that is revised, in English by its author. */
export const revisedBasis = (mark = ""): GovernanceBasis => ({
  ...governanceBasis,
  roleNames: { "executive-director": { en: "Executive director", fr: "Directrice générale" } },
  title: {
    en: `Child-friendly justice, and ${long}${mark}`,
    fr: `Une justice adaptée aux enfants, et ${long}${mark}`,
  },
  replaces: { id: "GD-2024-00c1d2e3", contentHash: "c".repeat(64), values: valuesOf(policyTyped) },
});

function valuesOf(typed: Typed, basis = governanceBasis) {
  const read = readContent(governanceDefinition(basis), typed, "2026-11-23");
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content.values;
}

/** The values of the revision. */
export const revisedValues = (mark = "") => valuesOf(revisedTyped(mark), revisedBasis(mark));

export const adoptedGovernance: Adopted = {
  ...{ type: "policy", adoptedOn: "2026-11-24", resolution: 27, effectOn: "2026-11-24" },
  ...{ reviewOn: "2029-11-24", owner: "executive-director", replaces: "GD-2024-00c1d2e3", membersOn: null },
};

/** A by-law in force until its members decide. */
export const byLawTail: GovernanceTail = {
  adopted: {
    ...adoptedGovernance,
    type: "by-law",
    replaces: null,
    adoptedOn: "2026-01-24",
    membersOn: "2026-06-15",
    effectOn: "2026-01-24",
  },
  ...{ inForceOn: "2026-01-24", replaced: null, members: null, told: { review: null, members: 0 } },
};

/** What a notice tells of its adoption. */
export const governed = (mark = "") => ({
  ...{ adopted: adoptedGovernance, meetOn: null },
  called: "2026-12",
  changes: publicDifference(revisedBasis(mark), revisedValues(mark), valuesOf(policyTyped)),
});
