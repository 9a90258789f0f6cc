import { expect, it } from "vitest";
import { decidedAtMeeting } from "../hostile/place.ts";
import { arriveAs, arriveBy, browserOn, pagesOn, wayOf } from "./place.ts";

/** Whoever chaired a meeting, before what was entered of it. */
async function chairing() {
  const place = await pagesOn(4, decidedAtMeeting);
  const way = wayOf(place, "attest");
  const browser = browserOn(place);
  await arriveBy(browser, way);
  return { place, way, browser };
}

it.each([
  ["attests to", { answer: "attest" }, "attested that what was entered of it is what the board decided"],
  [
    "contests",
    { answer: "contest", reason: "Chloe abstained." },
    "said that what was entered of it is not what the board decided",
  ],
])(
  "whoever %s what was entered has a receipt of it, at once, by mail, and by their link for ever",
  async (_, form, words) => {
    const { place, way, browser } = await chairing();
    await browser.send(form, "/attestation");
    await place.calm();
    const said = [
      words,
      "Recorded",
      "at the meeting of",
      "Decision that was entered (SHA-256)",
      ...("reason" in form ? [form.reason] : []),
    ];
    for (const each of said) expect(browser.text).toContain(each);
    const person = place.memory.links.get(way.own.linkId)?.link.person ?? "";
    const mail = place.world.mailsTo(person).at(-1);
    expect(mail).toMatchObject({ template: "answer-recorded", receipt: { answer: form.answer } });
    await arriveBy(browser, way);
    for (const each of said) expect(browser.text).toContain(each);
    for (const each of said) expect((await arriveAs(place, person)).text).toContain(each);
  },
);

it("whoever contested it reads that it is to be entered again, and not put before another meeting", async () => {
  const { browser } = await chairing();
  await browser.send({ answer: "contest", reason: "Chloe abstained." }, "/attestation");
  await browser.open(browser.link("/document"));
  expect(browser.text).toContain("Your word on the meeting’s decision is recorded");
  expect(browser.text).toContain("The secretary checks it against the minutes, and enters it again.");
  expect(browser.text).not.toContain("before a meeting");
});

it("whoever contests it without a reason is asked what is wrong", async () => {
  const { browser } = await chairing();
  await browser.send({ answer: "contest", reason: "" }, "/attestation");
  expect(browser.text).toContain("Say what is wrong with it");
});
