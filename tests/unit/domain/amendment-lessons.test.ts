import { describe, expect, it } from "vitest";
import type { DocumentEvent } from "../../../events/facts.ts";
import { beginAgreement } from "../../../shared/domain/documents/agreement/recorded.ts";
import { amendmentDefinition } from "../../../shared/domain/documents/amendment/definition.ts";
import { amendedValues, changesIn } from "../../../shared/domain/documents/amendment/in-force.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { answeredIn } from "../../../shared/domain/documents/lessons-answered.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import { readValues, type Typed } from "../../../shared/domain/forms/content.ts";
import { amendmentOf, amendmentTyped, signed } from "../../support/amendment.ts";
import { reportWith } from "../views/sample.ts";

const lessons = Array.from({ length: 12 }, (_, at) => ({ document: "R1", contentHash: "h", row: `r${at}` }));
const basis = amendmentOf({ lessons });
const sectionsOf = (of = basis) => amendmentDefinition(of).sections.filter(({ id }) => id === "lessons");
const named = (name: string) => [`change.lessons.${name}.outcome`, `change.lessons.${name}.reason`] as const;
const all = [...Array.from({ length: 10 }, (_, at) => `l${at + 1}`), "rest"].map(named);
const answered: Typed = Object.fromEntries(
  all.flatMap(([outcome, reason]) => [
    [outcome, "adapted"],
    [reason, "Les juges d’abord."],
  ]),
);
const read = (changes: Typed) =>
  readValues(amendmentDefinition(basis), { ...amendmentTyped, ...changes }, "2027-06-01");
const moved = { "indicators.i1.target": "600" };

describe("lessons in the form of an amendment", () => {
  it("are asked ten one by one, the rest in one go, each with a reason; where there are none there is no part of them", () => {
    const [section] = sectionsOf();
    expect(section?.fields.map(({ name }) => name)).toEqual(all.flat());
    expect(sectionsOf(amendmentOf())).toEqual([]);
    expect(read({ ...moved, ...answered }).errors).toEqual([]);
    expect(read({ ...moved, ...answered, "change.lessons.l3.reason": "" }).errors).toMatchObject([
      { field: "change.lessons.l3.reason", code: "required" },
    ]);
  });

  it("are nothing of the agreement, and an answer to them alone changes none", () => {
    expect(read(answered).errors).toMatchObject([{ code: "nothing-changed" }]);
    const { values } = read({ ...moved, ...answered });
    expect(changesIn(basis, values)).toEqual(["framework"]);
    expect(amendedValues(basis, signed, values)).toEqual({ ...signed, "indicators.i1.target": 600 });
  });

  it("are answered for whoever reads the report, each by its row", () => {
    const { values } = read({ ...moved, ...answered });
    const { id, basis: parent } = basis.of;
    const { agreementType, begunOn } = parent;
    const called = { of: id, number: 1, parent: { agreement: { agreementType, begunOn } } };
    const published = publishedOf(basis, { schema: "amendment/1", lang: "fr", values }, {});
    const { answers } = answeredIn({ by: `${id}-A1-9f3c`, amendment: called }, "R1", published);
    expect(answers.map((one) => one.lessons.join(" "))).toEqual([
      ...lessons.slice(0, 10).map(({ row }) => row),
      "r10 r11",
    ]);
    expect(answers.at(-1)?.said.map(({ value }) => value)).toEqual(["adapted", "Les juges d’abord."]);
  });
});

describe("once an amendment is in force", () => {
  const amended = (type: "agreement-amended" | "plan-amended") => ({ type, facts: {} }) as DocumentEvent;
  const effect = { effect: "answer-lessons" };

  it.each([
    ["published", [effect]],
    ["in-force", []],
  ] as const)("reports learn of it where its agreement is %s: %j", (status, told) => {
    const agreement = { ...reportWith({ status }), kind: "agreement" as const, tail: beginAgreement() };
    expect(effectsOf(agreement, agreement, amended("agreement-amended"))).toEqual(told);
  });

  it("reports learn of it where it is a plan’s, which was published", () => {
    const plan = { ...reportWith({ status: "published" }), kind: "plan" as const, tail: beginPlan() };
    expect(effectsOf(plan, plan, amended("plan-amended"))).toEqual([effect]);
  });
});
