import { describe, expect, it } from "vitest";
import { systemIds } from "../../../shared/adapters/system.ts";
import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { type Content, readContent, type Typed } from "../../../shared/domain/forms/content.ts";
import { overSize } from "../../../shared/domain/forms/kept-size.ts";
import { planBasis } from "../../support/example-plan.ts";
import { planWith } from "../../support/long-plan.ts";

const contentOf = (typed: Typed): Content => {
  const read = readContent(planDefinition(planBasis), typed, "2026-11-27");
  if (!read.ok) throw new Error(JSON.stringify(read.errors.slice(0, 3)));
  return read.content;
};
const keptBytes = (content: Content) =>
  Buffer.byteLength(JSON.stringify(commitTo(content, systemIds.secret, undefined).kept));

describe("a content that is kept in one piece", () => {
  it("has room for sixty indicators twice over", () => {
    expect(overSize(contentOf(planWith(120)))).toBe(0);
    expect(keptBytes(contentOf(planWith(60)))).toBeLessThan(180_000);
  });

  it("is never more than an item holds where it is said to fit, and said to be too large before it is", () => {
    const theory = (of: number) => contentOf({ ...planWith(60), theory: "é".repeat(of) });
    const content = contentOf(planWith(120));
    for (const words of [0, 20_000, 35_000, 60_000]) {
      const longer = { ...content, values: { ...content.values, theory: "é".repeat(words) } };
      if (overSize(longer) === 0) expect(keptBytes(longer)).toBeLessThan(395_000);
      else expect(keptBytes(longer)).toBeGreaterThan(370_000);
    }
    expect(overSize(theory(4_000))).toBe(0);
  });
});
