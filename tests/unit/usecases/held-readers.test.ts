import { afterEach, describe, expect, it } from "vitest";
import { unsubscribed } from "../../../shared/domain/organisation/subscription.ts";
import { later } from "../../../shared/domain/time.ts";
import { attentionOf } from "../../../shared/views/oversight.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { answer, published, supply } from "./translating.ts";

const subscriber = "northern-lantern-fund";
const reader = known.donors.find(({ id }) => id === subscriber);
if (!reader) throw new Error("nobody subscribes");
const { lang } = reader;

const donor = known.donors.find(({ id }) => known.agreement.donors.includes(id));
if (!donor) throw new Error("nobody funds");
const { lang: langOfDonor } = donor;

afterEach(() => {
  Object.assign(reader, { lang });
  Object.assign(donor, { lang: langOfDonor });
});

const notices = (story: Story) =>
  story.world.sent.flatMap(({ letter }) => (letter.to === "subscriber" ? [letter.addressee.lang] : []));

async function aDay(story: Story) {
  story.world.now = later(story.world.now, { days: 1, minutes: 5 });
  await story.world.tick();
  await story.calm();
}

async function anHour(story: Story) {
  story.world.now = later(story.world.now, { hours: 1 });
  await story.world.tick();
  await story.calm();
}

/** Whether the secretary's page asks for a translation, and how often a mail did. */
const asked = ({ world }: Story) => ({
  page:
    world.report &&
    attentionOf(world.report, { daysLeft: null, isLate: false }, { lang: "en", committees: [] })
      .join()
      .includes("translation"),
  mails: world.mailsTo(secretary).filter(({ template }) => template === "oversee-translation").length,
});

describe("whoever waits for words in their language", () => {
  it("is told in the language that they read by now, once, and nobody is asked for words any more", async () => {
    const story = await published();
    expect(asked(story)).toEqual({ page: true, mails: 1 });
    Object.assign(reader, { lang: "fr" });
    await aDay(story);
    await aDay(story);
    expect(notices(story)).toEqual(["fr"]);
    expect(story.world.report?.held).toEqual([]);
    expect(asked(story)).toEqual({ page: false, mails: 1 });
  });

  it("waits no longer once they unsubscribed, and nobody is asked for words any more", async () => {
    const story = await published();
    const subscription = story.world.memory.subscriptions.get(subscriber);
    if (!subscription) throw new Error("nobody subscribes");
    story.world.memory.subscriptions.set(subscriber, unsubscribed(subscription, story.world.now, "page"));
    await aDay(story);
    expect(notices(story)).toEqual([]);
    expect(story.world.report?.held).toEqual([]);
    expect(asked(story)).toEqual({ page: false, mails: 1 });
  });

  it("costs no entry and no mail while nothing changed", async () => {
    const story = await published();
    const before = [story.world.memory.entries.length, story.world.sent.length];
    for (const _day of [1, 2, 3]) await aDay(story);
    expect([story.world.memory.entries.length, story.world.sent.length]).toEqual(before);
  });

  it("is told of it by contract though what asks for their notice is gone once the words are there", async () => {
    Object.assign(donor, { lang: "en" });
    const story = new Story();
    const { world } = story;
    await goodDay(story, 8);
    await story.calm();
    for (let hour = 0; hour < 4; hour += 1) await anHour(story);
    await supply(story, "They are heard.");
    const { rows } = world.memory;
    const set = rows.set.bind(rows);
    rows.set = (id, kept) => (kept.row.effect.effect === "notices" ? rows : set(id, kept));
    expect(await answer(story)).toBe("recorded");
    rows.set = set;
    const told = () => world.sent.filter(({ letter }) => letter.to === "donor").length;
    const before = told();
    for (let hour = 0; hour < 3; hour += 1) await anHour(story);
    expect(told()).toBe(before + 1);
  });
});
