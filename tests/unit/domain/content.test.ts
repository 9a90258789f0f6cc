import { describe, expect, it } from "vitest";
import { achievements } from "../../../shared/domain/documents/report/achievement.ts";
import { basisOf } from "../../../shared/domain/documents/report/basis.ts";
import { contentHash, readContent, typedFrom } from "../../../shared/domain/documents/report/content.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { agreement, basis, typed } from "../../support/example-report.ts";

const definition = reportDefinition(basis);
const errorsFor = (changes: Record<string, string>) => {
  const read = readContent(definition, { ...typed, ...changes });
  return read.ok ? [] : read.errors;
};
const contentOf = (changes: Record<string, string> = {}) => {
  const read = readContent(definition, { ...typed, ...changes });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.content;
};

describe("the form of a report", () => {
  it("asks for exactly the indicators that are due", () => {
    const obligation = {
      id: "PA-1-R1",
      agreementId: "PA-1",
      period: basis.period,
      dueOn: basis.dueOn,
      reportId: "PA-1-R1",
      author: "author",
    };
    const due = (kind: "semi-annual" | "annual") =>
      basisOf(agreement, { ...obligation, kind }).indicators.map(({ id }) => id);
    expect(due("semi-annual")).toEqual(["I1", "I2", "I3"]);
    expect(due("annual")).toEqual(["I1", "I2", "I3", "I4"]);
  });

  it("accepts what is filled in as it should be, and nothing that it does not ask for", () => {
    expect(contentOf({ target: "1", "I9.total": "5" }).values).toEqual({
      ...typed,
      "I1.numerator": 84,
      "I1.denominator": 120,
      "I2.girls": 96,
      "I2.boys": 71,
      "I2.unknown": 3,
    });
  });

  it("names each field that is empty, in the form's order", () => {
    const read = readContent(definition, {});
    expect(read.ok ? [] : read.errors.map(({ field, code }) => [field, code])).toEqual(
      Object.keys(typed).map((field) => [field, "required"]),
    );
  });

  it.each([
    ["a day that does not exist", { periodStart: "2026-02-30" }, "periodStart", "not-a-date"],
    ["a period that ends before it begins", { periodEnd: "2025-12-31" }, "periodEnd", "before-start"],
    ["a day outside the period that is due", { periodStart: "2025-12-31" }, "periodStart", "outside-period"],
    ["words where a number belongs", { "I2.girls": "many" }, "I2.girls", "not-a-whole-number"],
    ["half a child", { "I2.girls": "1.5" }, "I2.girls", "not-a-whole-number"],
    ["a negative count", { "I2.boys": "-1" }, "I2.boys", "not-a-whole-number"],
    ["a count beyond reason", { "I2.boys": "1000000001" }, "I2.boys", "too-large"],
    [
      "more who meet a criterion than there are",
      { "I1.numerator": "121" },
      "I1.numerator",
      "above-denominator",
    ],
    [
      "a share of nobody",
      { "I1.numerator": "0", "I1.denominator": "0" },
      "I1.denominator",
      "zero-denominator",
    ],
    ["a text that is too long", { narrative: "a".repeat(4_001) }, "narrative", "too-long"],
  ])("refuses %s at its field", (_, changes, field, code) => {
    expect(errorsFor(changes)).toMatchObject([{ field, code }]);
  });

  it("reads numbers with the spaces that French and spreadsheets put in them", () => {
    expect(
      contentOf({ "I2.girls": "1 234", "I2.boys": "1\u202f234", "I2.unknown": "1\u00a0234" }).values,
    ).toMatchObject({
      "I2.girls": 1234,
      "I2.boys": 1234,
      "I2.unknown": 1234,
    });
  });

  it("I10 gives the same content the same hash, and any change another", () => {
    const content = contentOf();
    expect(contentHash(contentOf({ narrative: `  ${typed.narrative}\r\n` }))).toBe(contentHash(content));
    expect(contentHash(contentOf({ "I2.unknown": "4" }))).not.toBe(contentHash(content));
    const again = readContent(definition, typedFrom(content));
    expect(again.ok && contentHash(again.content)).toBe(contentHash(content));
  });

  it("never says that a target is reached before it is", () => {
    const nearly = contentOf({ "I1.numerator": "2998", "I1.denominator": "5000" });
    expect(achievements(basis, nearly)[0]).toMatchObject({ percent: 59.9 });
  });

  it("computes what was achieved: shares in percent, counts as totals", () => {
    expect(achievements(basis, contentOf())).toMatchObject([
      { kind: "percentage", percent: 70, numerator: 84, denominator: 120 },
      { kind: "count-by-sex", total: 170 },
      { kind: "qualitative", words: "They explained each step." },
    ]);
  });
});
