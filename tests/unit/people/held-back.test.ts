import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { missedBy } from "../../../shared/usecases/overseeing/correct-address.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import {
  answer,
  beforeTheBoard,
  correct,
  irene,
  names,
  onFile,
  proposeFromFile,
  theirs,
  third,
  types,
} from "./corrections.ts";

/** A minute and more passes, and what the clock does is carried out. */
async function goOn(story: Story, time: Parameters<typeof later>[1] = { minutes: 2 }): Promise<void> {
  story.world.now = later(story.world.now, time);
  await story.world.tick();
  await story.calm();
}

/** A resolution before the board, while mail to a director comes back: another document told so. */
async function heldBack(): Promise<Story> {
  const story = new Story();
  const { contacts } = story.world.memory;
  const contact = onFile(story);
  if (!contact) throw new Error(`${irene} has no address`);
  contacts.set(`person ${irene}`, { ...contact, suppressed: "bounced" });
  await goodDay(story, 4);
  await goOn(story);
  await goOn(story);
  return story;
}

/** The whole time of the first reminder passes. */
const remind = (story: Story) => {
  story.world.now = story.world.report?.serviceLevel?.remindAt ?? "";
  return goOn(story);
};

const told = (story: Story) =>
  story.world.mailsTo(secretary).filter(({ template }) => template === "oversee-undelivered");
const stillMissed = (story: Story) => missedBy(story.world.deps, documentId, names.person(irene));

describe("mail that is held back from an address that does not work", () => {
  it("is an entry of its document, and told to whoever oversees it, as what came back", async () => {
    const story = await heldBack();
    expect(story.world.mailsTo(irene)).toEqual([]);
    expect(types(story).filter((type) => type === "delivery-failed")).toHaveLength(1);
    expect(story.world.report?.undelivered.map(({ recipient }) => recipient.id)).toEqual([irene]);
    expect(told(story).map(({ missed }) => missed)).toEqual([["Irène Marchand"]]);
  });

  it("is told once of somebody: a vote that is open is not read from when it was", async () => {
    const story = await heldBack();
    await remind(story);
    await goOn(story, { days: 1 });
    expect(types(story).filter((type) => type === "delivery-failed")).toHaveLength(2);
    expect(told(story)).toHaveLength(1);
  });

  it("goes out to another address once that is on file, from whichever document it was asked", async () => {
    const story = await heldBack();
    await proposeFromFile(story);
    await answer(story, "confirm");
    const sent = story.world.mailsTo(irene).map(({ template, contact }) => `${template} ${contact.email}`);
    expect(sent).toEqual([`resolution-to-sign ${third}`]);
    expect(story.world.report?.undelivered).toEqual([]);
    expect(await stillMissed(story)).toBeNull();
  });

  it("goes out as well where the change was asked before", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    await remind(story);
    await goOn(story);
    expect(story.world.report?.undelivered).toHaveLength(2);
    await answer(story, "confirm");
    expect(story.world.report?.undelivered).toEqual([]);
    expect(await stillMissed(story)).toBeNull();
    expect(story.world.mailsTo(irene).at(-1)?.contact.email).toBe(theirs);
  });
});
