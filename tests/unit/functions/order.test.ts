import { expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { answerAs, arriveAs, pagesOn } from "./place.ts";

it("I21 a clock that goes back in mid-review changes nothing in the order of things, nor of the page", async () => {
  const place = await pagesOn(1);
  const author = await arriveAs(place, "P-001");
  const answers = [
    ...["P-004", "P-005", "P-006"].map((person) => [person, { decision: "approve" }] as const),
    ...["P-008", "P-009", "P-010"].map((person) => [person, { ballot: "sign" }] as const),
  ];
  place.world.now = later(place.world.now, { days: -2 });
  for (const [person, answer] of answers) await answerAs(place, person, answer);
  const { entries } = place.memory;
  expect(entries.map(({ type }) => type)).toContain("document-announced");
  const numbers = entries.map((_, index) => index + 1);
  expect(entries.map(({ number }) => number)).toEqual(numbers);
  const times = entries.map(({ at }) => at);
  expect(times.toSorted()).not.toEqual(times);
  await author.open(author.page.url);
  const shown = author.page.root.querySelectorAll('ol.history a[href*="/document/entries/"]');
  // How each director answered is not the author's to see.
  const theirs = entries.filter(({ type }) => type !== "ballot-cast").map(({ number }) => number);
  expect(shown.map((link) => Number(link.getAttribute("href")?.split("/").at(-1)))).toEqual(theirs);
});
