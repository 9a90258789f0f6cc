import { describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { readContent } from "../../../shared/domain/forms/content.ts";
import type { Draft } from "../../../shared/domain/forms/draft.ts";
import { standingOfSections, typedIn } from "../../../shared/domain/forms/draft.ts";
import { basis, today, typed } from "../../support/example-report.ts";

const definition = reportDefinition(basis);
const saved = (given: Record<string, string>) => ({ typed: given, revision: 1 });
const beginning = { periodStart: typed.periodStart, periodEnd: typed.periodEnd };
const states = (draft: Draft) =>
  Object.fromEntries(
    standingOfSections(definition, typedIn(definition, draft, null, beginning), today).map(
      ({ section, state }) => [section.id, state],
    ),
  );

describe("the sections of a draft", () => {
  it("begin with the period of the obligation, and nothing else", () => {
    const { period, ...others } = states({});
    expect(period).toBe("complete");
    expect(new Set(Object.values(others))).toEqual(new Set(["not-started"]));
  });

  it("are started with the first answer, wrong as it may be, and complete when nothing is missing", () => {
    const draft = {
      I2: saved({ "I2.measured": "yes" }),
      narrative: saved({ narrative: "  " }),
      partner: saved({ "partner.input": "given", "partner.words": "Good." }),
      safeguarding: saved({ "safeguarding.reported": "none" }),
    };
    expect(states(draft)).toMatchObject({
      I2: "started",
      narrative: "not-started",
      partner: "complete",
      safeguarding: "started",
    });
  });

  it("say what was typed and cannot be taken as it is, apart from what is missing", () => {
    const draft = { narrative: saved({ narrative: "a".repeat(4_001) }), I2: saved({ "I2.measured": "yes" }) };
    const standing = standingOfSections(definition, typedIn(definition, draft, null, beginning), today);
    const wrong = standing.flatMap((each) => each.wrong.map(({ field, code, over }) => [field, code, over]));
    expect(wrong).toEqual([["narrative", "too-long", 1]]);
  });

  it("go back, one by one, to what was submitted last", () => {
    const read = readContent(definition, typed, today);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const counts = { "I2.measured": "yes", "I2.girls": "250", "I2.boys": "191", "I2.unknown": "3" };
    const mended = { I2: saved(counts) };
    const again = readContent(definition, typedIn(definition, mended, read.content, {}), today);
    expect(again.ok && again.content.values).toEqual({ ...read.content.values, "I2.boys": 191 });
  });
});
