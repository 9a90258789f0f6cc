import { expect, it } from "vitest";
import { decidedAtMeeting } from "../hostile/place.ts";
import { arriveBy, browserOn, pagesOn, wayOf } from "./place.ts";

/** Whoever chaired a meeting, before what was entered of it. */
async function chairing() {
  const place = await pagesOn(4, decidedAtMeeting);
  const browser = browserOn(place);
  await arriveBy(browser, wayOf(place, "attest"));
  return browser;
}

it.each([
  ["attests to", "attest", ""],
  ["contests", "contest", "Chloe abstained."],
])("whoever %s what was entered is shown that their word is recorded", async (_, answer, reason) => {
  const browser = await chairing();
  await browser.send({ answer, reason }, "/attestation");
  expect(browser.text).toContain("Your word on the meeting’s decision is recorded");
});

it("whoever contested it reads that it is to be entered again, and not put before another meeting", async () => {
  const browser = await chairing();
  await browser.send({ answer: "contest", reason: "Chloe abstained." }, "/attestation");
  expect(browser.text).toContain("The secretary checks it against the minutes, and enters it again.");
  expect(browser.text).not.toContain("before a meeting");
});

it("whoever contests it without a reason is asked what is wrong", async () => {
  const browser = await chairing();
  await browser.send({ answer: "contest", reason: "" }, "/attestation");
  expect(browser.text).toContain("Say what is wrong with it");
});
