import { describe, expect, it } from "vitest";
import { agreementTyped } from "../../support/example-agreement.ts";
import { agreementPages } from "./agreement-pages.tsx";

const page = agreementPages("en", {
  ...agreementTyped,
  "contributions.c1.words": "What the first brings",
  "contributions.c2.words": "What the second brings",
})["agreement-in-force"] as string;

describe("whoever reads a document", () => {
  it("reads all of a row together, what it says at length before the next row", () => {
    const order = [
      "Contribution 1: what it is",
      "What the first brings",
      "Contribution 2: what it is",
      "What the second brings",
    ];
    const at = order.map((text) => page.indexOf(text));
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
  });
});
