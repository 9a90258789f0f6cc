import { expect, it } from "vitest";
import { everyPage } from "./every-page.tsx";

it.each([
  ["en", "Taken over was what stood in its form at that moment", "in its form now"],
  ["fr", "A été repris ce que contenait son formulaire à ce moment-là", "en ce moment"],
] as const)("a draft that began as a copy says what was taken over then, not now (%s)", (lang, then, now) => {
  const { "list-copied": page } = everyPage(lang);
  expect(page).toContain(then);
  expect(page).not.toContain(now);
});
