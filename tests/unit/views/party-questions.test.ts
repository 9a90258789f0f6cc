import { describe, expect, it } from "vitest";
import { parties } from "./party-pages.tsx";
import { sample } from "./sample.ts";

describe.each(["en", "fr"] as const)("the page of somebody who consents for a party, in %s", (lang) => {
  const pages = Object.entries(parties(lang, sample(""), "")).filter(([name]) => name.includes("consent"));

  it("shows what they asked, and nothing that others did", () => {
    expect(pages.length).toBeGreaterThan(0);
    const shown = pages.map(([, html]) => String(html)).join("");
    expect(shown).toContain("Say how many of them were girls.");
    expect(shown).not.toContain("Sixty-one, of ninety.");
  });
});
