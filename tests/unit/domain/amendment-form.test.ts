import { describe, expect, it } from "vitest";
import { agreementDefinition } from "../../../shared/domain/documents/agreement/definition.ts";
import { ofAgreement } from "../../../shared/domain/documents/amendment/changeable.ts";
import { amendable, amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import { amendedValues, changesIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { errorText } from "../../../shared/views/parts/error-text.ts";
import { amendmentOf, amendmentTyped, signed } from "../../support/amendment.ts";

const today = "2027-06-01";
const basis = amendmentOf();
const definition = amendmentDefinition(basis);

const errorsOf = (changes: Typed) => readValues(definition, { ...amendmentTyped, ...changes }, today).errors;

const saidOf = (lang: "en" | "fr", changes: Typed) =>
  errorsOf(changes).map((error) => {
    const field = fieldsOf(definition, { ...amendmentTyped, ...changes }).find(
      ({ name }) => name === error.field,
    );
    return field ? errorText(lang, field, error).replaceAll("\u00a0", " ") : error.field;
  });

describe("the form of an amendment", () => {
  it("holds what is in force, so that nobody types an original, and asks what changes and why", () => {
    expect(saidOf("en", { "terms.end": "2030-06-30" })).toEqual([]);
    expect(errorsOf({ "terms.end": "2030-06-30", "change.reasons": "" })).toMatchObject([
      { field: "change.reasons", code: "required" },
    ]);
  });

  it("asks of an agreement what it says that it can change, and nothing else", () => {
    const asked = amendable(basis).flatMap(({ fields }) => fields);
    expect(asked.filter(({ kind }) => kind === "list").map(({ name }) => name)).toEqual(
      expect.arrayContaining([...ofAgreement().lists]),
    );
    const own = asked.filter(({ kind }) => kind !== "list").map(({ name }) => name);
    expect(own.toSorted()).toEqual([...ofAgreement().fields].toSorted());
  });

  it.each<[string, Typed, string, string]>([
    [
      "that changes nothing",
      {},
      "This document changes nothing yet: in one of the parts that follow, give a date, an amount, a result or a target another value",
      "Ce document ne change encore rien : dans l’une des sections qui suivent, donnez une autre valeur à une date, à un montant, à un résultat ou à une cible",
    ],
    [
      "whose lines do not make the amount, by one cent",
      { "terms.amount": "310 000,01", "tranches.t2.amount": "150 000,01" },
      "“Budget lines”: they come to",
      "« Lignes budgétaires »",
    ],
    [
      "whose tranches do not make the amount, by one cent",
      { "terms.amount": "310 000,01", "budget.l1.amount": "180 000,01" },
      "“Tranches”",
      "« Tranches »",
    ],
    [
      "that ends before it begins",
      { "terms.end": "2027-03-31" },
      "“Last day” is 2 days too early",
      "« Dernier jour » est 2 jours trop tôt",
    ],
    [
      "with a tranche on 30 February",
      { "tranches.t2.date": "30 February 2028" },
      "“Tranche 2: date”",
      "« Tranche 2 : date »",
    ],
    [
      "with a report that is due 91 days after its end",
      { "reports.p2.to": "2030-03-31", "reports.p2.due": "2030-06-30" },
      "1 day too late",
      "1 jour trop tard",
    ],
    [
      "that lets it begin on another day",
      { "terms.start": "2027-04-02" },
      "“First day” stays as it was agreed",
      "« Premier jour » reste comme convenu",
    ],
    [
      "of a tranche that is due already",
      { "tranches.t1.amount": "150 000,00", "tranches.t2.amount": "160 000,00" },
      "“Tranche 1: amount” stays as it was agreed",
      "« Tranche 1 : montant » reste comme convenu",
    ],
    [
      "without a tranche that is due already",
      { "tranches.rows": "t2", "tranches.t2.amount": "310 000,00" },
      "something was removed that is settled already",
      "un élément a été retiré qui est déjà réglé",
    ],
    [
      "of a report that was opened already",
      { "reports.p1.due": "2028-05-30" },
      "“Report 1: with the donor by” stays as it was agreed",
      "« Rapport 1 : chez le donateur pour le » reste comme convenu",
    ],
    [
      "with an indicator of a plan that there is not",
      { "indicators.i1.serves": "plan", "indicators.i1.planIndicator": "SP-2020-2024/i1" },
      "cannot be chosen any more",
      "ne peut plus être choisi",
    ],
  ])("refuses one %s, at its field and in words", (_what, changes, english, french) => {
    const given = Object.keys(changes).length === 0 ? {} : changes;
    expect(saidOf("en", given).join("\n")).toContain(english);
    expect(saidOf("fr", given).join("\n")).toContain(french);
  });
});

describe("what an amendment changes", () => {
  const { values } = readValues(definition, amendmentTyped, today);

  it.each<[string, Record<string, string | number>, string[]]>([
    ["a target", { "indicators.i1.target": 600 }, ["framework"]],
    ["a result", { "results.r2.statement": "Otherwise." }, ["framework"]],
    ["the last day", { "terms.end": "2030-06-30" }, ["dates"]],
    ["the day of a tranche", { "tranches.t2.date": "2028-12-01" }, ["dates"]],
    ["the day of a report", { "reports.p2.due": "2029-07-10" }, ["dates"]],
    ["amounts", { "terms.amount": 1, "budget.l1.amount": 1 }, ["amount"]],
    ["why", { "change.reasons": "Otherwise." }, []],
  ])("is known by its kind, without a word: %s", (_what, changed, kinds) => {
    expect(changesIn(basis, { ...values, ...changed })).toEqual(kinds);
  });

  it("takes the place of what it can change, and leaves the rest as it was signed", () => {
    const inForce = amendedValues(basis, signed, { ...values, "indicators.i1.target": 600 });
    expect(inForce).toMatchObject({ "indicators.i1.target": 600, "title.en": signed["title.en"] });
    expect(Object.keys(inForce).filter((name) => name.startsWith("change."))).toEqual([]);
    const names = fieldsOf(agreementDefinition(basis.of.basis), inForce).map(({ name }) => name);
    expect(Object.keys(inForce).filter((name) => !names.includes(name))).toEqual([]);
  });
});
