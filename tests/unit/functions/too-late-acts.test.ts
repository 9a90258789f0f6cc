import { expect, it } from "vitest";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { days } from "../../../shared/i18n/index.ts";
import { answering, arrive, unique } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { decidedAtMeeting } from "../hostile/place.ts";
import { arriveAs, pagesOn } from "./place.ts";

const secretary = "P-007";

it.each([
  [1, "remind", "were reminded today already"],
  [1, "withdraw", "was withdrawn"],
] as const)(
  "after %i acts, the secretary who opens the page to %s once more reads why there is none, and is led to the document",
  async (acts, act, why) => {
    const place = await pagesOn(acts);
    const overseer = await arriveAs(place, secretary);
    const document = overseer.page.url;
    await overseer.open(`${document}/${act}`);
    await overseer.send({ reason: "The agreement was suspended." }, `/${act}`);
    await place.calm();
    await overseer.open(`${document}/${act}`);
    expect(overseer.page.status).toBe(409);
    expect(overseer.text).toContain("This cannot be done now");
    expect(overseer.text).toContain(why);
    expect(overseer.links("/documents/")).toContain(document);
  },
);

it.each(["remind", "meeting", "withdraw", "donor-date"])(
  "the page to %s of a published report says that it was published",
  async (act) => {
    const place = await pagesOn(7);
    const overseer = await arriveAs(place, secretary);
    await overseer.open(`${overseer.page.url.replace(/\?.*/, "")}/${act}`);
    expect([overseer.page.status, overseer.text]).toEqual([409, expect.stringContaining("published")]);
  },
);

it("the page to remind whoever chaired a meeting says on which day Accord does so by itself", async () => {
  const place = await pagesOn(4, decidedAtMeeting);
  const overseer = await arriveAs(place, secretary);
  await overseer.open(overseer.link("/remind"));
  const day = days("en", daysLater(dayOf(place.world.now, known.organisation.timeZone), 3));
  expect(overseer.text).toContain(`by itself, on ${day}.`);
});

/** A director refuses to sign: the matter goes to a meeting. */
async function refused(story: Story): Promise<void> {
  const page = await arrive(story, "P-009", "newest", ["sign"]);
  if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
}

it.each([
  [4, "remind", "A meeting decides", refused],
  [3, "reassign/0.mel", "nothing is left of it to give away", undefined],
  [3, "reassign/writing", "The report has been submitted", undefined],
  [3, "reassign/2.board", "director", undefined],
  [0, "meeting", "nothing of it was submitted yet", undefined],
  [0, "translations/en", "nothing of it was submitted yet", undefined],
  [1, "meeting", "no decision of a meeting is awaited", undefined],
] as const)(
  "after %i acts, the page to %s that somebody had open says what is so",
  async (acts, act, why, then) => {
    const place = await pagesOn(acts, then);
    const overseer = await arriveAs(place, secretary);
    await overseer.open(`${overseer.page.url.replace(/\?.*/, "")}/${act}`);
    expect([overseer.page.status, overseer.text]).toEqual([409, expect.stringContaining(why)]);
  },
);
