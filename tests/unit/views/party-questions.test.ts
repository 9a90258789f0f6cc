import { describe, expect, it } from "vitest";
import { parties } from "./party-pages.tsx";
import { sample } from "./sample.ts";

describe.each(["en", "fr"] as const)(
  "the pages of somebody who consents or signs for a party, in %s",
  (lang) => {
    const pages = Object.entries(parties(lang, sample(""), "")).filter(([name]) =>
      ["party-consent", "party-signing"].includes(name),
    );

    it("shows what they asked, and nothing that others did", () => {
      expect(pages).toHaveLength(2);
      for (const shown of pages.map(([, html]) => String(html))) {
        expect(shown).toContain("Say how many of them were girls.");
        expect(shown).not.toContain("Sixty-one, of ninety.");
      }
    });
  },
);
