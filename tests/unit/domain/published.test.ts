import { describe, expect, it } from "vitest";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { isPublicPath, publishedOf, wordsFor } from "../../../shared/domain/documents/published.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { agreement, basis } from "../../support/example-report.ts";
import { idsOf, line, lines, reported } from "../../support/published.ts";

describe("what everybody may know of a report", () => {
  it("is what its definition publishes, as it stands around its results, and what it is bound to without its people", () => {
    const published = publishedOf(basis, reported(), {});
    expect(published.basis).toEqual({
      ...{ kind: "report", reportKind: "semi-annual", partner: "Partner" },
      ...{ agreementId: "PA-1", agreementTitle: agreement.title, period: basis.period },
    });
    expect(lines(published.before)).toEqual([
      ["period", "periodStart: 2026-01-01 (fr)", "periodEnd: 2026-06-30 (fr)"],
    ]);
    expect(lines(published.after)).toEqual([
      ["narrative", "narrative: Interviews now take place in a room of their own. (fr)"],
      [
        "lessons",
        "lessons.1.statement: Rooms alone change little. (fr)",
        "lessons.1.recommendation: Train before building. (fr)",
      ],
    ]);
    expect(lines(published.inEachLanguage)).toEqual([
      ["summary", "summary.fr: Les enfants sont mieux entendus. (fr)"],
    ]);
    expect(published.thresholds).toEqual(basis.varianceThresholds);
  });

  it("has its results as totals, without what stays inside", () => {
    const groups = ["a", "b"].map((id) => ({ id, label: { en: id, fr: id } }));
    const indicators = basis.indicators.map((each) => (each.id === "I1" ? { ...each, groups } : each));
    const bound = { ...basis, indicators } as typeof basis;
    const inGroups = {
      ...{ "I1.a.numerator": "40", "I1.a.denominator": "60" },
      ...{ "I1.b.numerator": "38", "I1.b.denominator": "60" },
    };
    const published = publishedOf(bound, reported(inGroups, bound), {});
    expect(published.results.map(({ achievement: { indicator, ...said } }) => said)).toEqual([
      { kind: "percentage", numerator: 78, denominator: 120, percent: 65, groups: [] },
      { kind: "count", total: 443 },
      { kind: "qualitative", words: "They explained each step." },
    ]);
    expect(published.results.map(({ answers }) => answers.map(line))).toEqual([
      [],
      [],
      ["I3.words: They explained each step. (fr)"],
    ]);
  });

  it.each<[string, Typed, object]>([
    ["why it was not measured", { "I3.reason": "Courts were closed." }, { reason: "Courts were closed." }],
    ["nothing of why, where that was masked", { "I3.reason": "" }, { reason: "" }],
  ])("says of a result that was not measured %s", (_, changes, said) => {
    const { "I3.words": _words, ...values } = reported().values;
    const content = { ...reported(), values: { ...values, "I3.measured": "no", ...changes } };
    const [, , third] = publishedOf(basis, content, {}).results;
    expect(third?.achievement).toMatchObject({ kind: "not-measured", ...said });
    expect(third?.written).toBe("fr");
  });

  it("withholds a number so small that somebody could be recognised by it", () => {
    const { results } = publishedOf(
      basis,
      reported({
        ...{ "I2.girls": "3", "I2.boys": "1", "I2.unknown": "0", "I2.explanation": "Few came." },
      }),
      {},
    );
    expect(results[1]?.achievement.kind).toBe("withheld");
  });

  it("names the variance that is farthest from its target, with what was said of it", () => {
    const far = { "I1.numerator": "30", "I1.explanation": "The rains came early." };
    const said = publishedOf(basis, reported(far), {}).largestVariance;
    expect(said?.achievement.indicator.id).toBe("I1");
    expect(said?.variance).toMatchObject({ kind: "points", value: -35, beyond: true });
    expect(said?.reason && line(said.reason)).toBe("I1.explanation: The rains came early. (fr)");
    expect(publishedOf(basis, reported(), {}).largestVariance).toMatchObject({
      variance: { value: 5, beyond: false },
      reason: null,
    });
    const on = { "I1.numerator": "72", "I2.girls": "257" };
    expect(publishedOf(basis, reported(on), {}).largestVariance).toBeNull();
  });

  it("is nothing that was not answered, and nothing where all of a part was masked", () => {
    const { narrative: _, ...values } = reported().values;
    const published = publishedOf(
      basis,
      { ...reported(), values: { ...values, periodStart: "2026-01-01" } },
      {},
    );
    expect(idsOf(published.after)).toBe("lessons");
    const without = Object.fromEntries(
      Object.entries(values).filter(([name]) => !name.startsWith("period") && !name.startsWith("summary")),
    );
    const bare = publishedOf(basis, { ...reported(), values: without }, {});
    expect([idsOf(bare.before), idsOf(bare.inEachLanguage)]).toEqual(["", ""]);
  });

  it("stands before all results where there is none", () => {
    const bound = { ...basis, indicators: [] };
    const published = publishedOf(bound, reported({}, bound), {});
    expect([idsOf(published.before), idsOf(published.after)]).toEqual(["", "period narrative lessons"]);
  });

  it("is found again by its paths, and nothing else is", () => {
    const isPublic = isPublicPath(basis, reported());
    const paths = [
      ...["/schema", "/lang", "/values/periodStart", "/values/I3.words", "/values/lessons.1.statement"],
      ...["/values/I2.girls", "/values/lessons.1.evidence", "/values/safeguarding.reported"],
      ...["/values/summary.fr", "/values/summary.en", "/values", "/", "/values/unknown", ""],
    ];
    expect(paths.filter(isPublic)).toEqual([
      ...["/schema", "/lang", "/values/periodStart", "/values/I3.words", "/values/lessons.1.statement"],
      ...["/values/summary.fr", "/values/summary.en"],
    ]);
  });
});

describe("words in another language", () => {
  const inBoth = { ...basis, bothLanguages: true as const };
  const supplied = {
    en: { "summary.en": "Children are heard.", narrative: "Rooms.", "I3.words": "Each step." },
    fr: { "summary.fr": "Autre", narrative: "Autre" },
  };
  const to = (bound: Basis, reader: "en" | "fr", late: readonly ("en" | "fr")[] = []) =>
    publishedOf(bound, reported(), supplied, { reader, late });

  it("that were added are shown to whoever reads it, with what its author wrote where there are none", () => {
    expect(lines(to(inBoth, "en").after)).toEqual([
      ["narrative", "narrative: Rooms. (en)"],
      [
        "lessons",
        "lessons.1.statement: Rooms alone change little. (fr)",
        "lessons.1.recommendation: Train before building. (fr)",
      ],
    ]);
    expect(to(inBoth, "en").results[2]).toMatchObject({
      ...{ achievement: { kind: "qualitative", words: "Each step." }, written: "en" },
    });
  });

  it("are said to be added once it was approved", () => {
    expect(lines(to(inBoth, "en", ["en"]).after)[0]).toEqual(["narrative", "narrative: Rooms. (en, added)"]);
    expect(lines(to(inBoth, "en", ["fr"]).after)[0]).toEqual(["narrative", "narrative: Rooms. (en)"]);
    expect(lines(to(inBoth, "en", ["en"]).before)[0]?.[1]).toBe("periodStart: 2026-01-01 (fr)");
    expect(lines(to(inBoth, "fr", ["fr"]).after)[0]?.[1]).not.toContain("added");
  });

  it.each<[string, Basis, "en" | "fr"]>([
    ["its author’s language", inBoth, "fr"],
    ["a document that is in one language", basis, "en"],
  ])("are none in %s, but for its summary", (_, bound, reader) => {
    expect(lines(to(bound, reader).after)[0]?.[1]).toBe(
      "narrative: Interviews now take place in a room of their own. (fr)",
    );
    expect(lines(to(bound, reader).inEachLanguage)).toEqual([
      [
        "summary",
        "summary.fr: Les enfants sont mieux entendus. (fr)",
        "summary.en: Children are heard. (en, added)",
      ],
    ]);
  });

  it("of a part that is written in each language are the reader’s own; while there are none, the other’s", () => {
    const [summary] = to(inBoth, "en").inEachLanguage;
    const [only] = publishedOf(inBoth, reported(), {}).inEachLanguage;
    if (!summary || !only) throw new Error("there is a summary");
    expect(wordsFor("en", summary).map(line)).toEqual(["summary.en: Children are heard. (en, added)"]);
    expect(wordsFor("fr", summary).map(line)).toEqual(["summary.fr: Les enfants sont mieux entendus. (fr)"]);
    expect(wordsFor("en", only).map(line)).toEqual(["summary.fr: Les enfants sont mieux entendus. (fr)"]);
  });
});
