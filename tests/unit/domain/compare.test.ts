import { describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import type { Values } from "../../../shared/domain/typed/values.ts";
import { basis } from "../../support/example-report.ts";

const definition = reportDefinition(basis);
const version = (values: Values): Content => ({ schema: definition.schema, lang: "en", values });

describe("two versions of a content", () => {
  it("differ field by field, in the order of the form, with both values", () => {
    const changes = compareContents(
      definition,
      version({ narrative: "Before", "I2.girls": 96, "I2.boys": 71, "finance.rate": 445.15 }),
      version({ narrative: "After", "I2.girls": 97, "I2.boys": 71, "I1.reason": "Ill" }),
    );
    expect(
      changes.map(({ section, field, before, after }) => [section.id, field.name, before, after]),
    ).toEqual([
      ["I1", "I1.reason", undefined, "Ill"],
      ["I2", "I2.girls", 96, 97],
      ["narrative", "narrative", "Before", "After"],
      ["finance", "finance.rate", 445.15, undefined],
    ]);
  });

  it("may be the same", () => {
    expect(compareContents(definition, version({ narrative: "x" }), version({ narrative: "x" }))).toEqual([]);
  });
});
