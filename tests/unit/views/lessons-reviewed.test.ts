import { describe, expect, it } from "vitest";
import { everyPage } from "./every-page.tsx";

/** What follows what in the text of a page. */
const textOf = (page: string | undefined) => (page ?? "").replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

describe.each(["en", "fr"] as const)(
  "the lessons that a plan answers, as its reviewers read them (%s)",
  (lang) => {
    const text = textOf(everyPage(lang)["review-lessons"]);
    const lesson = lang === "en" ? "Lesson 1: what becomes of it" : "Leçon 1 : ce qui en est fait";

    it("stand before their answer, as they are published today", () => {
      const words = text.indexOf("Rooms alone change little.");
      expect(words).toBeGreaterThan(-1);
      expect(text.indexOf(lesson)).toBeGreaterThan(words);
      expect(text.indexOf("Judges are trained first.")).toBeGreaterThan(text.indexOf(lesson));
    });

    it("are said to be gone where nothing can be shown of them, and their answer stays", () => {
      const gone = lang === "en" ? "cannot be shown any more" : "ne peuvent plus être";
      expect(text.split("Judges are trained first.").length - 1).toBe(2);
      expect(text).toContain(gone);
    });
  },
);

it.each([
  ["en", "Lesson 1 What becomes of it ", " Why ", "What becomes of them "],
  ["fr", "Leçon 1 Ce qui en est fait ", " Pourquoi ", "Ce qui en est fait "],
] as const)(
  "what became of them stands at the report under its own numbers alone, whatever the plan calls them (%s)",
  (lang, one, why, together) => {
    const text = textOf(everyPage(lang)["document-lessons"]);
    for (const words of [one, why, together]) expect(text).toContain(words);
    expect(text).not.toMatch(/\d: what becomes|\d\s: ce qui/);
  },
);
