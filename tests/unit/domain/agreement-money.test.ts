import { describe, expect, it } from "vitest";
import type { AskedFor } from "../../../shared/domain/documents/agreement/asked-for.ts";
import { budget, budgetRules } from "../../../shared/domain/documents/agreement/sections/budget.ts";
import {
  contributionRules,
  contributions,
} from "../../../shared/domain/documents/agreement/sections/contributions.ts";
import { parties, partyRules } from "../../../shared/domain/documents/agreement/sections/parties.ts";
import { reports } from "../../../shared/domain/documents/agreement/sections/reports.ts";
import { termRules, terms } from "../../../shared/domain/documents/agreement/sections/terms.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { copiedInto } from "../../../shared/domain/forms/copying.ts";
import type { Definition } from "../../../shared/domain/forms/definition.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { errorText } from "../../../shared/views/parts/error-text.ts";
import { askedFor, moneyTyped } from "../../support/agreement-money.ts";
import { reportsTyped } from "../../support/agreement-parts.ts";

const today = "2026-11-27";

const formFor = (asked: AskedFor): Definition => ({
  ...{ schema: "money/1", lang: "fr" },
  sections: [parties(asked), terms(asked), ...budget(asked), contributions(asked), reports],
  rules: [...partyRules(asked), ...termRules, ...budgetRules(asked), ...contributionRules],
});

const saidOf = (
  lang: "en" | "fr",
  changes: Typed,
  type: AskedFor["agreementType"] = askedFor.agreementType,
) => {
  const definition = formFor({ ...askedFor, agreementType: type });
  const typed = { ...moneyTyped, ...reportsTyped, ...changes };
  return readValues(definition, typed, today).errors.map((error) => {
    const field = fieldsOf(definition, typed).find(({ name }) => name === error.field);
    return field ? errorText(lang, field, error).replaceAll("\u00a0", " ") : error.field;
  });
};

describe("parties and money of an agreement", () => {
  it("are whole as they stand", () => {
    expect(saidOf("en", {})).toEqual([]);
  });

  it.each<[string, Typed, string, string]>([
    [
      "the same party twice",
      { "parties.a2.name": "BUREAU INTERNATIONAL des droits des enfants", "parties.a2.country": "CA" },
      "“Party 2: legal name” is the same as in “Party 1”: two parties cannot be the same",
      "« Partie 2 : dénomination légale » figure déjà dans « Partie 1 » : deux parties ne peuvent être la même",
    ],
    [
      "the same registration number, however it is written",
      { "parties.a2.registration": "133876923RR0001", "parties.a2.country": "CA" },
      "“Party 2: registration number” is the same as in “Party 1”: two parties cannot be the same",
      "« Partie 2 : numéro d’enregistrement » figure déjà dans « Partie 1 » : deux parties ne peuvent être la même",
    ],
    [
      "the same person for two parties",
      { "parties.a2.signatoryEmail": "Direction@Bureau.example" },
      "“Party 2: the e-mail address of whoever signs” is the same as in “Party 1”: the same person cannot sign for two parties, and each has an address of their own",
      "« Partie 2 : l’adresse de courriel de qui signe » figure déjà dans « Partie 1 » : la même personne ne peut signer pour deux parties, et chacune a sa propre adresse",
    ],
    [
      "a signatory without an address of their own",
      { "parties.a2.signatoryEmail": "" },
      "Enter an e-mail address for “Party 2: the e-mail address of whoever signs”",
      "Inscrivez une adresse de courriel pour « Partie 2 : l’adresse de courriel de qui signe »",
    ],
    [
      "an address that is none",
      { "parties.a2.signatoryEmail": "presidente(at)yiriwa" },
      "“Party 2: the e-mail address of whoever signs” must be an e-mail address, like name@example.org",
      "« Partie 2 : l’adresse de courriel de qui signe » doit être une adresse de courriel, comme nom@exemple.org",
    ],
    [
      "one party alone",
      { "parties.rows": "a1", "contributions.c2.party": "a1" },
      "Add more to “Parties”: at least 2 are needed",
      "Ajoutez des éléments à « Parties » : il en faut au moins 2",
    ],
    [
      "the organisation not among them",
      { "parties.a1.role": "donor" },
      "Among “Parties”, one and only one must be “The organisation itself”: choose it at one of them, and another answer at the rest",
      "Parmi « Parties », il faut une fois, et une seule, « L’organisation elle-même » : choisissez cette réponse à une ligne, et une autre ailleurs",
    ],
    [
      "nobody with whom it is carried out",
      { "parties.a2.role": "other" },
      "Among “Parties”, at least one must be of “Partner”: add it, or complete it",
      "Parmi « Parties », il en faut au moins un avec « Partenaire » : ajoutez-le, ou complétez-le",
    ],
    [
      "an end before the start",
      { "terms.end": "2027-03-31" },
      "“Last day” is 2 days too early: it cannot be before 2 April 2027, the day after the first day",
      "« Dernier jour » est 2 jours trop tôt : ce ne peut être avant le 2 avril 2027, lendemain du premier jour",
    ],
    [
      "lines that are a cent short",
      { "budget.l3.amount": "28 181,81" },
      "“Budget lines”: they come to CAD 309,999.99, and “Amount” is CAD 310,000.00. That is CAD 0.01 too little",
      "« Lignes budgétaires » : le total est de 309 999,99 CAD, alors que « Montant » est de 310 000,00 CAD. Il manque 0,01 CAD",
    ],
    [
      "tranches that are a cent more",
      { "tranches.t2.amount": "150 000,01" },
      "“Tranches”: they come to CAD 310,000.01, and “Amount” is CAD 310,000.00. That is CAD 0.01 too much",
      "« Tranches » : le total est de 310 000,01 CAD, alors que « Montant » est de 310 000,00 CAD. Il y a 0,01 CAD de trop",
    ],
    [
      "a tranche on 30 February",
      { "tranches.t2.date": "30 février 2028" },
      "“Tranche 2: date” must be a date that exists, like 2026-06-30 or 30 June 2026",
      "« Tranche 2 : date » doit être une date qui existe, comme 2026-06-30 ou 30 juin 2026",
    ],
    [
      "a tranche before the agreement begins",
      { "tranches.t1.date": "2027-03-31" },
      "“Tranche 1: date” is 1 day too early: it cannot be before 1 April 2027, the first day of the agreement",
      "« Tranche 1 : date » est 1 jour trop tôt : ce ne peut être avant le 1er avril 2027, premier jour de l’entente",
    ],
    [
      "an amount of nothing",
      { "budget.l1.amount": "0", "budget.l2.amount": "281 818,18" },
      "“Line 1: amount” must be more than zero",
      "« Ligne 1 : montant » doit être supérieur à zéro",
    ],
    [
      "a tranche that waits for a report which is no more",
      { "tranches.t2.condition": "report", "tranches.t2.report": "p9" },
      "What you had chosen at “Tranche 2: the report” was removed: choose another answer",
      "Ce que vous aviez choisi à « Tranche 2 : le rapport » a été retiré : choisissez une autre réponse",
    ],
    [
      "a milestone without words",
      { "tranches.t2.milestone": "" },
      "Write an answer to “Tranche 2: what is reached then, and how it is seen”",
      "Rédigez une réponse à « Tranche 2 : ce qui est atteint alors, et à quoi on le voit »",
    ],
    [
      "a lower rate for the partner without a reason",
      { indirectPct: "7", ownIndirectPct: "12,5" },
      "This rate is below the organisation’s own: answer “Why the partner’s rate is below the organisation’s own”",
      "Ce taux est inférieur à celui de l’organisation : répondez à « Pourquoi le taux du partenaire est inférieur à celui de l’organisation »",
    ],
    [
      "a party that brings nothing",
      { "contributions.c2.party": "a1" },
      "“Contributions”: there is nothing yet of Association Yiriwa Denw, and each must be named at least once",
      "« Contributions » : il n’y a encore rien pour Association Yiriwa Denw, et chaque nom doit y figurer au moins une fois",
    ],
  ])("are refused at their place, in words: %s", (_, changes, en, fr) => {
    expect(saidOf("en", changes)).toEqual([en]);
    expect(saidOf("fr", changes)).toEqual([fr]);
  });

  it.each<[string, Typed]>([
    [
      "the same name in another country",
      { "parties.a2.name": "Bureau international des droits des enfants" },
    ],
    [
      "a group that is on no register",
      { "parties.a2.organisationType": "unregistered", "parties.a2.registration": "" },
    ],
    ["a tranche that waits for a report", { "tranches.t2.condition": "report", "tranches.t2.report": "p2" }],
    ["a lower rate, with its reason", { indirectPct: "7", indirectReason: "Its own rule says so." }],
  ])("are taken with %s", (_, changes) => {
    expect(saidOf("en", changes)).toEqual([]);
  });
});

describe("the currency of an agreement", () => {
  const inFrancs = {
    ...{ "terms.currency": "XOF", "terms.amount": "136 787 500" },
    ...{
      "budget.l1.amount": "80 000 000",
      "budget.l2.amount": "50 000 000",
      "budget.l3.amount": "6 787 500",
    },
    ...{ "tranches.t1.amount": "100 000 000", "tranches.t2.amount": "36 787 500" },
    "contributions.c2.value": "",
  };

  it("where it is another than the organisation’s, has a rate, of a day, from a source", () => {
    expect(saidOf("en", inFrancs)).toEqual([
      "Enter a number for “Exchange rate: how much of the currency for 1 CAD”",
      "Write an answer to “Source of the exchange rate”",
      "Enter a date for “Day of the exchange rate”",
    ]);
    const rate = { "terms.rate": "441,25", "terms.rateSource": "BCEAO", "terms.rateOn": "2026-11-26" };
    expect(saidOf("en", { ...inFrancs, ...rate })).toEqual([]);
    expect(saidOf("en", { ...inFrancs, ...rate, "terms.rateOn": "2026-11-28" })).toHaveLength(1);
  });

  it("changed after amounts were typed has those refused at their fields that it cannot have", () => {
    const rate = { "terms.rate": "441,25", "terms.rateSource": "BCEAO", "terms.rateOn": "2026-11-26" };
    expect(saidOf("en", { ...rate, "terms.currency": "XOF" })).toEqual([
      "“Line 2: amount” has more decimals than this amount can have",
      "“Line 3: amount” has more decimals than this amount can have",
    ]);
  });

  it("stands first where it is the organisation’s own, and all others are there", () => {
    const field = fieldsOf(formFor(askedFor), {}).find(({ name }) => name === "terms.currency");
    const options = field?.kind === "choice" ? field.options : [];
    expect(options[0]).toEqual({
      value: "CAD",
      label: { en: "Canadian Dollar (CAD)", fr: "dollar canadien (CAD)" },
    });
    expect(new Set(options.map(({ value }) => value)).size).toBe(165);
    expect(options).toHaveLength(165);
  });
});

it("the report that a tranche waits for is called by its kind, in the reader’s language", () => {
  const field = fieldsOf(formFor(askedFor), { ...moneyTyped, ...reportsTyped }).find(
    ({ name }) => name === "tranches.t2.report",
  );
  expect(field?.kind === "choice" && field.options.map(({ label }) => label.fr)).toEqual([
    "Rapport 1 – Annuel",
    "Rapport 2 – Final",
  ]);
});

describe("what a type does not need is not asked", () => {
  const asks = (agreementType: AskedFor["agreementType"]) =>
    fieldsOf(formFor({ ...askedFor, agreementType }), moneyTyped).map(({ name }) => name);

  it("of a memorandum of understanding: no money at all", () => {
    expect(
      asks("mou").filter((name) => /amount|currency|rate|budget|tranche|indirect|value/i.test(name)),
    ).toEqual([]);
    expect(saidOf("en", {}, "mou")).toEqual([]);
  });

  it.each([
    ["non-qualified-donee", true],
    ["intermediary", true],
    ["qualified-donee", true],
    ["consortium", true],
    ["incoming", false],
  ] as const)(
    "of %s: the charitable purpose, and the partner’s rate beside the organisation’s, is %s",
    (type, isAsked) => {
      expect(asks(type).includes("terms.charitablePurpose")).toBe(isAsked);
      expect(asks(type).includes("ownIndirectPct")).toBe(isAsked);
      expect(asks(type)).toContain("indirectPct");
    },
  );

  it("incoming funding has a donor, a consortium its members", () => {
    expect(saidOf("en", {}, "incoming")).toEqual([
      "Among “Parties”, at least one must be of “Donor”: add it, or complete it",
    ]);
    expect(saidOf("en", {}, "consortium")).toEqual([
      "Among “Parties”, at least one must be of “Member of the consortium”: add it, or complete it",
    ]);
  });
});

it("a copy asks anew for days, rates, addresses, and whether a partner may be named", () => {
  const definition = formFor(askedFor);
  const typed = { ...moneyTyped, "terms.rateOn": "2026-11-26" };
  const left = Object.keys(typed).filter((name) => !(name in copiedInto(definition, typed)));
  expect(left).toEqual([
    "parties.a1.signatoryEmail",
    "parties.a2.mayBeNamed",
    "parties.a2.signatoryEmail",
    "terms.start",
    "terms.end",
    "tranches.t1.date",
    "tranches.t2.date",
    "terms.rateOn",
  ]);
});
