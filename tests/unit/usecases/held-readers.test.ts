import { afterEach, describe, expect, it } from "vitest";
import { unsubscribed } from "../../../shared/domain/organisation/subscription.ts";
import { later } from "../../../shared/domain/time.ts";
import { attentionOf } from "../../../shared/views/oversight.ts";
import { secretary } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { published } from "./translating.ts";

const subscriber = "northern-lantern-fund";
const reader = known.donors.find(({ id }) => id === subscriber);
if (!reader) throw new Error("nobody subscribes");
const { lang } = reader;

afterEach(() => {
  Object.assign(reader, { lang });
});

const notices = (story: Story) =>
  story.world.sent.flatMap(({ letter }) => (letter.to === "subscriber" ? [letter.addressee.lang] : []));

async function aDay(story: Story) {
  story.world.now = later(story.world.now, { days: 1, minutes: 5 });
  await story.world.tick();
  await story.calm();
}

/** Whether the secretary's page asks for a translation, and how often a mail did. */
const asked = ({ world }: Story) => ({
  page:
    world.report &&
    attentionOf(world.report, { daysLeft: null, isLate: false }, "en").join().includes("translation"),
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
});
