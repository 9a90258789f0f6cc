import { expect, it } from "vitest";
import { everyPage } from "./every-page.tsx";

/** What a page says, without where it leads. */
const textOf = (page: string | undefined) => (page ?? "").replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, " ");

it.each([
  ["en", "list-copied", /\breport\b/i],
  ["en", "review-lessons", /\bth(e|is) report\b/i],
  ["fr", "list-copied", /\brapport\b/i],
  ["fr", "review-lessons", /\b(le|ce) rapport\b/i],
] as const)("a page about a plan calls it no report (%s, %s)", (lang, name, report) => {
  expect(textOf(everyPage(lang)[name])).not.toMatch(report);
});
