import { describe, expect, it } from "vitest";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { ownTitled } from "../../../shared/domain/documents/own-title.ts";
import { publicBasis } from "../../../shared/domain/documents/public-basis.ts";
import { ownTitleOf } from "../../../shared/views/own-title.ts";
import { nameOf, titleOf } from "../../../shared/views/title.ts";
import { sample } from "./sample.ts";

const basis = { kind: "agreement", agreementType: "intermediary", begunOn: "2026-11-28" } as const;

describe("where its answers are at hand, an agreement is called", () => {
  it("by the title that it gives itself, each reader in their language", () => {
    expect(ownTitleOf(basis, { "title.en": "Justice in Ségou", "title.fr": "La justice à Ségou" })).toEqual({
      en: "“Justice in Ségou”, partnership agreement (intermediary) begun on 28 November 2026",
      fr: "«\u00a0La justice à Ségou\u00a0», entente de partenariat (intermédiaire) commencée le 28 novembre 2026",
    });
  });

  it("by that of the other language, where theirs is not written yet", () => {
    const { en, fr } = ownTitleOf(basis, { "title.fr": "La justice à Ségou", "title.en": " " });
    expect([en, fr].every((title) => title.includes("La justice à Ségou"))).toBe(true);
  });

  it("by its type and the day on which it was begun, while it has none, or its words are masked", () => {
    expect(ownTitleOf(basis, {})).toEqual(titleOf(basis));
    expect(ownTitleOf(basis, { "title.en": "\u0000masked 1" })).toEqual(titleOf(basis));
  });

  it("an amendment by the title of the agreement that it changes, as far as that is not masked", () => {
    const of = { id: "PA-2026-1", contentHash: "0", basis };
    const amendment = { kind: "amendment", number: 2, of } as Basis;
    const titled = ownTitled(amendment, "AM-2026-1", { "title.en": "Justice in Ségou" });
    expect(nameOf(titled).en).toBe("amendment 2 to the partnership agreement “Justice in Ségou” (PA-2026-1)");
    expect(nameOf(titled).fr).toBe(
      "avenant nº\u00a02 à l’entente de partenariat «\u00a0Justice in Ségou\u00a0» (PA-2026-1)",
    );
    expect(ownTitled(amendment, "AM-2026-1", { "title.en": "\u0000masked 1" })).toBe(amendment);
    expect(publicBasis(titled)).toEqual(publicBasis(amendment));
  });

  it("any other document by what it is bound to", () => {
    const report = sample().basis;
    expect(ownTitleOf(report, { "title.en": "Another" })).toEqual(titleOf(report));
  });
});
