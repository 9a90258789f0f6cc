import { describe, expect, it } from "vitest";
import type { Sensitive } from "../../../shared/domain/documents/agreement/publication.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { ReportBasis } from "../../../shared/domain/documents/report/basis.ts";
import { basis } from "../../support/example-report.ts";
import { reported } from "../../support/published.ts";

const partner = "Association Yiriwa Denw";
const words = "Nous avons été entendus.";

/** A report in which the partner speaks for itself, on an agreement of which everybody may know a part. */
const leaving = (...leavesOut: Sensitive[]) => {
  const inPart = leavesOut.length > 0 ? ({ publication: "redacted", leavesOut } as const) : {};
  const bound: ReportBasis = { ...basis, ...inPart, ownWords: [{ party: "yiriwa", name: partner }] };
  const content = reported();
  const values = { ...content.values, "ownWords.1.fr": words };
  return JSON.stringify(publishedOf(bound, { ...content, values }, {}));
};

describe("what a partner says itself in a report", () => {
  it("is published under its name where all of it may be known", () => {
    expect(leaving()).toContain(partner);
    expect(leaving()).toContain(words);
  });

  it.each<Sensitive[]>([["partner"], ["partner", "narrative"]])(
    "is published nowhere, nor its name, where that is left out: %s",
    (...leavesOut) => {
      const published = leaving(...leavesOut);
      expect(published).not.toContain(words);
      expect(published).not.toContain(partner);
      expect(published).toContain("Les enfants sont mieux entendus.");
    },
  );

  it("is left out where words are, and its title stays", () => {
    expect(leaving("narrative")).toContain(partner);
    expect(leaving("narrative")).not.toContain(words);
  });
});
