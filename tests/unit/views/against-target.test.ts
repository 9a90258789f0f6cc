import { describe, expect, it } from "vitest";
import type { Achievement } from "../../../shared/domain/framework/achievement.ts";
import { againstTarget, inOneLine } from "../../../shared/views/against-target.ts";
import { sample } from "./sample.ts";

const indicators = sample().basis.indicators;

function count(total: number, target: number, direction: "increase" | "decrease" | "maintain"): Achievement {
  const base = indicators[3];
  if (base?.measure !== "count") throw new Error("the sample changed");
  return { indicator: { ...base, target, direction }, kind: "count", total };
}

function percentage(percent: number, target: number, direction: "increase" | "decrease"): Achievement {
  const base = indicators[0];
  if (base?.measure !== "percentage") throw new Error("the sample changed");
  return {
    indicator: { ...base, target, direction },
    kind: "percentage",
    numerator: percent,
    denominator: 100,
    percent,
    groups: [],
  };
}

describe("an achievement against its target", () => {
  it.each([
    [count(45, 60, "increase"), "75% of the target", 75],
    [count(60, 60, "increase"), "Target reached", 100],
    [count(61, 60, "maintain"), "Level maintained", 100],
    [count(2_449, 2_450, "increase"), "99.96% of the target", 100],
    [count(170, 450, "increase"), "37.8% of the target", 38],
    [count(1, 3, "maintain"), "33.3% of the target", 33],
    [count(0, 60, "increase"), "0% of the target", 0],
    [count(4, 0, "decrease"), "4 above the target, which is a ceiling", null],
    [count(0, 0, "decrease"), "Target reached", null],
    [count(0, 0, "increase"), "Target reached", null],
    [percentage(61.9, 70, "increase"), "8.1 percentage points below the target", 88],
    [percentage(69, 70, "increase"), "1 percentage point below the target", 99],
    [percentage(69.96, 70, "increase"), "0.04 percentage points below the target", 100],
    [percentage(12.5, 10, "decrease"), "2.5 percentage points above the target, which is a ceiling", null],
  ] as const)("is said in words, case %#", (achievement, verdict, share) => {
    expect(againstTarget("en", achievement)).toMatchObject({ verdict, share });
  });

  it.each([
    ["en", 0, "0 children"],
    ["en", 1, "1 child"],
    ["en", 2, "2 children"],
    ["fr", 0, "0 enfant"],
    ["fr", 1, "1 enfant"],
    ["fr", 2, "2 enfants"],
  ] as const)(
    "counts by the plural rules of its reader’s language: in %s %d is %s",
    (lang, total, expected) => {
      const { indicator } = count(total, 60, "increase");
      const ofChildren = {
        ...indicator,
        unit: { en: "children", fr: "enfants" },
        unitOne: { en: "child", fr: "enfant" },
      };
      const { achieved } = againstTarget(lang, { indicator: ofChildren, kind: "count", total });
      expect(inOneLine(achieved)).toBe(expected);
    },
  );

  it.each([
    ["en", 1, "1 (children)"],
    ["en", 2, "2 children"],
    ["fr", 0, "0 (enfants)"],
  ] as const)(
    "does not count by a plural where an agreement has no word for one: in %s %d is %s",
    (lang, total, expected) => {
      const { indicator } = count(total, 60, "increase");
      const unit = { en: "children", fr: "enfants" };
      const { achieved } = againstTarget(lang, {
        indicator: { ...indicator, unit, unitOne: undefined },
        kind: "count",
        total,
      });
      expect(inOneLine(achieved)).toBe(expected);
    },
  );

  it.each([
    ["en", "0 children"],
    ["fr", "0 enfant"],
  ] as const)("has one of it in the samples too: in %s the target of none is %s", (lang, expected) => {
    const targets = sample().achieved.map((achievement) =>
      inOneLine(againstTarget(lang, achievement).target),
    );
    expect(targets).toContain(expected);
  });

  it("tells a percentage with what it is of, in each language’s way", () => {
    const [achieved] = sample().achieved.map((achievement) =>
      inOneLine(againstTarget("en", achievement).achieved),
    );
    expect(achieved).toBe("61.9% of the personnel observed (52\u00a0of\u00a084)");
    const [obtenu] = sample().achieved.map((achievement) =>
      inOneLine(againstTarget("fr", achievement).achieved),
    );
    expect(obtenu).toBe("61,9\u00a0% du personnel observé (52\u00a0sur\u00a084)");
  });
});
