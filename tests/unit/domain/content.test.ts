import { describe, expect, it } from "vitest";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { achievements } from "../../../shared/domain/documents/report/achievements.ts";
import { basisOf } from "../../../shared/domain/documents/report/basis.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { digestOfShown, readContent, typedFrom } from "../../../shared/domain/forms/content.ts";
import { languageOf } from "../../../shared/domain/forms/languages.ts";
import { isInEachLanguage } from "../../../shared/domain/forms/paths.ts";
import { fieldsOf, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { agreement, basis, today, typed } from "../../support/example-report.ts";

const definition = reportDefinition(basis);
const errorsFor = (changes: Record<string, string>) => {
  const read = readContent(definition, { ...typed, ...changes }, today);
  return read.ok ? [] : read.errors;
};
const contentOf = (changes: Record<string, string> = {}) => {
  const read = readContent(definition, { ...typed, ...changes }, today);
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
      basisOf(agreement, { ...obligation, kind }, "fr").indicators.map(({ id }) => id);
    expect(due("semi-annual")).toEqual(["I1", "I2", "I3"]);
    expect(due("annual")).toEqual(["I1", "I2", "I3", "I4"]);
  });

  it("names by its language what is written once for each, and nothing else", () => {
    const fields = fieldsOf(definition, typed);
    const written = fields.filter((field) => languageOf(field) !== undefined);
    expect(fields.filter(({ name }) => isInEachLanguage(name))).toEqual(written);
    expect(written.map(({ name }) => name)).toEqual(["summary.fr", "summary.en"]);
  });

  it("accepts what is filled in as it should be, and nothing that it does not ask for", () => {
    expect(contentOf({ target: "1", "I9.total": "5" })).toEqual({
      schema: "results-report/3",
      lang: "fr",
      values: {
        ...typed,
        "I1.numerator": 78,
        "I1.denominator": 120,
        "I2.girls": 250,
        "I2.boys": 190,
        "I2.unknown": 3,
        "finance.training.actual": 1_050_000,
        "finance.support.actual": 512_550,
        "finance.rate": 441.25,
        "safeguarding.reported": 2,
        "safeguarding.handled": 2,
      },
    });
  });

  it("names each field that is empty, in the form's order, and not those that hang on another answer", () => {
    const read = readContent(definition, {}, today);
    const required = [
      ...["periodStart", "periodEnd", "I1.measured", "I2.measured", "I3.measured", "narrative"],
      ...["finance.training.actual", "finance.support.actual", "finance.rate", "finance.rateSource"],
      ...["lessons.rows", "partner.input"],
      ...["safeguarding.attested", "safeguarding.reported", "safeguarding.handled", "summary.fr"],
    ];
    expect(read.ok ? [] : read.errors.map(({ field, code }) => [field, code])).toEqual(
      required.map((field) => [field, field === "lessons.rows" ? "too-few-rows" : "required"]),
    );
  });

  it("asks for the figures of what was measured, and for the reason of what was not", () => {
    expect(errorsFor({ "I2.measured": "no" })).toMatchObject([{ field: "I2.reason", code: "required" }]);
    const { values } = contentOf({ "I2.measured": "no", "I2.reason": "The registers were closed." });
    expect(Object.keys(values).filter((name) => name.startsWith("I2."))).toEqual([
      "I2.measured",
      "I2.reason",
    ]);
    expect(achievements(basis, contentOf({ "I2.measured": "no", "I2.reason": "Closed." }))[1]).toMatchObject({
      kind: "not-measured",
      reason: "Closed.",
    });
  });

  it("asks for the working language’s summary, and lets the other come later", () => {
    expect(errorsFor({ "summary.fr": "", "summary.en": "Children are heard." })).toMatchObject([
      { field: "summary.fr", code: "required" },
    ]);
  });

  it("wants each lesson complete that there is", () => {
    expect(errorsFor({ "lessons.rows": "1 r2", "lessons.r2.statement": "Again" })).toMatchObject([
      { field: "lessons.r2.evidence", code: "required" },
      { field: "lessons.r2.recommendation", code: "required" },
    ]);
  });

  it("asks for an explanation beyond the threshold, and for none within", () => {
    expect(errorsFor({ "I2.boys": "100" })).toMatchObject([
      { field: "I2.explanation", code: "explain-variance" },
    ]);
    expect(errorsFor({ "I2.boys": "100", "I2.explanation": "Fewer came." })).toEqual([]);
    expect(errorsFor({ "I1.numerator": "60" })).toEqual([]);
    expect(errorsFor({ "I1.numerator": "59" })).toMatchObject([{ code: "explain-variance" }]);
    expect(errorsFor({ "finance.support.actual": "5 501" })).toMatchObject([
      { field: "finance.support.explanation", code: "explain-variance" },
    ]);
  });

  it.each([
    ["a day that does not exist", { periodStart: "2026-02-30" }, "periodStart", "not-a-date"],
    [
      "a period that ends later than the agreement's",
      { periodEnd: "2026-12-31" },
      "periodEnd",
      "other-period",
    ],
    ["a period that ends earlier", { periodEnd: "2026-03-31" }, "periodEnd", "other-period"],
    ["a period that begins later", { periodStart: "2026-02-01" }, "periodStart", "other-period"],
    ["words where a number belongs", { "I2.girls": "many" }, "I2.girls", "not-a-whole-number"],
    ["half a child", { "I2.girls": "1.5" }, "I2.girls", "not-a-whole-number"],
    ["a negative count", { "I2.boys": "-1" }, "I2.boys", "negative"],
    [
      "cents of a currency without them",
      { "finance.training.actual": "1050000,50" },
      "finance.training.actual",
      "too-many-decimals",
    ],
    ["words where an amount belongs", { "finance.rate": "about 440" }, "finance.rate", "not-a-number"],
    [
      "more handled than reported",
      { "safeguarding.handled": "3" },
      "safeguarding.handled",
      "more-than-reported",
    ],
    ["an answer that was not offered", { "partner.input": "maybe" }, "partner.input", "required"],
    ["a count beyond reason", { "I2.boys": "1000000001" }, "I2.boys", "too-large"],
    [
      "more who meet a criterion than there are",
      { "I1.numerator": "121", "I1.explanation": "Everybody did." },
      "I1.numerator",
      "above-denominator",
    ],
    ["a share of nobody", { "I1.numerator": "0", "I1.denominator": "0" }, "I1.denominator", "nobody-counted"],
    ["a text that is too long", { narrative: "a".repeat(4_001) }, "narrative", "too-long"],
    ["a rate of nothing", { "finance.rate": "0,0" }, "finance.rate", "too-small"],
    ["another currency", { "finance.support.actual": "USD 500" }, "finance.support.actual", "other-currency"],
    ["a rate the other way round", { "finance.rate": "441,25 CAD" }, "finance.rate", "other-currency"],
    ["an answer that nobody sees", { narrative: "\u2800\u3164\u200d" }, "narrative", "required"],
    ["a date of two readings", { periodStart: "02/01/2026" }, "periodStart", "ambiguous-date"],
  ])("refuses %s at its field", (_, changes, field, code) => {
    expect(errorsFor(changes)).toMatchObject([{ field, code }]);
  });

  it("reads dates, amounts and rates as they are dictated, pasted and said", () => {
    expect(
      contentOf({
        ...{ periodStart: "1er janvier 2026", periodEnd: "2026\u201106\u201130 00:00:00" },
        ...{ "finance.support.actual": "CAD $5,125.50", "finance.training.actual": "1 050 000 F CFA" },
        ...{
          "finance.rate": "441,25 XOF",
          "I2.unknown": "3\ufffc",
          narrative: "\uf0b7 A room of their own.\ufffc",
        },
      }).values,
    ).toMatchObject({
      ...{ periodStart: "2026-01-01", periodEnd: "2026-06-30" },
      ...{ "finance.support.actual": 512_550, "finance.training.actual": 1_050_000 },
      ...{ "finance.rate": 441.25, "I2.unknown": 3, narrative: "• A room of their own." },
    });
  });

  it("asks a report of before for the agreement’s period once it comes back, and publishes the days that were approved", () => {
    const { values, ...content } = contentOf();
    const before = { ...content, values: { ...values, periodEnd: "2026-03-31" } };
    expect(errorsFor(typedFrom(definition, before))).toMatchObject([{ code: "other-period" }]);
    const told = publishedOf(basis, before, {}).before.flatMap(({ answers }) => answers);
    expect(told.map(({ value }) => value)).toEqual(["2026-01-01", "2026-03-31"]);
  });

  it.each(["0,00226", "44125", "44 125,0"])(
    "asks whether %s is a rate, and takes it from whoever looked again",
    (rate) => {
      expect(errorsFor({ "finance.rate": rate })).toMatchObject([{ field: "finance.rate", code: "unusual" }]);
      const value = Number(rate.replace(",", ".").replace(" ", ""));
      const { values, ...content } = contentOf();
      const looked = typedFrom(definition, { ...content, values: { ...values, "finance.rate": value } });
      expect(errorsFor(looked)).toEqual([]);
      expect(errorsFor({ ...looked, "finance.rate": "99" })).toMatchObject([{ code: "unusual" }]);
    },
  );

  it("says by how many characters a text is too long", () => {
    expect(errorsFor({ narrative: `${"a".repeat(11_996)}FIN.` })).toEqual([
      { field: "narrative", code: "too-long", limit: 4_000, over: 8_000 },
    ]);
  });

  const silent = (askedOn: string) => ({
    "partner.input": "silent",
    "partner.askedOn": askedOn,
    "partner.askedHow": "By letter",
  });

  it.each(["2026-01-01", "2026-06-30", "1 December 2026"])(
    "takes %s as the day on which a partner was asked",
    (day) => {
      expect(errorsFor(silent(day))).toEqual([]);
    },
  );

  it.each([
    ["2026-12-02", "too-late", { is: "today", day: "2026-12-01" }],
    ["2126-03-03", "too-late", { is: "today", day: "2026-12-01" }],
    ["2025-12-31", "too-early", { is: "first-day", day: "2026-01-01" }],
    ["1001-01-01", "too-early", { is: "first-day", day: "2026-01-01" }],
  ])("refuses %s as the day on which a partner was asked, and says its bound: %s", (day, code, bound) => {
    expect(errorsFor(silent(day))).toEqual([{ field: "partner.askedOn", code, bound }]);
  });

  it("gives every date of a form a bound, in the definition or by a rule", () => {
    const isBound = (field: (typeof dates)[number]) =>
      (field.earliest && field.latest) ||
      definition.rules.some((rule) => rule.code === "other-period" && rule.field === field.name);
    const dates = sectionsOf(definition, typed).flatMap(({ fields }) =>
      fields.flatMap((field) => (field.kind === "date" ? [field] : [])),
    );
    expect(dates.filter((field) => !isBound(field)).map(({ name }) => name)).toEqual([]);
  });

  it("reads numbers with the spaces that French and spreadsheets put in them", () => {
    expect(
      contentOf({
        ...{ "I2.girls": "1 234", "I2.boys": "1\u202f234", "I2.unknown": "1\u00a0234" },
        "I2.explanation": "More came.",
      }).values,
    ).toMatchObject({
      "I2.girls": 1234,
      "I2.boys": 1234,
      "I2.unknown": 1234,
    });
  });

  it("I10 gives the same content the same digest, and any change another", () => {
    const content = contentOf();
    expect(digestOfShown(contentOf({ narrative: `  ${typed.narrative}\r\n` }))).toBe(digestOfShown(content));
    expect(digestOfShown(contentOf({ narrative: `${typed.narrative}\u202e\u0000` }))).toBe(
      digestOfShown(content),
    );
    expect(digestOfShown(contentOf({ "I2.unknown": "4" }))).not.toBe(digestOfShown(content));
    const again = readContent(definition, typedFrom(definition, content), today);
    expect(again.ok && digestOfShown(again.content)).toBe(digestOfShown(content));
  });

  it("never says that a target is reached before it is", () => {
    const nearly = contentOf({ "I1.numerator": "2998", "I1.denominator": "5000" });
    expect(achievements(basis, nearly)[0]).toMatchObject({ percent: 59.96 });
  });

  it("computes what was achieved: shares in percent, counts as totals", () => {
    expect(achievements(basis, contentOf())).toMatchObject([
      { kind: "percentage", percent: 65, numerator: 78, denominator: 120 },
      { kind: "count-by-sex", total: 443 },
      { kind: "qualitative", words: "They explained each step." },
    ]);
  });
});
