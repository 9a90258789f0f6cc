import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { receiptIn } from "../../../shared/domain/documents/report/receipt.ts";
import { later } from "../../../shared/domain/time.ts";
import { readReceipt } from "../../../shared/usecases/read-receipt.ts";
import { approve, History, openStage, requestChanges, submit } from "../../support/example-report.ts";
import { mel, openWithBoard } from "../../support/whole-line.ts";
import { answering, arrive, goodDay, unique } from "../histories/acts.ts";
import type { How } from "../histories/model.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

const [reviewer, mover, seconder] = ["P-004", "P-009", "P-010"] as const;

async function upTo(acts: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, acts);
  await story.world.tick();
  await story.calm();
  return story;
}

async function answer(story: Story, who: string, how: How): Promise<Page> {
  const page = await arrive(story, who, "newest", ["review", "sign"]);
  if (!page) throw new Error(`${who} has no link`);
  await story.attempt([answering(story, page, how, how === "request-changes", unique(story))]);
  await story.calm();
  return page;
}

const receiptOf = async (story: Story, page: Page) => {
  const view = await readReceipt(story.world.deps, page);
  if (view === null || view === "altered") return view;
  const { receipt, isOpen } = view;
  const { answer, contentHash, before, ending } = receipt;
  return {
    ...{ answer, contentHash, isOpen },
    before: before.map((each) => each.answer),
    ending: ending.map(({ entry }) => entry.event.type),
  };
};

describe("A receipt", () => {
  it("says what somebody answered and to which text, as soon as they have, and leaves by mail", async () => {
    const story = await upTo(1);
    const page = await answer(story, reviewer, "approve");
    expect(await receiptOf(story, page)).toMatchObject({ answer: "approve", contentHash: page.contentHash });
    const mails = story.world.mailsTo(reviewer).filter(({ template }) => template === "answer-recorded");
    expect(mails.map(({ receipt }) => receipt?.answer)).toEqual(["approve"]);
  });

  it("is of the newest answer, and names what it took the place of", () => {
    const { entries } = new History().after(
      openWithBoard,
      submit(),
      openStage(0),
      requestChanges(mel),
      approve(mel),
    );
    const lines = entries.map((stored) => ({ stored, entry: upcast(stored) }));
    const receipt = receiptIn(lines, { round: 1, stage: 0, lane: "mel" }, "mel");
    expect(receipt).toMatchObject({ answer: "approve", before: [{ answer: "request-changes" }], ending: [] });
    expect(receipt?.line.stored).toBe(entries.at(-1));
  });

  it("says nothing of how others vote until the resolution has ended, and then how it ended", async () => {
    const story = await upTo(4);
    const page = await answer(story, mover, "sign");
    expect(await receiptOf(story, page)).toMatchObject({ ending: [] });
    await answer(story, seconder, "refuse");
    expect(await receiptOf(story, page)).toMatchObject({
      answer: "sign",
      ending: ["lane-closed", "stage-closed"],
    });
  });

  it.each([121, 366, 2_600])(
    "is opened by its link after %i days, which does nothing else any more",
    async (days) => {
      const story = await upTo(1);
      await answer(story, reviewer, "request-changes");
      story.world.now = later(story.world.now, { days });
      const page = await arrive(story, reviewer, "older", ["review"]);
      if (!page) throw new Error("the link opens nothing");
      expect(await receiptOf(story, page)).toMatchObject({ answer: "request-changes", isOpen: false });
      const before = story.world.memory.entries.length;
      await story.attempt([answering(story, page, "approve", false, unique(story))]);
      expect(story.world.memory.entries).toHaveLength(before);
    },
  );

  it("is nobody else's, and nobody's who did not answer", async () => {
    const story = await upTo(4);
    const page = await answer(story, mover, "sign");
    const other = await arrive(story, seconder, "newest", ["sign"]);
    if (!other) throw new Error("no link");
    expect(await receiptOf(story, other)).toBeNull();
    expect(await receiptOf(story, { ...page, secret: other.secret })).toBeNull();
    expect(await receiptOf(story, { ...other, linkId: page.linkId })).toBeNull();
  });

  it("is not given from a record that was altered", async () => {
    const story = await upTo(4);
    const page = await answer(story, mover, "sign");
    const { entries } = story.world.memory;
    const at = entries.findIndex(({ type }) => type === "ballot-cast");
    const cast = entries[at];
    if (cast) entries[at] = { ...cast, facts: { ...cast.facts, ballot: "refuse" } };
    expect(await receiptOf(story, page)).toBe("altered");
  });
});
