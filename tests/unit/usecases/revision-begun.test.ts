import { describe, expect, it } from "vitest";
import { draftCopied } from "../../../shared/usecases/desk/read-copied.ts";
import { governanceBasis, policyTyped } from "../../support/example-governance.ts";

describe("a revision of a governance document", () => {
  it("begins with each article of the one in force, in both languages", () => {
    const copied = { documentId: "GD-2026-1", basis: governanceBasis, typed: policyTyped, number: 7 };
    const draft = draftCopied(governanceBasis, { ...copied, submitted: null });
    const typed = Object.assign({}, ...Object.values(draft).map((section) => section.typed));
    const articles = Object.entries(policyTyped).filter(([name]) => name.startsWith("articles."));
    expect(articles.length).toBeGreaterThan(5);
    expect(typed).toMatchObject(Object.fromEntries(articles));
  });
});
