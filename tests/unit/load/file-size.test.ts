import { describe, expect, it } from "vitest";
import { check, edited, more, said } from "./file.ts";

/** How much, and how deep, a file may be. */
describe("an organisation’s file", () => {
  it.each([
    ["lists", `x: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`],
    ["lists that nobody closed", `x: ${"[".repeat(20_000)}`],
    ["lists, each a line’s member", `x:\n  ${"- ".repeat(20_000)}x\n`],
    ["braces", `x: ${"{a: ".repeat(20_000)}${"}".repeat(20_000)}\n`],
    ["names", Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("that has too many %s within one another says so, in either language", (_, text) => {
    const [first] = said(text);
    expect(first?.words).toMatch(/^Too much stands within one another here/);
    expect(first?.french).toMatch(/^Trop d’éléments sont imbriqués ici/);
  });

  it("of lists within lists without end is refused", () => {
    const text = "[".repeat(100_000);
    expect(said(text)[0]?.line).toBeGreaterThan(0);
    expect(check(text).data).toBeNull();
  });

  it("of 40,000 lines is checked, and each of its slips found", () => {
    const people = Array.from({ length: 6600 }, (_, n) =>
      [
        `  - id: X-${n}`,
        "    name: Some One",
        `    email: x${n}@ibcr.example`,
        "    lang: fr",
        "    office: bamako",
        `    roles: [programme-of${n % 100 === 0 ? "" : "f"}icer]`,
      ].join("\n"),
    );
    const text = edited(more(...people));
    expect(text.split("\n").length).toBeGreaterThan(40_000);
    const began = performance.now();
    expect(said(text)).toHaveLength(66);
    // Some three seconds on one idle core of two; what grows with the square would take minutes.
    expect(performance.now() - began).toBeLessThan(30_000);
  }, 60_000);
});
