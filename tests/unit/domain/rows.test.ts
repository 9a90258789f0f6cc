import { describe, expect, it } from "vitest";
import { commitTo, mask } from "../../../shared/domain/audit/commitments.ts";
import { isMasked, withMasks } from "../../../shared/domain/audit/masks.ts";
import { isPublicPath, publishedOf } from "../../../shared/domain/documents/published.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import { readContent, readValues, typedFrom } from "../../../shared/domain/forms/content.ts";
import { fieldsOf, naming, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { passagesWith, wordsOfDraft } from "../../../shared/domain/review/passages.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { basis, today, typed } from "../../support/example-report.ts";
import { having, lesson, plan } from "../../support/rows-form.ts";

const report = reportDefinition(basis);
const version = (values: Values): Content => ({ schema: report.schema, lang: "en", values });

describe("a list of rows", () => {
  it.each(["maryjones2014", "awa", "rebecca", "r1234"])(
    "has none by an id that somebody typed: a comment on %s would put it on record",
    (id) => {
      const fields = fieldsOf(report, naming([`lessons.${id}.statement`]), having(id));
      expect(fields.map(({ name }) => name).filter((name) => name.includes(id))).toEqual([]);
    },
  );

  it("is laid out with the rows that it has, in their order, each under its number", () => {
    const [section] = sectionsOf(report, having("b a")).filter(({ id }) => id === "lessons");
    expect(section?.fields.map(({ name, label }) => [name, label.fr])).toEqual([
      ["lessons.rows", "Leçons apprises"],
      ["lessons.b.statement", "Leçon 1\u00A0: ce que vous avez appris"],
      ["lessons.b.evidence", "Leçon 1\u00A0: comment vous le savez"],
      ["lessons.b.recommendation", "Leçon 1\u00A0: ce que vous recommandez"],
      ["lessons.b.rights", "Leçon 1\u00A0: les droits dont il s’agit"],
      ["lessons.b.tags", "Leçon 1\u00A0: les domaines dont il s’agit"],
      ["lessons.a.statement", "Leçon 2\u00A0: ce que vous avez appris"],
      ["lessons.a.evidence", "Leçon 2\u00A0: comment vous le savez"],
      ["lessons.a.recommendation", "Leçon 2\u00A0: ce que vous recommandez"],
      ["lessons.a.rights", "Leçon 2\u00A0: les droits dont il s’agit"],
      ["lessons.a.tags", "Leçon 2\u00A0: les domaines dont il s’agit"],
    ]);
    expect(section?.fields[6]?.readAs).toEqual({ en: "Lesson 2", fr: "Leçon 2" });
  });

  it("is read with its rows and no others: what was removed is not", () => {
    const read = readContent(report, { ...typed, ...having("a b"), "lessons.rows": "b" }, today);
    const kept = read.ok
      ? Object.keys(read.content.values).filter((name) => name.startsWith("lessons."))
      : [];
    expect(kept).toEqual(["lessons.rows", ...Object.keys(lesson("b", ""))]);
    expect(read.ok && typedFrom(report, read.content)["lessons.rows"]).toBe("b");
  });

  it.each([
    ["none, where one is needed", "", [{ code: "too-few-rows", limit: 1 }]],
    [
      "more than it has room for",
      Array.from({ length: 21 }, (_, n) => `n${n}`).join(" "),
      [{ code: "too-many-rows", limit: 20 }],
    ],
    ["one twice, and what is no row, as if they were there once, or not", "1 1 ../x __proto__ 1", []],
  ])("has %s", (_, rows, errors) => {
    const found = readValues(report, { ...typed, "lessons.rows": rows }, today).errors;
    expect(found.filter(({ field }) => field === "lessons.rows")).toMatchObject(errors);
    expect(found.some(({ field }) => /proto|\.\./.test(field))).toBe(false);
  });

  it("lays out two hundred rows and says of more that they are too many, however many are sent", () => {
    const rows = Array.from({ length: 5_000 }, (_, n) => `n${n}`).join(" ");
    expect(fieldsOf(plan, { "results.rows": rows })).toHaveLength(1 + 201 * 4);
    expect(readValues(plan, { "results.rows": rows }, today).errors[0]).toMatchObject({
      ...{ field: "results.rows", code: "too-many-rows", limit: 200 },
    });
  });

  it("of a report that was submitted with places for three lessons is those that were written", () => {
    const before = { ...typed, ...lesson("1", "One"), ...lesson("3", "Three") };
    const { "lessons.rows": _, ...old } = before;
    const content = { schema: "results-report/2", lang: "en", values: old } as const;
    expect(typedFrom(report, content)["lessons.rows"]).toBe("1 3");
    const again = readContent(report, typedFrom(report, content), today);
    if (!again.ok) throw new Error(JSON.stringify(again.errors));
    const lessons = compareContents(report, content, again.content).filter(
      ({ section }) => section.id === "lessons",
    );
    expect(lessons).toEqual([]);
    const salts = (of: Content, from?: Content) =>
      commitTo(of, () => "new", from && commitTo(from, () => "old").kept);
    expect(salts(again.content, content).kept.salts["/values/lessons.3.statement"]).toBe("old");
  });

  it("of such a report is public as it was: what was learned and recommended, and not how it is known", () => {
    const { "lessons.rows": _, ...values } = typed;
    const content: Content = { schema: "results-report/2", lang: "fr", values };
    const lessons = publishedOf(basis, content, {}).after.find(({ section }) => section.id === "lessons");
    expect(lessons?.answers.map(({ field, value }) => [field.readAs?.en, value])).toEqual([
      ["Lesson 1", typed["lessons.1.statement"]],
      ["Recommendation 1", typed["lessons.1.recommendation"]],
    ]);
    const isPublic = isPublicPath(basis, content);
    expect(isPublic("/values/lessons.1.statement")).toBe(true);
    expect(isPublic("/values/lessons.1.evidence")).toBe(false);
  });

  it("shows a row whose words were masked, and asks for them anew", () => {
    const { kept } = commitTo(version(having("a b")), () => "salt");
    const shown = withMasks(mask(kept, ["/values/lessons.b.statement"]));
    expect(isMasked(shown.values["lessons.b.statement"])).toBe(true);
    expect(typedFrom(report, shown)).toMatchObject({
      ...{ "lessons.rows": "a b", "lessons.b.statement.emptied": "1", "lessons.b.evidence": "Evidence of b" },
    });
  });
});

describe("words that are looked for in a draft", () => {
  const found = (words: string) =>
    passagesWith(
      words,
      report,
      wordsOfDraft("document", {
        lessons: {
          typed: { ...having("r00000000a1"), "lessons.gone": "r00000000b2", ...lesson("r00000000b2", "Awa") },
          revision: 1,
        },
      }),
    ).map(({ place }) => place.path);

  it("stand in a row that was removed as well, and never in what says which rows there are", () => {
    expect(found("awa")).toEqual([
      "/values/lessons.r00000000b2.statement",
      "/values/lessons.r00000000b2.evidence",
      "/values/lessons.r00000000b2.recommendation",
    ]);
    expect(found("r00000000b2")).toEqual([]);
    expect(found("r00000000a1")).not.toContain("/values/lessons.rows");
  });
});

describe("two versions of a list", () => {
  const changes = (before: string, after: string) =>
    compareContents(report, version(having(before)), version(having(after))).map(
      ({ field, before: one, after: other }) => [field.label.en, one, other],
    );

  it("differ by the rows that are new, and by those that are gone, under the number that they had", () => {
    expect(changes("a b", "a c")).toEqual([
      ["Lesson 2: what you learned", undefined, "c"],
      ["Lesson 2: how you know", undefined, "Evidence of c"],
      ["Lesson 2: what you recommend", undefined, "Recommendation of c"],
      ["Lesson 2 (removed): what you learned", "b", undefined],
      ["Lesson 2 (removed): how you know", "Evidence of b", undefined],
      ["Lesson 2 (removed): what you recommend", "Recommendation of b", undefined],
    ]);
  });

  it("differ by their order alone, and a row that moved is still the same", () => {
    expect(changes("a b c", "c a b")).toEqual([["Lessons learned", "a b c", "c a b"]]);
    expect(changes("a b c", "a c")).toHaveLength(3);
  });
});

describe("what was said of a row", () => {
  it("keeps its place when the row moves, and is said to be of one that is gone when it was removed", () => {
    const names = naming(["lessons.a.statement", "lessons.z.evidence"]);
    const labels = fieldsOf(report, having("b a"), names)
      .filter(({ name }) => name in names)
      .map(({ label }) => label.en);
    expect(labels).toEqual(["Lesson 2: what you learned", "Lesson (removed): how you know"]);
  });
});
