import { expect, it } from "vitest";
import { namesOneOf, votesKept } from "../../../shared/domain/review/votes-kept.ts";

const source = { en: "By-laws, art. 9", fr: "Règlements, art. 9" };
const keeping = (minutesAndVotes: { years: number | null; source: typeof source } | null) => ({
  retention: { unsubmittedDays: 90, supportingDocuments: null, minutesAndVotes },
  fiscalYearStart: "04-01",
});

it("I18: minutes and votes are kept for as long as the organisation exists, or for years after their fiscal year", () => {
  const forEver = keeping({ years: null, source });
  expect(votesKept(forEver, "2026-05-02", "2099-01-01")).toEqual({ until: null, years: null, source });
  const tenYears = keeping({ years: 10, source });
  expect(votesKept(tenYears, "2026-05-02", "2037-03-31")).toEqual({ until: "2037-04-01", years: 10, source });
  expect(votesKept(tenYears, "2026-05-02", "2037-04-01")).toBeNull();
  expect(votesKept(keeping(null), "2026-05-02", "2026-05-03")).toBeNull();
});

it.each([
  ["Fanta Coulibaly", true],
  ["coulibaly", true],
  ["“Coulibaly, Fanta”", true],
  ["Fanta Coulibaly stepped aside", true],
  ["Diop and Fanta", false],
  ["COULIBALY  fanta", true],
  ["Awa Coulibaly", false],
  ["Fan", false],
  ["", false],
])(
  "I18: words name somebody who took part where each is a part of that name, or all of it is among them: %s",
  (words, isName) => {
    expect(namesOneOf(words, ["Fanta Coulibaly", "Moussa Diop"])).toBe(isName);
  },
);
