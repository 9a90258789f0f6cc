import { describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { readValues } from "../../../shared/domain/forms/content.ts";
import {
  begunFrom,
  standingOfParts,
  standingOfSections,
  typedIn,
} from "../../../shared/domain/forms/draft.ts";
import { actOf, sectionAfter, sentAs } from "../../../shared/domain/forms/row-acts.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { basis, today } from "../../support/example-report.ts";
import { having, lesson, plan, result } from "../../support/rows-form.ts";

const report = reportDefinition(basis);

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
    ["shown on the page", (stands: Typed, added: Typed) => [stands, added]],
    [
      "kept with words by now",
      (_: Typed, added: Typed, id: string) => [{ ...added, ...lesson(id, "Kept") }, two],
    ],
    [
      "removed",
      (stands: Typed, _: Typed, id: string) => [
        { ...stands, "lessons.gone": id, ...lesson(id, "Gone") },
        two,
      ],
    ],
  ])("give a new row an id of its own where the list has that of its page: %s", (_, meanwhile) => {
    const added = press(two, two, "add:lessons:");
    const id = added["lessons.rows"]?.split(" ")[2] ?? "";
    const [stands = {}, sent = {}] = meanwhile(two, added, id);
    for (const act of ["add:lessons:", "copy:lessons:a"]) {
      const after = press(stands, sent, act);
      const rows = after["lessons.rows"]?.split(" ") ?? [];
      expect(rows).toHaveLength((sent["lessons.rows"]?.split(" ").length ?? 0) + 1);
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.includes(id)).toBe(sent === added);
      expect(press(after, sent, act)).toEqual(after);
    }
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

  it.each([
    ["to the first place", "d", "1", "d a b c"],
    ["to the third place", "a", "3", "b c a d"],
    ["to the last place, however far beyond it", "a", "99", "b c d a"],
    ["nowhere, to what is no place", "a", "soon", "a b c d"],
    ["nowhere, to the place before the first", "a", "0", "a b c d"],
    ["nowhere, being no row of the list", "z", "2", "a b c d"],
  ])("move a row %s", (_, row, place, rows) => {
    const four = having("a b c d");
    const sent = { ...four, "lessons.moves": row, "lessons.place": place };
    const once = press(four, sent, "to:lessons:");
    expect(once["lessons.rows"]).toBe(rows);
    expect(press(once, sent, "to:lessons:")).toEqual(once);
    expect(Object.keys(once)).not.toContain("lessons.place");
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
