import { describe, expect, it } from "vitest";
import { au, du, Le, le } from "../../../shared/i18n/fr/elision.ts";
import { nouns } from "../../../shared/i18n/fr/kinds.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { nameOf, titleOf } from "../../../shared/views/title.ts";
import { governanceBasis } from "../../support/example-governance.ts";

const kinds = ["report", "plan", "agreement", "amendment", "governance", "document"] as const;

describe("French articles stand before a document as its gender and its first letter ask", () => {
  it.each([
    [
      "report",
      "un rapport sur les résultats",
      "du rapport sur les résultats",
      "ce rapport sur les résultats",
    ],
    ["plan", "un plan stratégique", "du plan stratégique", "ce plan stratégique"],
    [
      "agreement",
      "une entente de partenariat",
      "de l’entente de partenariat",
      "cette entente de partenariat",
    ],
    ["amendment", "un avenant", "de l’avenant", "cet avenant"],
    ["governance", "un document de gouvernance", "du document de gouvernance", "ce document de gouvernance"],
    ["document", "un document", "du document", "ce document"],
  ] as const)("in full: %s", (kind, a, of, demonstrative) => {
    const { full } = nouns[kind];
    expect([full.a, full.of, full.this]).toEqual([a, of, demonstrative]);
  });

  it("many of them are in the plural, to the last word", () => {
    expect(kinds.map((kind) => nouns[kind].full.ofPlural)).toEqual([
      "des rapports sur les résultats",
      "des plans stratégiques",
      "des ententes de partenariat",
      "des avenants",
      "des documents de gouvernance",
      "des documents",
    ]);
  });

  it("where what it is called begins with a vowel, they lose theirs", () => {
    expect([le("rapport annuel"), Le("rapport annuel"), du("plan"), au("plan")]).toEqual([
      "le rapport annuel",
      "Le rapport annuel",
      "du plan",
      "au plan",
    ]);
    expect([le("entente"), Le("entente"), du("avenant nº 1"), au("avenant nº 1")]).toEqual([
      "l’entente",
      "L’entente",
      "de l’avenant nº 1",
      "à l’avenant nº 1",
    ]);
  });

  it.each([
    ["policy", "le document « Politique : Protection »"],
    ["by-law", "le document « Règlement administratif : Protection »"],
  ] as const)(
    "a governance document is named so that any of its types stands after them: %s",
    (type, named) => {
      const title = { en: "Safeguarding", fr: "Protection" };
      expect(le(nameOf({ ...governanceBasis, type, title }).fr)).toBe(named);
    },
  );

  it("an amendment is one to the agreement that it changes", () => {
    const basis = { kind: "agreement", agreementType: "mou", begunOn: "2026-11-28" } as const;
    expect(titleOf({ kind: "amendment", number: 1, of: { id: "PA-2026-1a2b3c4d", basis } }).fr).toBe(
      "Avenant nº\u00a01 à l’entente de partenariat (protocole d’entente) commencée le 28 novembre 2026",
    );
  });

  it.each([
    ["agreement", "Commencer une entente de partenariat"],
    ["plan", "Commencer un plan stratégique"],
    ["governance", "Commencer un document de gouvernance"],
  ] as const)("somebody starts one from their desk: %s", (kind, action) => {
    expect(messages("fr", kind).starting.action).toBe(action);
  });
});
