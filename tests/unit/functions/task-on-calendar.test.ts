import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { later } from "../../../shared/domain/time.ts";
import { taskOnCalendar } from "../../../shared/views/task-on-calendar.ts";
import { answering, arrive, goodDay, overseeing, secretary, unique } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";

/** What each mail to somebody has their calendar hold. */
const entriesOf = ({ world }: Story, who: string) =>
  world.mailsTo(who).map((letter) => ({
    template: letter.template,
    sent: compose(letter, "https://accord.example").calendar?.[0],
  }));

/** A report whose reviewers are asked. */
async function inReview(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 1);
  await story.calm();
  return story;
}

/** What a mail cancels is what asking put there, and counts more than whatever came before. */
function cancelled(story: Story, who: string, template: string): void {
  const mails = entriesOf(story, who).filter(({ sent }) => sent);
  const at = mails.findIndex((mail) => mail.template === template);
  const [over, before] = [mails[at]?.sent?.entry, mails.slice(0, at).map(({ sent }) => sent?.entry)];
  expect(over?.isCancelled).toBe(true);
  expect(before.length).toBeGreaterThan(0);
  for (const entry of before) {
    expect(entry?.uid).toBe(over?.uid);
    expect(entry?.sequence).toBeLessThan(over?.sequence ?? 0);
    expect(entry?.isCancelled).toBe(false);
  }
}

describe("a deadline in the calendar of whoever is asked", () => {
  it("comes with what asks for an answer, and a reminder is the same entry, which counts more", async () => {
    const story = await inReview();
    const { world } = story;
    world.now = later(world.report?.serviceLevel?.remindAt ?? "", { minutes: 1 });
    await world.tick();
    await story.calm();
    const mails = entriesOf(story, "P-004");
    const asked = mails.find(({ template }) => template === "review-requested")?.sent;
    const reminded = mails.find(({ template }) => template === "reminder")?.sent;
    expect(asked?.as).toBe("publication");
    expect(reminded?.entry.uid).toBe(asked?.entry.uid);
    expect(reminded?.entry.sequence).toBeGreaterThan(asked?.entry.sequence ?? Number.POSITIVE_INFINITY);
    expect(reminded?.entry.when).toEqual(asked?.entry.when);
    expect(asked?.entry.when).toEqual({ day: expect.stringMatching(/^2026-1[12]-\d\d$/) });
  });

  it.each([
    ["the day on which clocks go back", "2026-11-02T05:00:00.000Z", "2026-11-01"],
    ["the day on which they go forward", "2027-03-15T04:00:00.000Z", "2027-03-14"],
  ])("is the whole day at whose end it is due, on %s", (_, by, day) => {
    const asked = {
      ...{ task: { documentId: "PA-1" }, name: { en: "A report", fr: "Un rapport" }, organisation: "BIDE" },
      ...{ by, timeZone: "America/Montreal", homes: [], asOf: { entry: 3, at: by }, isCancelled: false },
    };
    expect(taskOnCalendar("fr", { ...asked, host: "accord.example" }).when).toEqual({ day });
  });

  it("is another’s for another person, and does not come with what only tells something", async () => {
    const story = await inReview();
    const [one, other] = [entriesOf(story, "P-004"), entriesOf(story, "P-005")];
    const uidIn = (mails: typeof one) => mails.find(({ sent }) => sent)?.sent?.entry.uid;
    expect(uidIn(one)).toMatch(/^task\.[0-9a-f]{32}@accord\.example$/);
    expect(uidIn(other)).not.toBe(uidIn(one));
    const author = entriesOf(story, "P-001");
    expect(author.flatMap(({ sent }) => sent ?? [])).toEqual([]);
  });

  it("is cancelled, as the same entry, by the receipt of whoever answered", async () => {
    const story = await inReview();
    const page = await arrive(story, "P-004", "newest", ["review"]);
    if (!page) throw new Error("nobody is asked");
    await story.attempt([answering(story, page, "approve", false, unique(story))]);
    await story.calm();
    expect(story.world.mailsTo("P-004").map(({ template }) => template)).toContain("answer-recorded");
    cancelled(story, "P-004", "answer-recorded");
  });

  it.each([
    ["report-withdrawn", "withdraws", "writing", ""],
    ["task-given-away", "reassigns", "mel", "P-013"],
  ] as const)("is cancelled by word that nothing more is expected: %s", async (template, act, task, to) => {
    const story = await inReview();
    const asked = story.world.report?.policy.stages[0]?.lanes.find(({ id }) => id === task)?.people[0];
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (!page) throw new Error("nobody oversees it");
    await story.attempt([overseeing(story, page, task, to)[act]]);
    await story.calm();
    cancelled(story, asked ?? "P-004", template);
  });
});
