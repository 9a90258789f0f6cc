import { describe, expect, it } from "vitest";
import { clauseRules, clauses } from "../../../shared/domain/documents/agreement/sections/clauses.ts";
import type { AgreementType } from "../../../shared/domain/documents/agreement/types.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { chosenIn } from "../../../shared/domain/forms/field.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { offeredIn } from "../../../shared/domain/framework/clauses.ts";
import { clausesTyped } from "../../support/agreement-parts.ts";
import { clauseLibrary } from "../../support/clause-library.ts";
import { errorsInWords } from "../../support/words-of-errors.ts";

const formOf = (agreementType: AgreementType, library = clauseLibrary) => ({
  ...{ schema: "clauses-of-an-agreement", lang: "en" as const },
  sections: clauses({ agreementType, clauses: library }),
  rules: clauseRules({ agreementType, clauses: library }),
});

const wrongWith = (typed: Typed, type: AgreementType = "intermediary") =>
  errorsInWords(formOf(type), typed, "2026-11-27");

const allBut = (...gone: string[]): Typed => ({
  "clauses.chosen": clauseLibrary.flatMap(({ id }) => (gone.includes(id) ? [] : [id])).join(" "),
});

const written: Typed = {
  "clauses.rows": "c1",
  "clauses.c1.title": "Law of Mali",
  "clauses.c1.text": "This agreement is governed by the laws of Mali.",
  "clauses.c1.reason": "All of the work is done there.",
};

describe("the library of clauses", () => {
  it("offers what the organisation has not taken out of it, as it stands then", () => {
    const [clause] = clauseLibrary;
    if (!clause) throw new Error("the example has no clause");
    const gone = { ...clause, id: "gone", offered: false };
    expect(offeredIn([{ ...clause, offered: true }, gone])).toEqual([clause]);
  });
});

describe("the clauses of an agreement", () => {
  it("are chosen from the library, or written in place of one of it", () => {
    expect(wrongWith(clausesTyped)).toEqual([]);
    expect(
      wrongWith({ ...allBut("governing-law"), ...written, "clauses.c1.instead": "governing-law" }),
    ).toEqual([]);
  });

  it.each<[string, Typed, AgreementType, string[]]>([
    [
      "two that its type needs are not chosen",
      allBut("sanctions", "fraud"),
      "intermediary",
      [
        "clauses.chosen: “Clauses of the library”: this document needs Fraud and corruption and Sanctions and terrorist financing. Tick what is missing, or write what stands in its place",
      ],
    ],
    [
      "one that is written stands in the place of none",
      { ...allBut("governing-law"), ...written, "clauses.c1.instead": "none" },
      "mou",
      [
        "clauses.chosen: “Clauses of the library”: this document needs Governing law. Tick what is missing, or write what stands in its place",
      ],
    ],
    [
      "one that is written has no text, and nobody says why",
      {
        ...clausesTyped,
        ...written,
        "clauses.c1.instead": "none",
        "clauses.c1.text": "",
        "clauses.c1.reason": "",
      },
      "mou",
      [
        "clauses.c1.text: Write an answer to “Clause 1: text”",
        "clauses.c1.reason: Write an answer to “Clause 1: why it is needed”",
      ],
    ],
  ])("are refused where %s", (_, typed, type, errors) => {
    expect(wrongWith(typed, type)).toEqual(errors);
  });

  it("are those that its type needs: none about money of an understanding by which none passes", () => {
    expect(wrongWith(allBut("audit-access", "fraud", "sanctions", "intellectual-property"), "mou")).toEqual(
      [],
    );
  });

  it("stand word for word with what was chosen, as the library was when the agreement was begun", () => {
    const older = clauseLibrary.map((clause) => ({
      ...clause,
      text: { en: "Old words.", fr: "Anciens mots." },
    }));
    const field = fieldsOf(formOf("mou", older), {}).find(({ name }) => name === "clauses.chosen");
    if (field?.kind !== "choices") throw new Error("nothing is chosen");
    expect(chosenIn(field, "privacy").map(({ label, text }) => [label.en, text?.en])).toEqual([
      ["Personal information (version 1)", "Old words."],
    ]);
  });

  it("are not asked of an agreement that was begun before there was a library", () => {
    expect(clauses({ agreementType: "mou" })).toEqual([]);
    expect(errorsInWords({ ...formOf("mou", []) }, {}, "2026-11-27")).toEqual([]);
  });
});
