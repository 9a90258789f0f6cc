import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import { answer, beforeTheBoard, claire, correct, dataOf, irene, pageOf, theirs } from "./corrections.ts";

const newTo = (story: Story, who: string, from: number) =>
  story.world
    .mailsTo(who)
    .slice(from)
    .map(({ template, contact }) => `${template} to ${contact.email}`);

describe("what awaits somebody whose address changes", () => {
  it("goes to the new one once it is on file, by a link that acts", async () => {
    const story = await beforeTheBoard([]);
    const before = story.world.mailsTo(irene).length;
    expect((await enterPerson(story.world.deps, { ...dataOf(irene), email: theirs })).ok).toBe(true);
    await story.calm();
    await answer(story, "confirm");
    expect(newTo(story, irene, before)).toEqual([`link-at-new-address to ${theirs}`]);
    expect((await pageOf(story, irene, "sign")).link.createdAt >= story.world.now).toBe(true);
  });

  it("comes once where it had not reached them: what was missed goes out again", async () => {
    const story = await beforeTheBoard();
    const before = story.world.mailsTo(irene).length;
    await correct(story);
    await answer(story, "confirm");
    expect(newTo(story, irene, before)).toEqual([`resolution-to-sign to ${theirs}`]);
  });

  it("is nothing where nothing awaits them", async () => {
    const story = new Story();
    await goodDay(story, 1);
    await story.calm();
    const before = story.world.mailsTo(claire).length;
    expect((await enterPerson(story.world.deps, { ...dataOf(claire), email: theirs })).ok).toBe(true);
    await story.calm();
    story.world.now = later(story.world.now, { minutes: 1 });
    await answer(story, "confirm");
    expect(newTo(story, claire, before)).toEqual([]);
  });
});
