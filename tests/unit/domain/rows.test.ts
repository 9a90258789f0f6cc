import { describe, expect, it } from "vitest";
import { commitTo, mask } from "../../../shared/domain/audit/commitments.ts";
import { isMasked, withMasks } from "../../../shared/domain/audit/masks.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { isPublicPath, publishedOf } from "../../../shared/domain/documents/report/published.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import type { Content, Typed } from "../../../shared/domain/forms/content.ts";
import { readContent, readValues, typedFrom } from "../../../shared/domain/forms/content.ts";
import {
  begunFrom,
  standingOfParts,
  standingOfSections,
  typedIn,
} from "../../../shared/domain/forms/draft.ts";
import { actOf, sectionAfter, sentAs } from "../../../shared/domain/forms/row-acts.ts";
import { fieldsOf, naming, sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { passagesWith, wordsOfDraft } from "../../../shared/domain/review/passages.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { basis, today, typed } from "../../support/example-report.ts";
import { plan, result } from "../../support/rows-form.ts";

const report = reportDefinition(basis);
const version = (values: Values): Content => ({ schema: report.schema, lang: "en", values });
const lesson = (id: string, words: string) => ({
  [`lessons.${id}.statement`]: words,
  [`lessons.${id}.evidence`]: `Evidence of ${words}`,
  [`lessons.${id}.recommendation`]: `Recommendation of ${words}`,
});
const having = (ids: string, ...words: string[]): Record<string, string> => ({
  "lessons.rows": ids,
  ...Object.assign({}, ...ids.split(" ").map((id, index) => lesson(id, words[index] ?? id))),
});

describe("a list of rows", () => {
  it("is laid out with the rows that it has, in their order, each under its number", () => {
    const [section] = sectionsOf(report, having("b a")).filter(({ id }) => id === "lessons");
    expect(section?.fields.map(({ name, label }) => [name, label.fr])).toEqual([
      ["lessons.rows", "Leçons apprises"],
      ["lessons.b.statement", "Leçon 1\u00A0: ce que vous avez appris"],
      ["lessons.b.evidence", "Leçon 1\u00A0: comment vous le savez"],
      ["lessons.b.recommendation", "Leçon 1\u00A0: ce que vous recommandez"],
      ["lessons.a.statement", "Leçon 2\u00A0: ce que vous avez appris"],
      ["lessons.a.evidence", "Leçon 2\u00A0: comment vous le savez"],
      ["lessons.a.recommendation", "Leçon 2\u00A0: ce que vous recommandez"],
    ]);
    expect(section?.fields[4]?.readAs).toEqual({ en: "Lesson 2", fr: "Leçon 2" });
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
      wordsOfDraft({
        lessons: { typed: { ...having("ra1"), "lessons.gone": "rb2", ...lesson("rb2", "Awa") }, revision: 1 },
      }),
    ).map(({ place }) => place.path);

  it("stand in a row that was removed as well, and never in what says which rows there are", () => {
    expect(found("awa")).toEqual([
      "/values/lessons.rb2.statement",
      "/values/lessons.rb2.evidence",
      "/values/lessons.rb2.recommendation",
    ]);
    expect(found("rb2")).toEqual([]);
    expect(found("ra1")).not.toContain("/values/lessons.rows");
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

describe("the buttons of a list", () => {
  const press = (stands: Typed, sent: Typed, act: string, view = "page 1") => {
    const after = sectionAfter(
      report,
      { section: "lessons", typed: sent, view },
      { stands, whole: {} },
      actOf(act),
    );
    if (!after) throw new Error("no such section");
    return after.typed;
  };
  const two = having("a b", "One", "Two");

  it("add a row once, however often they are pressed on one page", () => {
    const once = press(two, two, "add:lessons:");
    const twice = press(once, two, "add:lessons:");
    expect(once["lessons.rows"]?.split(" ")).toHaveLength(3);
    expect(twice).toEqual(once);
    expect(press(once, once, "add:lessons:", "page 2")["lessons.rows"]?.split(" ")).toHaveLength(4);
  });

  it.each([
    ["move a row up", "up:lessons:b", "b a"],
    ["move a row down", "down:lessons:a", "b a"],
    ["leave the first row first", "up:lessons:a", "a b"],
    ["leave the last row last", "down:lessons:b", "a b"],
    ["remove a row", "remove:lessons:a", "b"],
    ["do nothing to a row that is not there", "copy:lessons:z", "a b"],
    ["do nothing to a list that is not there", "remove:others:a", "a b"],
    ["do nothing that nobody knows", "explode:lessons:a", "a b"],
  ])("%s", (_, act, rows) => {
    expect(press(two, two, act)["lessons.rows"]).toBe(rows);
    expect(press(press(two, two, act), two, act)["lessons.rows"]).toBe(rows);
  });

  it("save all that was typed beside it", () => {
    const sent = { ...two, "lessons.a.statement": "One, and more" };
    expect(press(two, sent, "up:lessons:b")["lessons.a.statement"]).toBe("One, and more");
  });

  it("copy a row with its words, below it", () => {
    const after = press(two, two, "copy:lessons:a");
    const [one, copy = "", last] = after["lessons.rows"]?.split(" ") ?? [];
    expect([one, last]).toEqual(["a", "b"]);
    expect(after[`lessons.${copy}.statement`]).toBe("One");
  });

  it("put a row back that was removed, with what was typed in it last, and forget one in which nothing was", () => {
    const sent = { ...two, "lessons.a.statement": "One, and more" };
    const removed = press(two, sent, "remove:lessons:a");
    expect(removed["lessons.gone"]).toBe("a");
    const typedAfter = { ...having("b", "Two") };
    const restored = press(removed, typedAfter, "restore:lessons:a");
    expect(restored).toMatchObject({ "lessons.rows": "b a", "lessons.a.statement": "One, and more" });
    expect(restored["lessons.gone"]).toBeUndefined();
    expect(press(restored, typedAfter, "restore:lessons:a")).toEqual(restored);
    const empty = { "lessons.rows": "a b", ...lesson("a", "One"), "lessons.b.statement": " " };
    expect(press(empty, empty, "remove:lessons:b")["lessons.gone"]).toBeUndefined();
  });

  it("keep the five that were removed last", () => {
    let stands: Typed = having("a b c d e f g");
    for (const id of ["a", "b", "c", "d", "e", "f"]) stands = press(stands, stands, `remove:lessons:${id}`);
    expect(stands["lessons.gone"]).toBe("f e d c b");
    expect(stands["lessons.a.statement"]).toBeUndefined();
  });

  it("add none to a list that is full, and put none back", () => {
    const full = having(Array.from({ length: 20 }, (_, n) => `n${n}`).join(" "));
    const kept = { ...full, "lessons.gone": "z", ...lesson("z", "Gone") };
    for (const act of ["add:lessons:", "copy:lessons:n1", "restore:lessons:z"])
      expect(press(kept, full, act)["lessons.rows"]).toBe(full["lessons.rows"]);
  });

  it("are sent as they are read", () => {
    const act = { verb: "up", list: "lessons", id: "r1" } as const;
    expect(actOf(sentAs(act))).toEqual(act);
    expect(actOf("next")).toBeNull();
  });
});

describe("rows with a page each", () => {
  const form = {
    "results.rows": "r1 r2",
    ...result("r1"),
    ...result("r2", { level: "other", parent: "r1", why: "Because" }),
  };

  it("are sections of their own, below the list, each with a standing", () => {
    expect(
      standingOfSections(plan, { ...form, "results.r2.title": "" }, today).map(({ section, state }) => [
        section.id,
        section.title.en,
        state,
      ]),
    ).toEqual([
      ["results", "Results", "complete"],
      ["results.r1", "Result 1", "complete"],
      ["results.r2", "Result 2", "started"],
    ]);
  });

  it("are part of their list in the list of parts, which lacks what they lack", () => {
    const parts = (typed: Typed) =>
      standingOfParts(standingOfSections(plan, typed, today)).map(({ section, state, errors }) => [
        ...[section.id, state],
        ...errors.map(({ field }) => field),
      ]);
    expect(parts(form)).toEqual([["results", "complete"]]);
    expect(parts({ ...form, "results.r2.title": "" })).toEqual([["results", "started", "results.r2.title"]]);
  });

  it("are asked what hangs on an answer of the same row", () => {
    const { errors } = readValues(plan, { ...form, "results.r2.why": "", "results.r1.why": "" }, today);
    expect(errors).toMatchObject([{ field: "results.r2.why", code: "required" }]);
  });

  it("name another row, which is known by its words, and not one that is no more", () => {
    const parent = fieldsOf(plan, form).find(({ name }) => name === "results.r2.parent");
    expect(parent).toMatchObject({ kind: "choice" });
    expect(parent?.kind === "choice" && parent.options.map(({ value, label }) => [value, label.en])).toEqual([
      ["r1", "Result 1 \u2013 Result of r1"],
      ["r2", "Result 2 \u2013 Result of r2"],
    ]);
    const { errors } = readValues(plan, { ...form, "results.rows": "r2" }, today);
    expect(errors).toMatchObject([{ field: "results.r2.parent", code: "unknown-row" }]);
  });

  it("lie apart in a draft, so that the list knows nothing of their words, and stay when they are removed", () => {
    const draft = begunFrom(plan, form);
    expect(Object.keys(draft)).toEqual(["results", "results.r1", "results.r2"]);
    expect(draft["results"]?.typed).toEqual({ "results.rows": "r1 r2" });
    const stands = draft["results"]?.typed ?? {};
    const removed = sectionAfter(
      plan,
      { section: "results", typed: stands, view: "v" },
      { stands, whole: form },
      actOf("remove:results:r1"),
    );
    expect(removed?.typed).toEqual({ "results.rows": "r2", "results.gone": "r1" });
    const now = { ...draft, results: { typed: removed?.typed ?? {}, revision: 1 } };
    expect(Object.keys(typedIn(plan, now, null, {}))).not.toContain("results.r1.title");
    const back = sectionAfter(
      plan,
      { section: "results", typed: { "results.rows": "r2" }, view: "v" },
      { stands: removed?.typed ?? {}, whole: {} },
      actOf("restore:results:r1"),
    );
    const again = { ...draft, results: { typed: back?.typed ?? {}, revision: 2 } };
    expect(typedIn(plan, again, null, {})).toMatchObject({ "results.rows": "r2 r1", ...result("r1") });
  });

  it("begin as a copy of another one, on a page of their own", () => {
    const stands = { "results.rows": "r1 r2" };
    const after = sectionAfter(
      plan,
      { section: "results", typed: stands, view: "v" },
      { stands, whole: form },
      actOf("copy:results:r2"),
    );
    expect(after?.typed).toEqual({ "results.rows": `r1 r2 ${after?.row}` });
    expect(after?.begun[`results.${after.row}`]).toMatchObject({
      [`results.${after?.row}.title`]: "Result of r2",
      [`results.${after?.row}.parent`]: "r1",
    });
  });
});
