import { describe, expect, it } from "vitest";
import type { LinkTemplate } from "../../../shared/domain/outbox/mails.ts";
import { later } from "../../../shared/domain/time.ts";
import { reassignTask, withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { objectToAddress } from "../../../shared/usecases/people/confirm-address.ts";
import { answering, arrive, give, goodDay, secretary, submitting, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";
import { addressMail, answer, beforeTheBoard, confirmed } from "../people/corrections.ts";

/** Mail is held up: a word waits, while all else goes on, until it is let go. */
function heldUp(story: Story, template: LinkTemplate) {
  const { memory, sent } = story.world;
  const { stream } = memory;
  const held: string[] = [];
  const push = stream.push.bind(stream);
  const isOfIt = (id: string) => {
    const effect = memory.rows.get(id)?.row.effect;
    return effect !== undefined && "template" in effect && effect.template === template;
  };
  stream.push = (...ids: string[]) => {
    held.push(...ids.filter(isOfIt));
    return push(...ids.filter((id) => !isOfIt(id)));
  };
  return {
    /** Who gets a mail of it by then. */
    async letGo(): Promise<string[]> {
      expect(held.length).toBeGreaterThan(0);
      const from = sent.length;
      stream.push = push;
      push(...held);
      await story.calm();
      return sent.slice(from).flatMap(({ letter }) => {
        const isIt = letter.to === "person" && letter.template === template;
        return isIt ? [letter.person.id] : [];
      });
    },
  };
}

const pageOf = async (story: Story, who: string, purpose: string): Promise<Page> => {
  const page = await arrive(story, who, "newest", [purpose]);
  if (!page) throw new Error(`${who} has no link to ${purpose}`);
  return page;
};

async function storyAfter(days: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, days);
  await story.world.tick();
  await story.calm();
  return story;
}

const about = (story: Story) => ({ documentId, command: unique(story), reason: "On leave." });

describe("a word that waited for hours leaves no more once it is not so", () => {
  it("that a meeting is to be called, of a report that was withdrawn", async () => {
    const story = await storyAfter(4);
    const word = heldUp(story, "oversee-meeting");
    await answering(story, await pageOf(story, "P-009", "sign"), "refuse", false, unique(story)).send();
    await story.calm();
    const page = await pageOf(story, secretary, "oversee");
    expect((await withdrawReport(story.world.deps, page, about(story))).ok).toBe(true);
    await story.calm();
    expect(await word.letGo()).toEqual([]);
  });

  it("that nobody holds a role, once somebody was asked", async () => {
    const story = await storyAfter(0);
    const { world } = story;
    story.hear();
    for (const who of ["P-004", "P-013"]) give(story, who, []);
    const word = heldUp(story, "oversee-vacant");
    const author = world.report?.author ?? "";
    await world.write(await pageOf(story, author, "report"), 0);
    const written = world.pages.get(author);
    if (!written) throw new Error("nothing is written");
    await submitting(story, written).send();
    await story.calm();
    give(story, "P-004", ["mel-officer"]);
    for (const held of world.memory.rows.values())
      if (held.row.effect.effect === "tell") held.dueAt = later(world.now, { days: 1 });
    world.now = later(world.now, { minutes: 6 });
    await world.tick();
    await story.calm();
    expect(world.report?.policy.stages[0]?.lanes[0]?.people).toEqual(["P-004"]);
    expect(await word.letGo()).toEqual([]);
  });

  it("that an address is disputed, once its hold was lifted", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    const word = heldUp(story, "oversee-address-disputed");
    const { link } = addressMail(story, "address-changed", "old");
    await objectToAddress(story.world.deps, link?.id ?? "", link?.token ?? "");
    await story.calm();
    await answer(story, "lift-disputed", "address-disputed");
    expect(await word.letGo()).toEqual([]);
  });

  it("that a task is somebody else's, to whom it was given back; whoever had it meanwhile hears so", async () => {
    const story = await storyAfter(1);
    const page = await pageOf(story, secretary, "oversee");
    const word = heldUp(story, "task-given-away");
    const task = { stage: 0, lane: "mel" };
    for (const [from, to] of [
      ["P-004", "P-013"],
      ["P-013", "P-004"],
    ] as const) {
      const outcome = await reassignTask(story.world.deps, page, { ...about(story), task, from: [from], to });
      expect(outcome.ok).toBe(true);
    }
    await story.calm();
    expect(await word.letGo()).toEqual(["P-013"]);
  });
});
