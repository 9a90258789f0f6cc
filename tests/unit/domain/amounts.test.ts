import { describe, expect, it } from "vitest";
import { currencies } from "../../../events/iso-4217.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import { readContent, readValues, typedFrom } from "../../../shared/domain/forms/content.ts";
import type { Definition, List } from "../../../shared/domain/forms/definition.ts";
import { line } from "../../../shared/domain/forms/fields.ts";
import { readTable } from "../../../shared/domain/forms/pasted.ts";
import { fieldsOf, listsOf } from "../../../shared/domain/forms/rows.ts";
import { errorText } from "../../../shared/views/parts/error-text.ts";
import { hintsOf } from "../../../shared/views/parts/field-hints.ts";

const named = (en: string) => ({ en, fr: en });
const today = "2026-11-27";

const rows = (name: string, title: string) =>
  ({
    ...{ kind: "list", name, min: 0, max: 60, label: named(`${title}s`), title: named(title) },
    ...{ gone: named("removed"), add: named("Add"), empty: named("None") },
  }) as const satisfies Partial<List>;

/** A form with amounts of the currency that is chosen in it, and every rule between its fields. */
const definition: Definition = {
  ...{ schema: "amounts/1", lang: "en" },
  sections: [
    {
      ...{ id: "terms", title: named("Terms") },
      fields: [
        {
          ...{ kind: "choice", name: "terms.currency", usual: 2, published: true },
          label: named("Currency"),
          options: currencies().map((value) => ({ value, label: named(value) })),
        },
        {
          ...{ kind: "amount", name: "terms.amount", in: "terms.currency", max: 1e14 },
          label: named("Amount"),
        },
        {
          ...{ kind: "rate", name: "terms.rate", in: "terms.currency", per: "CAD" },
          ...{ label: named("Rate"), when: { field: "terms.currency", isNot: "CAD" } },
        },
      ],
    },
    {
      ...{ id: "budget", title: named("Budget") },
      fields: [
        {
          ...rows("budget", "Line"),
          table: { columns: [{ field: "amount", heads: ["amount"] }] },
          fields: [
            line("label", 200, named("label")),
            {
              ...{ kind: "amount", name: "amount", in: "terms.currency", max: 1e14 },
              label: named("amount"),
            },
          ],
        },
      ],
    },
    {
      ...{ id: "parties", title: named("Parties") },
      fields: [
        {
          ...rows("parties", "Party"),
          fields: [
            line("legalName", 200, named("legal name")),
            line("country", 2, named("country")),
            { ...{ kind: "email", name: "email" }, label: named("address") },
          ],
        },
        {
          ...rows("contributions", "Contribution"),
          fields: [{ ...{ kind: "row-of", name: "party", list: "parties" }, label: named("party") }],
        },
      ],
    },
  ],
  rules: [
    { code: "sum-differs", field: "budget.rows", list: "budget", of: "amount", total: "terms.amount" },
    { code: "two-alike", list: "parties", of: "legalName", with: ["country"], says: named("one party.") },
    { code: "two-alike", list: "parties", of: "email", exactly: true, says: named("one person.") },
    {
      ...{ code: "row-not-named", field: "contributions.rows", list: "contributions", of: "party" },
      wanted: { rows: "parties", called: "legalName" },
    },
  ],
};

const typed = {
  "terms.currency": "CAD",
  "terms.amount": "310 000,00 $",
  "budget.rows": "l1 l2",
  "budget.l1.label": "Training",
  "budget.l1.amount": "300,000.01",
  "budget.l2.label": "Audit",
  "budget.l2.amount": "9 999,99",
  "parties.rows": "p1 p2",
  "parties.p1.legalName": "IBCR",
  "parties.p1.country": "CA",
  "parties.p1.email": "dg@ibcr.example",
  "parties.p2.legalName": "Association Sahel Enfance",
  "parties.p2.country": "ML",
  "parties.p2.email": "direction@sahel.example",
  "contributions.rows": "c1 c2",
  "contributions.c1.party": "p1",
  "contributions.c2.party": "p2",
};

const errorsWith = (changes: Record<string, string>) =>
  readValues(definition, { ...typed, ...changes }, today).errors;
const saidOf = (lang: "en" | "fr", changes: Record<string, string>) => {
  const all = { ...typed, ...changes };
  return errorsWith(changes).map((error) => {
    const field = fieldsOf(definition, all).find(({ name }) => name === error.field);
    return field && errorText(lang, field, error).replaceAll("\u00a0", " ");
  });
};
const contentWith = (changes: Record<string, string>) => {
  const read = readContent(definition, { ...typed, ...changes }, today);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
};

describe("an amount in a currency that is another answer", () => {
  it.each([
    ["CAD", "310 000,5", 31_000_050],
    ["CAD", "310,000.50 CAD", 31_000_050],
    ["XOF", "310 000 F CFA", 310_000],
    ["KWD", "1.5", 1_500],
    ["HUF", "1500,5", 150_050],
    ["CLF", "1.0001", 10_001],
  ])("is read in %s: %s", (currency, amount, minorUnits) => {
    const { values } = readValues(
      definition,
      { ...typed, "terms.currency": currency, "terms.amount": amount },
      today,
    );
    expect(values["terms.amount"]).toBe(minorUnits);
  });

  it("fills its form again as its currency is written, and is read as the same", () => {
    const content = contentWith({});
    const again = typedFrom(definition, content);
    expect(again["terms.amount"]).toBe("310,000.00");
    expect(readContent(definition, again, today)).toEqual({ ok: true, content });
  });

  it.each([
    ["JPY", { "terms.amount": "too-many-decimals", "budget.l1.amount": "too-many-decimals" }],
    ["", { "terms.amount": "no-currency", "budget.l1.amount": "no-currency" }],
    ["EUR", { "terms.amount": "other-currency", "terms.rate": "required" }],
  ])("is looked at again where its currency changes to %j", (currency, codes) => {
    const changes = {
      "terms.currency": currency,
      ...(currency === "JPY" && { "terms.amount": "310,000.50" }),
    };
    expect(Object.fromEntries(errorsWith(changes).map(({ field, code }) => [field, code]))).toMatchObject(
      codes,
    );
  });

  it("is another amount in another currency, though its figure is the same", () => {
    const before = contentWith({ "terms.amount": "310000" });
    const after = contentWith({ "terms.amount": "310000", "terms.currency": "USD", "terms.rate": "0,72" });
    const changed = compareContents(definition, before, after);
    expect(changed.map(({ field, was }) => [field.name, was && "currency" in was && was.currency])).toEqual([
      ["terms.currency", undefined],
      ["terms.amount", "CAD"],
      ["terms.rate", undefined],
      ["budget.l1.amount", "CAD"],
      ["budget.l2.amount", "CAD"],
    ]);
  });

  it("is read of a pasted table likewise", () => {
    const [budget] = listsOf(definition);
    if (!budget) throw new Error("No list");
    const text = "Line\tAmount\nTraining\t300 000,02\nAudit\t9 999,985";
    const { lines, taken } = readTable(definition, budget, typed, { text, today });
    expect(taken).toEqual({ "budget.l1.amount": "300 000,02" });
    expect(lines[1]?.cells[0]?.problem).toMatchObject({ code: "too-many-decimals" });
  });

  it("says in which currency it is asked", () => {
    const hints = (currency: string) => {
      const field = fieldsOf(definition, { ...typed, "terms.currency": currency }).find(
        ({ name }) => name === "terms.amount",
      );
      return field && hintsOf({ lang: "en", field, typed: "" });
    };
    expect(hints("HTG")).toEqual(["In Haitian gourdes, like 1,234.50."]);
    expect(hints("XOF")).toEqual(["In West African CFA francs, without decimals, like 1,235."]);
    expect(hints("")).toEqual(["In the currency that is chosen for it."]);
  });
});

describe("a rate", () => {
  it("is asked only where the currency is another than the organisation’s", () => {
    expect(errorsWith({})).toEqual([]);
    const { values } = readValues(
      definition,
      { ...typed, "terms.currency": "XOF", "terms.amount": "310000", "terms.rate": "1 CAD = 441,25 XOF" },
      today,
    );
    expect(values["terms.rate"]).toBe(441.25);
  });

  it("is asked once the currency is chosen", () => {
    expect(errorsWith({ "terms.currency": "" }).map(({ field }) => field)).not.toContain("terms.rate");
  });
});

describe("a rule between fields", () => {
  it.each([
    [
      { "budget.l2.amount": "9,999.98" },
      "“Lines”: they come to CAD 309,999.99, and “Amount” is CAD 310,000.00. That is CAD 0.01 too little",
    ],
    [
      { "budget.l2.amount": "10,000" },
      "“Lines”: they come to CAD 310,000.01, and “Amount” is CAD 310,000.00. That is CAD 0.01 too much",
    ],
    [
      { "parties.p2.legalName": "I.B.C.R.", "parties.p2.country": "CA" },
      "“Party 2: legal name” is the same as in “Party 1”: one party.",
    ],
    [
      { "parties.p2.email": "DG@ibcr.example" },
      "“Party 2: address” is the same as in “Party 1”: one person.",
    ],
    [
      { "parties.p2.email": "direction" },
      "“Party 2: address” must be an e-mail address, like name@example.org",
    ],
    [{ "parties.p2.email": "" }, "Enter an e-mail address for “Party 2: address”"],
    [
      { "contributions.c2.party": "p1" },
      "“Contributions”: there is nothing yet of Association Sahel Enfance, and each must be named at least once",
    ],
  ])("is broken by %j, in words", (changes, said) => {
    expect(saidOf("en", changes)).toEqual([said]);
    expect(saidOf("fr", changes)).toHaveLength(1);
  });

  it.each([
    ["another country", { "parties.p2.legalName": "IBCR" }],
    ["another mailbox", { "parties.p2.email": "d.g@ibcr.example" }],
    ["no line at all", { "budget.rows": "" }],
  ])("is kept by %s", (_, changes) => {
    expect(errorsWith(changes)).toEqual([]);
  });

  it("sums nothing while a row has no amount: that is asked for", () => {
    expect(errorsWith({ "budget.l2.amount": "" })).toMatchObject([
      { field: "budget.l2.amount", code: "required" },
    ]);
  });
});
