import { describe, expect, it } from "vitest";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { later } from "../../../shared/domain/time.ts";
import { tailOf } from "../../support/report-tail.ts";
import { goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import { edit, foldAgain, hoursPass, livedFor, mails, types } from "./editing.ts";

const found = ({ world }: Story) => [...new Set(world.memory.alterations.map(({ what }) => what))];

/** An approved report, of which nothing that follows is carried out yet. */
async function justApproved(): Promise<Story> {
  const story = new Story();
  await goodDay(story, 7);
  return story;
}
const written = () => livedFor(0);
const reviewed = () => livedFor(1);
const beforeTheBoard = () => livedFor(4);

const now = ({ world }: Story) => world.now;
const deadline = ({ world }: Story) => world.report?.serviceLevel?.deadline ?? "";
const morningOf = (day: string | undefined, days: number) => later(`${day}T13:30:00.000Z`, { days });
const authorsReminder = ({ world }: Story) => morningOf(world.report?.dueOn, -2);
const donorsDayIsOver = ({ world }: Story) => morningOf(tailOf(world.report).donorDueOn, 1);

describe("a look at a head that somebody edited", () => {
  it.each<
    [string, () => Promise<Story>, (report: Document) => Partial<Document>, (story: Story) => string, string]
  >([
    [
      "its publication, as if it were withdrawn",
      justApproved,
      () => ({ status: "withdrawn" }),
      now,
      "document-published",
    ],
    [
      "its publication, as if it were over",
      justApproved,
      () => ({ status: "refused" }),
      now,
      "document-published",
    ],
    [
      "the end of a vote, as if no stage were open",
      beforeTheBoard,
      () => ({ stage: null }),
      deadline,
      "stage-closed",
    ],
    [
      "the end of a vote, as if its stage had ended",
      beforeTheBoard,
      () => ({ stageOpen: false }),
      deadline,
      "stage-closed",
    ],
    [
      "the end of a vote, as if it were withdrawn",
      beforeTheBoard,
      () => ({ status: "withdrawn" }),
      deadline,
      "stage-closed",
    ],
    [
      "its author's reminder, as if it were withdrawn",
      written,
      () => ({ status: "withdrawn" }),
      authorsReminder,
      "author-reminded",
    ],
    [
      "its author's reminder, as if another wrote it",
      written,
      () => ({ author: "P-013" }),
      authorsReminder,
      "author-reminded",
    ],
    [
      "its author's reminder, as if it were late",
      written,
      () => ({ dueOn: "2026-11-01" }),
      authorsReminder,
      "author-reminded",
    ],
    [
      "word of the donor's day, as if another watched over it",
      reviewed,
      ({ policy }) => ({ policy: { ...policy, overseer: "mel-officer" } }),
      donorsDayIsOver,
      "lateness-told",
    ],
  ])("comes to nothing, and later once more: %s", async (_, lived, edited, moment, follows) => {
    const story = await lived();
    const at = moment(story);
    story.world.now = at;
    edit(story, edited);
    const before = [types(story).length, mails(story).length];
    await story.calm();
    await hoursPass(story, 5);
    expect([types(story).length, mails(story).length]).toEqual(before);
    expect(found(story)).toEqual(["head"]);
    foldAgain(story);
    await hoursPass(story, 3);
    expect(types(story).slice(before[0])).toContain(follows);
  });
});

describe("a look at a document whose head is gone", () => {
  it.each<[string, () => Promise<Story>, (story: Story) => string, string]>([
    ["being written", written, authorsReminder, "author-reminded"],
    ["before the board", beforeTheBoard, deadline, "stage-closed"],
    ["just approved", justApproved, now, "document-published"],
  ])("finds that it is, and comes once more when it was put back: %s", async (_, lived, moment, follows) => {
    const story = await lived();
    const { memory } = story.world;
    story.world.now = moment(story);
    const { head } = memory;
    memory.head = null;
    await hoursPass(story, 5);
    expect(found(story)).toEqual(["head"]);
    memory.head = head;
    const before = types(story).length;
    await hoursPass(story, 3);
    expect(types(story).slice(before)).toContain(follows);
  });
});
